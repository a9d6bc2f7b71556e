/// One line of why a figure stands as it does: inputs, formula, threshold.
///
/// Amounts, percents and names come as they are to be shown. B baseline, C value to date, T target,
/// e expected pace, P progress, R pace ratio.
public enum ExplainSentence: Phrase, Hashable {
  case inputs, formula, thresholds, parts
  /// What was reported, period by period.
  case reported(String)
  case nothingReported
  case summed(String)
  case latest(String, period: String)
  case divided(upper: String, lower: String, percent: String)
  case stagesDone(String)
  /// The city's sum over units.
  case overUnits(String, count: Int)
  case target(String, baseline: String, due: String)
  case noTarget
  case notApplicable(reason: String)
  case coverage(reported: Int, of: Int)
  case unitsWithoutTarget(Int)
  case progress(toDate: String, baseline: String, target: String, percent: String)
  case keptAtLeast(toDate: String, target: String, ratio: String)
  case keptAtMost(toDate: String, target: String, ratio: String)
  case pace(percent: String, period: String)
  case noPace
  case ratio(progress: String, pace: String, ratio: String)
  case gap(String)
  /// The lamp is of an earlier period, because the latest one is not reported.
  case old(missing: String, shown: String)
  case lateBy(day: String, days: Int)
  case doneWhen, overdueWhen
  case notDueWhen(pace: String)
  case atLeast(ratio: String)
  case keptWhen
  case keptNearly(share: String)
  case otherwise
  case counted
  case completionSum(String)
  case paceSum(String)
  case rateSum(String)
  case allDone
  case aheadWhen(rate: String, ratio: String)
  case rateAtLeast(String)
  case leftOut(Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .inputs: "依据"
    case .formula: "算法"
    case .thresholds: "判定"
    case .parts: "各项"
    case .reported(let figures): "已填：\(figures)"
    case .nothingReported: "全年还没有填报"
    case .summed(let amount): "累计 C = 各期相加 = \(amount)"
    case .latest(let amount, let period): "累计 C = 最近一期（\(period)）= \(amount)"
    case .divided(let upper, let lower, let percent): "累计 C = \(upper) ÷ \(lower) = \(percent)"
    case .stagesDone(let share): "累计 C = 已完成节点的权重 = \(share)"
    case .overUnits(let amount, let count): "累计 C = \(count)个单位先相加 = \(amount)"
    case .target(let target, let baseline, let due): "目标 T = \(target)，基数 B = \(baseline)，期限\(due)"
    case .noTarget: "没有设目标"
    case .notApplicable(let reason): reason.isEmpty ? "不涉及" : "不涉及：\(reason)"
    case .coverage(let reported, let all): "已报 \(reported)/\(all)"
    case .unitsWithoutTarget(let count): "\(count)个单位没有目标，不计入"
    case .progress(let toDate, let baseline, let target, let percent):
      "进度 P =（\(toDate) − \(baseline)）÷（\(target) − \(baseline)）= \(percent)"
    case .keptAtLeast(let toDate, let target, let ratio):
      "保持不低于目标：R = C ÷ T = \(toDate) ÷ \(target) = \(ratio)"
    case .keptAtMost(let toDate, let target, let ratio):
      "保持不高于目标：R = T ÷ C = \(target) ÷ \(toDate) = \(ratio)"
    case .pace(let percent, let period): "序时进度 e = \(percent)（到\(period)）"
    case .noPace: "还没有到期的报告期"
    case .ratio(let progress, let pace, let ratio):
      "进度比 R = P ÷ e = \(progress) ÷ \(pace) = \(ratio)"
    case .gap(let amount): "到序时进度还差 ⌈B + e ×（T − B）− C⌉ = \(amount)"
    case .old(let missing, let shown): "\(missing)未报，灯是\(shown)的"
    case .lateBy(let day, let days): "应于\(day)前报，已迟 \(days) 天"
    case .doneWhen: "P ≥ 100%，已达目标"
    case .overdueWhen: "过了期限，P < 100%"
    case .notDueWhen(let pace): "e < \(pace)，或还没有到期的报告期"
    case .atLeast(let ratio): "进度比 R ≥ \(ratio)"
    case .keptWhen: "达到目标水平"
    case .keptNearly(let share): "不到目标，相差在 \(share) 以内"
    case .otherwise: "其余"
    case .counted: "没有目标，只计数"
    case .completionSum(let percent): "完成率 = Σ 权重 × min（P，1）÷ Σ 权重 = \(percent)"
    case .paceSum(let percent): "序时进度 = Σ 权重 × e ÷ Σ 权重 = \(percent)"
    case .rateSum(let ratio): "进度比 = Σ 权重 × min（P ÷ e，1）÷ Σ 权重 = \(ratio)"
    case .allDone: "各项都是成"
    case .aheadWhen(let rate, let ratio): "进度比 ≥ \(rate)，ΣP ÷ Σe ≥ \(ratio)，且没有缓、滞、逾"
    case .rateAtLeast(let ratio): "各项进度比 ≥ \(ratio)"
    case .leftOut(let count): "\(count)项没有目标或没到期，不计入"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .inputs: "Inputs"
    case .formula: "Formula"
    case .thresholds: "Thresholds"
    case .parts: "Parts"
    case .reported(let figures): "Reported: \(figures)"
    case .nothingReported: "nothing reported this year"
    case .summed(let amount): "to date C = all periods added = \(amount)"
    case .latest(let amount, let period): "to date C = latest period (\(period)) = \(amount)"
    case .divided(let upper, let lower, let percent): "to date C = \(upper) ÷ \(lower) = \(percent)"
    case .stagesDone(let share): "to date C = weight of the stages done = \(share)"
    case .overUnits(let amount, let count):
      "to date C = sum over \(English.count(count, "unit")) = \(amount)"
    case .target(let target, let baseline, let due):
      "target T = \(target), baseline B = \(baseline), due \(due)"
    case .noTarget: "no target set"
    case .notApplicable(let reason):
      reason.isEmpty ? "does not apply" : "does not apply: \(reason)"
    case .coverage(let reported, let all): "reported \(reported)/\(all)"
    case .unitsWithoutTarget(let count):
      "\(English.count(count, "unit")) without target left out"
    case .progress(let toDate, let baseline, let target, let percent):
      "progress P = (\(toDate) − \(baseline)) ÷ (\(target) − \(baseline)) = \(percent)"
    case .keptAtLeast(let toDate, let target, let ratio):
      "kept at least at target: R = C ÷ T = \(toDate) ÷ \(target) = \(ratio)"
    case .keptAtMost(let toDate, let target, let ratio):
      "kept at most at target: R = T ÷ C = \(target) ÷ \(toDate) = \(ratio)"
    case .pace(let percent, let period): "expected pace e = \(percent) (to \(period))"
    case .noPace: "no period has ended yet"
    case .ratio(let progress, let pace, let ratio):
      "pace ratio R = P ÷ e = \(progress) ÷ \(pace) = \(ratio)"
    case .gap(let amount): "short of pace by ⌈B + e × (T − B) − C⌉ = \(amount)"
    case .old(let missing, let shown): "\(missing) not reported, the lamp is of \(shown)"
    case .lateBy(let day, let days): "was due by \(day), \(English.count(days, "day")) late"
    case .doneWhen: "P ≥ 100%, target reached"
    case .overdueWhen: "past the due date, P < 100%"
    case .notDueWhen(let pace): "e < \(pace), or no period has ended"
    case .atLeast(let ratio): "pace ratio R ≥ \(ratio)"
    case .keptWhen: "at the level of the target"
    case .keptNearly(let share): "below target by no more than \(share)"
    case .otherwise: "otherwise"
    case .counted: "no target, counted only"
    case .completionSum(let percent): "completion = Σ weight × min(P, 1) ÷ Σ weight = \(percent)"
    case .paceSum(let percent): "pace = Σ weight × e ÷ Σ weight = \(percent)"
    case .rateSum(let ratio): "pace ratio = Σ weight × min(P ÷ e, 1) ÷ Σ weight = \(ratio)"
    case .allDone: "every part is OK"
    case .aheadWhen(let rate, let ratio):
      "pace ratio ≥ \(rate), ΣP ÷ Σe ≥ \(ratio), no part SL, BH or OD"
    case .rateAtLeast(let ratio): "pace ratio of the parts ≥ \(ratio)"
    case .leftOut(let count): "\(English.count(count, "part")) without target or not due left out"
    }
  }
}
