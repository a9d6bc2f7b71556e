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
    let due = asOf.latestEnded(of: indicator.cadence).flatMap {
      unit.isOpen(in: $0) && indicator.isActive(in: $0) ? $0 : nil
    }
    if let due {
      report(entries[due], year.submissions, due, plan, today)
    }
    guard let latest = asOf.latestEnded(of: indicator.cadence) else { return }
    increment = Series.added(in: latest, entries, of: indicator)
    if latest.ordinal > 1 {
      previousIncrement = Series.added(in: latest.previous, entries, of: indicator)
    }
  }

  private mutating func measure(
    _ entries: PeriodEntries, _ target: Target?, _ indicator: Indicator, _ plan: Plan,
    _ asOf: Period
  ) {
    let value = ValueToDate(entries, of: indicator, upTo: asOf)
    toDate = value?.amount
    upper = value?.upper
    lower = value?.lower
    lastPeriod = value?.period
    self.target = Measure.target(of: indicator, target)
    baseline = target?.baseline.map { Fraction($0) } ?? .zero
    judge(indicator, due: target?.due ?? plan.end, asOf: asOf, plan.rules) { period in
      Pace.expected(for: indicator, target: target, in: plan, asOf: period)
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
