/// The sections of a unit's report, and how an initiative without figures judges itself.
public enum ReportWord: Phrase, Hashable, CaseIterable {
  case highlights, problems, nextSteps
  case goingWell, underWay, needsSupport
  case worthSpreading
  /// What the report before promised, and what became of it.
  case promised, done, ongoing, notDone
  case selfAssessment

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
    case .promised: "上次承诺"
    case .done: "已完成"
    case .ongoing: "还在做"
    case .notDone: "没做成"
    case .selfAssessment: "自评"
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
    case .promised: "Promised before"
    case .done: "done"
    case .ongoing: "going on"
    case .notDone: "not done"
    case .selfAssessment: "Self-rating"
    }
  }
}
