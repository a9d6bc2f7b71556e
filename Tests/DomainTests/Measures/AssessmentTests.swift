import TestKit
import Domain
import Testing

@Suite struct AssessmentTests {
  @Test func theAsOfMonthIsTheLatestThatIsHalfReported() {
    let city = City(
      entries: ["u1": ["i": "1 1 1 1"], "u2": ["i": "1 1 1"], "u3": ["i": "1 1"]], units: 3)
    let month = Assessment.defaultAsOf(city.book, year: 2024, today: SmallBook.day("2024-07-05"))
    #expect(month == SmallBook.period("2024-03"))
  }

  @Test func withoutAnyFigureItIsTheMonthBeforeTodayWithinThePlan() {
    let book = City.one("-").book
    func asOf(_ today: String) -> String {
      Assessment.defaultAsOf(book, year: 2024, today: SmallBook.day(today)).description
    }
    #expect(asOf("2024-07-05") == "2024-06")
    #expect(asOf("2024-01-20") == "2024-01")
    #expect(asOf("2026-03-01") == "2024-12")
  }

  @Test func withoutTargetsCoverageAndCurvesLive() {
    let city = City(
      indicators: ["a": [:], "b": [:]], entries: ["u1": ["a": "1 2"], "u2": ["a": "3 -"]], units: 2)
    let assessment = city.assessment("2024-02", today: "2024-03-10")
    #expect(assessment.indicatorsWithTarget == 0)
    #expect(assessment.whole.coverage == Coverage(reported: 1, answered: 1, expected: 4))
    let column = assessment.column(of: SmallBook.id("a")) ?? 0
    #expect(assessment.citySeries[column] == [Fraction(4), Fraction(2)])
    #expect(assessment.attention(count: 9).map(\.cause) == [.missing, .missing, .missing])
  }

  @Test func aTargetAnywhereCountsTheIndicatorAsSet() {
    let city = City(
      indicators: ["a": [:], "b": [:]], targets: ["u1": ["a": ["annual": "10"]]],
      plan: ["cityTargets": ["b": ["annual": "10"]]], units: 2)
    #expect(city.assessment("2024-02").indicatorsWithTarget == 2)
  }

  @Test func whatIsOverdueComesBeforeBehindBeforeMissingBeforeSlowing() {
    let city = City(
      indicators: ["a": [:], "b": ["weight": "2"], "c": [:], "d": [:], "e": [:]],
      entries: [
        "u1": [
          "a": "0 0 0 0 0 9", "b": "0 0 0 0 0 20", "c": "0 0 0 0 0 10", "e": "0 0 0 0 25 20",
        ]
      ],
      targets: [
        "u1": [
          "a": ["annual": "10", "due": "2024-05-31"], "b": ["annual": "100"],
          "c": ["annual": "100"], "e": ["annual": "100"],
        ]
      ])
    let found = city.assessment("2024-06", today: "2024-07-10").attention(count: 9)
    #expect(found.map(\.indicator.text) == ["a", "b", "c", "d", "e"])
    #expect(found.map(\.cause) == [.overdue, .behind, .behind, .missing, .slowing])
  }

  @Test func missingFiguresStandByDaysLateAndTiesByOfficialOrder() {
    let city = City(
      indicators: ["m": [:], "q": ["cadence": "quarter"]], units: 2)
    let found = city.assessment("2024-05", today: "2024-06-20").attention(count: 9)
    #expect(found.map { "\($0.unit) \($0.indicator)" } == ["u1 q", "u2 q", "u1 m", "u2 m"])
  }

  /// After whatever edits, what was computed anew for them equals what is computed from nothing.
  @Test func anUpdateEqualsAFreshAssessment() throws {
    var random = SeededRandom(seed: 7)
    var city = City(
      indicators: [
        "f": [:], "c": ["entryMode": "cumulative"], "r": ["kind": "ratio"],
        "q": ["cadence": "quarter"], "s": ["kind": "stock"],
      ], units: 4)
    city.targets = ["u1": ["f": ["annual": "50"]], "u2": ["r": ["annual": "80"]]]
    var book = city.book
    var kept = Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-06"), today: SmallBook.day("2024-07-08"))
    for _ in 0..<300 {
      let changes = try book.apply(edit(&random), SmallBook.stamp)
      kept.update(after: changes, in: book)
      let fresh = Assessment(
        book, year: 2024, asOf: SmallBook.period("2024-06"), today: SmallBook.day("2024-07-08"))
      #expect(kept == fresh)
    }
  }

  private func edit(_ random: inout SeededRandom) -> Edit {
    let unit = SmallBook.unit("u\(Int.random(in: 1...4, using: &random))")
    let (name, cadence, isRatio) =
      [
        ("f", Cadence.month, false), ("c", .month, false), ("r", .month, true),
        ("q", .quarter, false), ("s", .month, false),
      ].randomElement(using: &random) ?? ("f", .month, false)
    let id = SmallBook.id(name)
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let target = Target(annual: Quantity(Int64.random(in: 1...90, using: &random)))
      return .setTarget(unit, id, year: 2024, target, reason: "调整")
    case 1: return .assign(unit, id, year: 2024, Assignment(.lead))
    case 2: return .submit(unit, SmallBook.period("2024-06"), Submission(.submitted))
    default: break
    }
    let periods = Period.all(of: cadence, in: 2024)
    let cell = Edit.Cell(unit, id, periods.randomElement(using: &random) ?? periods[0])
    if Int.random(in: 0..<6, using: &random) == 0 { return .setEntry(cell, nil) }
    let amount = Quantity(Int64.random(in: 0...40, using: &random))
    return .setEntry(
      cell, Edit.NewEntry(isRatio ? .ratio(amount, of: Quantity(40)) : .value(amount)))
  }
}
