import Domain
import Languages
import TextUI

/// Offering again what was being typed when the program ended.
enum Drafting {
  /// Asks whether to go on with it; where its place is gone, it is only told.
  static func offer(_ draft: Draft, _ state: inout State) {
    let sentence = MessageSentence.draft(place: place(draft, state), text: draft.text)
    state.notice = Notice(state.words(sentence), .warning)
    let options = [EditingSentence.goOnTyping, .dropDraft].map {
      Choice.Option(name: state.words($0), remark: "")
    }
    state.layer = .choice(Choice(purpose: .draft(draft), options: options, selection: 0))
  }

  static func chosen(_ selection: Int, _ draft: Draft, _ state: inout State) {
    defer { if state.layer == nil { Following.ask(&state) } }
    guard selection == 0 else { return }
    switch draft.place {
    case .figure(let cell):
      guard goTo(cell.unit, cell.indicator, &state) else { return }
      var editor = CellEditor(cell: cell, field: TextField())
      editor.field.insert(draft.text)
      state.layer = .cell(editor)
    case .note(let cell): resume(.note(cell), cell.unit, cell.indicator, draft.text, &state)
    case .missingReason(let cell):
      resume(.missingReason(cell), cell.unit, cell.indicator, draft.text, &state)
    case .notApplicableReason(let cell):
      resume(.notApplicableReason(cell), cell.unit, cell.indicator, draft.text, &state)
    case .target(let unit, let indicator, _):
      resume(.target(unit, indicator), unit, indicator, draft.text, &state)
    case .weights(let indicator, _):
      guard state.plan?.indicator(indicator) != nil else { return }
      Navigation.go(to: .targets, &state)
      Allotting.go(to: indicator, &state)
      LineEditing.begin(.weights(indicator), text: draft.text, &state)
    case .slotName(let slot, _):
      guard state.plan?.slot(slot) != nil else { return }
      Navigation.go(to: .programme, &state)
      state.refreshViews()
      state.board.selection = state.board.slots.firstIndex { $0.id == slot } ?? 0
      LineEditing.begin(.slotName(slot), text: draft.text, &state)
    case .work(let line, let year):
      guard year == state.assessment.year else { return }
      resume(line, draft.text, &state)
    case .comment(let subject, let year):
      guard year == state.assessment.year else { return }
      LineEditing.begin(.comment(subject), text: draft.text, &state)
    case .score(let line, let year):
      guard year == state.assessment.year else { return }
      Navigation.go(to: .scores, &state)
      state.refreshViews()
      if let place = state.scores.cards.firstIndex(where: { $0.unit == line.unit }) {
        state.scores.selection = place
      }
      LineEditing.begin(.score(line), text: draft.text, &state)
    case .meeting(let line, let year):
      guard year == state.assessment.year else { return }
      Convening.resume(line, draft.text, &state)
    case .lead(let initiative, _):
      guard state.plan?.initiative(initiative) != nil else { return }
      LineEditing.begin(.lead(initiative), text: draft.text, &state)
    case .text(let purpose): Writing.resume(purpose, draft.text, &state)
    case .partField(let part, let field, let year):
      guard goTo(part, year, &state) else { return }
      PartEditing.edit(part, field, typed: draft.text, &state)
    case .newPart(let spot, let year):
      guard goTo(spot.parent ?? Part(spot.kind, ""), year, &state) else { return }
      LineEditing.begin(.newPart(spot), text: draft.text, &state)
    }
  }

  private static func resume(_ line: WorkLine, _ text: String, _ state: inout State) {
    switch line {
    case .from: break
    case .add(let kind):
      state.workBoard.kind = kind
      Navigation.go(to: .work, &state)
    case .decide(let meeting, let unit):
      if let place = state.presentation.found {
        state.presentation.found = nil
        Following.goOn(at: place, &state)
      } else {
        Presenting.begin(Meeting.ID(meeting), &state)
        if let unit { Presenting.show(unit, &state) }
      }
      _ = state.namesOfUnits()
    case .reword(let id), .step(let id, _):
      guard state.register.item(id) != nil else { return }
      Working.show(id, &state)
    }
    LineEditing.begin(.work(line), text: text, &state)
  }

  /// Takes the cursor to a part; false when its plan isn't there any more.
  private static func goTo(_ part: Part, _ year: Int, _ state: inout State) -> Bool {
    if case .plan = part.document(in: year) { PartMoving.go(to: year, &state) }
    let isOutline = part.document(in: year) == .outlines
    Navigation.go(to: isOutline ? .outlines : .planning, &state)
    if !part.id.isEmpty { state.parts.wanted = .part(part) }
    state.refreshViews()
    return isOutline || part.kind == .unit || state.assessment.year == year
  }

  private static func resume(
    _ purpose: LineEditor.Purpose, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID,
    _ text: String, _ state: inout State
  ) {
    guard goTo(unit, indicator, &state) else { return }
    LineEditing.begin(purpose, text: text, &state)
  }

  /// Takes the cursor to the figure; false when it isn't there any more.
  private static func goTo(
    _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID, _ state: inout State
  ) -> Bool {
    guard
      let row = unit.map({ Descending.row(of: $0, &state) }) ?? state.assessment.units.count,
      let column = state.assessment.column(of: indicator)
    else { return false }
    Navigation.goToCell(row: row, column: column, &state)
    return true
  }

  private static func place(_ draft: Draft, _ state: State) -> String {
    switch draft.place {
    case .figure(let cell), .note(let cell), .missingReason(let cell),
      .notApplicableReason(let cell):
      return state.words.tell(cell.field, in: state.book)
    case .target(let unit, let indicator, let year):
      let document = unit.map { Document.unit($0, year: year) } ?? .plan(year: year)
      let key = unit == nil ? "cityTargets" : "targets"
      return state.words.tell(FieldPath(document, [key, indicator.text]), in: state.book)
    case .weights(let id, let year):
      let indicator = state.book.plans[year]?.indicator(id)
      return state.words(
        PaceSentence.weightsOf(indicator.map { state.words.shortName($0) } ?? id.text))
    case .slotName(let slot, let year): return state.words.name(slot, in: state.book.plans[year])
    case .work(let line, _): return state.title(of: line)
    case .comment(let subject, _): return state.title(of: subject)
    case .score(let line, _): return state.title(of: line)
    case .meeting(let line, _): return state.title(of: line)
    case .lead(let id, let year):
      let initiative = state.book.plans[year]?.initiative(id)
      return state.words(
        ProgrammeSentence.leadOf(initiative.map { state.words.shortName($0) } ?? id.text))
    case .text(let purpose): return state.words.title(purpose, in: state.book)
    case .partField(let part, let field, let year):
      return state.words.tell(field, of: part, in: state.book, year: year)
    case .newPart(let spot, let year):
      return state.words.tell(spot, in: state.book, year: year)
    }
  }
}
