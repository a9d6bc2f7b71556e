/// The completion of several figures together: of an area, a unit, a programme or the plan.
public struct Rollup: Hashable, Sendable {
  /// Σw·min(P, 1) ÷ Σw: the headline; nil while nothing is judged.
  public var completion: Fraction?
  /// Σw·e ÷ Σw: the mark on the bar; nil while nothing is judged.
  public var pace: Fraction?
  /// Σw·min(P ÷ e, 1) ÷ Σw: gives the lamp; nil while nothing is judged.
  public var paceRate: Fraction?
  /// How it stands; nil when there is nothing to judge or count.
  public var lamp: Lamp?
  /// Figures that are judged.
  public var judged = 0
  /// Figures that are left out because they have no target, are not due or do not apply.
  public var leftOut = 0
  /// The worst of the judged figures; nil while nothing is judged.
  public var worst: Indicator.ID?
  /// Unit × indicator cells by the lamp they show.
  public var counts: [Lamp: Int] { tally.counts }
  /// Cells whose figure is past due and absent.
  public var missing: Int { tally.missing }
  /// How many of the expected cells are there.
  public var coverage: Coverage { tally.coverage }
  /// The cells counted.
  var tally = Tally()

  /// One figure with what it counts.
  struct Part {
    let indicator: Indicator
    let measure: Measure
  }

  init() {}

  init(_ parts: [Part], _ rules: LampRules) {
    var completion = Fraction.Mean()
    var pace = Fraction.Mean()
    var rate = Fraction.Mean()
    var progress = Fraction.Mean()
    var lamps: [Lamp] = []
    var worstRatio: Fraction?
    for part in parts {
      let measure = part.measure
      guard measure.isJudged else {
        leftOut += 1
        continue
      }
      judged += 1
      lamps.append(measure.standing)
      let weight = part.indicator.weight
      if let done = measure.progress {
        completion.add(min(done, .one), weight: weight)
        // Judged before a period of its cadence ended: it is past its due date.
        pace.add(measure.pace ?? .one, weight: weight)
        progress.add(done, weight: weight)
      }
      let ratio = measure.judgedRatio
      rate.add(min(ratio, .one), weight: weight)
      if worstRatio.map({ ratio < $0 }) ?? true {
        worstRatio = ratio
        worst = part.indicator.id
      }
    }
    self.completion = completion.value
    self.pace = pace.value
    paceRate = rate.value
    lamp = Rollup.lamp(lamps, paceRate, progress.total, pace.total, rules)
    if parts.isEmpty { lamp = nil }
  }

  private static func lamp(
    _ lamps: [Lamp], _ rate: Fraction?, _ progress: Fraction, _ pace: Fraction, _ rules: LampRules
  ) -> Lamp {
    guard let rate else { return .noTarget }
    if lamps.allSatisfy({ $0 == .done }) { return .done }
    if rate >= Fraction(rules.onPace) {
      let isAhead = (progress / pace).map { $0 >= Fraction(rules.ahead) } ?? false
      return isAhead && !lamps.contains(where: \.isShort) ? .ahead : .onPace
    }
    return rate >= Fraction(rules.slow) ? .slow : .behind
  }
}
