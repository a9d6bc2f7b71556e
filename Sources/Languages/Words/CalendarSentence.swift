/// What is said where the dates of reporting periods are looked at and changed; days come in words.
public enum CalendarSentence: Phrase, Hashable {
  /// Which date of which period is typed.
  case dateOf(CalendarWord, period: String)
  case whichRule
  case presetNow
  case ruleNow(CalendarWord)
  /// So many locked periods keep their dates under another rule.
  case lockedStay(Int)
  /// The date is the rule's already.
  case alreadyByRule
  /// How the dates have to follow each other.
  case orderOfDates
  /// What the rule would say.
  case byRule(day: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .dateOf(let date, let period): "\(period) \(date.chinese)"
    case .whichRule: "按哪条规则定日期？"
    case .presetNow: "现在用的"
    case .ruleNow(let rule): "日期规则：\(rule.chinese)"
    case .lockedStay(let count): "已锁定的 \(count) 期日期不变"
    case .alreadyByRule: "这个日期本来就按规则"
    case .orderOfDates: "先开放，再截止，再到报送期限，最后锁定；可以同一天"
    case .byRule(let day): "按规则是 \(day)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .dateOf(let date, let period): "\(period), \(date.english.lowercased())"
    case .whichRule: "By which rule?"
    case .presetNow: "in force"
    case .ruleNow(let rule): "Rule: \(rule.english)"
    case .lockedStay(let count):
      count == 1 ? "1 locked period keeps its dates" : "\(count) locked periods keep their dates"
    case .alreadyByRule: "This date is the rule's already"
    case .orderOfDates: "Opens, then cut-off, then due, then lock; days may coincide"
    case .byRule(let day): "by the rule \(day)"
    }
  }
}
