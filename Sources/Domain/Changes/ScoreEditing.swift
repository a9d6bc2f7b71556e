/// What a person wants to be different about a score sheet or a unit's scores.
public enum ScoreEdit: Hashable, Sendable {
  /// Puts a section behind the others.
  case addSection(String)
  /// Puts a line behind the others of a section.
  case addLine(ScoreSheet.ID, ScoreSheet.Draft)
  case renameSection(ScoreSheet.ID, String)
  case changeLine(ScoreSheet.ID, ScoreSheet.Draft)
  /// Moves a section, or a line within its section, so many places down.
  case move(ScoreSheet.ID, by: Int)
  /// Takes away an empty section, or a line that nobody was given points for.
  case remove(ScoreSheet.ID)
  /// Makes an empty sheet of what a template proposes.
  case fill([ScoreSheet.Proposed])
  /// The unit's own score of a line; nil: none.
  case setOwn(ReportingUnit.ID, ScoreSheet.ID, Quantity?)
  /// The office's; what differs from the unit's own, or takes the place of what figures say, has a
  /// reason.
  case setReview(ReportingUnit.ID, ScoreSheet.ID, Quantity?, reason: String?)
  /// A bonus, or below zero a deduction.
  case adjust(ReportingUnit.ID, Quantity, reason: String)
  case takeBack(ReportingUnit.ID, RecordID)
}

/// Why something about scores is refused.
public enum ScoreRefusal: Error, Hashable, Sendable {
  /// The sheet has no such section or line, or the unit no such adjustment.
  case unknown(String)
  case noName
  /// Points of a line are above zero, at most a thousand, with at most two decimals.
  case badPoints(Quantity)
  /// Points given lie between zero and what the line is worth, with at most two decimals.
  case outOfRange(Quantity, most: Quantity)
  /// A weight is above zero.
  case badWeight(Quantity)
  /// Units were given points for the line, the most that much.
  case hasScores(units: Int, most: Quantity)
  /// Lines stand in the section.
  case hasLines(Int)
  /// A template fills only an empty sheet.
  case notEmpty
  /// Nothing to measure by: no indicator is asked of anybody.
  case noTemplate
}

/// Edits of scores that units are given.
extension Book {
  func score(_ edit: ScoreEdit, _ year: Int, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    switch edit {
    case .addSection, .addLine, .renameSection, .changeLine, .move, .remove, .fill:
      return try sheet(edit, plan, stamp)
    case .setOwn(let unit, let line, let points):
      return try give(points, to: line, .own, reason: nil, unit, plan, stamp)
    case .setReview(let unit, let id, let points, let reason):
      if let points, wantsReason(forReview: points, of: id, unit, in: year), !reason.givesReason {
        throw .reasonNeeded
      }
      return try give(points, to: id, .review, reason: reason, unit, plan, stamp)
    case .adjust(let unit, let points, let reason):
      try check(unit)
      guard points != .zero, points.scale <= 2, points.magnitude <= Quantity(1000) else {
        throw .score(.badPoints(points))
      }
      guard Optional(reason).givesReason else { throw .reasonNeeded }
      let given = self.year(year, of: unit).scores.adjustments
      guard let id = RecordID.free(stamp, { given[$0] != nil }) else {
        throw .score(.unknown(stamp.operation))
      }
      return change(
        FieldPath(.unit(unit, year: year), ["scoreAdjustments", id.text]),
        to: Score(points, reason: reason, stamp).value)
    case .takeBack(let unit, let id):
      guard self.year(year, of: unit).scores.adjustments[id] != nil else {
        throw .score(.unknown(id.text))
      }
      return change(FieldPath(.unit(unit, year: year), ["scoreAdjustments", id.text]), to: nil)
    }
  }

  /// Whether the office says why it gives so many points: they differ from the unit's own, or stand in
  /// the place of what figures say.
  public func wantsReason(
    forReview points: Quantity, of line: ScoreSheet.ID, _ unit: ReportingUnit.ID, in year: Int
  ) -> Bool {
    let own = self.year(year, of: unit).scores.lines[line]?[.own]?.points
    return own.map { $0 != points } ?? !(plans[year]?.scoreSheet.line(line)?.isManual ?? true)
  }

  private func check(_ unit: ReportingUnit.ID) throws(EditError) {
    guard self.unit(unit) != nil else { throw .unknownUnit(unit.text) }
    guard children(of: unit).isEmpty else { throw .unitHasChildren(unit) }
  }

  private func give(
    _ points: Quantity?, to id: ScoreSheet.ID, _ giver: UnitScores.Giver, reason: String?,
    _ unit: ReportingUnit.ID, _ plan: Plan, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    try check(unit)
    guard let line = plan.scoreSheet.line(id) else { throw .score(.unknown(id.text)) }
    let path = FieldPath(
      .unit(unit, year: plan.year), ["scores", id.text, giver.rawValue])
    guard let points else { return change(path, to: nil) }
    guard !points.isNegative, points <= line.points, points.scale <= 2 else {
      throw .score(.outOfRange(points, most: line.points))
    }
    let old = year(plan.year, of: unit).scores.lines[id]?[giver]
    let new = Score(points, reason: reason, stamp)
    if let old, old.points == new.points, old.reason == new.reason { return [] }
    return change(path, to: new.value)
  }
}
