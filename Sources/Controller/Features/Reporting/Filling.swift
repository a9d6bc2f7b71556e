import Domain
import Languages
import TextUI

/// 填报: a unit's month from its first empty cell to the line that says it was handed in.
enum Filling {
  static func begin(_ state: inout State) {
    // The whole city fills in nothing: the first unit does.
    let row = state.unitInSight
    state.focus.row = state.assessment.units.indices.contains(row) ? row : 0
    // Nor does a sum: the first unit below it does.
    while state.isAtSum { Descending.enter(state.focus.row, &state) }
    state.fill = FillSheet()
    open(&state)
  }

  /// The month that is chosen, of the unit under the cursor.
  static func open(_ state: inout State) {
    state.fill.isCounterpart = false
    Navigation.go(to: .fill, &state)
    toFirstBlank(&state)
  }

  /// The month before or after, within the plan's year.
  static func goToMonth(_ step: Int, _ state: inout State) {
    let months = Period.all(of: .month, in: state.assessment.year)
    guard let here = months.firstIndex(of: state.fillMonth) else { return }
    let next = here + step
    guard months.indices.contains(next) else {
      state.notice = Notice(state.words(FillSentence.noOtherMonth), .warning)
      return
    }
    state.fill.month = months[next]
    state.selection = Selection()
    if state.screen == .fill { toFirstBlank(&state) }
  }

  private static func toFirstBlank(_ state: inout State) {
    let columns = state.fillColumns
    if let place = columns.first(where: { isBlank($0, state) }) ?? columns.first {
      state.focus.column = place
    }
  }

  private static func isBlank(_ column: Int, _ state: State) -> Bool {
    guard let unit = state.focusedUnit else { return false }
    let indicator = state.assessment.indicators[column]
    return state.entry(in: Edit.Cell(unit.id, indicator.id, state.period(of: indicator))) == nil
  }

  static func move(_ command: Command, _ state: inout State) {
    switch command.move {
    case .left, .right, .nextPanel, .previousPanel: state.fill.isCounterpart.toggle()
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let columns = state.fillColumns
      let here = columns.firstIndex(of: state.focus.column) ?? 0
      let next = Navigation.moved(here, command, columns.count, page: state.pageRows)
      if columns.indices.contains(next) { state.focus.column = columns[next] }
    case .rowStart: state.fill.isCounterpart = false
    case .rowEnd: state.fill.isCounterpart = true
    case nil: break
    }
  }

  /// From a cell that was blank to the next one that is; when none is left it is said how to go on.
  static func advance(_ editor: CellEditor, _ state: inout State) {
    let columns = state.fillColumns
    guard editor.fillsBlank, let here = columns.firstIndex(of: state.focus.column) else {
      return move(editor.advance == .left ? .up : .down, &state)
    }
    let others = columns[(here + 1)...] + columns[..<here]
    if let next = others.first(where: { isBlank($0, state) }) {
      state.focus.column = next
    } else {
      let key = state.keys.label(of: .submit)
      state.notice = Notice(state.words(FillSentence.allFilled(key: key)), .done)
    }
  }

  // MARK: Handing in

  /// One page to look over before the month is handed in: what is missing and what is unusual, each a
  /// way there.
  static func review(_ state: inout State) {
    guard let filing = state.filing else { return }
    var (options, places): ([Choice.Option], [Int?]) = ([], [nil])
    let words = state.words
    options.append(
      Choice.Option(
        name: words(FillSentence.handIn(missing: filing.missing.count)),
        remark: words(FillSentence.answered(filing.answered, of: filing.expected.count))))
    for column in state.fillColumns {
      let indicator = state.assessment.indicators[column]
      let remarks = isBlank(column, state) ? [words(FillSentence.blank)] : told(column, state)
      for remark in remarks {
        options.append(Choice.Option(name: words.shortName(indicator), remark: remark))
        places.append(column)
      }
    }
    state.layer = .choice(
      Choice(
        purpose: .handIn(filing.unit, filing.period, places), options: options,
        // While something is missing, Enter leads there; handing in takes a look first.
        selection: filing.missing.isEmpty ? 0 : places.firstIndex(of: firstBlank(state)) ?? 0))
  }

  private static func firstBlank(_ state: State) -> Int? {
    state.fillColumns.first { isBlank($0, state) }
  }

  /// What is to be read again before a figure is handed in: its note, what is unusual about it, and
  /// how it changed where that is much.
  private static func told(_ column: Int, _ state: State) -> [String] {
    guard let unit = state.focusedUnit else { return [] }
    let (words, indicator) = (state.words, state.assessment.indicators[column])
    let cell = Edit.Cell(unit.id, indicator.id, state.period(of: indicator))
    guard let entry = state.entry(in: cell), let check = EntryCheck(cell, in: state.book) else {
      return []
    }
    if let note = entry.note, !note.isEmpty {
      return [words.named(words(ColumnWord.note), words.shown(note))]
    }
    if case .missing(let reason) = entry.content {
      return [words.named(words(ReportingWord.missing), words.shown(reason))]
    }
    let doubts = check.warnings(for: entry.content)
      .map { words.tell($0, about: indicator, in: state.plan) }
    return doubts.isEmpty ? changed(entry, cell, indicator, state) : doubts
  }

  /// A figure that is at least a third more or less than the one before.
  private static func changed(
    _ entry: Entry, _ cell: Edit.Cell, _ indicator: Indicator, _ state: State
  ) -> [String] {
    let before = Edit.Cell(cell.unit, cell.indicator, cell.period.previous)
    guard indicator.kind == .flow, indicator.entryMode == .period,
      case .value(let now) = entry.content,
      case .value(let then)? = state.entry(in: before)?.content, then > .zero
    else { return [] }
    let difference = Fraction((now - then).magnitude)
    guard difference * Fraction(3) >= Fraction(then) else { return [] }
    let words = state.words
    return [
      words(
        now > then
          ? FillSentence.more(then: words.cell(.value(then), indicator))
          : FillSentence.less(then: words.cell(.value(then), indicator)))
    ]
  }

  static func chosen(
    _ column: Int?, _ unit: ReportingUnit.ID, _ month: Period, _ state: inout State
  ) -> [Effect] {
    guard let column else {
      return [.append(.submit(unit, month, Submission(.submitted)), reason: nil)]
    }
    state.focus.column = column
    state.fill.isCounterpart = false
    return []
  }

  /// The month is on disk as handed in: the line to pass on.
  static func kept(_ changes: [FieldChange], _ state: inout State) {
    guard state.screen == .fill, let filing = state.filing, let unit = state.focusedUnit,
      changes.contains(where: { $0.isHandingIn(of: filing.period) })
    else { return }
    let words = state.words
    let line = words(
      FilingSentence.submitted(
        unit: words.name(unit), period: words(words.full(filing.period)),
        answered: filing.answered, expected: filing.expected.count))
    state.layer = .explanation(
      Explanation(
        subject: words(FillSentence.passOn), lamp: nil,
        lines: [.text(line)], copied: line))
  }
}

extension FieldChange {
  fileprivate func isHandingIn(of month: Period) -> Bool {
    path.keys == ["submissions", month.description] && new?["state"]?.text == "submitted"
  }
}

extension State {
  /// Why the month can't be handed in; nil when it can.
  var handInObstacle: ObstacleSentence? {
    if let readOnly { return .readOnly(readOnly) }
    guard screen == .fill else { return .onlyOn(screen: words(ScreenWord.fill)) }
    guard let filing, let plan else { return .nothingAsked }
    if plan.isLocked(filing.period, for: filing.unit) {
      return .locked(words(words.short(filing.period)))
    }
    if filing.isHandedIn { return .handedIn }
    let opensOn = plan.calendar.dates(of: filing.period).opensOn
    return today < opensOn
      ? .notOpenYet(
        cadence: words(words.cadence(.month)), period: words(words.short(filing.period)),
        day: words(words.day(opensOn))) : nil
  }
}
