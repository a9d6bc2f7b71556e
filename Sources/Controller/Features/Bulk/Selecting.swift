import Domain
import Languages

/// Choosing figures: one by one, a rectangle, a column.
enum Selecting {
  /// Chooses the figure under the cursor or lets it go, and moves on as file managers do.
  static func toggle(_ state: inout State) {
    if state.selection.anchor != nil {
      settle(&state)
    } else if let mark = state.markUnderCursor {
      if state.selection.marks.remove(mark) == nil { state.selection.marks.insert(mark) }
    }
    Navigation.move(.down, &state)
  }

  /// Begins a rectangle that every move draws, or ends it.
  static func toggleRange(_ state: inout State) {
    if state.selection.anchor != nil, state.selection.isHeld { return settle(&state) }
    settle(&state)
    state.selection.anchor = state.markUnderCursor
    state.selection.isHeld = true
  }

  /// Draws the rectangle on by a move with Shift.
  static func extend(_ command: Command, _ state: inout State) {
    if state.selection.anchor == nil {
      state.selection.anchor = state.markUnderCursor
      state.selection.isHeld = false
    }
    let isAcross = command == .left || command == .right
    // On a page these lead to another one.
    guard state.screen == .matrix || !isAcross else { return }
    Navigation.move(command, &state)
  }

  /// Chooses the whole column under the cursor, or lets it go: an indicator over all units; on the
  /// page of a unit all that it is asked for.
  static func toggleColumn(_ state: inout State) {
    settle(&state)
    let places =
      state.listedColumns.map { $0.map { Focus(row: state.focus.row, column: $0) } }
      ?? state.assessment.units.indices.map { Focus(row: $0, column: state.focus.column) }
    let marks = Set(places.filter { state.isAsked(at: $0) }.map { state.mark(at: $0) })
    if marks.isSubset(of: state.selection.marks) {
      state.selection.marks.subtract(marks)
    } else {
      state.selection.marks.formUnion(marks)
    }
  }

  /// What was drawn with Shift stays as it is as soon as another key is pressed.
  static func settle(before command: Command, _ state: inout State) {
    switch command {
    case .extendUp, .extendDown, .extendLeft, .extendRight, .range, .mark, .back, .cancel: break
    default: if !state.selection.isHeld { settle(&state) }
    }
  }

  /// Takes the rectangle to what is marked.
  private static func settle(_ state: inout State) {
    guard state.selection.anchor != nil else { return }
    let drawn = state.markedPlaces.map { state.mark(at: $0) }
    state.selection.marks.formUnion(drawn)
    state.selection.anchor = nil
    state.selection.isHeld = false
  }
}

extension State {
  /// Why the figure under the cursor can't be chosen; nil when it can.
  var markObstacle: ObstacleSentence? {
    guard let indicator = focusedIndicator else { return .nothingAsked }
    guard let unit = focusedUnit else { return .cityIsDerived }
    return isAsked(at: focus)
      ? nil : .notAsked(unit: words.name(unit), indicator: words.shortName(indicator))
  }
}
