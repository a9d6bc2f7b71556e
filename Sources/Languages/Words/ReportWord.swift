/// The sections of a unit's report, and how an initiative without figures judges itself.
public enum ReportWord: Phrase, Hashable, CaseIterable {
  case highlights, problems, nextSteps
  case goingWell, underWay, needsSupport
  case worthSpreading

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .highlights: "亮点"
    case .problems: "问题"
    case .nextSteps: "下一步"
    case .goingWell: "进展顺利"
    case .underWay: "正在推进"
    case .needsSupport: "需要支持"
    case .worthSpreading: "值得推广"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .highlights: "Highlights"
    case .problems: "Problems"
    case .nextSteps: "Next steps"
    case .goingWell: "going well"
    case .underWay: "under way"
    case .needsSupport: "needs support"
    case .worthSpreading: "worth spreading"
    }
  }
}
