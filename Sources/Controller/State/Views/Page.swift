public import Domain

/// The state of the pages of a unit and of an indicator.
public struct Page: Hashable, Sendable {
  /// Whether what stands beside the figures has the keys: a unit's report, an indicator's curve.
  public var isBeside = false
  /// How many lines of that are scrolled away.
  public var scroll = 0
  /// Whether 指标 is in the order of ranks; only when asked for.
  public var isRanked = false
}

/// The rows of the page of an indicator, and what they were found from.
struct IndicatorRows: Sendable {
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let asOf: Period
    let scope: UnitScope
    let column: Int
    let isRanked: Bool
  }

  let basis: Basis
  let rows: [Int]
}

extension State {
  /// The indicators that the page of a unit lists, as places: all that it is asked for.
  public func columns(ofUnit row: Int) -> [Int] {
    let assessment = assessment
    guard row < assessment.units.count else { return shownColumns }
    return shownColumns.filter { assessment.hasCell(row, $0) }
  }

  /// The units that the page of an indicator lists, as places, the city last: in official order, or
  /// when asked for by rank within their groups.
  public func rows(ofIndicator column: Int) -> [Int] {
    if let kept = indicatorRows, kept.basis == indicatorBasis(column) { return kept.rows }
    return foundRows(ofIndicator: column)
  }

  private func indicatorBasis(_ column: Int) -> IndicatorRows.Basis {
    IndicatorRows.Basis(
      revision: book.revision, year: assessment.year, asOf: assessment.asOf,
      scope: assessment.scope, column: column, isRanked: page.isRanked)
  }

  /// Finds the rows of the page of an indicator once for all keys until they may be others.
  mutating func refreshIndicatorRows() {
    guard screen == .indicator else { return }
    let basis = indicatorBasis(focus.column)
    guard indicatorRows?.basis != basis else { return }
    indicatorRows = IndicatorRows(basis: basis, rows: foundRows(ofIndicator: focus.column))
  }

  private func foundRows(ofIndicator column: Int) -> [Int] {
    let units = assessment.units
    guard assessment.indicators.indices.contains(column) else { return [] }
    let order =
      page.isRanked
      ? assessment.ranking(of: column, in: book).order(units) : Array(units.indices)
    return order.filter { assessment.hasCell($0, column) } + [units.count]
  }

  /// Whether there is a figure under the cursor that can be typed into.
  public var hasFigures: Bool {
    switch screen.division {
    case .unit, .indicator: !page.isBeside
    case .fixed, .overview: screen == .list ? !list.items.isEmpty : screen.hasFigures
    }
  }

  /// The latest report of the focused unit up to asOf that says something, with its period.
  public var report: (period: Period, report: Report)? { focusedUnit.flatMap { report(of: $0.id) } }

  /// The same of any unit.
  public func report(of unit: ReportingUnit.ID) -> (period: Period, report: Report)? {
    book.year(assessment.year, of: unit).reports
      .filter { !$0.value.isEmpty && $0.key.start <= assessment.asOf.end }
      .max { ($0.key.end, $0.key.start) < ($1.key.end, $1.key.start) }
      .map { ($0.key, $0.value) }
  }
}
