/// The answers to small questions.
public enum AnswerWord: Phrase, Hashable, CaseIterable {
  case correction
  case yes, no, cancel, go

  /// In Chinese.
  public var chinese: String {
    switch self {
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
    case .correction: "correction"
    case .yes: "Yes"
    case .no: "No"
    case .cancel: "Cancel"
    case .go: "OK"
    }
  }
}
