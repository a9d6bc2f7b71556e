/// A column of the ledger 台账 of a plan, as offices head it.
public enum PlanColumn: String, Phrase, Hashable, CaseIterable {
  case number, area, initiative, indicator, target, measure, done, rate, pace, lead, units, due
  case standing, updated

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .number: "序号"
    case .area: "工作领域"
    case .initiative: "工作任务"
    case .indicator: "考核指标"
    case .target: "目标值"
    case .measure: "单位"
    case .done: "完成值"
    case .rate: "完成率"
    case .pace: "序时进度"
    case .lead: "牵头单位"
    case .units: "责任单位"
    case .due: "完成时限"
    case .standing: "当前状态"
    case .updated: "更新日期"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .number: "No."
    case .area: "Area"
    case .initiative: "Initiative"
    case .indicator: "Indicator"
    case .target: "Target"
    case .measure: "Measure"
    case .done: "To date"
    case .rate: "Done"
    case .pace: "Pace"
    case .lead: "Lead"
    case .units: "Units"
    case .due: "Due"
    case .standing: "Standing"
    case .updated: "Updated"
    }
  }
}
