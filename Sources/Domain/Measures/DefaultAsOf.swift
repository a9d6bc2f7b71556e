extension Assessment {
  /// The asOf month unless a person says otherwise: the latest month in which at least half of the
  /// cells that end with it hold a value; if there is none, the month before today within the plan.
  public static func defaultAsOf(_ book: Book, year: Int, today: Day) -> Period {
    let months = Period.all(of: .month, in: year)
    let fallback = Period(containing: today, cadence: .month).previous
    let clamped = min(max(fallback, months[0]), months[11])
    guard let plan = book.plans[year] else { return clamped }
    var (expected, held) = (months.map { _ in 0 }, months.map { _ in 0 })
    for unit in book.reportingUnits(in: year) {
      let figures = book.year(year, of: unit.id)
      for (id, assignment) in figures.assignments where assignment.isReporting {
        guard let indicator = plan.indicator(id) else { continue }
        let entries = figures.entries[id] ?? [:]
        for period in Period.all(of: indicator.cadence, in: year)
        where unit.isOpen(in: period) && indicator.isActive(in: period) {
          let month = period.lastMonth - 1
          expected[month] += 1
          if entries.content(period)?.isFigure == true { held[month] += 1 }
        }
      }
    }
    let reported = months.indices.last { held[$0] > 0 && held[$0] * 2 >= expected[$0] }
    return reported.map { months[$0] } ?? clamped
  }
}
