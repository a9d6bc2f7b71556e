/// Whether a figure came.
public enum FigureStateWord: Phrase, Hashable, CaseIterable {
  case reported, missing, blank, overdue, notApplicable

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .reported: "已报"
    case .missing: "报不了"
    case .blank: "未报"
    case .overdue: "过期未报"
    case .notApplicable: "不涉及"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .reported: "filed"
    case .missing: "missing"
    case .blank: "blank"
    case .overdue: "overdue"
    case .notApplicable: "N/A"
    }
  }
}
