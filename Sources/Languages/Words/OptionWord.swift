/// What can be chosen in a field of a part, where a word of its own doesn't say it elsewhere.
public enum OptionWord: String, Phrase, Hashable, CaseIterable {
  case typeM, typeQ, typeU
  case up, down, keepAtLeast, keepAtMost
  case period, cumulative
  case levelNational, levelProvince, levelCity, levelCounty
  case district, countyCity, county, zone, organ, township, other
  case draft, active, closed
  case linearMonths, linearDays, endLoaded, monthWeights

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .typeM: "按指标"
    case .typeQ: "按文字自评"
    case .typeU: "统领其他举措"
    case .up: "越高越好"
    case .down: "越低越好"
    case .keepAtLeast: "保持不低于"
    case .keepAtMost: "保持不高于"
    case .period: "本期数"
    case .cumulative: "累计数"
    case .levelNational: "全国"
    case .levelProvince: "省级"
    case .levelCity: "市级"
    case .levelCounty: "县级"
    case .district: "区"
    case .countyCity: "县级市"
    case .county: "县"
    case .zone: "功能区"
    case .organ: "市直机关"
    case .township: "乡镇街道"
    case .other: "其他"
    case .draft: "草案"
    case .active: "执行中"
    case .closed: "已结束"
    case .linearMonths: "按月均匀"
    case .linearDays: "按天均匀"
    case .endLoaded: "到期才算"
    case .monthWeights: "按月权重"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .typeM: "by indicators"
    case .typeQ: "in words"
    case .typeU: "umbrella"
    case .up: "more is better"
    case .down: "less is better"
    case .keepAtLeast: "keep at least"
    case .keepAtMost: "keep at most"
    case .period: "of the period"
    case .cumulative: "to date"
    case .levelNational: "national"
    case .levelProvince: "provincial"
    case .levelCity: "municipal"
    case .levelCounty: "of the county"
    case .district: "district"
    case .countyCity: "county-level city"
    case .county: "county"
    case .zone: "zone"
    case .organ: "organ"
    case .township: "township"
    case .other: "other"
    case .draft: "draft"
    case .active: "in force"
    case .closed: "closed"
    case .linearMonths: "evenly by months"
    case .linearDays: "evenly by days"
    case .endLoaded: "all at the end"
    case .monthWeights: "by months' weights"
    }
  }
}
