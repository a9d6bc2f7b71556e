import Domain
import Languages
import TextUI

/// Characters that no key table knows: digits begin an edit, full-width forms stand for their
/// narrow ones, Han opens find with it typed.
enum Typing {
  static func character(_ scalar: Unicode.Scalar, _ keys: KeyMap, _ state: inout State) -> [Effect]
  {
    if let narrow = Key.narrow(scalar) {
      if case .command(let command) = keys.meaning(of: [.character(narrow)], in: state.modes) {
        return run(command, &state)
      }
      if case .prefix = keys.meaning(of: [.character(narrow)], in: state.modes) {
        state.pending = [.character(narrow)]
        return []
      }
      return character(narrow, keys, &state)
    }
    if begins(scalar), state.screen == .targets || state.screen == .dates {
      let obstacle =
        state.screen == .targets ? state.typedTargetObstacle : Command.edit.obstacle(in: state)
      if let obstacle {
        state.notice = Notice(state.words(obstacle), .warning)
      } else if state.screen == .targets {
        Allotting.type(String(scalar), &state)
      } else {
        Dating.type(String(scalar), &state)
      }
      return []
    }
    if state.screen == .presentation, ("0"..."9").contains(scalar) {
      Presenting.type(scalar, &state)
      return []
    }
    if begins(scalar), state.screen == .scores, state.scores.chosenLine != nil {
      if let obstacle = Command.edit.obstacle(in: state) {
        state.notice = Notice(state.words(obstacle), .warning)
      } else {
        Scoring.begin(with: String(scalar), &state)
      }
      return []
    }
    if state.hasFigures, begins(scalar) {
      if let obstacle = state.lockedByPresenting(.edit) ?? state.cellObstacle {
        state.notice = Notice(state.words(obstacle), .warning)
      } else {
        CellEditing.begin(with: String(scalar), &state)
      }
      return []
    }
    if ("0"..."9").contains(scalar), state.screen == .meeting,
      state.meetingBoard.panel == .agenda
    {
      if let obstacle = Command.edit.obstacle(in: state) {
        state.notice = Notice(state.words(obstacle), .warning)
      } else {
        Convening.beginMinutes(typing: String(scalar), &state)
      }
      return []
    }
    if begins(scalar), let effects = PartEditing.begin(with: scalar, &state) { return effects }
    if isHan(scalar), state.screen == .log {
      return LogNarrowing.find(with: String(scalar), &state)
    }
    if isHan(scalar) { Searching.begin(with: String(scalar), &state) }
    return []
  }

  /// Whether a character begins a figure.
  static func begins(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "+" || scalar == "-" || scalar == "—"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }
}
