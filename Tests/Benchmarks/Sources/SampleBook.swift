import Controller
import Domain
import Languages
import Storage
import TextUI

/// The sample book on its own day, read into memory.
struct SampleBook {
  /// Why nothing can be measured.
  struct Unusable: Error {
    let what: String
  }

  let documents: [Document: FieldValue]
  let book: Book
  let today: Day
  let year: Int
  let asOf: Period

  init() throws {
    documents = try NewBook.sample()
    let (book, problems) = Book.reading(documents)
    guard problems.isEmpty, let today = book.pinnedToday else {
      throw Unusable(what: "the sample book")
    }
    self.book = book
    self.today = today
    year = today.date.year
    asOf = Assessment.defaultAsOf(book, year: year, today: today)
  }

  var assessment: Assessment { Assessment(book, year: year, asOf: asOf, today: today) }

  /// The files of its units.
  var unitFiles: [FieldValue] {
    documents.sorted { $0.key < $1.key }.compactMap { document, value in
      if case .unit = document { value } else { nil }
    }
  }

  /// The dashboard after keys written as `jj45<enter>`, with nothing put off.
  func state(_ size: Size, after keys: String = "") throws -> State {
    var state = State(
      book: book, year: year, asOf: asOf, today: today, person: "office", words: Words(.zh),
      size: size)
    for key in try KeyName.script(keys) { _ = update(&state, .input(.key(key))) }
    state.catchUp()
    return state
  }

  /// What putting a number into a cell changes.
  func changes(
    setting value: Int, _ indicator: String = "plenum-sessions", of unit: String = "gulou",
    in period: String = "2024-06"
  ) throws -> [FieldChange] {
    guard let unit = ReportingUnit.ID(unit), let indicator = Indicator.ID(indicator),
      let period = Period(period), let value = Quantity(String(value)),
      let at = Timestamp("2024-07-05T09:41:00+08:00")
    else { throw Unusable(what: "the cell \(unit) \(indicator) \(period)") }
    let edit = Edit.setEntry(Edit.Cell(unit, indicator, period), Edit.NewEntry(.value(value)))
    return try book.changes(of: edit, Stamp(by: "office", at: at, operation: "office-test-1"))
  }
}
