import Domain
import Testing

@Suite struct FilingTests {
  private func filing(_ city: City, _ month: String, today: String = "2024-07-05") throws -> Filing
  {
    let found = city.book.filings(of: SmallBook.period(month), today: SmallBook.day(today))
    return try #require(found.first)
  }

  @Test func fifteenThirteenEleven() {
    let completeness = Completeness(expected: 15, actual: 13, onTime: 11)
    #expect(completeness.rate?.decimal(4) == "0.8667")
    #expect(completeness.onTimeRate?.decimal(4) == "0.7333")
    #expect(Completeness(expected: 0, actual: 0, onTime: 0).rate == nil)
  }

  @Test func whatEndsWithTheMonthIsAsked() throws {
    let city = City(
      indicators: ["m": [:], "q": ["cadence": "quarter"], "r": ["kind": "ratio"]],
      entries: ["u1": ["m": "1 1 1 1 1 0", "r": "- - - - - 缺"]])
    let june = try filing(city, "2024-06")
    #expect(june.expected.map(\.text) == ["m", "q", "r"])
    #expect(june.missing.map(\.text) == ["q"])
    #expect(june.answered == 2 && june.burden == 4)
    let may = try filing(city, "2024-05")
    #expect(may.expected.map(\.text) == ["m", "r"] && may.burden == 3)
  }

  @Test func lateIsCountedToTheDayItCameOrToTodayAndNoFurtherThanThePlan() throws {
    var city = City.one("1 1 1 1 1 1")
    #expect(try filing(city, "2024-06", today: "2024-07-03").daysLate == 0)
    #expect(try filing(city, "2024-06").daysLate == 2)
    #expect(try filing(city, "2024-06", today: "2026-01-01").daysLate == 181)
    city.submissions = [
      "u1": ["2024-06": ["state": "submitted", "at": "2024-07-04T09:00:00+08:00"]]
    ]
    let late = try filing(city, "2024-06", today: "2024-09-01")
    #expect(late.daysLate == 1 && late.isHandedIn && !late.isOnTime)
  }

  @Test func whatWasSentBackIsNotInAndOnTimeAgainWhenItWasSoTheFirstTime() throws {
    var city = City.one("1 1 1 1 1 1")
    var record: [String: FieldValue] = ["state": "returned", "at": "2024-07-02T09:00:00+08:00"]
    city.submissions = ["u1": ["2024-06": .record(record)]]
    let returned = try filing(city, "2024-06")
    #expect(!returned.isHandedIn && returned.daysLate == 2)
    record["state"] = "accepted"
    record["firstAt"] = record["at"]
    record["at"] = "2024-07-09T09:00:00+08:00"
    city.submissions = ["u1": ["2024-06": .record(record)]]
    #expect(try filing(city, "2024-06").isOnTime)
  }

  @Test func aUnitThatIsAskedForNothingIsNotExpected() {
    let city = City(assignments: ["u2": ["i": ["role": "support"]]], units: 2)
    let filings = city.book.filings(
      of: SmallBook.period("2024-06"), today: SmallBook.day("2024-07-05"))
    #expect(filings.map(\.unit.text) == ["u1"])
    #expect(Completeness(filings) == Completeness(expected: 1, actual: 0, onTime: 0))
  }
}
