import Domain
import Languages
import TextUI

/// Setting many figures at once: an expression, a preview, one edit that one undo takes back.
enum BulkEditing {
  /// Asks for an expression for what is chosen, else for the figure under the cursor.
  static func begin(_ state: inout State) {
    var bulk = BulkEdit(.expression, step: .expression)
    bulk.places = places(state)
    state.layer = .bulk(bulk)
  }

  /// Shows what clearing all that is chosen would do.
  static func clear(_ state: inout State) {
    var bulk = BulkEdit(.clearing, step: .preview)
    bulk.items = places(state).map { BulkEdit.Item(place: $0, text: "") }
    show(&bulk, &state)
  }

  private static func places(_ state: State) -> [Proposal.Place] {
    if state.screen == .targets { return state.chosenTargets }
    let marked = state.markedCells
    return (marked.isEmpty ? state.focusedCell.map { [$0] } ?? [] : marked).map { .figure($0) }
  }

  /// Shows what texts would make of their cells.
  static func show(_ bulk: inout BulkEdit, _ state: inout State) {
    bulk.propose(in: state)
    bulk.step = .preview
    state.layer = .bulk(bulk)
  }

  /// Looks at the preview anew after somebody else changed the book.
  static func refresh(_ state: inout State) {
    guard case .bulk(var bulk) = state.layer, bulk.step != .expression else { return }
    bulk.propose(in: state)
    state.layer = .bulk(bulk)
  }

  /// The figures are on disk: what was chosen has served.
  static func kept(_ state: inout State) {
    if case .bulk(let bulk) = state.layer, bulk.sheet != nil { Exchanging.kept(&state) }
    state.layer = nil
    state.selection = Selection()
    (state.targets.marks, state.targets.anchor) = ([], nil)
  }

  static func typed(_ key: Key, _ old: BulkEdit, _ state: inout State) -> [Effect] {
    var bulk = old
    switch bulk.step {
    case .expression: return typeExpression(key, &bulk, &state)
    case .preview: return look(key, &bulk, &state)
    case .note: return typeNote(key, &bulk, &state)
    }
  }

  // MARK: The expression

  private static func typeExpression(_ key: Key, _ bulk: inout BulkEdit, _ state: inout State)
    -> [Effect]
  {
    switch key {
    case .escape:
      state.layer = nil
      return []
    case .enter: read(&bulk, &state)
    default: if bulk.field.press(key) { bulk.refusal = nil }
    }
    state.layer = .bulk(bulk)
    return []
  }

  private static func read(_ bulk: inout BulkEdit, _ state: inout State) {
    let text = bulk.field.text.trimmingSpaces
    guard !text.isEmpty else {
      bulk.refusal = state.words(BulkSentence.typeSomething)
      return
    }
    bulk.items = bulk.places.map { BulkEdit.Item(place: $0, text: text) }
    bulk.dropped = []
    bulk.selection = 0
    bulk.propose(in: state)
    // What no cell takes for the same reason is a slip of the fingers: it stays in the field.
    let refusals = Set(bulk.proposals.map(\.refusal))
    if refusals.count == 1, let refusal = refusals.first ?? nil {
      bulk.refusal = state.words.tell(refusal, in: state.book, year: state.assessment.year)
    } else {
      bulk.step = .preview
    }
  }

  // MARK: The preview

  private static func look(_ key: Key, _ bulk: inout BulkEdit, _ state: inout State) -> [Effect] {
    let page = max(1, state.size.height - 10)
    func go(_ step: Int) {
      bulk.selection = Navigation.clamp(bulk.selection + step, bulk.rowCount)
    }
    bulk.refusal = nil
    switch key {
    case .escape, .character("q"):
      guard bulk.origin == .expression else {
        state.layer = nil
        return []
      }
      bulk.step = .expression
    case .up, .character("k"): go(-1)
    case .down, .character("j"): go(1)
    case .pageUp: go(-page)
    case .pageDown: go(page)
    case .home: bulk.selection = 0
    case .end: bulk.selection = Navigation.clamp(bulk.rowCount - 1, bulk.rowCount)
    case .character(" "), .character("\u{3000}"), .delete:
      toggle(&bulk)
      go(1)
    case .enter: return commit(&bulk, &state)
    default: break
    }
    state.layer = .bulk(bulk)
    return []
  }

  /// Drops a row, or takes it in again.
  private static func toggle(_ bulk: inout BulkEdit) {
    guard bulk.proposals.indices.contains(bulk.selection) else { return }
    let proposal = bulk.proposals[bulk.selection]
    guard proposal.edit != nil else { return }
    if bulk.dropped.remove(proposal.place) == nil { bulk.dropped.insert(proposal.place) }
  }

  private static func commit(_ bulk: inout BulkEdit, _ state: inout State) -> [Effect] {
    defer { state.layer = .bulk(bulk) }
    let written = bulk.written
    guard !written.isEmpty else {
      bulk.refusal = state.words(BulkSentence.nothingToWrite)
      return []
    }
    if bulk.step == .preview, written.contains(where: \.wantsNote) {
      bulk.step = .note
      return []
    }
    let note = bulk.note.text.trimmingSpaces
    guard !bulk.needsReason || !note.isEmpty else {
      bulk.refusal = state.words(InputSentence.reasonNeeded)
      return []
    }
    let edits = written.compactMap { $0.edit(note: note) }
    let edit: Edit =
      bulk.sheet != nil ? .importing(edits) : edits.count == 1 ? edits[0] : .batch(edits)
    return [.append(edit, reason: note.isEmpty ? nil : note)]
  }

  // MARK: The note

  private static func typeNote(_ key: Key, _ bulk: inout BulkEdit, _ state: inout State)
    -> [Effect]
  {
    switch key {
    case .escape:
      bulk.step = .preview
      bulk.refusal = nil
    case .enter: return commit(&bulk, &state)
    default: if bulk.note.press(key) { bulk.refusal = nil }
    }
    state.layer = .bulk(bulk)
    return []
  }
}
