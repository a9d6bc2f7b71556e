/// How the work of an indicator is spread over the year.
public enum PaceWord: Phrase, Hashable, CaseIterable {
  case curve, linearMonths, linearDays, monthWeights, endLoaded
  /// By the interim targets, by the days of the stages: those go before any curve.
  case interim, stages
  /// No curve of its own.
  case byPlan

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .curve: "进度曲线"
    case .linearMonths: "按月均匀"
    case .linearDays: "按天均匀"
    case .monthWeights: "按月权重"
    case .endLoaded: "到期一次完成"
    case .interim: "按阶段目标"
    case .stages: "按节点期限"
    case .byPlan: "随年度计划"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .curve: "Pace curve"
    case .linearMonths: "evenly by months"
    case .linearDays: "evenly by days"
    case .monthWeights: "by month weights"
    case .endLoaded: "all at the due date"
    case .interim: "by interim targets"
    case .stages: "by the days of the stages"
    case .byPlan: "as the plan"
    }
  }
}
