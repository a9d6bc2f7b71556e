/// What is due when; periods, indicators and days come in words.
public enum AgendaSentence: Phrase, Hashable {
  case opens(String)
  case cutoff(String)
  case due(String)
  case lock(String)
  case locked(String)
  case stage(String, of: String)
  case interim(String)
  case target(String)
  case planEnd
  /// Periods of the plan's own year.
  case quarter(Int)
  case half(Int)
  case wholeYear
  /// The mark between what was and what comes.
  case today(day: String)
  case todayAlone
  case inDays(Int)
  case daysAgo(Int)
  case done(Int, of: Int)
  case open([String])
  /// Nobody is asked for anything, so nothing comes due.
  case nothingDue
  case nothingOnDay
  case calendar
  /// How to move about in the month.
  case calendarKeys

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .opens(let period): "\(period) 开始填报"
    case .cutoff(let period): "\(period) 数据截止"
    case .due(let period): "\(period) 报送截止"
    case .lock(let period): "\(period) 可以锁定"
    case .locked(let period): "\(period) 已锁定"
    case .stage(let stage, let indicator): "\(indicator) 节点：\(stage)"
    case .interim(let indicator): "\(indicator) 阶段目标"
    case .target(let indicator): "\(indicator) 目标到期"
    case .planEnd: "全年目标到期"
    case .quarter(let number):
      (1...4).contains(number) ? ["一", "二", "三", "四"][number - 1] + "季度" : "第\(number)季度"
    case .half(let number): number == 1 ? "上半年" : "下半年"
    case .wholeYear: "全年"
    case .today(let day): "今天 \(day)"
    case .todayAlone: "今天"
    case .inDays(let days): "还有 \(days) 天"
    case .daysAgo(let days): "过了 \(days) 天"
    case .done(let count, let all): "已完成 \(count)/\(all)"
    case .open(let names): "未完成 " + names.joined(separator: " ")
    case .nothingDue: "还没有分解任何指标，所以没有到期的事"
    case .nothingOnDay: "这一天没有到期的"
    case .calendar: "月历"
    case .calendarKeys: "方向键选日子，PgUp/PgDn 换月"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .opens(let period): "\(period) opens"
    case .cutoff(let period): "\(period) is cut off"
    case .due(let period): "\(period) is due"
    case .lock(let period): "\(period) may be locked"
    case .locked(let period): "\(period) is locked"
    case .stage(let stage, let indicator): "\(indicator), stage \(stage)"
    case .interim(let indicator): "\(indicator), interim target"
    case .target(let indicator): "\(indicator), target due"
    case .planEnd: "The year's targets are due"
    case .quarter(let number): "Q\(number)"
    case .half(let number): "H\(number)"
    case .wholeYear: "the year"
    case .today(let day): "today \(day)"
    case .todayAlone: "today"
    case .inDays(let days): "in \(English.count(days, "day"))"
    case .daysAgo(let days): "\(English.count(days, "day")) ago"
    case .done(let count, let all): "done \(count)/\(all)"
    case .open(let names): "not yet " + names.joined(separator: ", ")
    case .nothingDue: "No indicator is assigned yet, so nothing comes due"
    case .nothingOnDay: "Nothing is due on this day"
    case .calendar: "Calendar"
    case .calendarKeys: "arrows move a day, PgUp/PgDn a month"
    }
  }
}
