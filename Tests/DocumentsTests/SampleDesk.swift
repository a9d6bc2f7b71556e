import Domain
import Storage
import Testing

@testable import Documents

/// The sample book on its own day, and what sheets say of it.
struct SampleDesk {
  var book: Book
  let month: Period
  let today: Day

  init() throws {
    book = Book.reading(try NewBook.sample()).0
    month = try #require(Period("2024-06"))
    today = try #require(Day("2024-07-05"))
  }

  func read(
    _ text: String, name: String = "sheet.csv", unit: String? = nil, map: [String] = []
  ) throws -> SheetReading {
    var reader = try #require(SheetImport(book, month: month))
    reader.unit = unit.flatMap { ReportingUnit.ID($0) }
    reader.mapping = map.compactMap { SheetMapping($0) }
    return try reader.read(try Sheet(text), name: name)
  }

  /// Each figure as `gulou lecture-events 2024-06 12 @C3`, `~` before a counterpart.
  func told(_ reading: SheetReading) -> [String] {
    reading.figures.map { figure in
      let mark = figure.isCounterpart ? "~" : ""
      return "\(figure.cell.unit.text) \(figure.cell.indicator.text) \(figure.cell.period) "
        + "\(mark)\(figure.text) @\(figure.address)"
    }
  }

  func proposals(_ reading: SheetReading) -> [Proposal] {
    reading.figures.map { book.proposal($0, today: today) }
  }

  mutating func apply(_ reading: SheetReading, note: String = "") throws {
    let edits = proposals(reading).compactMap { $0.edit(note: note) }
    let stamp = Stamp(
      by: "office", at: try #require(Timestamp("2024-07-05T09:41:07+08:00")), operation: "o-1")
    _ = try book.apply(.importing(edits), stamp)
  }
}
