/// The dates of a reporting period, and the rules they come about by.
public enum CalendarWord: Phrase, Hashable, CaseIterable {
  case opensOn, cutoff, dueOn, lockOn
  case rule, monthEnd, day25
  /// Set by hand, not by the rule.
  case byHand

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .opensOn: "开放"
    case .cutoff: "数据截止"
    case .dueOn: "报送期限"
    case .lockOn: "建议锁定"
    case .rule: "日期规则"
    case .monthEnd: "月底截止，次月3日前报"
    case .day25: "25日截止，28日前报"
    case .byHand: "手改"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .opensOn: "Opens"
    case .cutoff: "Cut-off"
    case .dueOn: "Due"
    case .lockOn: "Lock"
    case .rule: "Rule of dates"
    case .monthEnd: "cut off at month end, due on the 3rd"
    case .day25: "cut off on the 25th, due on the 28th"
    case .byHand: "by hand"
    }
  }
}
