/// A label inside a panel, with the figures it stands beside already formatted.
public enum LabelWord: Phrase, Hashable {
  case attention
  /// What the units name as problems in their reports.
  case reportedProblems
  /// What they did well.
  case reportedHighlights
  /// All units together.
  case wholeCity
  case units(Int)
  /// Completion over all areas.
  case overall
  /// How many more there are that did not fit.
  case rest(Int)
  /// The change against the month, the period or the year before, with its sign.
  case sinceLastMonth(String)
  case thisMonth(String)
  case toDate(String)
  /// How much is short, in the measure's own words: 差 8 家.
  case short(String, measure: String)
  case reported(Int, of: Int)
  /// The names of those who have not reported.
  case missing([String])
  case missingCount(Int)
  case daysLate(Int)
  case targetsSet(Int, of: Int, key: String)
  case noTarget
  case unitsWithoutTarget(Int)
  case noIndicator
  case noFigures
  /// A figure of an earlier period, shown because the period has none yet.
  case latest(period: String)
  case decompositionGap(String)
  /// The units' targets come to more than the city's, or to just as much.
  case overAllotted(String), allotted
  /// How a unit stood month by month, and its course.
  case byMonth, course
  /// Where the key leads that edits elsewhere: to the units that a unit is the sum of.
  case unitsBelow
  /// How many numbers the month asks of a unit.
  case burden(Int)
  /// Beside a lamp, two columns wide: people set the figure differently.
  case inDoubt

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .attention: "最需关注"
    case .reportedProblems: "各单位的问题"
    case .reportedHighlights: "各单位的亮点"
    case .wholeCity: "全市"
    case .units(let count): "\(count)个单位"
    case .overall: "综合"
    case .rest(let count): "余\(count)"
    case .sinceLastMonth(let change): "比上月\(change)"
    case .thisMonth(let figure): "本月 \(figure)"
    case .toDate(let figure): "累计 \(figure)"
    case .short(let figure, let measure): measure.isEmpty ? "差 \(figure)" : "差 \(figure) \(measure)"
    case .reported(let count, let all): "已报 \(count)/\(all)"
    case .missing(let names): "缺 " + names.joined(separator: " ")
    case .missingCount(let count): "缺 \(count)"
    case .daysLate(let days): "迟 \(days) 天"
    case .targetsSet(let count, let all, let key): "目标已设 \(count)/\(all) — \(Chinese.by(key)) 设定"
    case .noTarget: "无目标"
    case .unitsWithoutTarget(let count): "\(count)个单位无目标"
    case .noIndicator: "未选指标"
    case .noFigures: "全年尚无数据"
    case .latest(let period): "截至\(period)"
    case .decompositionGap(let figure): "分解缺口 \(figure)"
    case .overAllotted(let amount): "分解超出 \(amount)"
    case .allotted: "目标已全部分解"
    case .byMonth: "逐月"
    case .unitsBelow: "看下级"
    case .course: "走势"
    case .burden(let count): "本月要填 \(count) 个数"
    case .inDoubt: "核"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .attention: "Needs attention"
    case .reportedProblems: "Problems named"
    case .reportedHighlights: "Highlights named"
    case .wholeCity: "City"
    case .units(let count): English.count(count, "unit")
    case .overall: "Overall"
    case .rest(let count): "\(count) more"
    case .sinceLastMonth(let change): "\(change) on last month"
    case .thisMonth(let figure): "this month \(figure)"
    case .toDate(let figure): "to date \(figure)"
    case .short(let figure, let measure): "short by " + English.amount(figure, measure)
    case .reported(let count, let all): "Reported \(count)/\(all)"
    case .missing(let names): "Missing " + names.joined(separator: ", ")
    case .missingCount(let count): "MI \(count)"
    case .daysLate(let days): "\(English.count(days, "day")) late"
    case .targetsSet(let count, let all, let key): "Targets set \(count)/\(all) — \(key) sets one"
    case .noTarget: "no target"
    case .unitsWithoutTarget(let count): "\(English.count(count, "unit")) without target"
    case .noIndicator: "no indicator"
    case .noFigures: "no figures this year"
    case .latest(let period): "as of \(period)"
    case .decompositionGap(let figure): "not allotted \(figure)"
    case .overAllotted(let amount): "Allotted to the units: \(amount) more than the city's target"
    case .allotted: "The whole target is allotted to the units"
    case .byMonth: "By month"
    case .unitsBelow: "units below"
    case .course: "Course"
    case .burden(let count): "\(English.count(count, "number")) a month"
    case .inDoubt: "CK"
    }
  }
}
