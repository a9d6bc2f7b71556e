/// What an edit of weights or thresholds would make of a year's lamps.
public struct EditImpact: Hashable, Sendable {
  /// A unit whose lamp would be another one.
  public struct Turn: Hashable, Sendable {
    /// The unit.
    public let unit: ReportingUnit.ID
    /// Its lamp now and then; nil where nothing is judged.
    public let before: Lamp?, after: Lamp?
  }

  /// Something now and then.
  public struct Shift<Value: Hashable & Sendable>: Hashable, Sendable {
    /// As it is, and as it would be.
    public let before: Value, after: Value
    /// Whether it is the same.
    public var isNothing: Bool { before == after }
  }

  /// The lamp of everything.
  public let whole: Shift<Lamp?>
  /// Units by their lamp.
  public let units: Shift<[Lamp: Int]>
  /// Figures by their lamp.
  public let figures: Shift<[Lamp: Int]>
  /// The units whose lamp changes, in official order.
  public let turns: [Turn]

  /// Compares the figures of a book with those of the same book after an edit.
  public init(from before: Assessment, to after: Assessment) {
    whole = Shift(before: before.whole.lamp, after: after.whole.lamp)
    units = Shift(before: before.unitCounts, after: after.unitCounts)
    figures = Shift(before: before.whole.counts, after: after.whole.counts)
    turns = before.units.enumerated().compactMap { row, unit in
      guard let now = after.row(of: unit.id) else { return nil }
      let (old, new) = (before.unitRollups[row].lamp, after.unitRollups[now].lamp)
      return old == new ? nil : Turn(unit: unit.id, before: old, after: new)
    }
  }

  /// Whether no lamp changes.
  public var isNothing: Bool { turns.isEmpty && figures.isNothing && whole.isNothing }
}

extension Book {
  /// What an edit would make of the lamps, computed on the changed book: as dear as opening the year.
  public func impact(of edit: Edit, on assessment: Assessment) throws(EditError) -> EditImpact {
    let stamp = Stamp(by: "", at: .epoch, operation: "")
    var changed = self
    _ = try changed.apply(edit, stamp)
    let after = Assessment(
      changed, year: assessment.year, asOf: assessment.asOf, today: assessment.today,
      scope: assessment.scope)
    return EditImpact(from: assessment, to: after)
  }
}
