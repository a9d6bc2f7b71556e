/// The four ways of having no figure, and the answers to small questions.
public enum AnswerWord: Phrase, Hashable, CaseIterable {
  case zero, blank, missing, notApplicable
  case correction
  case yes, no, cancel, go

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .zero: "0 本期没有"
    case .blank: "空 未报"
    case .missing: "缺 报不了，写原因"
    case .notApplicable: "不涉及"
    case .correction: "更正"
    case .yes: "是"
    case .no: "否"
    case .cancel: "取消"
    case .go: "确定"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .zero: "0 none this period"
    case .blank: "blank, not reported yet"
    case .missing: "missing, with reason"
    case .notApplicable: "not applicable"
    case .correction: "correction"
    case .yes: "Yes"
    case .no: "No"
    case .cancel: "Cancel"
    case .go: "OK"
    }
  }
}
