import Benchmark
import Domain
import Foundation
import Storage

/// Journals to the state of fields. A book is opened from the disk without and with a thousand
/// operations; what these add is the price of reading, checking and folding them.
func measureFolding() {
  for count in [0, 1000] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "jinguo-benchmarks-\(getpid())-\(count)").path()
    Benchmark(
      "fold: a book with \(count) operations",
      closure: { _ in blackHole(try Store(opening: folder, author: .office)) },
      setup: { try SampleBook().write(to: folder, operations: count) },
      teardown: { try FileManager.default.removeItem(atPath: folder) })
  }
}

extension Store.Author {
  fileprivate static var office: Self {
    Self(name: "office") {
      (.epoch, Int(Date().timeIntervalSince1970 * 1000))
    }
  }
}

extension SampleBook {
  /// Writes the book with a journal of so many edits, of all units in turn; its files are up to them.
  fileprivate func write(to folder: String, operations: Int) throws {
    try Store.create(at: folder, documents)
    let store = try Store(opening: folder, author: .office)
    let units = assessment.units
    guard let indicator = Indicator.ID("plenum-sessions") else {
      throw Unusable(what: "the indicator")
    }
    for number in 0..<operations {
      let cell = Edit.Cell(units[number % units.count].id, indicator, asOf)
      let value = Quantity(String(100 + number)) ?? .zero
      _ = try store.append(.setEntry(cell, Edit.NewEntry(.value(value))))
    }
    if let failure = store.rewrite().first { throw failure.error }
    store.settle()
  }
}
