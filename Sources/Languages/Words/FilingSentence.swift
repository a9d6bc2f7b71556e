/// What is told of units' reports: handed in, sent back, accepted, chased.
public enum FilingSentence: Phrase, Hashable {
  /// The line that a unit passes on: it has handed in.
  case submitted(unit: String, period: String, answered: Int, expected: Int)
  case alreadyThere(unit: String, period: String, state: SubmissionWord)
  case stillMissing(unit: String, names: [String])
  case returned(unit: String, period: String, reason: String)
  case accepted(unit: String, period: String)
  case summary(
    period: String, expected: Int, actual: Int, rate: String, onTime: Int, onTimeRate: String)
  case daysLate(Int)
  /// The text that chases a unit.
  case reminder(unit: String, period: String, due: String, daysLate: Int, missing: [String])
  /// The same where the report was sent back.
  case reminderAgain(unit: String, period: String, reason: String)
  case nobodyToRemind(period: String)
  /// The heading of reminders.
  case reminders(Int)
  case lock(period: String)
  case notIn(Int)
  case unlockAll
  case unlockOne(unit: String)
  case whyReturned(Int)
  case whyUnlocked
  /// Figures were changed after the report was accepted.
  case changedSince(Int)
  case lacking(Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .submitted(let unit, let period, let answered, let expected):
      "\(unit)\(period)数据已报送：应报 \(expected) 项，已报 \(answered) 项"
    case .alreadyThere(let unit, let period, let state):
      "\(unit)\(period)：\(state.chinese)，没有再动"
    case .stillMissing(let unit, let names):
      "\(unit)还有 \(names.count) 项未报：\(names.joined(separator: "、"))；报不了的写原因"
    case .returned(let unit, let period, let reason): "\(unit)\(period)已退回：\(reason)"
    case .accepted(let unit, let period): "\(unit)\(period)已通过"
    case .summary(let period, let expected, let actual, let rate, let onTime, let onTimeRate):
      "\(period)：应报 \(expected)，实报 \(actual)，完整率 \(rate)；按时 \(onTime)，及时率 \(onTimeRate)"
    case .daysLate(let days): "迟 \(days) 天"
    case .reminder(let unit, let period, let due, let daysLate, let missing):
      "\(unit)：\(period)数据请于\(due)前报送"
        + (daysLate > 0 ? "，已超 \(daysLate) 天" : "")
        + (missing.isEmpty
          ? "，数已齐，请点报送" : "，还缺 \(missing.count) 项：\(missing.joined(separator: "、"))")
        + "。报不了的请写明原因。"
    case .reminderAgain(let unit, let period, let reason):
      "\(unit)：\(period)数据已退回（\(reason)），请改好后重新报送。"
    case .reminders(let count): "催报：\(count) 个单位"
    case .lock(let period): "锁定\(period)，各单位不能再改"
    case .notIn(let count): count == 0 ? "都已报送" : "\(count) 个单位还没报送"
    case .unlockAll: "全部解锁"
    case .unlockOne(let unit): "只给\(unit)解锁"
    case .whyReturned(let count): count == 1 ? "退回的原因" : "退回 \(count) 个单位的原因"
    case .whyUnlocked: "解锁的原因"
    case .changedSince(let count): "通过后又改了 \(count) 项"
    case .lacking(let count): "缺 \(count) 项："
    case .nobodyToRemind(let period): "\(period)都已报送，不用催"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .submitted(let unit, let period, let answered, let expected):
      "\(unit) has submitted \(period): \(answered) of \(English.count(expected, "figure"))"
    case .alreadyThere(let unit, let period, let state):
      "\(unit), \(period): \(state.english) already; nothing was changed"
    case .stillMissing(let unit, let names):
      "\(unit) still lacks \(English.count(names.count, "figure")): "
        + "\(names.joined(separator: ", ")); give a reason for what cannot be reported"
    case .returned(let unit, let period, let reason): "Returned \(period) to \(unit): \(reason)"
    case .accepted(let unit, let period): "Accepted \(period) of \(unit)"
    case .summary(let period, let expected, let actual, let rate, let onTime, let onTimeRate):
      "\(period): \(expected) expected, \(actual) in (\(rate)), \(onTime) on time (\(onTimeRate))"
    case .daysLate(let days): "\(English.count(days, "day")) late"
    case .reminder(let unit, let period, let due, let daysLate, let missing):
      "\(unit): \(period) is due on \(due)"
        + (daysLate > 0 ? ", \(English.count(daysLate, "day")) late" : "")
        + (missing.isEmpty
          ? "; the figures are complete"
          : "; \(missing.count) to go (or a reason): \(missing.joined(separator: ", "))")
    case .reminderAgain(let unit, let period, let reason):
      "\(unit): \(period) was returned (\(reason)); please submit it again."
    case .reminders(let count): "Reminders for \(English.count(count, "unit"))"
    case .lock(let period): "Lock \(period): no unit changes it any more"
    case .notIn(let count): count == 0 ? "all submitted" : "\(count) not submitted yet"
    case .unlockAll: "Unlock for all"
    case .unlockOne(let unit): "Unlock for \(unit) alone"
    case .whyReturned(let count): count == 1 ? "Why it is returned" : "Why \(count) are returned"
    case .whyUnlocked: "Why it is unlocked"
    case .changedSince(let count): "\(English.count(count, "figure")) changed since accepted"
    case .lacking(let count): "\(count) missing:"
    case .nobodyToRemind(let period): "Everybody has submitted \(period)"
    }
  }
}
