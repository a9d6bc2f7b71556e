public import Domain

/// The state of 填报.
public struct FillSheet: Hashable, Sendable {
  /// The month that was chosen; nil: the one that is to be filled in now.
  public internal(set) var month: Period?
  /// Whether the counterpart is typed: 累计 of what takes 本期, 本期 of what takes 累计.
  public internal(set) var isCounterpart = false
}

/// The latest month that is open, and what it was found from.
struct OpenMonth: Sendable {
  let revision: Int
  let year: Int
  let month: Period
}

extension State {
  /// The month that 填报 shows: the latest that is open, unless another one was chosen.
  public var fillMonth: Period {
    if let kept = openMonth, kept.revision == book.revision, kept.year == assessment.year {
      return fill.month ?? kept.month
    }
    guard let plan else { return assessment.asOf }
    return fill.month ?? latestOpen(in: plan)
  }

  private func latestOpen(in plan: Plan) -> Period {
    plan.calendar.entryPeriod(of: .month, in: plan.year, today: today)
  }

  /// Finds the latest month that is open once for all keys until the book or the year changes.
  mutating func refreshOpenMonth() {
    let (revision, year) = (book.revision, assessment.year)
    guard openMonth?.revision != revision || openMonth?.year != year else { return }
    openMonth = plan.map { OpenMonth(revision: revision, year: year, month: latestOpen(in: $0)) }
  }

  /// The month whose figures the screen is about: on 填报, 报送 and 汇报 its own, else that of the data.
  var monthInSight: Period {
    screen == .fill || screen == .filing || screen == .report ? fillMonth : assessment.asOf
  }

  /// The indicators that the month asks of the unit under the cursor, as places; those of a quarter
  /// only in its last month.
  public var fillColumns: [Int] {
    guard let unit = focusedUnit else { return [] }
    let month = fillMonth
    let assignments = book.year(assessment.year, of: unit.id).assignments
    // A key asks for this: what a period tells is told once a cadence.
    let periods = Cadence.allCases
      .map { Period(containing: month.start, cadence: $0) }
      .filter { $0.end == month.end && unit.isOpen(in: $0) }
    let indicators = assessment.indicators
    return indicators.indices.filter { column in
      guard let period = periods.first(where: { $0.cadence == indicators[column].cadence })
      else { return false }
      return assignments[indicators[column].id]?.isReporting == true
        && indicators[column].isActive(in: period)
    }
  }

  /// The report of the unit under the cursor for the month of 填报; nil on the city's row, and where
  /// nothing is asked.
  public var filing: Filing? { filing(for: fillMonth) }

  /// The report of the unit under the cursor for a month; nil likewise.
  public func filing(for month: Period) -> Filing? {
    guard let unit = focusedUnit, let plan else { return nil }
    return Filing(of: unit, for: month, in: book, plan: plan, today: today)
  }

  /// A figure of the unit under the cursor as it stands in the month in sight; nil when not asked.
  public func measureInSight(_ column: Int) -> Measure? {
    let month = monthInSight
    guard month != assessment.asOf, let unit = focusedUnit, let plan,
      assessment.indicators.indices.contains(column)
    else {
      return assessment.units.indices.contains(focus.row)
        ? assessment.cell(focus.row, column)
        : assessment.city.indices.contains(column) ? assessment.city[column] : nil
    }
    return Measure(
      of: assessment.indicators[column], in: book.year(plan.year, of: unit.id), unit: unit,
      plan: plan, asOf: month, today: today)
  }

  /// The indicators that the screen lists as rows for one unit; nil where it lists units.
  var listedColumns: [Int]? {
    switch screen {
    case .unit: columns(ofUnit: focus.row)
    case .fill: fillColumns
    default: nil
    }
  }

  /// Whether the counterpart is what is typed at the cursor.
  public var typesCounterpart: Bool {
    screen == .fill && fill.isCounterpart && focusedCell.map { book.hasCounterpart($0) } ?? false
  }
}
