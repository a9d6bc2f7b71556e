import Domain
import Languages
import TextUI

/// The cursor of 计划 and 两纲: over the tree, and with Enter into the fields.
enum PartMoving {
  static func move(_ command: Command, _ state: inout State) {
    if command == .nextPanel || command == .previousPanel {
      return enter(!state.parts.isInside, &state)
    }
    if state.parts.isInside {
      if command == .left { return enter(false, &state) }
      state.parts.line = Navigation.moved(
        state.parts.line, command, state.parts.lines.count, page: state.pageRows)
      return
    }
    switch command {
    case .left: close(&state)
    case .right:
      switch state.parts.chosen?.isOpen {
      case false: toggle(&state)
      case true: state.parts.selection += 1
      case nil: enter(true, &state)
      }
    default:
      let row = Navigation.moved(
        state.parts.selection, command, state.parts.rows.count, page: state.pageRows)
      if row != state.parts.selection { state.parts.line = 0 }
      state.parts.selection = row
    }
  }

  static func enter(_ isInside: Bool, _ state: inout State) {
    state.parts.isInside = isInside && !state.parts.lines.isEmpty
  }

  /// Shows or hides what stands below the row.
  private static func toggle(_ state: inout State) {
    guard let row = state.parts.chosen, let isOpen = row.isOpen else { return }
    if isOpen { state.parts.opened.remove(row.node) } else { state.parts.opened.insert(row.node) }
  }

  /// Hides what stands below the row, else goes to the row above it.
  private static func close(_ state: inout State) {
    guard let row = state.parts.chosen else { return }
    if row.isOpen == true { return toggle(&state) }
    let above = state.parts.rows[..<state.parts.selection].lastIndex { $0.depth < row.depth }
    if let above { state.parts.selection = above }
  }

  /// Into the fields; a heading without any opens, a field is edited.
  static func open(_ state: inout State) -> [Effect] {
    if state.parts.chosenLine != nil { return PartEditing.beginLine(&state) }
    if state.parts.lines.isEmpty { toggle(&state) } else { enter(true, &state) }
    return []
  }

  /// Out of the fields; false when the keys go to the tree.
  static func back(_ state: inout State) -> Bool {
    guard state.screen == .planning || state.screen == .outlines, state.parts.isInside else {
      return false
    }
    state.parts.isInside = false
    return true
  }

  /// A row or a field is gone to; what is clicked again is opened.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let isField = region.name == "part.field"
    let count = isField ? state.parts.lines.count : state.parts.rows.count
    guard (0..<count).contains(region.y) else { return [] }
    let isHere =
      state.parts.isInside == isField
      && region.y == (isField ? state.parts.line : state.parts.selection)
    state.parts.isInside = isField
    if isField {
      state.parts.line = region.y
    } else {
      if state.parts.selection != region.y { state.parts.line = 0 }
      state.parts.selection = region.y
      if isHere, state.parts.chosen?.isOpen != nil {
        toggle(&state)
        return []
      }
    }
    return isHere ? run(.open, &state) : []
  }

  /// Moves what lies under the wheel by so many rows.
  static func scroll(by step: Int, isField: Bool, _ state: inout State) {
    if isField {
      enter(true, &state)
      state.parts.line = Navigation.clamp(state.parts.line + step, state.parts.lines.count)
    } else {
      state.parts.isInside = false
      state.parts.selection = Navigation.clamp(
        state.parts.selection + step, state.parts.rows.count)
    }
  }

  /// Brings the cursor to what was made, and on to the next year's value; what undo brought back is
  /// gone to.
  static func kept(_ changes: [FieldChange], _ isEdit: Bool, _ state: inout State) {
    guard state.screen == .planning || state.screen == .outlines else { return }
    let made = changes.lazy.compactMap { change -> Part? in
      guard let (part, rest) = Part.at(change.path), change.new != nil,
        rest == ["name"] && change.old == nil
      else { return nil }
      return part
    }.first
    let year = state.assessment.year
    if let made, state.book.record(of: made, in: year) != nil {
      state.parts.wanted = .part(made)
      state.parts.isInside = false
      guard isEdit, changes.count < 20 else { return }
      let name = state.words.name(of: made, in: state.book, year: year)
      state.notice = Notice(
        state.words(PartSentence.added(name, identifier: made.id)), .done)
    } else if isEdit, case .field(_, .value)? = state.parts.chosenLine {
      state.parts.line = min(state.parts.line + 1, state.parts.lines.count - 1)
    } else if !isEdit, let part = changes.first.flatMap({ Part.at($0.path)?.part }),
      state.book.record(of: part, in: year) != nil, part != .plan
    {
      state.parts.wanted = .part(part)
    }
  }

  /// Shows another year's plan.
  static func go(to year: Int, _ state: inout State) {
    guard state.book.plans[year] != nil, year != state.assessment.year else { return }
    let asOf = Assessment.defaultAsOf(state.book, year: year, today: state.today)
    state.assessment = Assessment(
      state.book, year: year, asOf: asOf, today: state.today, scope: .below(nil))
    state.descents = []
    state.course = nil
    state.staleColumns = []
    state.fill.month = nil
    state.focus = Focus()
    state.selection = Selection()
    Filtering.settle(&state)
    state.forgetViews()
  }

  /// Shows the plan next to one that is gone, as when copying it forward was taken back.
  static func settleYear(_ state: inout State) {
    guard state.plan == nil, let near = state.book.plans.keys.max() else { return }
    go(to: near, &state)
  }
}
