import Domain
import Testing

/// Dates of periods are set by hand, by another rule, and never against their order.
struct CalendarEditingTests {
  private typealias Small = SmallBook
  private typealias Name = ReportingCalendar.DateName

  private func dates(_ book: Book, _ period: String) throws -> ReportingCalendar.Dates {
    try #require(book.plans[2024]).calendar.dates(of: Small.period(period))
  }

  @Test func aDateIsSetAndTakenBack() throws {
    var book = Small.book()
    let june = Small.period("2024-06")
    let changes = try book.apply(.setDates(june, [.dueOn: Small.day("2024-07-05")]), Small.stamp)
    #expect(
      changes.map(\.path.description) == ["plans/2024/plan/calendar/dates/2024-06/dueOn"])
    #expect(try dates(book, "2024-06").dueOn == Small.day("2024-07-05"))
    #expect(try dates(book, "2024-06").lockOn == Small.day("2024-07-12"))
    #expect(try dates(book, "2024-07").dueOn == Small.day("2024-08-03"))
    #expect(
      book.plans[2024]?.calendar.standardDay(.dueOn, of: june) == Small.day("2024-07-03"))
    _ = try book.apply(.setDates(june, [.dueOn: nil]), Small.stamp)
    #expect(try dates(book, "2024-06").dueOn == Small.day("2024-07-03"))
    #expect(book.plans[2024]?.calendar.ownDates(of: june) == [:])
  }

  @Test func theDateOfTheRuleIsNoneSetByHand() throws {
    var book = Small.book()
    let june = Small.period("2024-06")
    let none = try book.apply(.setDates(june, [.dueOn: Small.day("2024-07-03")]), Small.stamp)
    #expect(none.isEmpty)
    let quarter = Small.period("2024Q2")
    _ = try book.apply(
      .setDates(quarter, [.opensOn: Small.day("2024-06-20"), .cutoff: Small.day("2024-06-30")]),
      Small.stamp)
    #expect(book.plans[2024]?.calendar.ownDates(of: quarter) == [.opensOn: Small.day("2024-06-20")])
  }

  @Test func datesStayInOrder() throws {
    let book = Small.book()
    let june = Small.period("2024-06")
    func refusal(_ dates: [Name: Day?]) -> EditError? {
      do throws(EditError) {
        _ = try book.changes(of: .setDates(june, dates), Small.stamp)
        return nil
      } catch {
        return error
      }
    }
    let early = Small.day("2024-06-20")
    #expect(
      refusal([.dueOn: early])
        == .datesOutOfOrder(june, .cutoff, Small.day("2024-06-30"), .dueOn, early))
    #expect(
      refusal([.cutoff: early])
        == .datesOutOfOrder(june, .opensOn, Small.day("2024-06-25"), .cutoff, early))
    #expect(
      refusal([.lockOn: early])
        == .datesOutOfOrder(june, .dueOn, Small.day("2024-07-03"), .lockOn, early))
    // All on one day is an order.
    #expect(refusal([.opensOn: early, .cutoff: early, .dueOn: early, .lockOn: early]) == nil)
  }

  @Test func anotherRuleMovesAllDatesButThoseSetByHand() throws {
    var book = Small.book()
    _ = try book.apply(
      .setDates(Small.period("2024-06"), [.lockOn: Small.day("2024-07-31")]), Small.stamp)
    _ = try book.apply(.setPreset(.day25, year: 2024), Small.stamp)
    #expect(try dates(book, "2024-06").dueOn == Small.day("2024-06-28"))
    #expect(try dates(book, "2024-06").lockOn == Small.day("2024-07-31"))
    #expect(try dates(book, "2024Q1").cutoff == Small.day("2024-03-25"))
    let again = try book.apply(.setPreset(.day25, year: 2024), Small.stamp)
    #expect(again.isEmpty)
  }

  @Test func aDateSetByHandMayStandInTheWayOfAnotherRule() throws {
    var book = Small.book()
    let june = Small.period("2024-06")
    _ = try book.apply(.setDates(june, [.cutoff: Small.day("2024-06-29")]), Small.stamp)
    #expect(
      throws: EditError.datesOutOfOrder(
        june, .cutoff, Small.day("2024-06-29"), .dueOn, Small.day("2024-06-28"))
    ) { try book.changes(of: .setPreset(.day25, year: 2024), Small.stamp) }
  }

  @Test func lockedPeriodsKeepTheirDates() throws {
    var book = Small.book()
    let march = Small.period("2024-03")
    _ = try book.apply(.lock(march), Small.stamp)
    #expect(throws: EditError.locked(march)) {
      try book.changes(of: .setDates(march, [.dueOn: Small.day("2024-04-09")]), Small.stamp)
    }
    // The quarter ends with the locked month.
    #expect(throws: EditError.locked(Small.period("2024Q1"))) {
      try book.changes(of: .setDates(Small.period("2024Q1"), [:]), Small.stamp)
    }
    let before = try dates(book, "2024-03")
    _ = try book.apply(.setPreset(.day25, year: 2024), Small.stamp)
    #expect(try dates(book, "2024-03") == before)
    #expect(try dates(book, "2024-04").dueOn == Small.day("2024-04-28"))
  }

  @Test func whatIsDueAndLateFollowsTheDates() throws {
    var book = Small.book()
    let june = Small.period("2024-06")
    let today = Small.day("2024-07-05")
    func late(_ book: Book) -> Int? {
      let filings = book.filings(of: june, today: today)
      return filings.first { $0.unit == Small.gulou }?.daysLate
    }
    #expect(late(book) == 2)
    _ = try book.apply(.setDates(june, [.dueOn: today]), Small.stamp)
    #expect(late(book) == 0)
    #expect(book.plans[2024]?.calendar.state(of: june, on: today) == .due)
  }

  @Test(arguments: [
    ("2024-07-05", "2024-07-05"), ("7-5", "2024-07-05"), ("7/5", "2024-07-05"),
    ("7月5日", "2024-07-05"), ("７月５号", "2024-07-05"), ("2024年7月5日", "2024-07-05"),
    ("2024.7.5", "2024-07-05"), ("6月底", "2024-06-30"), ("2月末", "2024-02-29"), ("9", "2024-06-09"),
    ("1-3", "2024-01-03"), ("12-31", "2023-12-31"), (" 7-5 ", "2024-07-05"),
  ])
  func aDayIsReadAsPeopleWriteIt(text: String, day: String) {
    #expect(NearestDay(text, near: Small.day("2024-06-30"))?.day == Small.day(day))
  }

  @Test(arguments: ["", "x", "7-32", "2-30", "13月底", "7-5-", "1-2-3-4", "-", "月底", "20240705"])
  func whatIsNoDayIsNone(text: String) {
    #expect(NearestDay(text, near: Small.day("2024-06-30")) == nil)
  }

  @Test func aDayWithoutAYearIsTheNearest() {
    #expect(NearestDay("1-3", near: Small.day("2024-12-31"))?.day == Small.day("2025-01-03"))
    #expect(NearestDay("12-28", near: Small.day("2025-01-03"))?.day == Small.day("2024-12-28"))
    #expect(NearestDay("12-31", near: Small.day("2024-07-01"))?.day == Small.day("2024-12-31"))
  }
}
