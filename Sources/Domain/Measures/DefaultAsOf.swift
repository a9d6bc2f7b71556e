extension Assessment {
  /// The asOf month unless a person says otherwise: the latest month in which at least half of the
  /// cells that end with it hold a value; if there is none, the month before today within the plan.
  public static func defaultAsOf(_ book: Book, year: Int, today: Day) -> Period {
    let months = Period.all(of: .month, in: year)
    let fallback = Period(containing: today, cadence: .month).previous
    let clamped = min(max(fallback, months[0]), months[11])
    guard let plan = book.plans[year] else { return clamped }
    let asked = Dictionary(
      plan.indicators.map { indicator in
        (indicator.id, Period.all(of: indicator.cadence, in: year).filter(indicator.isActive(in:)))
      }, uniquingKeysWith: { first, _ in first })
    var (expected, held) = (months.map { _ in 0 }, months.map { _ in 0 })
    for unit in book.reportingUnits(in: year) {
      let figures = book.year(year, of: unit.id)
      let isAlwaysOpen = unit.openedOn == nil && unit.closedOn == nil
      for (id, assignment) in figures.assignments where assignment.isReporting {
        let periods = asked[id] ?? []
        let open = isAlwaysOpen ? periods : periods.filter(unit.isOpen(in:))
        for period in open { expected[period.lastMonth - 1] += 1 }
        for (period, content) in (figures.entries[id] ?? [:]).contents
        where content.isFigure && open.contains(period) {
          held[period.lastMonth - 1] += 1
        }
      }
    }
    let reported = months.indices.last { held[$0] > 0 && held[$0] * 2 >= expected[$0] }
    return reported.map { months[$0] } ?? clamped
  }
}
