import Domain
import Testing

/// When periods open, are cut off, due, late and locked.
struct CalendarTests {
  private typealias Small = SmallBook

  private func calendar(_ record: [String: FieldValue] = [:]) throws -> ReportingCalendar {
    try #require(SmallBook.book(plan: ["calendar": .record(record)]).plans[2024]).calendar
  }

  @Test func byDefaultAPeriodOpensOnThe25thAndIsDueOnThe3rd() throws {
    let dates = try calendar().dates(of: Small.period("2024-06"))
    #expect(dates.start == Small.day("2024-06-01"))
    #expect(dates.cutoff == Small.day("2024-06-30"))
    #expect(dates.opensOn == Small.day("2024-06-25"))
    #expect(dates.dueOn == Small.day("2024-07-03"))
    #expect(dates.lockOn > dates.dueOn)
    let quarter = try calendar().dates(of: Small.period("2024Q4"))
    #expect(quarter.start == Small.day("2024-10-01"))
    #expect(quarter.opensOn == Small.day("2024-12-25"))
    #expect(quarter.dueOn == Small.day("2025-01-03"))
  }

  @Test func theSecondPresetCutsOffOnThe25th() throws {
    let dates = try calendar(["preset": .text("day25")]).dates(of: Small.period("2024-02"))
    #expect(dates.opensOn == Small.day("2024-02-20"))
    #expect(dates.cutoff == Small.day("2024-02-25"))
    #expect(dates.dueOn == Small.day("2024-02-28"))
  }

  @Test(arguments: [
    ("2024-06-24", ReportingCalendar.State.future), ("2024-06-25", .open), ("2024-06-30", .open),
    ("2024-07-01", .due), ("2024-07-03", .due), ("2024-07-04", .late), ("2025-06-01", .late),
  ])
  func aPeriodIsFutureThenOpenThenDueThenLate(today: String, state: ReportingCalendar.State) throws
  {
    #expect(try calendar().state(of: Small.period("2024-06"), on: Small.day(today)) == state)
  }

  @Test(arguments: [
    ("2024-02-19", ReportingCalendar.State.future), ("2024-02-20", .open), ("2024-02-25", .open),
    ("2024-02-26", .due), ("2024-02-28", .due), ("2024-02-29", .late),
  ])
  func theSecondPresetHasTheSameStates(today: String, state: ReportingCalendar.State) throws {
    let calendar = try calendar(["preset": .text("day25")])
    #expect(calendar.state(of: Small.period("2024-02"), on: Small.day(today)) == state)
  }

  @Test func singleDatesAreEditable() throws {
    let calendar = try calendar([
      "dates": .record([
        "2024-02": .record(["dueOn": .text("2024-03-10"), "opensOn": .text("2024-02-18")])
      ])
    ])
    let dates = calendar.dates(of: Small.period("2024-02"))
    #expect(dates.dueOn == Small.day("2024-03-10"))
    #expect(dates.opensOn == Small.day("2024-02-18"))
    #expect(dates.cutoff == Small.day("2024-02-29"))
    #expect(dates.lockOn > dates.dueOn)
    #expect(calendar.dates(of: Small.period("2024-03")).dueOn == Small.day("2024-04-03"))
  }

  @Test(arguments: [
    ("2024-06-24", Cadence.month, "2024-05"), ("2024-06-25", .month, "2024-06"),
    ("2024-07-24", .month, "2024-06"), ("2024-01-02", .month, "2024-01"),
    ("2023-05-01", .month, "2024-01"), ("2025-05-01", .month, "2024-12"),
    ("2024-06-24", .quarter, "2024Q1"), ("2024-06-25", .quarter, "2024Q2"),
    ("2024-05-01", .halfyear, "2024H1"), ("2024-12-25", .halfyear, "2024H2"),
    ("2024-03-01", .year, "2024"),
  ])
  func theEntryPeriodIsTheLatestOpenOneWithinThePlan(
    today: String, cadence: Cadence, period: String
  ) throws {
    #expect(
      try calendar().entryPeriod(of: cadence, in: 2024, today: Small.day(today))
        == Small.period(period))
  }

  @Test func theSecondPresetMovesTheEntryPeriod() throws {
    let calendar = try calendar(["preset": .text("day25")])
    #expect(
      calendar.entryPeriod(of: .month, in: 2024, today: Small.day("2024-06-20"))
        == Small.period("2024-06"))
  }

  @Test func nothingLocksByTheClock() throws {
    let plan = try #require(Small.book().plans[2024])
    for period in Period.all(of: .month, in: 2024) {
      #expect(!plan.isLocked(period, for: Small.gulou))
    }
  }
}
