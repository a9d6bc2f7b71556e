import Benchmark
import Domain
import Storage

/// Bytes to values, and values to the shared model.
func measureDecoding() {
  Benchmark("decode: a unit's file", configuration: .files) { benchmark, files in
    blackHole(try JSONReader.read(files[benchmark.currentIteration % files.count]))
  } setup: {
    try SampleBook().unitFiles.map(JSONWriter.canonical)
  }

  Benchmark("decode: the plan") { _, plan in
    blackHole(try JSONReader.read(plan))
  } setup: {
    try SampleBook().plan
  }

  Benchmark("decode: all documents to a book") { _, sample in
    blackHole(Book.reading(sample.documents))
  } setup: {
    try SampleBook()
  }
}

extension SampleBook {
  /// The file of the year's plan.
  fileprivate var plan: [UInt8] {
    get throws {
      guard let plan = documents[.plan(year: year)] else { throw Unusable(what: "the plan") }
      return JSONWriter.canonical(plan)
    }
  }
}
