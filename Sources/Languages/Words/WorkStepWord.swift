/// Something that is done with a task or an issue.
public enum WorkStepWord: Phrase, Hashable, CaseIterable {
  case take, submit, close, giveBack, ask, grant, refuse, extend, hold, cancel, note
  /// The same with an issue.
  case fix, handOver, strikeOff, reopen

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .take: "签收"
    case .submit: "提交"
    case .close: "办结"
    case .giveBack: "退回"
    case .ask: "申请延期"
    case .grant: "同意延期"
    case .refuse: "不同意延期"
    case .extend: "延期"
    case .hold: "暂缓"
    case .cancel: "取消"
    case .note: "佐证"
    case .fix: "开始整改"
    case .handOver: "提请验收"
    case .strikeOff: "销号"
    case .reopen: "重新整改"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .take: "sign for"
    case .submit: "hand in"
    case .close: "close"
    case .giveBack: "return"
    case .ask: "ask to extend"
    case .grant: "grant extension"
    case .refuse: "refuse extension"
    case .extend: "extend"
    case .hold: "put off"
    case .cancel: "cancel"
    case .note: "evidence"
    case .fix: "begin to fix"
    case .handOver: "ask for review"
    case .strikeOff: "strike off"
    case .reopen: "reopen"
    }
  }
}
