/// What the plan, the two outlines and the list of units are made of.
public enum PartWord: String, Phrase, Hashable, CaseIterable {
  case plan, area, initiative, indicator, programme, slot, unit, outline, domain, goal, outcome
  /// The headings of 计划.
  case work, programmes, units, rules
  /// The answer where nothing stands.
  case empty
  /// Beside what is no longer in force.
  case retired
  /// Beside the plan whose figures are on screen.
  case year

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .plan: "年度计划"
    case .area: "领域"
    case .initiative: "举措"
    case .indicator: "指标"
    case .programme: "专项"
    case .slot: "专项内的一项"
    case .unit: "单位"
    case .outline: "纲要"
    case .domain: "纲要领域"
    case .goal: "纲要目标"
    case .outcome: "纲要指标"
    case .work: "领域、举措、指标"
    case .programmes: "专项和各项"
    case .units: "各单位"
    case .rules: "权重与灯"
    case .empty: "未填"
    case .retired: "停用"
    case .year: "年度"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .plan: "The year's plan"
    case .area: "area"
    case .initiative: "initiative"
    case .indicator: "indicator"
    case .programme: "programme"
    case .slot: "programme item"
    case .unit: "unit"
    case .outline: "outline"
    case .domain: "domain"
    case .goal: "goal"
    case .outcome: "outline indicator"
    case .work: "Areas and indicators"
    case .programmes: "Programmes"
    case .units: "Units"
    case .rules: "Weights and lamps"
    case .empty: "empty"
    case .retired: "retired"
    case .year: "Year"
    }
  }
}
