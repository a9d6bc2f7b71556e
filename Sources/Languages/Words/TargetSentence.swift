/// What is said where targets and assignments are looked at and changed; amounts come in words.
public enum TargetSentence: Phrase, Hashable {
  /// The rows below the units.
  case cityTarget, sum, gap
  /// What the units below a unit come to.
  case below
  /// More than the city's target is allotted.
  case over
  /// How many units are asked.
  case asked(Int)
  case noTarget

  case detailsOf(String)
  case details, annual, baseline, due, role, addInterim, curve
  case interim(day: String)
  case byPlanEnd(day: String)
  case baselineOf(String)
  case dueOf(String)
  case interimOf(String)
  case interimHowTo
  /// A target that was changed: when, by whom, from, to, why.
  case revision(day: String, by: String, from: String, to: String, reason: String)
  case noRevisions

  case rolesOf(Int)
  case bulkTitle(Int)
  case clearTitle
  case formSplit, formLastYear, formShareOfCity
  case changes
  case reasonWanted

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .cityTarget: "全市目标"
    case .sum: "单位合计"
    case .gap: "分解缺口"
    case .below: "下级合计"
    case .over: "多分了"
    case .asked(let count): "\(count) 个单位承担"
    case .noTarget: "没有目标"
    case .detailsOf(let place): "目标详情：\(place)"
    case .details: "目标的其他各项"
    case .annual: "年度目标"
    case .baseline: "基数"
    case .due: "完成时限"
    case .role: "责任"
    case .addInterim: "加一个阶段目标"
    case .curve: "进度曲线…"
    case .interim(let day): "到 \(day)"
    case .byPlanEnd(let day): "\(day)（随计划）"
    case .baselineOf(let place): "基数：\(place)"
    case .dueOf(let place): "完成时限：\(place)"
    case .interimOf(let place): "阶段目标：\(place)"
    case .interimHowTo: "先写日期，再写到那天要达到的数，例：6-30 50"
    case .revision(let day, let by, let from, let to, let reason):
      "\(day) \(by) 从 \(from) 调到 \(to)：\(reason)"
    case .noRevisions: "没有调整过"
    case .rolesOf(let count): "责任分解：\(count) 格"
    case .bulkTitle(let count): "批量设 \(count) 个目标"
    case .clearTitle: "取消目标：预览"
    case .formSplit: "=均分 全市目标均分给所选单位"
    case .formLastYear: "=去年 照去年的目标"
    case .formShareOfCity: "8% 全市目标的 8%"
    case .changes: "调整已定的目标，要写原因"
    case .reasonWanted: "有的目标原来定过：写明调整的原因，Enter 写入"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .cityTarget: "City target"
    case .sum: "Units' sum"
    case .gap: "Unallotted"
    case .below: "Sum below"
    case .over: "Allotted too much"
    case .asked(let count): "\(English.count(count, "unit")) asked"
    case .noTarget: "no target"
    case .detailsOf(let place): "Target: \(place)"
    case .details: "Other parts of the target"
    case .annual: "Annual target"
    case .baseline: "Baseline"
    case .due: "Due"
    case .role: "Part"
    case .addInterim: "Add an interim target"
    case .curve: "Pace curve\u{2026}"
    case .interim(let day): "by \(day)"
    case .byPlanEnd(let day): "\(day) (the plan's end)"
    case .baselineOf(let place): "Baseline: \(place)"
    case .dueOf(let place): "Due: \(place)"
    case .interimOf(let place): "Interim target: \(place)"
    case .interimHowTo: "The day, then the amount to be reached by then: 6-30 50"
    case .revision(let day, let by, let from, let to, let reason):
      "\(day) \(by): \(from) to \(to), \(reason)"
    case .noRevisions: "never changed"
    case .rolesOf(let count): "Part in \(English.count(count, "cell"))"
    case .bulkTitle(let count): "Set \(English.count(count, "target"))"
    case .clearTitle: "Take targets away: preview"
    case .formSplit: "=split divides the city target evenly"
    case .formLastYear: "=last as last year"
    case .formShareOfCity: "8% of the city target"
    case .changes: "changes a target, wants a reason"
    case .reasonWanted: "Some had a target: say why it changes, Enter writes"
    }
  }
}
