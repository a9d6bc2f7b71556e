/// When a lamp is shown, in a sentence; the limits are those of a plan that sets no others.
public struct LampExplanation: Phrase, Hashable {
  /// The lamp.
  public var lamp: LampWord

  /// Explains a lamp.
  public init(lamp: LampWord) { self.lamp = lamp }

  /// In Chinese.
  public var chinese: String {
    switch lamp {
    case .done: "全年目标已完成：完成率到了 100%"
    case .ahead: "走在前面：完成率是序时进度的 1.1 倍以上"
    case .onPace: "跟上了：完成率不低于序时进度的 95%"
    case .slow: "慢了一点：完成率是序时进度的 80% 到 95%"
    case .behind: "落后了：完成率不到序时进度的 80%，要赶"
    case .overdue: "时限已过，还没有完成"
    case .notDue: "还没到看快慢的时候：报告期没结束，或进度要求不到 5%"
    case .noTarget: "没有定目标，只计数，不判快慢；定了目标就有灯"
    case .notApplicable: "这个单位不承担这项指标，不用报，也不计入"
    }
  }

  /// In English.
  public var english: String {
    switch lamp {
    case .done: "The year's target is reached: completion is 100% or more"
    case .ahead: "Completion is at least 1.1 times the year's pace"
    case .onPace: "Completion keeps up: at least 95% of the year's pace"
    case .slow: "A little late: completion is 80% to 95% of the year's pace"
    case .behind: "Completion is below 80% of the year's pace and has to catch up"
    case .overdue: "The due day has passed and the target is not reached"
    case .notDue: "Too early to judge: no period has ended, or less than 5% is due"
    case .noTarget: "No target is set: counted, not judged; a target brings the lamp"
    case .notApplicable: "The unit is not asked for this indicator; it counts nowhere"
    }
  }
}

/// When a mark of the second slot is shown, in a sentence.
public struct ReportingExplanation: Phrase, Hashable {
  /// The mark.
  public var word: ReportingWord

  /// Explains a mark.
  public init(word: ReportingWord) { self.word = word }

  /// In Chinese.
  public var chinese: String {
    switch word {
    case .missing: "报送时间过了，没有数，也没写报不了的原因"
    case .late: "报了，但过了报送时间"
    case .returned: "办公室退回，要改了再报"
    case .madeUp: "当期没有报，后来补上的"
    }
  }

  /// In English.
  public var english: String {
    switch word {
    case .missing: "Past the due day there is no figure and no reason either"
    case .late: "Reported, but after the due day"
    case .returned: "Sent back by the office to be corrected"
    case .madeUp: "Not reported in its period, made up for later"
    }
  }
}
