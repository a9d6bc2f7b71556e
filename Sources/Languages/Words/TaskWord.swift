/// Where a task stands.
public enum TaskWord: Phrase, Hashable, CaseIterable {
  case toSign, inProgress, handedIn, closed, returned, extended, paused, cancelled

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .toSign: "待签收"
    case .inProgress: "进行中"
    case .handedIn: "已提交"
    case .closed: "已办结"
    case .returned: "退回"
    case .extended: "延期"
    case .paused: "暂缓"
    case .cancelled: "取消"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .toSign: "to sign for"
    case .inProgress: "in progress"
    case .handedIn: "handed in"
    case .closed: "closed"
    case .returned: "returned"
    case .extended: "extended"
    case .paused: "paused"
    case .cancelled: "cancelled"
    }
  }
}
