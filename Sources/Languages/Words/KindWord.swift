/// What an indicator measures.
public enum KindWord: Phrase, Hashable, CaseIterable {
  case flow, stock, ratio, milestone, yesNo

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .flow: "累加数"
    case .stock: "时点数"
    case .ratio: "比率"
    case .milestone: "节点"
    case .yesNo: "是否"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .flow: "running total"
    case .stock: "level"
    case .ratio: "ratio"
    case .milestone: "milestone"
    case .yesNo: "yes or no"
    }
  }
}
