/// What a value to date says against its target: progress, pace and lamp.
///
/// B baseline, C value to date, T target, e expected fraction: P = (C − B) ÷ (T − B), R = P ÷ e.
struct Judgement: Hashable, Sendable {
  /// P, not clamped; nil without a target and for what is held at a level.
  var progress: Fraction?
  /// R, or for what is held at a level the part of it that is held; nil without either.
  var paceRatio: Fraction?
  /// How it stands.
  var lamp = Lamp.noTarget
  /// By how much it falls short of the pace, in natural units; 0 when it doesn't, nil when unknown.
  var gap: Int128?

  /// What is judged: all amounts of a ratio in percent.
  struct Facts {
    var direction: Indicator.Direction
    var toDate: Fraction
    var baseline: Fraction
    var target: Fraction?
    var pace: Fraction?
    /// The lower number of a ratio and its upper one; nil unless a ratio.
    var ratio: (upper: Quantity, lower: Quantity)?
    var isOverdue: Bool
  }

  init(_ facts: Facts, _ rules: LampRules) {
    guard let target = facts.target else { return }
    guard !facts.direction.isKept else {
      judgeKept(facts, target, rules)
      return
    }
    guard let progress = (facts.toDate - facts.baseline).over(target - facts.baseline) else {
      return
    }
    self.progress = progress
    let wanted =
      facts.baseline + (facts.pace ?? .zero) * (target - facts.baseline)
    gap = Judgement.gap(facts, wanted: wanted, target > facts.baseline)
    paceRatio = facts.pace.flatMap { progress / $0 }
    lamp = Judgement.lamp(progress, paceRatio, facts, rules)
  }

  private static func lamp(
    _ progress: Fraction, _ ratio: Fraction?, _ facts: Facts, _ rules: LampRules
  ) -> Lamp {
    if progress >= .one { return .done }
    if facts.isOverdue { return .overdue }
    guard let pace = facts.pace, pace >= Fraction(rules.notDue), let ratio else { return .notDue }
    if ratio >= Fraction(rules.ahead) { return .ahead }
    if ratio >= Fraction(rules.onPace) { return .onPace }
    return ratio >= Fraction(rules.slow) ? .slow : .behind
  }

  private mutating func judgeKept(_ facts: Facts, _ target: Fraction, _ rules: LampRules) {
    let margin = Fraction(rules.margin)
    let atLeast = facts.direction == .keepAtLeast
    let held: Fraction =
      atLeast
      ? (facts.toDate / target) ?? .one
      : facts.toDate > .zero ? (target / facts.toDate) ?? .zero : .one
    paceRatio = min(.one, held)
    gap = Judgement.gap(facts, wanted: target, atLeast)
    if facts.pace == nil {
      lamp = .notDue
    } else if held >= .one {
      lamp = .onPace
    } else {
      lamp = held >= margin ? .slow : .behind
    }
  }

  /// ⌈wanted − C⌉, of a ratio in its upper number; the other way round when less is better.
  private static func gap(_ facts: Facts, wanted: Fraction, _ moreIsBetter: Bool) -> Int128? {
    let (short, have): (Fraction, Fraction)
    if let ratio = facts.ratio {
      let percent = Fraction(1, 100) ?? .zero
      short = wanted * percent * Fraction(ratio.lower)
      have = Fraction(ratio.upper)
    } else {
      (short, have) = (wanted, facts.toDate)
    }
    let difference = moreIsBetter ? short - have : have - short
    return max(0, difference.roundedUp)
  }
}

extension Measure {
  /// Judges what is summed up by `asOf`; `pace` is the expected fraction by a period.
  ///
  /// The lamp to show is that of the last reported period; there is none when one was due and no
  /// figure came.
  mutating func judge(
    _ indicator: Indicator, due: Day, asOf: Period, _ rules: LampRules,
    pace: (Period) -> Fraction?
  ) {
    self.pace = pace(asOf)
    let now = judgement(indicator, due, asOf, rules, self.pace)
    progress = now.progress
    paceRatio = now.paceRatio
    gap = hasNaturalUnits(indicator) ? now.gap : nil
    standing = now.lamp
    lamp = now.lamp
    guard let ended = asOf.latestEnded(of: indicator.cadence) else { return }
    guard let last = lastPeriod else {
      lamp = nil
      return
    }
    guard last < ended else { return }
    isOld = true
    lamp = judgement(indicator, due, last, rules, pace(last)).lamp
  }

  private func judgement(
    _ indicator: Indicator, _ due: Day, _ asOf: Period, _ rules: LampRules, _ pace: Fraction?
  ) -> Judgement {
    let ratio: (Quantity, Quantity)? = if let upper, let lower { (upper, lower) } else { nil }
    return Judgement(
      Judgement.Facts(
        direction: indicator.direction, toDate: toDate ?? baseline, baseline: baseline,
        target: target, pace: pace, ratio: ratio, isOverdue: asOf.end > due), rules)
  }

  /// Whether a gap can be told in what is counted: stages aren't, nor a ratio of nothing yet.
  private func hasNaturalUnits(_ indicator: Indicator) -> Bool {
    switch indicator.kind {
    case .flow, .stock: true
    case .ratio: lower != nil
    case .milestone, .yesNo: false
    }
  }
}
