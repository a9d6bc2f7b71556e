/// A day in Chinese: 明天, 下周五, 8月底, 三季度末, 国庆前, 两周内.
struct ChineseDay {
  private let text: String
  private var scanner: WordScanner
  /// Whether 前 stood behind it: no day later than it. Before a holiday that is the day before.
  private let isBefore: Bool

  init(_ text: String) {
    var text = text.filter { !$0.isWhitespace }[...]
    var isBefore = false
    for tail in ["之前", "以前", "前", "止"] where text.hasSuffix(tail) {
      (text, isBefore) = (text.dropLast(tail.count), true)
      break
    }
    self.text = String(text)
    self.isBefore = isBefore
    scanner = WordScanner(self.text)
  }

  /// The day; nil when it isn't written so.
  func read(_ today: Day) throws(DayInputError) -> TypedDay? {
    if let found = holiday(today) ?? near(today) ?? after(today) ?? week(today) { return found }
    if let found = season(today) { return found }
    return try month(today)
  }

  private static let holidays: [(names: [String], month: Int, day: Int)] = [
    (["元旦", "新年"], 1, 1), (["三八", "三八节", "妇女节"], 3, 8),
    (["五一", "劳动节"], 5, 1), (["六一", "儿童节"], 6, 1), (["七一"], 7, 1), (["八一"], 8, 1),
    (["国庆", "国庆节", "十一"], 10, 1),
  ]

  private func holiday(_ today: Day) -> TypedDay? {
    let name = text.hasSuffix("节") ? String(text.dropLast()) : text
    guard
      let found = Self.holidays.first(where: { $0.names.contains(text) || $0.names.contains(name) })
    else { return nil }
    return TypedDay.next(today) { year in
      Day(year: year, month: found.month, day: found.day)?.adding(days: isBefore ? -1 : 0)
    }
  }

  private func near(_ today: Day) -> TypedDay? {
    let days = ["今天": 0, "今日": 0, "当天": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3]
    let name = text.hasSuffix("内") ? String(text.dropLast()) : text
    return days[name].map { TypedDay(today.adding(days: $0)) }
  }

  /// 3天内, 两周后, 半个月, 一个月内.
  private func after(_ today: Day) -> TypedDay? {
    var scanner = scanner
    let isHalf = scanner.take("半")
    guard let count = isHalf ? 1 : scanner.number() else { return nil }
    let unit = scanner.takeOne(["个工作日", "个星期", "个月", "星期", "周", "天", "日", "月"])
    let hasTail = scanner.takeOne(["以内", "之内", "以后", "之后", "内", "后"]) != nil
    guard let unit, scanner.isAtEnd else { return nil }
    switch unit {
    case "个月" where isHalf, "月" where isHalf: return TypedDay(today.adding(days: 15))
    case _ where isHalf: return nil
    case "个月": return TypedDay(today.adding(months: count))
    case "周", "星期", "个星期": return TypedDay(today.adding(days: 7 * count))
    case "天": return TypedDay(today.adding(days: count))
    case "个工作日": return TypedDay(Self.workday(count, after: today))
    // 3日 is the third of a month, 8月 a month; 3日内 counts.
    case "日" where hasTail: return TypedDay(today.adding(days: count))
    default: return nil
    }
  }

  /// So many days later without Saturdays and Sundays; holidays aren't known.
  private static func workday(_ count: Int, after today: Day) -> Day {
    var (day, left) = (today, min(count, 999))
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }

  /// 周三, 本周五, 下周一, 下周内, 周末.
  private func week(_ today: Day) -> TypedDay? {
    var scanner = scanner
    let when = scanner.takeOne(["下下个", "下下", "下个", "下", "本", "这个", "这", "上个", "上"])
    guard scanner.takeOne(["周", "星期", "礼拜"]) != nil else { return nil }
    let offset: Int? =
      switch when {
      case nil: nil
      case "本", "这", "这个": 0
      case "上", "上个": -1
      case "下下", "下下个": 2
      default: 1
      }
    let days = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "末": 7]
    let name = scanner.rest
    if let number = days[name] ?? Int(name).flatMap({ (1...7).contains($0) ? $0 : nil }) {
      return TypedDay.weekday(number, week: offset, today)
    }
    guard let offset, name.isEmpty || name == "内" else { return nil }
    return TypedDay(
      offset == 0 ? today.workWeekEnd : today.monday.adding(days: 7 * offset).workWeekEnd)
  }

  /// 年底, 明年底, 季末, 下季度末, 三季度末, 上半年, 年中.
  private func season(_ today: Day) -> TypedDay? {
    var scanner = scanner
    let year = scanner.year(today)
    let from = year.flatMap { Day(year: $0, month: 1, day: 1) }
    if year == nil || scanner.isBehindYear {
      if scanner.takeOne(["年底", "年末", "年终", "年内", "底", "末", "内"]) != nil, scanner.isAtEnd,
        year != nil || text.hasPrefix("年")
      {
        return TypedDay((from ?? today).yearEnd)
      }
      if scanner.rest == "年中" || year != nil && scanner.rest == "中" {
        return next(today, year) { Day(year: $0, month: 6, day: 30) }
      }
    }
    let half = scanner.takeOne(["上半年", "下半年"])
    if let half {
      _ = scanner.takeOne(["底", "末", "内"])
      guard scanner.isAtEnd else { return nil }
      return next(today, year) { Day(year: $0, month: half == "上半年" ? 6 : 12, day: 30)?.monthEnd }
    }
    let when = scanner.takeOne(["本", "这个", "这", "下个", "下"])
    _ = scanner.take("第")
    let number = when == nil ? scanner.number() : nil
    guard scanner.takeOne(["季度", "季"]) != nil else { return nil }
    _ = scanner.takeOne(["末", "底", "内"])
    guard scanner.isAtEnd else { return nil }
    if let number {
      guard (1...4).contains(number) else { return nil }
      return next(today, year) { Day(year: $0, month: number * 3, day: 1)?.monthEnd }
    }
    let isNext = when == "下" || when == "下个"
    return TypedDay((isNext ? today.quarterEnd.adding(days: 1) : today).quarterEnd)
  }

  /// 月底, 下月中旬, 8月底, 8月31日, 31号, 明年3月.
  private func month(_ today: Day) throws(DayInputError) -> TypedDay? {
    var scanner = scanner
    let year = scanner.year(today)
    let when = scanner.takeOne(["本月", "这个月", "当月", "下个月", "下月"])
    if when == nil, year == nil, scanner.take("月") {
      guard let part = Self.part(scanner.rest), !scanner.isAtEnd else { return nil }
      if let day = part(today), day >= today { return TypedDay(day) }
      return part(today.monthStart.adding(months: 1)).map { TypedDay($0, .next) }
    }
    if let when {
      let month = today.monthStart.adding(months: when.hasPrefix("下") ? 1 : 0)
      guard let part = try dayOrPart(scanner) else { return nil }
      guard let day = part(month) else { throw .noSuchDay(text) }
      return TypedDay(day)
    }
    guard let number = scanner.number() else { return nil }
    if year == nil, scanner.takeOne(["日", "号"]) != nil, scanner.isAtEnd {
      let months = (0...2).map { today.monthStart.adding(months: $0) }
      let days = months.compactMap { Self.day(number, of: $0) }
      guard let day = days.first(where: { $0 >= today }) else { throw .noSuchDay(text) }
      return TypedDay(day, day.monthStart == today.monthStart ? nil : .next)
    }
    guard scanner.takeOne(["月份", "月"]) != nil else { return nil }
    guard let part = try dayOrPart(scanner) else { return nil }
    let found = next(today, year) { year in
      Day(year: year, month: number, day: 1).flatMap(part)
    }
    guard let found else { throw .noSuchDay(text) }
    return found
  }

  /// What stands behind a month: a day of it or a part; of a month alone its end.
  private func dayOrPart(_ scanner: WordScanner) throws(DayInputError) -> ((Day) -> Day?)? {
    var scanner = scanner
    if let part = Self.part(scanner.rest) { return part }
    guard let number = scanner.number() else { return nil }
    _ = scanner.takeOne(["日", "号"])
    return scanner.isAtEnd ? { Self.day(number, of: $0) } : nil
  }

  private static func day(_ number: Int, of month: Day) -> Day? {
    Day(year: month.date.year, month: month.date.month, day: number)
  }

  private static func part(_ name: String) -> ((Day) -> Day?)? {
    switch name {
    case "", "底", "末", "内", "下旬", "月底": { $0.monthEnd }
    case "初", "上旬": { day(10, of: $0) }
    case "中": { day(15, of: $0) }
    case "中旬": { day(20, of: $0) }
    default: nil
    }
  }

  /// A day of the year that is named, else the next such one.
  private func next(_ today: Day, _ year: Int?, _ day: (Int) -> Day?) -> TypedDay? {
    guard let year else { return TypedDay.next(today, day) }
    return day(year).map { TypedDay($0) }
  }
}
