/// How a figure stands 灯: a word first, a colour second.
public enum Lamp: String, Hashable, Sendable, CaseIterable {
  /// 成: reached.
  case done
  /// 超: at least a tenth ahead of the pace.
  case ahead
  /// 达: on pace.
  case onPace
  /// 缓: a little behind.
  case slow
  /// 滞: behind.
  case behind
  /// 逾: past its due date and not reached.
  case overdue
  /// 待: nothing is expected yet.
  case notDue
  /// 计: counted only, no target.
  case noTarget
  /// 无: does not apply.
  case notApplicable

  /// Whether a figure with this lamp counts in averages of completion.
  public var isJudged: Bool {
    switch self {
    case .done, .ahead, .onPace, .slow, .behind, .overdue: true
    case .notDue, .noTarget, .notApplicable: false
    }
  }

  /// Whether it stands below 达.
  public var isShort: Bool { self == .slow || self == .behind || self == .overdue }
}

/// How the reporting of a figure stands, beside its lamp; nothing when reported or not due.
public enum Reporting: String, Hashable, Sendable, CaseIterable {
  /// 缺: past due and absent.
  case missing
  /// 迟: came after the due day.
  case late
  /// 退: the unit's report was returned.
  case returned
  /// 补: came after locking was proposed.
  case madeUp
}

/// How many of the expected figures are there.
public struct Coverage: Hashable, Sendable {
  /// Figures that are there; 0 counts.
  public var reported: Int
  /// Figures that are there or declared missing with a reason.
  public var answered: Int
  /// Figures that were asked for.
  public var expected: Int

  /// So many of each.
  public init(reported: Int, answered: Int, expected: Int) {
    self.reported = reported
    self.answered = answered
    self.expected = expected
  }

  /// Nothing asked for.
  public static let none = Coverage(reported: 0, answered: 0, expected: 0)

  /// Both together.
  public static func + (a: Coverage, b: Coverage) -> Coverage {
    Coverage(
      reported: a.reported + b.reported, answered: a.answered + b.answered,
      expected: a.expected + b.expected)
  }
  /// Whether every figure that was asked for is there or explained.
  public var isAnswered: Bool { answered >= expected }
}
