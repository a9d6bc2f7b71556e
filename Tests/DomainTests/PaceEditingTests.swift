import Domain
import Testing

/// The curve of an indicator is set, looked at before, and taken back.
struct PaceEditingTests {
  private typealias Small = SmallBook
  private let vector = "2,2,20,4,10,12,8,8,10,8,8,8"

  @Test func weightsAreTwelveNumbersAndMakeTheCurve() throws {
    let curve = try PaceCurve.weights(vector)
    #expect(try PaceCurve.weights("2 2 20 4 10 12、8，8，10 8 8 8") == curve)
    var book = Small.book()
    let changes = try book.apply(.setPace(Small.id("events"), year: 2024, curve), Small.stamp)
    #expect(changes.map(\.path.description) == ["plans/2024/plan/indicators/events/pace"])
    let plan = try #require(book.plans[2024])
    let events = try #require(plan.indicator(Small.id("events")))
    let course = plan.course(of: events, due: nil).map { $0.decimal(2) }
    #expect(course[2] == "0.24" && course[5] == "0.50" && course[11] == "1.00")
    #expect(
      plan.expected(of: events, due: nil, asOf: Small.period("2024-03"))?.decimal(2) == "0.24")
  }

  @Test(arguments: [("", 0), ("1,2,3", 3), ("1,1,1,1,1,1,1,1,1,1,1,1,1", 13)])
  func anyOtherCountIsRefused(text: String, count: Int) {
    #expect(throws: InputError.notTwelveWeights(count)) { try PaceCurve.weights(text) }
  }

  @Test func weightsAreNumbersAndNotAllZero() {
    #expect(throws: InputError.notTwelveWeights(12)) {
      try PaceCurve.weights(Array(repeating: "0", count: 12).joined(separator: ","))
    }
    #expect(throws: InputError.notANumber("x")) { try PaceCurve.weights("1,x") }
    #expect(throws: InputError.notANumber("-1")) { try PaceCurve.weights("-1,2") }
  }

  @Test func aCurveIsTakenBackAndUnknownOnesAreRefused() throws {
    var book = Small.book()
    let events = Small.id("events")
    _ = try book.apply(.setPace(events, year: 2024, .endLoaded), Small.stamp)
    #expect(book.plans[2024]?.indicator(events)?.pace == .endLoaded)
    let again = try book.apply(.setPace(events, year: 2024, .endLoaded), Small.stamp)
    #expect(again.isEmpty)
    let changes = try book.apply(.setPace(events, year: 2024, nil), Small.stamp)
    #expect(changes.first?.new == nil && book.plans[2024]?.indicator(events)?.pace == nil)
    let few = PaceCurve.monthWeights([Quantity(1)])
    #expect(throws: EditError.notTwelveWeights) {
      try book.changes(of: .setPace(events, year: 2024, few), Small.stamp)
    }
    #expect(throws: EditError.unknownIndicator("strange")) {
      try book.changes(of: .setPace(Small.id("strange"), year: 2024, nil), Small.stamp)
    }
  }

  @Test func howManyLampsChangeIsKnownBefore() throws {
    let book = Small.book(
      entries: ["events": Small.months("10", "10", "10", "10", "5", "5")],
      targets: ["events": "100"])
    let plan = try #require(book.plans[2024])
    let events = try #require(plan.indicator(Small.id("events")))
    let (june, today) = (Small.period("2024-06"), Small.day("2024-07-05"))
    var other = events
    #expect(book.lampChanges(from: events, to: other, asOf: june, today: today) == 0)
    // 50 of 100 is on pace at half of the year, and far ahead of what waits for its end.
    other.pace = .endLoaded
    #expect(book.lampChanges(from: events, to: other, asOf: june, today: today) == 1)
  }
}
