import Domain
import Languages

/// What comes back from the disk: kept, refused, or changed by somebody else.
enum Keeping {
  static func take(_ event: Event, _ state: inout State) -> [Effect] {
    switch event {
    case .stored(let kept): state.notice = Notice(sentence(kept, state), .done)
    case .kept(let kept):
      take(kept, &state)
      return Logging.changed(&state)
    case .refused(let sentence): refuse(sentence, &state)
    case .overtaken(let name, let isRedo):
      state.notice = nil
      Choosing.force(by: name, isRedo: isRedo, &state)
    case .changedElsewhere(let changes, let name):
      apply(changes, &state)
      BulkEditing.refresh(&state)
      state.notice = Notice(elsewhere(changes, name, state))
      return Logging.changed(&state)
    case .reloaded(let book, let findings):
      let old = state.assessment
      state.book = book
      state.findings = findings
      state.assessment = Assessment(
        book, year: old.year, asOf: old.asOf, today: state.today, scope: old.scope)
      state.course = nil
      state.staleColumns = []
      for step in state.descents.indices { state.descents[step].level = nil }
      BulkEditing.refresh(&state)
      state.forgetViews()
      return Logging.changed(&state)
    case .disputed(let disputes): Reconciling.take(disputes, &state)
    case .input, .leisure, .hesitated, .draftFound, .standing, .told, .failed, .pointed, .edited,
      .logRead, .logOvertaken, .sheetRead, .sheetRefused, .sheetWritten, .composed, .textRefused,
      .ticked, .glyphsRead, .followed, .placeFound:
      break
    }
    return []
  }

  private static func elsewhere(_ all: [FieldChange], _ name: String, _ state: State) -> String {
    let changes = all.told
    guard changes.count == 1, let change = changes.first else {
      return state.words(MessageSentence.changedElsewhereMany(changes.count))
    }
    let told = state.words.tell(change, in: state.book)
    return state.words(
      MessageSentence.changedElsewhere(place: told.place, new: told.new, by: name))
  }

  private static func take(_ kept: Kept, _ state: inout State) {
    let own = kept.ownChanges
    let sentence = sentence(kept, state)
    apply(kept.changes, &state)
    state.savedAt = kept.clock
    state.isUnsaved = false
    state.notice = Notice(sentence, .done)
    switch state.layer {
    case .cell(let editor): CellEditing.kept(editor, &state)
    case .line(let editor):
      state.layer = nil
      goOn(after: editor, &state)
    case .text, .checklist: state.layer = nil
    case .bulk: BulkEditing.kept(&state)
    case .choice, .finder, .explanation, .help, .menu, .settings, .log, nil: break
    }
    if kept.kind == .edit {
      Filling.kept(own, &state)
      Narrating.kept(own, &state)
      Scoring.kept(own, &state)
      Convening.kept(own, &state)
      // What was chosen on 报送 has served.
      if state.screen == .filing { state.filings.marks = [] }
    }
    PartMoving.kept(own, kept.kind == .edit, &state)
    if kept.kind == .undo || kept.kind == .redo, let place = own.first { show(place.path, &state) }
  }

  /// In 分解 on to the next target, or back to the list of which a part was typed.
  private static func goOn(after editor: LineEditor, _ state: inout State) {
    let isOnTargets = state.screen == .targets
    switch editor.purpose {
    case .score(.points), .score(.why): Scoring.goOn(&state)
    case .target where isOnTargets, .targetReason where isOnTargets: Allotting.kept(&state)
    case .targetPart(let unit, let indicator, let part) where isOnTargets:
      let places = state.details(of: unit, indicator)
      let place = places.firstIndex { $0.isMade(by: part) } ?? 0
      TargetDetailing.show(unit, indicator, selection: place, &state)
    case .note, .missingReason, .notApplicableReason, .slotName, .lead, .returnReason,
      .unlockReason, .roleReason, .weights, .periodDate, .work, .meeting, .comment, .score,
      .importPath, .exportPath, .partField, .newPart, .retireOn, .target, .targetReason,
      .targetPart:
      break
    }
  }

  /// The sentence stays in the field; nothing is lost and nothing is called kept.
  private static func refuse(_ sentence: String, _ state: inout State) {
    state.isUnsaved = true
    // It may have been prepared to be told.
    state.notice = nil
    switch state.layer {
    case .cell(var editor):
      editor.refusal = sentence
      state.layer = .cell(editor)
    case .line(var editor):
      editor.refusal = sentence
      state.layer = .line(editor)
    case .text(var editor):
      editor.refusal = sentence
      state.layer = .text(editor)
    case .bulk(var bulk):
      bulk.refusal = sentence
      state.layer = .bulk(bulk)
    case .choice, .checklist, .finder, .explanation, .help, .menu, .settings, .log, nil:
      state.notice = Notice(sentence, .failed)
    }
  }

  private static func apply(_ changes: [FieldChange], _ state: inout State) {
    state.book.apply(changes)
    state.mark(changes)
    state.assessment.update(after: changes, in: state.book)
    for step in state.descents.indices {
      state.descents[step].level?.follow(changes)
    }
    PartMoving.settleYear(&state)
    state.followInList(changes)
    if let touched = state.assessment.columns(touchedBy: changes) {
      state.outdate(touched)
    } else {
      state.course = nil
    }
    state.focus.row = min(state.focus.row, state.assessment.units.count)
    state.focus.column = Navigation.clamp(
      state.focus.column, state.assessment.indicators.count)
  }

  /// Takes the cursor to what undo or redo changed.
  private static func show(_ path: FieldPath, _ state: inout State) {
    if state.screen == .report { return Narrating.show(path, &state) }
    if state.screen == .targets { return showTarget(path, &state) }
    guard case .unit(let unit, _) = path.document, path.keys.count >= 2,
      let indicator = Indicator.ID(path.keys[1]), let row = Descending.row(of: unit, &state),
      let column = state.assessment.column(of: indicator), state.hasFigures
    else { return }
    state.reveal(row: row, column: column)
    state.focus.row = row
    state.focus.column = column
  }

  private static func showTarget(_ path: FieldPath, _ state: inout State) {
    let parts = ["targets", "assignments", "cityTargets"]
    guard path.keys.count >= 2, parts.contains(path.keys[0]),
      let indicator = Indicator.ID(path.keys[1])
    else { return }
    if case .unit(let unit, _) = path.document {
      guard let row = state.assessment.row(of: unit) else { return }
      state.targets.cursor.row = row
    } else {
      state.targets.cursor.row = state.assessment.units.count
    }
    Allotting.go(to: indicator, &state)
  }

  private static func sentence(_ kept: Kept, _ state: State) -> String {
    let changes = kept.ownChanges.told
    guard let first = changes.first else { return state.words(MessageSentence.unchanged) }
    let told = state.words.tell(first, in: state.book)
    switch kept.kind {
    case .edit:
      return changes.count > 1
        ? state.words(MessageSentence.keptMany(changes.count))
        : state.words(MessageSentence.kept(place: told.place, old: told.old, new: told.new))
    case .undo where changes.count > 1:
      let key = state.keys.label(of: .redo)
      return state.words(LogSentence.tookBack(changes.count, key: key))
    case .redo where changes.count > 1:
      return state.words(LogSentence.broughtBack(changes.count))
    case .undo:
      return state.words(MessageSentence.undone("\(told.place) \(told.old) → \(told.new)"))
    case .redo:
      return state.words(MessageSentence.redone("\(told.place) \(told.old) → \(told.new)"))
    case .resolve:
      return state.words(MessageSentence.settled(place: told.place, value: told.new))
    }
  }
}
