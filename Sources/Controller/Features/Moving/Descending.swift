import Domain
import Languages

/// Down and up the tree of units: the same screens, of the units one level below.
enum Descending {
  /// Shows the units below a row that is their sum.
  static func enter(_ row: Int, _ state: inout State) {
    guard state.assessment.units.indices.contains(row), state.assessment.isSum(row) else { return }
    enter(state.assessment.units[row].id, &state)
    goToRow(0, &state)
  }

  private static func goToRow(_ row: Int, _ state: inout State) {
    state.focus.row = row
    state.targets.cursor.row = row
    (state.targets.marks, state.targets.anchor) = ([], nil)
  }

  private static func enter(_ unit: ReportingUnit.ID, _ state: inout State) {
    state.descents.append(
      Descent(
        unit: unit, screen: state.screen, depth: state.history.count,
        scope: state.assessment.scope, level: state.level))
    state.assess(.below(unit))
  }

  /// Up again, where back would leave the screen that was descended on; false when it wouldn't.
  static func leave(_ state: inout State) -> Bool {
    guard let last = state.descents.last, last.screen == state.screen,
      last.depth >= state.history.count
    else { return false }
    state.descents.removeLast()
    climb(from: last.unit, to: last.scope, last.level, &state)
    return true
  }

  /// Up to the units below a unit that the path names, nil: to the top.
  static func goUp(to unit: ReportingUnit.ID?, _ state: inout State) {
    guard state.assessment.scope != .below(unit) else { return }
    let came = state.scopePath
    let next = came.first { parent in
      unit == nil ? true : state.book.path(above: parent.id).first?.id == unit
    }
    var level: Descent.Level?
    while let last = state.descents.popLast() {
      if last.scope == .below(unit) {
        level = last.level
        break
      }
    }
    guard let next else { return state.assess(.below(unit)) }
    climb(from: next.id, to: .below(unit), level, &state)
  }

  private static func climb(
    from unit: ReportingUnit.ID, to scope: UnitScope, _ level: Descent.Level?,
    _ state: inout State
  ) {
    if let level, level.assessment.asOf == state.assessment.asOf,
      level.assessment.year == state.assessment.year
    {
      state.show(level)
    } else {
      state.assess(scope)
    }
    let above = [unit] + state.book.path(above: unit).map(\.id)
    let row = above.compactMap { state.assessment.row(of: $0) }.first ?? 0
    goToRow(row, &state)
    state.overview.rows[.units] = row
  }

  /// The row of a unit, among whose neighbours the screen goes if it shows others; nil where the unit
  /// doesn't report.
  static func row(of unit: ReportingUnit.ID, _ state: inout State) -> Int? {
    if let row = state.assessment.row(of: unit) { return row }
    guard let known = state.book.unit(unit) else { return nil }
    let above = known.parent.flatMap { state.book.unit($0) }?.id
    var probe = state
    probe.assess(.below(above))
    guard let row = probe.assessment.row(of: unit) else { return nil }
    if let above, !state.descents.contains(where: { $0.unit == above }) {
      probe.descents.append(
        Descent(
          unit: above, screen: state.screen, depth: state.history.count,
          scope: state.assessment.scope, level: state.level))
    }
    if above == nil { probe.descents = [] }
    state = probe
    return row
  }
}
