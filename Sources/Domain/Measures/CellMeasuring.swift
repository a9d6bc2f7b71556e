extension Measure {
  /// Measures one figure of one unit; nil when the unit isn't asked for it.
  ///
  /// - Parameters:
  ///   - asOf: a month; it decides values, pace and lamp.
  ///   - today: decides only what is due, late and how late.
  public init?(
    of indicator: Indicator, in year: UnitYear, unit: ReportingUnit, plan: Plan, asOf: Period,
    today: Day
  ) {
    guard let assignment = year.assignments[indicator.id], assignment.role != .support else {
      return nil
    }
    self.init(standing: .notApplicable)
    role = assignment.role
    guard assignment.role != .notApplicable else {
      lamp = .notApplicable
      return
    }
    let entries = year.entries[indicator.id] ?? [:]
    let target = year.targets[indicator.id]
    measure(entries, target, indicator, plan, asOf)
    let due = asOf.latestEnded(of: indicator.cadence).flatMap { unit.isOpen(in: $0) ? $0 : nil }
    if let due {
      report(entries[due], year.submissions, due, plan, today)
    }
    let values = Series.values(entries, of: indicator, upTo: asOf)
    increment = values.last ?? nil
    previousIncrement = values.dropLast().last ?? nil
  }

  private mutating func measure(
    _ entries: [Period: Entry], _ target: Target?, _ indicator: Indicator, _ plan: Plan,
    _ asOf: Period
  ) {
    let value = ValueToDate(entries, of: indicator, upTo: asOf)
    toDate = value?.amount
    upper = value?.upper
    lower = value?.lower
    lastPeriod = value?.period
    self.target = Measure.target(of: indicator, target)
    baseline = target?.baseline.map { Fraction($0) } ?? .zero
    pace = Pace.expected(for: indicator, target: target, in: plan, asOf: asOf)
    let now = Judgement(facts(indicator, target, plan, asOf, pace), plan.rules)
    progress = now.progress
    paceRatio = now.paceRatio
    gap = hasNaturalUnits(indicator) ? now.gap : nil
    standing = now.lamp
    lamp = now.lamp
    guard let ended = asOf.latestEnded(of: indicator.cadence) else { return }
    if let last = lastPeriod {
      guard last < ended else { return }
      isOld = true
      let then = Pace.expected(for: indicator, target: target, in: plan, asOf: last)
      lamp = Judgement(facts(indicator, target, plan, last, then), plan.rules).lamp
    } else {
      lamp = nil
    }
  }

  private func facts(
    _ indicator: Indicator, _ target: Target?, _ plan: Plan, _ asOf: Period, _ pace: Fraction?
  ) -> Judgement.Facts {
    let ratio: (Quantity, Quantity)? =
      if let upper, let lower { (upper, lower) } else { nil }
    return Judgement.Facts(
      direction: indicator.direction, toDate: toDate ?? baseline, baseline: baseline,
      target: self.target, pace: pace, ratio: ratio,
      isOverdue: asOf.end > (target?.due ?? plan.end))
  }

  /// Whether a gap can be told in what is counted: stages aren't, nor a ratio of nothing yet.
  func hasNaturalUnits(_ indicator: Indicator) -> Bool {
    switch indicator.kind {
    case .flow, .stock: true
    case .ratio: lower != nil
    case .milestone, .yesNo: false
    }
  }

  /// The target of a figure; a milestone's is all its stages, of yes-or-no it is yes.
  static func target(of indicator: Indicator, _ target: Target?) -> Fraction? {
    switch indicator.kind {
    case .milestone: indicator.stages.isEmpty ? nil : Fraction(indicator.stageTotal)
    case .yesNo: .one
    case .flow, .stock, .ratio: target?.annual.map { Fraction($0) }
    }
  }

  private mutating func report(
    _ entry: Entry?, _ submissions: [Period: Submission], _ period: Period, _ plan: Plan,
    _ today: Day
  ) {
    let dates = plan.calendar.dates(of: period)
    coverage = Coverage(
      reported: entry?.isFigure == true ? 1 : 0, answered: entry == nil ? 0 : 1, expected: 1)
    if let entry {
      if let at = entry.at?.day, at > dates.dueOn {
        reporting = at > dates.lockOn ? .madeUp : .late
      }
    } else if today > dates.dueOn {
      reporting = .missing
      daysLate = max(0, min(today, plan.end).days(since: dates.dueOn))
    }
    let submission = submissions[period] ?? submissions[period.closingMonth]
    if reporting == nil, submission?.state == .returned { reporting = .returned }
  }
}
