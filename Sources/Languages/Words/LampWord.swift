/// The lamp of a figure: one Han word or two Latin characters, always two columns.
public enum LampWord: Phrase, Hashable, CaseIterable {
  case done, ahead, onPace, slow, behind, overdue, notDue, noTarget, notApplicable

  /// The word shown, two columns wide.
  public var chinese: String {
    switch self {
    case .done: "成"
    case .ahead: "超"
    case .onPace: "达"
    case .slow: "缓"
    case .behind: "滞"
    case .overdue: "逾"
    case .notDue: "待"
    case .noTarget: "计"
    case .notApplicable: "无"
    }
  }

  /// The code shown, two columns wide.
  public var english: String {
    switch self {
    case .done: "OK"
    case .ahead: "AH"
    case .onPace: "ON"
    case .slow: "SL"
    case .behind: "BH"
    case .overdue: "OD"
    case .notDue: ".."
    case .noTarget: "--"
    case .notApplicable: "NA"
    }
  }

  /// The lamp in full, for legends, filters and explanations.
  public var meaning: LampMeaning { LampMeaning(lamp: self) }
}

/// What a lamp means, in full.
public struct LampMeaning: Phrase, Hashable {
  /// The lamp.
  public var lamp: LampWord

  /// In Chinese.
  public var chinese: String {
    switch lamp {
    case .done: "完成"
    case .ahead: "超前"
    case .onPace: "达到进度"
    case .slow: "偏慢"
    case .behind: "滞后"
    case .overdue: "逾期未完成"
    case .notDue: "未到时间"
    case .noTarget: "无目标，只计数"
    case .notApplicable: "不涉及"
    }
  }

  /// In English.
  public var english: String {
    switch lamp {
    case .done: "done"
    case .ahead: "ahead"
    case .onPace: "on pace"
    case .slow: "slow"
    case .behind: "behind"
    case .overdue: "overdue"
    case .notDue: "not due yet"
    case .noTarget: "no target, counted only"
    case .notApplicable: "not applicable"
    }
  }
}
