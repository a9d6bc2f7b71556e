/// The names of the fields of a part: the plan's, the outlines' and the units'.
public enum FieldWord: String, Phrase, Hashable, CaseIterable {
  case name, nameEn, shortName, shortNameEn, fullName, wording, aliases
  case kind, type, leadDept, narrative, level
  case unitOfMeasure, unitOfMeasureEn, decimals, direction, entryMode, cadence, weight, definition
  case numeratorName, numeratorUnit, denominatorName, least, most, activeFrom, activeTo, stages
  case atLeast
  case peerGroup, code, headTitle, population, openedOn, closedOn, parent
  case area, initiative, outline, domain, goal
  case state, curve, ahead, onPace, slow, notDue, margin
  case baselineYear, baseline, targetYear, target, source
  /// Its place among those beside it, and its identifier.
  case order, identifier
  /// The head over the thresholds of the lamps.
  case threshold

  /// At most six Han characters.
  public var chinese: String {
    switch self {
    case .name: "名称"
    case .nameEn: "英文名"
    case .shortName: "简称"
    case .shortNameEn: "英文简称"
    case .fullName: "全称"
    case .wording: "原文表述"
    case .aliases: "别名"
    case .kind: "类型"
    case .type: "举措类型"
    case .leadDept: "牵头部室"
    case .narrative: "举措说明"
    case .level: "层级"
    case .unitOfMeasure: "计量单位"
    case .unitOfMeasureEn: "英文单位"
    case .decimals: "小数位"
    case .direction: "方向"
    case .entryMode: "填数方式"
    case .cadence: "填报周期"
    case .weight: "权重"
    case .definition: "口径"
    case .numeratorName: "分子"
    case .numeratorUnit: "分子单位"
    case .denominatorName: "分母"
    case .least: "常见下限"
    case .most: "常见上限"
    case .activeFrom: "启用日期"
    case .activeTo: "停用日期"
    case .stages: "节点"
    case .atLeast: "不低于"
    case .peerGroup: "同组"
    case .code: "区划代码"
    case .headTitle: "负责人称呼"
    case .population: "人口"
    case .openedOn: "设立日期"
    case .closedOn: "撤销日期"
    case .parent: "上级单位"
    case .area: "所属领域"
    case .initiative: "所属举措"
    case .outline: "所属纲要"
    case .domain: "所属纲要领域"
    case .goal: "所属目标"
    case .state: "状态"
    case .curve: "序时进度"
    case .ahead: "超：达到"
    case .onPace: "达：达到"
    case .slow: "缓：达到"
    case .notDue: "待：不足"
    case .margin: "保持类缓线"
    case .baselineYear: "基期年"
    case .baseline: "基期值"
    case .targetYear: "目标年"
    case .target: "目标值"
    case .source: "数据来源"
    case .order: "次序"
    case .identifier: "编号"
    case .threshold: "界线"
    }
  }

  /// At most sixteen columns.
  public var english: String {
    switch self {
    case .name: "Name"
    case .nameEn: "English name"
    case .shortName: "Short name"
    case .shortNameEn: "English short"
    case .fullName: "Full name"
    case .wording: "Wording"
    case .aliases: "Other spellings"
    case .kind: "Kind"
    case .type: "Followed"
    case .leadDept: "Lead dept"
    case .narrative: "In words"
    case .level: "Level"
    case .unitOfMeasure: "Measured in"
    case .unitOfMeasureEn: "English measure"
    case .decimals: "Decimals"
    case .direction: "Direction"
    case .entryMode: "Typed as"
    case .cadence: "Cadence"
    case .weight: "Weight"
    case .definition: "Definition"
    case .numeratorName: "Numerator"
    case .numeratorUnit: "Numerator in"
    case .denominatorName: "Denominator"
    case .least: "Usual least"
    case .most: "Usual most"
    case .activeFrom: "Asked from"
    case .activeTo: "Asked until"
    case .stages: "Stages"
    case .atLeast: "Not below"
    case .peerGroup: "Peer group"
    case .code: "Area code"
    case .headTitle: "Head's title"
    case .population: "Population"
    case .openedOn: "Opened on"
    case .closedOn: "Closed on"
    case .parent: "Unit above"
    case .area: "Area"
    case .initiative: "Initiative"
    case .outline: "Outline"
    case .domain: "Domain"
    case .goal: "Goal"
    case .state: "State"
    case .curve: "Pace"
    case .ahead: "AH from"
    case .onPace: "ON from"
    case .slow: "SL from"
    case .notDue: "Not due below"
    case .margin: "Kept: SL from"
    case .baselineYear: "Baseline year"
    case .baseline: "Baseline"
    case .targetYear: "Target year"
    case .target: "Target"
    case .source: "Source"
    case .order: "Place"
    case .identifier: "Identifier"
    case .threshold: "Threshold"
    }
  }
}
