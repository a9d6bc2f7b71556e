import Controller
import Domain
import Languages
import Panels
import Storage
import Testing
import TextUI

/// 时间 and 日志 beside their plain screens: what lies above them, other places in them, and nothing.
@Suite struct TimeGoldens {
  private static let places = [
    ("timeline-start", "gtgg"), ("timeline-calendar", "gt<tab>"),
    ("timeline-due", "gt<tab><left><left>"), ("timeline-end", "gtG"), ("timeline-past", "gtk"),
    ("log-find", "gj/tj"), ("log-nothing-found", "gj/zzqq"), ("log-narrowed", "gjf4"),
    ("log-filter", "gjf"), ("log-units", "gjf1"), ("log-details", "gji"),
    ("log-batch", "gjjjjjj<enter>jj"), ("log-others", "gjjjjju"), ("log-end", "gjG"),
  ]

  @Test(arguments: Language.allCases)
  func itLooksAsRecorded(_ language: Language) throws {
    try Scene.expect(Self.places, of: "layer", language) { try Scene(.sample, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func theCalendarStandsBesideTheListOrInItsPlace(_ language: Language) throws {
    let place = ("timeline-calendar", "gt<tab><left><left>")
    try Scene.expect([place], at: [(40, 12), (120, 40)], language) {
      try Scene(.sample, language, $0)
    }
  }

  @Test(arguments: Language.allCases)
  func whereNobodyIsAskedNothingIsDue(_ language: Language) throws {
    let documents = try NewBook.template(year: 2024).mapValues {
      $0.setting(["assignments"], to: nil)
    }
    let day = try #require(Day("2024-07-05"))
    let book = Book.reading(documents).0
    var state = State(
      book: book, year: 2024, asOf: Assessment.defaultAsOf(book, year: 2024, today: day),
      today: day, person: "office", words: Words(language), size: Size(width: 80, height: 24))
    for key in try KeyName.script("gt<tab><enter>") { _ = update(&state, .input(.key(key))) }
    var frame = Frame(size: state.size)
    render(state, into: &frame)
    GoldenScreen("timeline-empty-80x24-\(language)").expect(frame)
  }
}
