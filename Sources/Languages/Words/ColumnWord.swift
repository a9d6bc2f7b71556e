/// The head of a column, or the name of a field beside its value.
public enum ColumnWord: Phrase, Hashable, CaseIterable {
  case order, area, initiative, indicator, unit, measure, definition
  case previous, current, toDate, target, baseline, completion, pace, lamp, gap
  case period, change, rank, reported, daysLate
  case note, reason, oldValue, newValue, by, at
  case title, owner, due, state

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .order: "序号"
    case .area: "领域"
    case .initiative: "举措"
    case .indicator: "指标"
    case .unit: "单位"
    case .measure: "计量"
    case .definition: "口径"
    case .previous: "上期"
    case .current: "本期"
    case .toDate: "累计"
    case .target: "目标"
    case .baseline: "基数"
    case .completion: "完成率"
    case .pace: "序时进度"
    case .lamp: "灯"
    case .gap: "差额"
    case .period: "报告期"
    case .change: "变化"
    case .rank: "名次"
    case .reported: "已报"
    case .daysLate: "迟报天数"
    case .note: "备注"
    case .reason: "原因"
    case .oldValue: "原值"
    case .newValue: "新值"
    case .by: "填报人"
    case .at: "时间"
    case .title: "事项"
    case .owner: "责任人"
    case .due: "时限"
    case .state: "状态"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .order: "No."
    case .area: "Area"
    case .initiative: "Initiative"
    case .indicator: "Indicator"
    case .unit: "Unit"
    case .measure: "Measure"
    case .definition: "Counts"
    case .previous: "Last"
    case .current: "Now"
    case .toDate: "To date"
    case .target: "Target"
    case .baseline: "Base"
    case .completion: "Done"
    case .pace: "Pace"
    case .lamp: "Lamp"
    case .gap: "Short"
    case .period: "Period"
    case .change: "Change"
    case .rank: "Rank"
    case .reported: "Filed"
    case .daysLate: "Days late"
    case .note: "Note"
    case .reason: "Reason"
    case .oldValue: "Old"
    case .newValue: "New"
    case .by: "By"
    case .at: "At"
    case .title: "Item"
    case .owner: "Owner"
    case .due: "Due"
    case .state: "State"
    }
  }
}
