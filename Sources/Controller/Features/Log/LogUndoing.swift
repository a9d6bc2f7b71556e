import Domain
import Languages

/// Taking back a change from where it stands in the log.
enum LogUndoing {
  /// On the log the chosen change; elsewhere the log opens first, so that it can be chosen.
  static func begin(_ state: inout State) -> [Effect] {
    guard state.screen == .log else { return LogNarrowing.show(&state) }
    guard let entry = state.log.selected else {
      state.notice = Notice(state.words(MessageSentence.nothingToUndo), .warning)
      return []
    }
    return begin(entry, &state)
  }

  /// What somebody else did is asked for first.
  static func begin(_ entry: LogEntry, _ state: inout State) -> [Effect] {
    if let reason = state.readOnly {
      state.notice = Notice(state.words(ObstacleSentence.readOnly(reason)), .warning)
      return []
    }
    guard entry.by != state.person else {
      return [.undoOperation(id: entry.id, ofOthers: false, force: false)]
    }
    ask(.othersUndo(entry), answer: .takeBack, &state)
    return []
  }

  /// Something was changed again since: it would be lost.
  static func overtaken(by name: String, id: String, _ state: inout State) {
    state.notice = Notice(state.words(EditingSentence.overtaken(by: name)), .warning)
    ask(.undoOver(id: id), answer: .takeBack, &state)
  }

  private static func ask(_ choice: LogChoice, answer: LogSentence, _ state: inout State) {
    let names = [state.words(EditingSentence.leaveIt), state.words(answer)]
    state.layer = .choice(
      Choice(
        purpose: .log(choice), options: names.map { Choice.Option(name: $0, remark: "") },
        selection: 0))
  }
}
