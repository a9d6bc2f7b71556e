/// A day or a period in words; months, quarters and weekdays count from 1, Monday is 1.
public enum DateWord: Phrase, Hashable {
  case day(month: Int, day: Int)
  case fullDay(year: Int, month: Int, day: Int)
  case weekday(Int)
  case monthAlone(Int)
  case month(year: Int, month: Int)
  case quarter(year: Int, quarter: Int)
  case halfYear(year: Int, half: Int)
  case year(Int)
  /// A span: from one day or period to another, each in words.
  case span(from: String, to: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .day(let month, let day): "\(month)月\(day)日"
    case .fullDay(let year, let month, let day): "\(year)年\(month)月\(day)日"
    case .weekday(let day):
      (1...7).contains(day) ? "周" + ["一", "二", "三", "四", "五", "六", "日"][day - 1] : "周\(day)"
    case .monthAlone(let month): "\(month)月"
    case .month(let year, let month): "\(year)年\(month)月"
    case .quarter(let year, let quarter):
      (1...4).contains(quarter)
        ? "\(year)年\(["一", "二", "三", "四"][quarter - 1])季度" : "\(year)年第\(quarter)季度"
    case .halfYear(let year, let half): "\(year)年\(half == 1 ? "上" : "下")半年"
    case .year(let year): "\(year)年"
    case .span(let from, let to): "\(from)至\(to)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .day(let month, let day): "\(day) \(English.month(month))"
    case .fullDay(let year, let month, let day): "\(day) \(English.month(month)) \(year)"
    case .weekday(let day):
      (1...7).contains(day)
        ? ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day - 1] : "day \(day)"
    case .monthAlone(let month): English.month(month)
    case .month(let year, let month): "\(English.month(month)) \(year)"
    case .quarter(let year, let quarter): "Q\(quarter) \(year)"
    case .halfYear(let year, let half): "H\(half) \(year)"
    case .year(let year): "\(year)"
    case .span(let from, let to): "\(from) to \(to)"
    }
  }
}
