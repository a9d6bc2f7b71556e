public import Domain
import Languages
import TextUI

/// Typing one line in a popup: a note, a reason, a target.
enum LineEditing {
  static func beginNote(_ state: inout State) {
    guard let cell = state.focusedCell else { return }
    guard let entry = state.entry(in: cell) else {
      state.notice = Notice(state.words(EditingSentence.noteNeedsFigure), .warning)
      return
    }
    begin(.note(cell), text: entry.note ?? "", &state)
  }

  static func beginTarget(_ state: inout State) {
    guard let indicator = state.focusedIndicator else { return }
    let unit = state.focusedUnit?.id
    let old = state.target(of: unit, indicator.id)
    begin(.target(unit, indicator.id), text: old?.annual?.description ?? "", &state)
  }

  static func begin(_ purpose: LineEditor.Purpose, text: String, _ state: inout State) {
    var field = TextField()
    field.insert(text)
    state.layer = .line(LineEditor(purpose: purpose, field: field))
  }

  static func typed(_ key: Key, _ old: LineEditor, _ state: inout State) -> [Effect] {
    var editor = old
    switch key {
    case .escape:
      state.layer = nil
      // Back to the text that was read.
      if case .exportPath(let text?) = old.purpose { Texting.show(text, &state) }
      return []
    case .enter: return commit(&editor, &state)
    case .down where state.isTypedInCell(old):
      state.targets.advance = .down
      return commit(&editor, &state)
    case .tab where state.isTypedInCell(old):
      state.targets.advance = .right
      return commit(&editor, &state)
    case .backTab where state.isTypedInCell(old):
      state.targets.advance = .left
      return commit(&editor, &state)
    case ExternalEditing.key, .control("e"):
      return [.edit(ExternalText(purpose: .line, text: editor.field.text + "\n"))]
    default:
      if editor.field.press(key) { editor.refusal = nil }
      state.layer = .line(editor)
      return []
    }
  }

  private static func commit(_ editor: inout LineEditor, _ state: inout State) -> [Effect] {
    // A question may have taken the line's place.
    defer { if case .line? = state.layer { state.layer = .line(editor) } }
    let text = editor.field.text.trimmingSpaces
    switch editor.purpose {
    case .note(let cell):
      guard let entry = state.entry(in: cell) else { return [] }
      return [
        .append(
          .setEntry(
            cell,
            Edit.NewEntry(
              entry.content, note: text, isCorrection: entry.isCorrection, source: entry.source)),
          reason: nil)
      ]
    case .missingReason(let cell):
      guard needed(text, &editor, state) else { return [] }
      return [.append(.setEntry(cell, Edit.NewEntry(.missing(reason: text))), reason: nil)]
    case .notApplicableReason(let cell):
      guard needed(text, &editor, state) else { return [] }
      let assignment = Assignment(.notApplicable, reason: text)
      return [
        .append(
          .assign(cell.unit, cell.indicator, year: cell.period.year, assignment), reason: text)
      ]
    case .target(let unit, let indicator):
      return setTarget(text, unit, indicator, &editor, &state)
    case .targetPart(let unit, let indicator, let part):
      return TargetDetailing.commit(text, part, unit, indicator, &editor, &state)
    case .roleReason(let places):
      guard needed(text, &editor, state) else { return [] }
      return Assigning.assign(Assignment(.notApplicable, reason: text), places)
    case .weights(let indicator):
      return PaceChoosing.commit(text, indicator, &editor, &state)
    case .periodDate(let period, let name):
      return Dating.commit(text, period, name, &editor, &state)
    case .comment(let subject): return Remarking.commit(text, subject, &editor, &state)
    case .score(let line): return ScoreTyping.commit(text, line, &editor, &state)
    case .work(let line): return WorkTyping.commit(text, line, &editor, &state)
    case .meeting(let line): return MeetingTyping.commit(text, line, &editor, &state)
    case .slotName(let slot): return Tagging.commitName(text, slot, &editor, &state)
    case .lead(let initiative):
      return [
        .append(
          .setLead(initiative, year: state.assessment.year, text.isEmpty ? nil : text), reason: nil)
      ]
    case .importPath, .exportPath:
      return Exchanging.commit(text, editor.purpose, &editor, &state)
    case .returnReason(let units, let month):
      guard needed(text, &editor, state) else { return [] }
      return Chasing.giveBack(units, month, because: text)
    case .unlockReason(let month, let unit):
      guard needed(text, &editor, state) else { return [] }
      return [.append(.unlock(month, unit, reason: text), reason: text)]
    case .partField(let part, let field):
      return PartEditing.commit(text, part, field, &editor, &state)
    case .newPart(let spot): return PartEditing.commit(text, spot, &editor, &state)
    case .retireOn(let part): return PartEditing.commitEnd(text, part, &editor, state)
    case .targetReason(let unit, let indicator, let target):
      guard needed(text, &editor, state) else { return [] }
      let year = state.assessment.year
      return [.append(.setTarget(unit, indicator, year: year, target, reason: text), reason: text)]
    }
  }

  private static func needed(_ text: String, _ editor: inout LineEditor, _ state: State) -> Bool {
    if text.isEmpty { editor.refusal = state.words(InputSentence.reasonNeeded) }
    return !text.isEmpty
  }

  /// A target that was there is changed only with a reason, which the next line asks for.
  private static func setTarget(
    _ text: String, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID,
    _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    let place = Proposal.Place.target(unit, indicator, year: state.assessment.year)
    guard let proposal = state.book.targetProposals([(place: place, text: text)]).first else {
      return []
    }
    if let refusal = proposal.refusal {
      editor.refusal = state.words.tell(refusal, in: state.book, year: state.assessment.year)
      return []
    }
    guard case .setTarget(_, _, year: _, let target?, reason: _)? = proposal.edit else {
      state.layer = nil
      if state.isTypedInCell(editor) { Allotting.kept(&state) }
      return []
    }
    if proposal.needsReason {
      editor = LineEditor(
        purpose: .targetReason(unit, indicator, target), field: TextField(), refusal: nil)
      return []
    }
    let year = state.assessment.year
    return [.append(.setTarget(unit, indicator, year: year, target, reason: nil), reason: nil)]
  }
}

extension State {
  /// Whether a line is typed in its cell of 分解, not in a popup.
  public func isTypedInCell(_ editor: LineEditor) -> Bool {
    guard screen == .targets, case .target(let unit, let indicator) = editor.purpose else {
      return false
    }
    return focusedTarget == .target(unit, indicator, year: assessment.year)
  }

  /// The target of a unit or (nil) of the city; nil when there is none.
  public func target(of unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> Target? {
    guard let unit else { return plan?.cityTargets[indicator] }
    return book.year(assessment.year, of: unit).targets[indicator]
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
