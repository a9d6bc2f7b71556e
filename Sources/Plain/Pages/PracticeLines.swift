import Controller
import Domain
import Languages

/// 经验库 in lines: practices by area; a number leads to what can be done with one.
extension PlainTeller {
  var practices: PlainPage {
    var page = PlainPage()
    let board = state.practiceBoard
    page.say(title(words(ScreenWord.practices)))
    if board.items.isEmpty {
      let sentence: PracticeSentence =
        board.total == 0 ? state.emptyLibrary : .noneShown(key: words(Command.clearFilter))
      page.say(words(sentence))
    } else {
      page.say(words.counts(board.items))
    }
    for row in board.rows {
      switch row {
      case .area(let area): page.say(words.area(area, in: state.book))
      case .practice(let place):
        let practice = board.items[place]
        let count = practice.borrowers.count
        let taken = count > 0 ? words(PracticeSentence.takenUp(count)) : ""
        page.offer(
          words.named(
            words.whose(practice, in: state.book),
            words.list([words.line(practice.item.text), taken])), .practice(place))
      }
    }
    return page
  }
}

extension PlainDesk {
  /// `借鉴 3`, `复制 3` on 经验库, or about the one that was chosen last.
  mutating func borrow(_ command: Command, _ arguments: String) -> [Effect] {
    var effects: [Effect] = []
    if let number = Int(arguments) {
      guard actions.indices.contains(number - 1), case .practice(let place) = actions[number - 1]
      else {
        say(.noSuchNumber(number, of: actions.count))
        return []
      }
      effects += ask(.point(.practice(place)))
    }
    return effects + ask(.run(command))
  }
}
