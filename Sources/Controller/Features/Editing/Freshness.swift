import Domain

/// A unit's figure, or (nil) the city's, whatever its period.
struct FigureKey: Hashable, Sendable {
  let unit: ReportingUnit.ID?
  let indicator: Indicator.ID

  /// The figure that a field belongs to; nil for fields of anything else, and of another year.
  init?(_ path: FieldPath, year: Int) {
    guard path.keys.count >= 2, let indicator = Indicator.ID(path.keys[1]) else { return nil }
    self.indicator = indicator
    switch path.document {
    case .unit(let unit, year): self.unit = unit
    case .plan(year) where path.keys[0] == "cityTargets": unit = nil
    case .unit, .plan, .book, .outlines, .work, .meeting, .snapshot: return nil
    }
  }

  init(_ unit: ReportingUnit.ID?, _ indicator: Indicator.ID) {
    (self.unit, self.indicator) = (unit, indicator)
  }
}

extension State {
  /// Whether a figure changed since the last key, and is to be marked for it.
  public func hasJustChanged(row: Int, column: Int) -> Bool {
    justChanged.contains(Focus(row: row, column: column))
  }

  /// The figures that changed since the last key and are to be marked for it; the row behind the last
  /// unit is the city's.
  public var justChanged: [Focus] {
    fresh.compactMap { key in
      guard let column = assessment.column(of: key.indicator) else { return nil }
      guard let unit = key.unit else { return Focus(row: assessment.units.count, column: column) }
      return assessment.row(of: unit).map { Focus(row: $0, column: column) }
    }
  }

  /// Marks the figures of changes until the next key.
  mutating func mark(_ changes: [FieldChange]) {
    guard looks.marksChanges else { return }
    fresh.formUnion(changes.compactMap { FigureKey($0.path, year: assessment.year) })
  }
}
