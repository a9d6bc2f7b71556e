import Domain
import Languages

/// Typing a line about a task or an issue: one is written down, worded otherwise, or a step is taken.
enum WorkTyping {
  static func commit(
    _ text: String, _ line: WorkLine, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    let year = state.assessment.year
    switch line {
    case .add(let kind):
      return add(read(text, kind, &editor, &state), state) { _ in }
    case .decide(let meeting, let unit):
      return add(read(text, .task, &editor, &state, unit: unit), state) { draft in
        draft.source = WorkItem.Source(.meeting, meeting)
      }
    case .from(let kind, let source):
      let links = FollowingUp.links(of: source, in: state)
      return add(read(text, kind, &editor, &state), state) { draft in
        (draft.source, draft.links) = (source, links)
      }
    case .reword(let id):
      guard let item = state.register.item(id),
        let reading = read(text, item.kind, &editor, &state), var draft = reading.drafts.first
      else { return [] }
      (draft.measure, draft.source) = (item.measure, item.source)
      if draft.links.isEmpty { draft.links = item.links }
      if draft == item.draft {
        state.layer = nil
        return []
      }
      return [.append(.work(.change(id, draft), year: year), reason: nil)]
    case .step(let id, let step):
      guard let step = step.made(of: text, &editor, state) else { return [] }
      return Working.take(step, id, state)
    }
  }

  /// Writes down what a line says, each of it with what is known beside it.
  private static func add(
    _ reading: WorkLineReader.Reading?, _ state: State, _ complete: (inout WorkItem.Draft) -> Void
  ) -> [Effect] {
    guard let reading else { return [] }
    let edits = reading.drafts.map { draft in
      var draft = draft
      complete(&draft)
      return Edit.work(.add(draft), year: state.assessment.year)
    }
    return [.append(edits.count == 1 ? edits[0] : .batch(edits), reason: nil)]
  }

  private static func read(
    _ text: String, _ kind: WorkItem.Kind, _ editor: inout LineEditor, _ state: inout State,
    unit: ReportingUnit.ID? = nil
  ) -> WorkLineReader.Reading? {
    let reader = WorkLineReader(
      state.book, year: state.assessment.year, today: state.today, words: state.words,
      names: state.namesOfUnits(), unit: unit)
    do throws(WorkLineError) {
      let reading = try reader.read(text, kind: kind)
      return accepts(reading.doubts, &editor, state) ? reading : nil
    } catch {
      editor.refusal = state.words.tell(error)
      return nil
    }
  }

  /// Splits a new due day from the reason that stands behind it; nil when no day stands there.
  static func dayAndReason(_ line: String, _ today: Day) -> (day: TypedDay, reason: String)? {
    let words = line.split { $0.isWhitespace || "·，,；;".contains($0) }
    for count in stride(from: min(5, words.count), through: 1, by: -1) {
      let text = words.prefix(count).joined(separator: " ")
      guard let found = try? DayInput(today: today).read(text) else { continue }
      return (found, words.dropFirst(count).joined(separator: " "))
    }
    return nil
  }

  /// Whether what is doubtful was told before, so that a second Enter accepts it.
  static func accepts(_ doubts: [String], _ editor: inout LineEditor, _ state: State) -> Bool {
    guard !doubts.isEmpty else { return true }
    let words = state.words
    let again = words(WorkSentence.enterAgain(key: words(KeyWord.enter)))
    let told = words.list(doubts + [again])
    defer { (editor.doubt, editor.refusal) = (told, told) }
    return editor.doubt == told
  }
}

extension WorkItem.Step.Kind {
  /// The step with what was typed for it; nil when that is not enough, which the editor tells.
  fileprivate func made(of text: String, _ editor: inout LineEditor, _ state: State) -> WorkStep? {
    let words = state.words
    switch self {
    case .giveBack, .hold, .cancel, .note:
      guard !text.isEmpty else {
        editor.refusal = words(InputSentence.reasonNeeded)
        return nil
      }
    case .extend, .ask:
      guard let (typed, reason) = WorkTyping.dayAndReason(text, state.today), !reason.isEmpty
      else {
        editor.refusal = words(WorkRefusalSentence.extensionForm)
        return nil
      }
      let doubts = [words.tellDoubt(typed)].compactMap { $0 }
      guard WorkTyping.accepts(doubts, &editor, state) else { return nil }
      return .extend(typed.day, reason)
    case .take, .submit, .close, .grant, .refuse: break
    }
    guard WorkTyping.accepts(words.tellPersonalData(in: text), &editor, state) else { return nil }
    switch self {
    case .take: return .take
    case .submit: return .submit(note: text)
    case .close: return .close(note: text)
    case .giveBack: return .giveBack(text)
    case .grant: return .grant
    case .refuse: return .refuse(text)
    case .hold: return .hold(text)
    case .cancel: return .cancel(text)
    case .note, .extend, .ask: return .note(text)
    }
  }
}
