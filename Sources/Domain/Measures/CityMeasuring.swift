extension Measure {
  /// One unit's share in a city figure.
  struct Part {
    let measure: Measure
    let target: Target?
  }

  /// Measures a figure over all units: sums first, then one division.
  ///
  /// C, B and T are summed over the units that have a target, or with a city target C over all that
  /// are asked. Where the units' paces differ, the expected amounts are summed like the targets.
  init(
    of indicator: Indicator, parts: [Part], cityTarget: Target?, plan: Plan, asOf: Period
  ) {
    self.init(standing: .noTarget)
    let asked = parts.filter { $0.measure.role != .notApplicable }
    guard !asked.isEmpty else {
      standing = .notApplicable
      lamp = .notApplicable
      return
    }
    unitCount = asked.count
    coverage = asked.reduce(.none) { $0 + $1.measure.coverage }
    // A milestone's target is all its stages.
    let cityTarget =
      indicator.kind == .milestone || cityTarget?.annual == nil ? nil : cityTarget
    let aimed = asked.filter { $0.measure.target != nil }
    withoutTarget = cityTarget == nil ? asked.count - aimed.count : 0
    let summed = cityTarget == nil && !aimed.isEmpty ? aimed : asked
    lastPeriod = summed.compactMap(\.measure.lastPeriod).max()
    sum(summed, indicator)
    if let cityTarget {
      aim(at: cityTarget, summed, indicator, plan, asOf)
    } else {
      aim(at: aimed, indicator, plan, asOf)
    }
    if lastPeriod == nil { toDate = nil }
  }

  /// C and B over the units; one that reported nothing counts where it began.
  private mutating func sum(_ parts: [Part], _ indicator: Indicator) {
    if indicator.isRatio {
      let upper = parts.compactMap(\.measure.upper).reduce(.zero, +)
      let lower = parts.compactMap(\.measure.lower).reduce(.zero, +)
      toDate = Fraction.percent(upper, of: lower)
      if toDate != nil { (self.upper, self.lower) = (upper, lower) }
    } else {
      toDate = parts.reduce(.zero) { $0 + ($1.measure.toDate ?? $1.measure.baseline) }
      baseline = parts.reduce(.zero) { $0 + $1.measure.baseline }
    }
  }

  /// Against a target of the city's own; without a baseline of its own it begins where the units do.
  private mutating func aim(
    at target: Target, _ parts: [Part], _ indicator: Indicator, _ plan: Plan, _ asOf: Period
  ) {
    var target = target
    if target.baseline == nil, !indicator.isRatio {
      target.baseline = parts.reduce(.zero) { $0 + ($1.target?.baseline ?? .zero) }
    }
    self.target = target.annual.map { Fraction($0) }
    baseline = target.baseline.map { Fraction($0) } ?? .zero
    judge(indicator, due: target.due ?? plan.end, asOf: asOf, plan.rules) { period in
      Pace.expected(for: indicator, target: target, in: plan, asOf: period)
    }
  }

  /// Against the targets of the units, if there are any; overdue only after the last due date.
  private mutating func aim(
    at parts: [Part], _ indicator: Indicator, _ plan: Plan, _ asOf: Period
  ) {
    let weights = Measure.weights(parts)
    let targets = parts.map { $0.measure.target ?? .zero }
    if indicator.isRatio {
      target = Measure.mean(targets, weights)
      baseline = Measure.mean(parts.map(\.measure.baseline), weights) ?? .zero
    } else if !parts.isEmpty {
      target = targets.reduce(.zero, +)
    }
    let due = parts.map { $0.target?.due ?? plan.end }.max() ?? plan.end
    judge(indicator, due: due, asOf: asOf, plan.rules) { period in
      let paces = parts.map { part in
        period == asOf
          ? part.measure.pace
          : Pace.expected(for: indicator, target: part.target, in: plan, asOf: period)
      }
      guard let first = paces.first else {
        return Pace.expected(for: indicator, target: nil, in: plan, asOf: period)
      }
      return paces.allSatisfy { $0 == first } ? first : Measure.expected(parts, weights, paces)
    }
  }

  /// What each part counts: of a ratio its denominator, all the same while none is known.
  private static func weights(_ parts: [Part]) -> [Quantity] {
    let isKnown = parts.contains { $0.measure.lower != nil }
    return parts.map { isKnown ? $0.measure.lower ?? .zero : Quantity(1) }
  }

  /// Σ(x · weight) ÷ Σweight; nil of nothing.
  private static func mean(_ values: [Fraction], _ weights: [Quantity]) -> Fraction? {
    var mean = Fraction.Mean()
    for (value, weight) in zip(values, weights) { mean.add(value, weight: weight) }
    return mean.value
  }

  /// The units' expected ways, summed, ÷ the whole way.
  private static func expected(
    _ parts: [Part], _ weights: [Quantity], _ paces: [Fraction?]
  ) -> Fraction? {
    var done = Fraction.zero
    var whole = Fraction.zero
    for ((part, weight), pace) in zip(zip(parts, weights), paces) {
      let way =
        ((part.measure.target ?? .zero) - part.measure.baseline) * Fraction(weight)
      done = done + way * (pace ?? .zero)
      whole = whole + way
    }
    return done.over(whole)
  }
}
