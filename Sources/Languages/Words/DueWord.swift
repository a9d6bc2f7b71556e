/// What is due next, and what is late.
public enum DueWord: Phrase, Hashable {
  /// The heading of the list.
  case heading
  /// The figures of a period, its name as it is to be shown.
  case figures(period: String)
  case today
  case daysLeft(Int)
  /// Nothing more is due in the plan's year.
  case nothing

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .heading: "近期到期"
    case .figures(let period): "\(period)数据"
    case .today: "就是今天"
    case .daysLeft(let days): "还有 \(days) 天"
    case .nothing: "本年度没有待到期的"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .heading: "Due next"
    case .figures(let period): "Figures for \(period)"
    case .today: "today"
    case .daysLeft(let days): "\(English.count(days, "day")) left"
    case .nothing: "Nothing more is due this year"
    }
  }
}
