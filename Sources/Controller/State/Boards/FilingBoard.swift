public import Domain

/// The state of 报送: how each unit's report of a month stands, and which of them are chosen.
public struct FilingBoard: Hashable, Sendable {
  /// What the rows were computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let month: Period
  }

  /// The reports in official order, of every unit that is asked for something.
  public internal(set) var filings: [Filing] = []
  /// The row of the cursor.
  public internal(set) var selection = 0
  /// The units that are chosen to be reminded, accepted or returned together.
  public internal(set) var marks: Set<ReportingUnit.ID> = []
  var basis: Basis?

  /// The row of the cursor; nil when nobody is asked for anything.
  public var selected: Filing? {
    filings.indices.contains(selection) ? filings[selection] : nil
  }

  /// The chosen reports, else that of the cursor.
  public var chosen: [Filing] {
    marks.isEmpty ? selected.map { [$0] } ?? [] : filings.filter { marks.contains($0.unit) }
  }
}

extension State {
  /// Computes 报送 anew if anything it depends on has changed.
  mutating func refreshFilings() {
    guard screen == .filing else { return }
    let basis = FilingBoard.Basis(revision: book.revision, month: fillMonth)
    guard filings.basis != basis else { return }
    filings.basis = basis
    let below = Set(assessment.lowestUnits.map(\.id))
    filings.filings = book.filings(of: basis.month, today: today).filter {
      below.contains($0.unit)
    }
    filings.selection = Navigation.clamp(filings.selection, filings.filings.count)
    filings.marks.formIntersection(filings.filings.map(\.unit))
  }

  /// Whether the month is locked, for all units that were not given it back.
  public var isFillMonthLocked: Bool { plan?.locks[fillMonth] != nil }
}
