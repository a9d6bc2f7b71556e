/// Where an issue stands.
public enum IssueWord: Phrase, Hashable, CaseIterable {
  case open, fixing, review, reopened, closed

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .open: "待整改"
    case .fixing: "整改中"
    case .review: "待验收"
    case .reopened: "又反弹"
    case .closed: "已销号"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .open: "open"
    case .fixing: "fixing"
    case .review: "in review"
    case .reopened: "reopened"
    case .closed: "struck off"
    }
  }
}
