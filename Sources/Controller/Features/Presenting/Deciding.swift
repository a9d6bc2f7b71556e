public import Domain
import Languages
import TextUI

/// What a meeting decides: typed in one line over its page, a task at once.
enum Deciding {
  static func begin(_ state: inout State) {
    begin(at: state.presentedMeeting, of: state.presentation.stop.unit, &state)
  }

  static func begin(at meeting: String, of unit: ReportingUnit.ID?, _ state: inout State) {
    // Made ready, so that it is told at every key what is understood.
    _ = state.namesOfUnits()
    LineEditing.begin(.work(.decide(meeting: meeting, unit)), text: "", &state)
  }

  /// The decisions of the meeting; Enter words one otherwise.
  static func list(_ state: inout State) {
    let decisions = state.decisions
    guard !decisions.isEmpty else {
      let key = state.keys.label(of: .decide)
      state.notice = Notice(state.words(PresentSentence.noDecisions(key: key)))
      return
    }
    let year = state.assessment.year
    let options = decisions.map { item in
      Choice.Option(
        name: state.words.shown(item.title),
        remark: state.words.list([
          state.words.who(item, in: state.book),
          item.due.map { state.words.day($0, in: year) } ?? "",
        ]))
    }
    state.layer = .choice(
      Choice(
        purpose: .decisions(decisions.map(\.id)), options: options,
        selection: decisions.count - 1))
  }

  static func chosen(_ id: WorkItem.ID, _ state: inout State) {
    guard let item = state.register.item(id) else { return }
    if let reason = state.readOnly {
      state.notice = Notice(state.words(ObstacleSentence.readOnly(reason)), .warning)
      return
    }
    LineEditing.begin(.work(.reword(id)), text: state.words.line(item, in: state.book), &state)
  }
}

extension State {
  /// What decisions name as the meeting that made them; without a meeting its day.
  public var presentedMeeting: String { presentation.meeting?.text ?? today.description }

  /// What was decided at the meeting that is shown, in the order of its minutes.
  public var decisions: [WorkItem] {
    presentation.meeting.flatMap { book.meeting($0, in: assessment.year) }
      .map { book.decisions(of: $0) }
      ?? register.items(from: WorkItem.Source(.meeting, presentedMeeting))
  }

  /// What is understood of a decision as far as it is typed, as a line; nil where nothing is typed.
  public func understood(_ editor: LineEditor) -> String? {
    guard case .work(.decide(_, let unit)) = editor.purpose else { return nil }
    let text = editor.field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let reader = WorkLineReader(
      book, year: assessment.year, today: today, words: words,
      names: unitNames ?? UnitNames(book), unit: unit)
    do throws(WorkLineError) {
      let drafts = try reader.read(text, kind: .task).drafts
      guard let draft = drafts.first else { return nil }
      let units =
        drafts.count > 1
        ? words(LabelWord.units(drafts.count))
        : words.list(
          ([draft.unit].compactMap { $0 } + draft.assisting)
            .map { id in book.unit(id).map { words.name($0) } ?? id.text })
      let areas = assessment.areas.filter { area in draft.links.contains("area/\(area.id)") }
      return words.list(
        [
          units.isEmpty ? words(WorkSentence.ourselves) : units, words.shown(draft.owner),
          draft.due.map { words.dayOfWeek($0, in: assessment.year) } ?? words(WorkSentence.noDue),
        ] + areas.map { words.shortName($0) })
    } catch {
      return words.tell(error)
    }
  }
}
