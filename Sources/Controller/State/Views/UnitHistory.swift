public import Domain

/// The history of the unit whose page is open, and what it was computed from.
struct UnitHistory: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    let revision: Int
    let asOf: Period
    let unit: ReportingUnit.ID
  }
  let basis: Basis
  let history: LampHistory?
}

extension State {
  /// How the unit under the cursor stood month by month; nil of a sum and of the city, and on other
  /// screens than its page.
  public var lampHistory: LampHistory? {
    guard let basis = historyBasis else { return nil }
    return unitHistory?.basis == basis
      ? unitHistory?.history : assessment.lampHistory(focus.row, in: book)
  }

  /// Computes it once for all frames until the book, the month or the unit changes.
  mutating func refreshHistory() {
    guard let basis = historyBasis else {
      if unitHistory != nil { unitHistory = nil }
      return
    }
    guard unitHistory?.basis != basis else { return }
    unitHistory = UnitHistory(
      basis: basis, history: assessment.lampHistory(focus.row, in: book))
  }

  private var historyBasis: UnitHistory.Basis? {
    guard screen == .unit, hasUnitCourse, let unit = focusedUnit else { return nil }
    return UnitHistory.Basis(revision: book.revision, asOf: assessment.asOf, unit: unit.id)
  }

  /// Whether the page of the unit under the cursor has a line for how it stood month by month.
  public var hasUnitCourse: Bool {
    size.bodyLines >= 16 && focusedUnit != nil && !isAtSum && !assessment.indicators.isEmpty
  }
}
