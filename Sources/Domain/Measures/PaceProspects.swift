/// What a curve expects, for who looks at it before choosing it.
extension Plan {
  /// What part of the way an indicator's curve expects at the end of each month of the plan's year,
  /// whatever interim targets and stages say.
  ///
  /// - Parameter due: when the target is due; nil: at the plan's end.
  public func course(of indicator: Indicator, due: Day?) -> [Fraction] {
    var plain = indicator
    plain.stages = []
    return Period.all(of: .month, in: year).map { month in
      Pace.expected(for: plain, target: Target(annual: nil, due: due), in: self, on: month.end)
    }
  }

  /// What part of the way is expected at the end of the latest period of the indicator's cadence;
  /// nil when none has ended.
  public func expected(of indicator: Indicator, due: Day?, asOf: Period) -> Fraction? {
    var plain = indicator
    plain.stages = []
    return Pace.expected(
      for: plain, target: Target(annual: nil, due: due), in: self, asOf: asOf)
  }
}

extension Indicator {
  /// Whether every stage has a day of its own, which makes its pace.
  public var hasDatedStages: Bool {
    !stages.isEmpty && stages.allSatisfy { $0.due != nil }
  }
}

extension Book {
  /// How many units' lamps would be others if an indicator were as another one of the same name.
  public func lampChanges(
    from indicator: Indicator, to changed: Indicator, asOf: Period, today: Day
  ) -> Int {
    guard let plan = plans[asOf.year] else { return 0 }
    return reportingUnits(in: plan.year).count { unit in
      let year = self.year(plan.year, of: unit.id)
      func lamp(_ indicator: Indicator) -> Lamp? {
        Measure(of: indicator, in: year, unit: unit, plan: plan, asOf: asOf, today: today)?.lamp
      }
      return lamp(indicator) != lamp(changed)
    }
  }

  /// How many units, and the city, have targets for days on the way.
  public func interimTargets(of indicator: Indicator.ID, year: Int) -> Int {
    let units = reportingUnits(in: year).count {
      self.year(year, of: $0.id).targets[indicator]?.interim.isEmpty == false
    }
    return units + (plans[year]?.cityTargets[indicator]?.interim.isEmpty == false ? 1 : 0)
  }
}
