import Benchmark
import Domain

/// A book to every computed figure.
func measureAssessing() {
  Benchmark("assess: whole") { _, sample in
    blackHole(sample.assessment)
  } setup: {
    try SampleBook()
  }

  Benchmark("assess: after one edit") { _, edited in
    edited.assess()
  } setup: {
    try EditedBook()
  }

  Benchmark("assess: the year month by month") { _, sample in
    blackHole(YearCourse(sample.book, sample.assessment))
  } setup: {
    let sample = try SampleBook()
    return (book: sample.book, assessment: sample.assessment)
  }
}

/// The sample book after one edit.
///
/// A class, so that the assessment is changed in place and never copied.
private final class EditedBook {
  private let book: Book
  private let changes: [FieldChange]
  private var assessment: Assessment

  init() throws {
    let sample = try SampleBook()
    assessment = sample.assessment
    changes = try sample.changes(setting: 45)
    var book = sample.book
    book.apply(changes)
    self.book = book
  }

  /// Takes over what the edit touches.
  func assess() { assessment.update(after: changes, in: book) }
}
