/// Where a unit's report of a period stands.
public enum SubmissionWord: Phrase, Hashable, CaseIterable {
  case notStarted, draft, submitted, returned, accepted

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .notStarted: "未开始"
    case .draft: "填写中"
    case .submitted: "已报送"
    case .returned: "已退回"
    case .accepted: "已通过"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .notStarted: "not started"
    case .draft: "draft"
    case .submitted: "submitted"
    case .returned: "returned"
    case .accepted: "accepted"
    }
  }
}
