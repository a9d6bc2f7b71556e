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
    coverage = asked.reduce(.none) { $0 + $1.measure.coverage }
    lastPeriod = asked.compactMap(\.measure.lastPeriod).max()
    // A milestone's target is all its stages.
    let cityTarget = indicator.kind == .milestone ? nil : cityTarget
    let hasCityTarget = cityTarget?.annual != nil
    let counted = hasCityTarget ? asked : asked.filter { $0.measure.target != nil }
    withoutTarget = hasCityTarget ? 0 : asked.count - counted.count
    let summed = counted.isEmpty ? asked : counted
    sum(summed, indicator)
    aim(summed, cityTarget, indicator, plan, asOf)
    let ratio: (Quantity, Quantity)? = if let upper, let lower { (upper, lower) } else { nil }
    let due =
      hasCityTarget
      ? cityTarget?.due ?? plan.end : counted.map { $0.target?.due ?? plan.end }.max() ?? plan.end
    let now = Judgement(
      Judgement.Facts(
        direction: indicator.direction, toDate: toDate ?? baseline, baseline: baseline,
        target: target, pace: pace, ratio: ratio, isOverdue: asOf.end > due), plan.rules)
    progress = now.progress
    paceRatio = now.paceRatio
    gap = hasNaturalUnits(indicator) ? now.gap : nil
    standing = now.lamp
    lamp = lastPeriod == nil && pace != nil ? nil : now.lamp
    if !asked.contains(where: { $0.measure.lastPeriod != nil }) { toDate = nil }
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

  /// T, B and e of the city.
  private mutating func aim(
    _ parts: [Part], _ cityTarget: Target?, _ indicator: Indicator, _ plan: Plan, _ asOf: Period
  ) {
    let aimed = parts.filter { $0.measure.target != nil }
    if let cityTarget, let annual = cityTarget.annual {
      target = Fraction(annual)
      if let own = cityTarget.baseline { baseline = Fraction(own) }
      pace = Pace.expected(for: indicator, target: cityTarget, in: plan, asOf: asOf)
      return
    }
    guard let first = aimed.first else {
      pace = Pace.expected(for: indicator, target: nil, in: plan, asOf: asOf)
      return
    }
    if indicator.isRatio {
      target = Measure.weighted(aimed) { $0.measure.target ?? .zero }
      baseline = Measure.weighted(aimed) { $0.measure.baseline } ?? .zero
    } else {
      target = aimed.reduce(.zero) { $0 + ($1.measure.target ?? .zero) }
    }
    if aimed.allSatisfy({ $0.measure.pace == first.measure.pace }) {
      pace = first.measure.pace
    } else {
      pace = Measure.expected(aimed)
    }
  }

  /// Σ(x · den) ÷ Σden; the plain mean while no denominator is known.
  private static func weighted(_ parts: [Part], _ value: (Part) -> Fraction) -> Fraction? {
    let known = parts.contains { $0.measure.lower != nil }
    var mean = Fraction.Mean()
    for part in parts {
      mean.add(value(part), weight: known ? part.measure.lower ?? .zero : Quantity(1))
    }
    return mean.value
  }

  /// The units' expected ways, summed, ÷ the whole way.
  private static func expected(_ parts: [Part]) -> Fraction? {
    var done = Fraction.zero
    var whole = Fraction.zero
    for part in parts {
      let measure = part.measure
      let size = measure.lower.map { Fraction($0) } ?? .one
      let way = ((measure.target ?? .zero) - measure.baseline) * size
      done = done + way * (measure.pace ?? .zero)
      whole = whole + way
    }
    return done.over(whole)
  }
}
