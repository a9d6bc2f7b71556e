import Domain
import Languages
import TextUI

/// The cursor of 专项: over the slots, and with Enter into what a slot holds.
enum ProgrammeMoving {
  static func move(_ command: Command, _ state: inout State) {
    if state.board.isInside {
      let count = state.board.chosen?.rows.count ?? 0
      state.board.row = Navigation.moved(state.board.row, command, count, page: state.pageRows)
      return
    }
    switch command {
    case .left, .previousPanel: goAside(-1, &state)
    case .right, .nextPanel: goAside(1, &state)
    default:
      state.board.selection = Navigation.moved(
        state.board.selection, command, state.board.slots.count, page: state.pageRows)
      state.board.row = 0
    }
  }

  /// To the slot of the same number in the programme beside; round from the last to the first.
  private static func goAside(_ step: Int, _ state: inout State) {
    let parts = state.board.parts
    guard let slot = state.board.chosen, parts.count > 1 else { return }
    let next = parts[(slot.programme + step + parts.count) % parts.count].slots
    guard !next.isEmpty else { return }
    state.board.selection = next.lowerBound + min(slot.number, next.count) - 1
    state.board.row = 0
  }

  /// A slot or what it holds is gone to; what is clicked again is opened.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let isInside = region.name == "slot.row"
    let count = isInside ? state.board.chosen?.rows.count ?? 0 : state.board.slots.count
    guard (0..<count).contains(region.y) else { return [] }
    let isHere =
      state.board.isInside == isInside
      && region.y == (isInside ? state.board.row : state.board.selection)
    state.board.isInside = isInside
    if isInside {
      state.board.row = region.y
    } else {
      if state.board.selection != region.y { state.board.row = 0 }
      state.board.selection = region.y
    }
    return isHere ? run(.open, &state) : []
  }

  /// Into the slot, then to the page of the indicator.
  static func open(_ state: inout State) {
    guard let slot = state.board.chosen else { return }
    guard let row = state.board.chosenRow else {
      if slot.rows.isEmpty {
        state.notice = Notice(
          state.words(ProgrammeSentence.nothingTagged(key: state.keys.label(of: .tag))))
      } else {
        state.board.isInside = true
        state.board.row = 0
      }
      return
    }
    guard let column = row.column else {
      state.notice = Notice(state.words(LabelWord.noIndicator), .warning)
      return
    }
    state.focus.row = state.assessment.units.count
    Paging.goToIndicator(column, &state)
  }
}
