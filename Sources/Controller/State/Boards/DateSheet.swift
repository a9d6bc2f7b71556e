public import Domain

/// The state of 期限: the date under the cursor.
public struct DateSheet: Hashable, Sendable {
  /// The row, a period's place in the year.
  public internal(set) var row = 0
  /// The column, a date's place among those that can be set.
  public internal(set) var column = 2
}

extension State {
  /// The periods of the plan's year in the order in which they end, the shorter first.
  public var datedPeriods: [Period] {
    Cadence.allCases.flatMap { Period.all(of: $0, in: assessment.year) }.sorted()
  }

  /// The period and the date under the cursor of 期限.
  public var focusedDate: (period: Period, name: ReportingCalendar.DateName)? {
    let (periods, names) = (datedPeriods, ReportingCalendar.DateName.allCases)
    guard periods.indices.contains(dates.row), names.indices.contains(dates.column) else {
      return nil
    }
    return (periods[dates.row], names[dates.column])
  }
}
