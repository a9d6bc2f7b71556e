import TestKit
import Domain
import Testing

/// Days as people type them, on Friday, 5 July 2024.
@Suite struct DayInputTests {
  private let input = DayInput(today: SmallBook.day("2024-07-05"))

  @Test(arguments: [
    ("8月底", "2024-08-31"), ("八月底", "2024-08-31"), ("8月末", "2024-08-31"),
    ("8月底前", "2024-08-31"), ("8月", "2024-08-31"), ("8月份", "2024-08-31"),
    ("8月中旬", "2024-08-20"), ("8月上旬", "2024-08-10"), ("8月下旬", "2024-08-31"),
    ("月底", "2024-07-31"), ("月底前", "2024-07-31"), ("本月底", "2024-07-31"),
    ("下月底", "2024-08-31"), ("下个月中旬", "2024-08-20"), ("月中", "2024-07-15"),
    ("年底", "2024-12-31"), ("年底前", "2024-12-31"), ("年内", "2024-12-31"),
    ("明年底", "2025-12-31"), ("明年3月底", "2025-03-31"), ("2025年年底", "2025-12-31"),
    ("季末", "2024-09-30"), ("季度末", "2024-09-30"), ("本季度末", "2024-09-30"),
    ("下季度末", "2024-12-31"), ("三季度末", "2024-09-30"), ("第三季度", "2024-09-30"),
    ("四季度", "2024-12-31"), ("下半年", "2024-12-31"),
    ("国庆前", "2024-09-30"), ("国庆节前", "2024-09-30"), ("国庆", "2024-10-01"),
    ("十一前", "2024-09-30"), ("元旦前", "2024-12-31"), ("八一前", "2024-07-31"),
  ])
  func aPartOfTheYearIsItsLastDay(_ text: String, _ day: String) throws {
    #expect(try input.read(text) == typed(day))
  }

  @Test(arguments: [
    ("8-31", "2024-08-31"), ("8/31", "2024-08-31"), ("8.31", "2024-08-31"),
    ("８－３１", "2024-08-31"), ("8月31日", "2024-08-31"), ("8月31号", "2024-08-31"),
    ("8月31", "2024-08-31"), ("八月三十一日", "2024-08-31"), ("8 月 31 日前", "2024-08-31"),
    ("2024-08-31", "2024-08-31"), ("2024/8/31", "2024-08-31"), ("20240831", "2024-08-31"),
    ("2024年8月31日", "2024-08-31"), ("2025年2月底", "2025-02-28"), ("31日", "2024-07-31"),
    ("20号", "2024-07-20"), ("本月20日", "2024-07-20"), ("下月5号", "2024-08-05"),
    ("7-5", "2024-07-05"),
  ])
  func aDateIsThatDay(_ text: String, _ day: String) throws {
    #expect(try input.read(text) == typed(day))
  }

  @Test(arguments: [
    ("今天", "2024-07-05"), ("明天", "2024-07-06"), ("后天", "2024-07-07"),
    ("大后天", "2024-07-08"), ("3天内", "2024-07-08"), ("三天内", "2024-07-08"),
    ("十天内", "2024-07-15"), ("15天", "2024-07-20"), ("3日内", "2024-07-08"),
    ("两周内", "2024-07-19"), ("2周", "2024-07-19"), ("一个星期后", "2024-07-12"),
    ("一个月内", "2024-08-05"), ("半个月内", "2024-07-20"), ("5个工作日内", "2024-07-12"),
    ("周三", "2024-07-10"), ("星期三", "2024-07-10"), ("周日", "2024-07-07"),
    ("下周五", "2024-07-12"), ("下周三", "2024-07-10"), ("下下周一", "2024-07-15"),
    ("本周日", "2024-07-07"), ("本周内", "2024-07-05"), ("下周内", "2024-07-12"),
    ("周末", "2024-07-07"),
  ])
  func nearDaysAreCountedFromToday(_ text: String, _ day: String) throws {
    #expect(try input.read(text) == typed(day))
  }

  @Test(arguments: [
    ("end of August", "2024-08-31"), ("by the end of Aug", "2024-08-31"),
    ("August", "2024-08-31"), ("mid August", "2024-08-15"), ("end of month", "2024-07-31"),
    ("end of next month", "2024-08-31"), ("month end", "2024-07-31"),
    ("end of year", "2024-12-31"), ("end of the quarter", "2024-09-30"),
    ("end of the week", "2024-07-05"), ("next week", "2024-07-12"),
    ("in two weeks", "2024-07-19"), ("within 3 days", "2024-07-08"), ("in a month", "2024-08-05"),
    ("tomorrow", "2024-07-06"), ("next Friday", "2024-07-12"), ("Monday", "2024-07-08"),
    ("by Wed", "2024-07-10"), ("Aug 31", "2024-08-31"), ("31 August", "2024-08-31"),
    ("August 31st, 2024", "2024-08-31"), ("31 Aug 2025", "2025-08-31"),
    ("before National Day", "2024-09-30"),
  ])
  func englishIsReadAsWell(_ text: String, _ day: String) throws {
    #expect(try input.read(text) == typed(day))
  }

  @Test(arguments: [
    ("6月底", "2025-06-30", TypedDay.Doubt.next), ("6-30", "2025-06-30", .next),
    ("3日", "2024-08-03", .next), ("五一前", "2025-04-30", .next),
    ("上半年", "2025-06-30", .next),
    ("end of June", "2025-06-30", .next),
    ("2024-06-30", "2024-06-30", .past), ("本周三", "2024-07-03", .past),
    ("上周五", "2024-06-28", .past), ("今年3月", "2024-03-31", .past),
    ("本月3日", "2024-07-03", .past), ("this Monday", "2024-07-01", .past),
    ("周五", "2024-07-05", .or(SmallBook.day("2024-07-12"))),
    ("Friday", "2024-07-05", .or(SmallBook.day("2024-07-12"))),
  ])
  func whatHasPassedOrMeansTwoDaysIsTold(
    _ text: String, _ day: String, _ doubt: TypedDay.Doubt
  ) throws {
    let found = try input.read(text)
    #expect(found.day == SmallBook.day(day) && found.doubt == doubt)
  }

  @Test(arguments: ["2月30日", "13-1", "2024-02-30", "31 June", "8月32日", "20241301"])
  func aDayThatTheCalendarHasNotIsRefused(_ text: String) {
    #expect(throws: DayInputError.noSuchDay(text)) { try input.read(text) }
  }

  @Test(arguments: [
    "", " ", "尽快", "8月底左右", "soon", "阵地", "3", "下", "周", "月", "第五季度", "99999天", "next",
    "end", "1-2-3-4",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(throws: DayInputError.self) { try input.read(text) }
  }

  @Test func leapYearsAndYearEndsAreKept() throws {
    let late = DayInput(today: SmallBook.day("2023-12-30"))
    #expect(try late.read("2月底").day == SmallBook.day("2024-02-29"))
    #expect(try late.read("下月底").day == SmallBook.day("2024-01-31"))
    #expect(try late.read("两周内").day == SmallBook.day("2024-01-13"))
    #expect(try late.read("季末").day == SmallBook.day("2023-12-31"))
    #expect(try late.read("本周内").day == SmallBook.day("2023-12-31"))
  }

  @Test func nothingThatIsTypedIsFatal() {
    var random = SeededRandom(seed: 20_240_705)
    let pieces = [
      "8", "31", "月", "日", "底", "周", "下", "两", "十", "年", "2024", "-", "/", ".", " ", "end",
      "of", "May", "前", "内", "9999", "季度", "半", "\u{1F600}",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in random.pick(pieces) }.joined()
      _ = try? input.read(text)
    }
  }

  private func typed(_ day: String) -> TypedDay? {
    guard let found = try? input.read(day) else { return nil }
    return found
  }
}
