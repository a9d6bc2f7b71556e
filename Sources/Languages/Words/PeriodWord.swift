/// Where a reporting period stands.
public enum PeriodWord: Phrase, Hashable, CaseIterable {
  case future, open, due, late, locked

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .future: "未开始"
    case .open: "填报中"
    case .due: "待报送"
    case .late: "已过期"
    case .locked: "已锁定"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .future: "not open yet"
    case .open: "open"
    case .due: "due"
    case .late: "past due"
    case .locked: "locked"
    }
  }
}
