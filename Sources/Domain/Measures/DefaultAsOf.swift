extension Assessment {
  /// The asOf month unless a person says otherwise: the latest month in which at least half of the
  /// cells that end with it hold a value; if there is none, the month before today within the plan.
  public static func defaultAsOf(_ book: Book, year: Int, today: Day) -> Period {
    let months = Period.all(of: .month, in: year)
    let fallback = Period(containing: today, cadence: .month).previous
    let clamped = min(max(fallback, months[0]), months[11])
    guard let plan = book.plans[year] else { return clamped }
    let units = book.reportingUnits(in: year)
    let found = Workers.current.map(units.count) { place in
      cells(of: units[place], book.year(year, of: units[place].id), plan)
    }
    let (expected, held) = found.reduce(into: (SIMD16<Int32>(), SIMD16<Int32>())) { sum, unit in
      sum = (sum.0 &+ unit.expected, sum.1 &+ unit.held)
    }
    let reported = months.indices.last { held[$0] > 0 && held[$0] * 2 >= expected[$0] }
    return reported.map { months[$0] } ?? clamped
  }

  /// How many cells of a unit end with each month, and how many of them hold a value.
  private static func cells(
    of unit: ReportingUnit, _ figures: UnitYear, _ plan: Plan
  ) -> (expected: SIMD16<Int32>, held: SIMD16<Int32>) {
    var (expected, held) = (SIMD16<Int32>(), SIMD16<Int32>())
    for (id, assignment) in figures.assignments where assignment.isReporting {
      guard let indicator = plan.indicator(id) else { continue }
      let entries = figures.entries[id] ?? [:]
      for period in Period.all(of: indicator.cadence, in: plan.year)
      where unit.isOpen(in: period) && indicator.isActive(in: period) {
        let month = period.lastMonth - 1
        expected[month] &+= 1
        if entries.content(period)?.isFigure == true { held[month] &+= 1 }
      }
    }
    return (expected, held)
  }
}
