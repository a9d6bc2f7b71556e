import Domain
import Testing

/// Next year's plan is this year's without what belongs to this year alone.
struct CopyingForwardTests {
  private typealias Small = SmallBook

  private var book: Book {
    Small.book(
      entries: [
        "events": Small.months("10", "20"),
        "halls": [
          "2024Q1": .record(["value": .text("3")]), "2024Q2": .record(["value": .text("5")]),
        ],
        "cover": Small.months("10/40", "12/40"),
      ], targets: ["events": "120", "halls": "9"],
      plan: ["lampRules": .record(["slow": .text("0.7")])])
  }

  @Test func thePlanComesAlongAndFiguresAndTargetsStay() throws {
    var book = book
    let changes = try book.apply(.part(.copyForward, year: 2024), Small.stamp)
    let (old, new) = (try #require(book.plans[2024]), try #require(book.plans[2025]))
    #expect(new.indicators.map(\.id) == old.indicators.map(\.id))
    #expect(new.state == .draft && new.rules == old.rules)
    #expect(new.start == Small.day("2025-01-01") && new.end == Small.day("2025-12-31"))
    let figures = book.year(2025, of: Small.gulou)
    #expect(figures.assignments.count == 10 && figures.entries.isEmpty)
    // A level and a coverage begin where the year left them, without a target.
    #expect(figures.targets[Small.id("halls")] == Target(annual: nil, baseline: Quantity(5)))
    #expect(figures.targets[Small.id("cover")] == Target(annual: nil, baseline: Quantity(30)))
    #expect(figures.targets[Small.id("events")] == nil)
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.plans[2025] == nil)
  }

  @Test func whatEndedStaysBehindAndAYearIsMadeOnce() throws {
    var book = book
    _ = try book.apply(
      .part(.retire(Part(.indicator, "hours"), on: Small.day("2024-06-30")), year: 2024),
      Small.stamp)
    _ = try book.apply(
      .part(.retire(Part(.slot, "five/s02"), on: Small.day("2024-06-30")), year: 2024), Small.stamp)
    _ = try book.apply(.part(.copyForward, year: 2024), Small.stamp)
    #expect(book.plans[2025]?.indicator(Small.id("hours")) == nil)
    #expect(book.plans[2025]?.programmes.first?.slots.map(\.key) == ["s01"])
    #expect(book.year(2025, of: Small.gulou).assignments.count == 9)
    #expect(throws: EditError.yearExists(2024)) {
      try book.changes(of: .part(.copyForward, year: 2023), Small.stamp)
    }
  }
}
