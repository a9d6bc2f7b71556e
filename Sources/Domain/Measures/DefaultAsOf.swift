extension Assessment {
  /// The asOf month unless a person says otherwise: the latest month in which at least half of the
  /// cells that end with it hold a value; if there is none, the month before today within the plan.
  public static func defaultAsOf(_ book: Book, year: Int, today: Day) -> Period {
    let months = Period.all(of: .month, in: year)
    let fallback = Period(containing: today, cadence: .month).previous
    let clamped = min(max(fallback, months[0]), months[11])
    guard let plan = book.plans[year] else { return clamped }
    let units = book.reportingUnits(in: year).map { ($0, book.year(year, of: $0.id)) }
    return months.last { month in
      var expected = 0
      var held = 0
      for (unit, figures) in units {
        for (id, assignment) in figures.assignments where assignment.isReporting {
          guard let indicator = plan.indicator(id),
            let period = month.latestEnded(of: indicator.cadence), period.end == month.end,
            unit.isOpen(in: period), indicator.isActive(in: period)
          else { continue }
          expected += 1
          if figures.entries[id]?[period]?.isFigure == true { held += 1 }
        }
      }
      return held > 0 && held * 2 >= expected
    } ?? clamped
  }
}
