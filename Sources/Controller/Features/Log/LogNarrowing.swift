import Domain
import Languages
import TextUI

/// Narrowing 日志: by unit, by person, by time, to one's own, and by what is typed.
enum LogNarrowing {
  static func find(with text: String, _ state: inout State) -> [Effect] {
    let effects = show(&state)
    var field = TextField(state.log.filter.text)
    field.insert(text)
    state.layer = .log(.find(field))
    return effects + look(for: field.text, &state)
  }

  /// Every letter narrows; Enter keeps what is typed, Esc forgets it.
  static func typed(_ key: Key, _ old: TextField, _ state: inout State) -> [Effect] {
    var field = old
    switch key {
    case .escape:
      state.layer = nil
      return look(for: "", &state)
    case .enter:
      state.layer = nil
      return []
    case .up, .down, .pageUp, .pageDown:
      let command: Command =
        key == .up ? .up : key == .down ? .down : key == .pageUp ? .pageUp : .pageDown
      return Logging.move(command, &state)
    default: _ = field.press(key)
    }
    state.layer = .log(.find(field))
    return look(for: field.text, &state)
  }

  static func look(for text: String, _ state: inout State) -> [Effect] {
    guard text != state.log.filter.text else { return [] }
    state.log.filter.text = text
    return again(&state)
  }

  private static func again(_ state: inout State) -> [Effect] {
    Logging.arrange(&state)
    return Logging.refresh(&state)
  }

  /// Opens the log if it isn't.
  static func show(_ state: inout State) -> [Effect] {
    Navigation.go(to: .log, &state)
    return Logging.refresh(&state)
  }

  /// Takes away whatever narrows the log; false when nothing does.
  static func clear(_ state: inout State) -> Bool {
    guard !state.log.filter.isEmpty else { return false }
    state.log.filter = ChangeLog.Filter()
    Logging.arrange(&state)
    return true
  }

  static func begin(_ state: inout State) -> [Effect] {
    let effects = show(&state)
    let (words, filter) = (state.words, state.log.filter)
    let unit = filter.unit.flatMap { state.book.unit($0) }.map { words.name($0) }
    let person = filter.person.map { words.shown($0) } ?? words(LogSentence.everybody)
    choose(
      .filter,
      [
        (words(ColumnWord.unit), unit ?? words(LogSentence.allUnits)),
        (words(LogSentence.whichPerson), person),
        (words(ColumnWord.at), words(filter.since.word)),
        (words(LogSentence.onlyMine), words.shown(state.person)),
        (words(LogSentence.showAll), ""),
      ], selected: 0, &state)
    return effects
  }

  private static func choose(
    _ choice: LogChoice, _ options: [(String, String)], selected: Int, _ state: inout State
  ) {
    state.layer = .choice(
      Choice(
        purpose: .log(choice), options: options.map { Choice.Option(name: $0.0, remark: $0.1) },
        selection: selected))
  }

  static func chosen(_ selection: Int, _ choice: LogChoice, _ state: inout State) -> [Effect] {
    let words = state.words
    switch choice {
    case .filter:
      switch selection {
      case 0:
        let units = state.book.units.filter { !$0.isInactive }
        choose(
          .unit(units.map(\.id)),
          [(words(LogSentence.allUnits), "")] + units.map { (words.name($0), "") },
          selected: (units.firstIndex { $0.id == state.log.filter.unit } ?? -1) + 1, &state)
        return []
      case 1:
        let people = state.log.people
        choose(
          .person(people),
          [(words(LogSentence.everybody), "")] + people.map { (words.shown($0), "") },
          selected: (people.firstIndex { $0 == state.log.filter.person } ?? -1) + 1, &state)
        return []
      case 2:
        let all = ChangeLog.Filter.Since.allCases
        choose(
          .since, all.map { (words($0.word), "") },
          selected: all.firstIndex(of: state.log.filter.since) ?? 0, &state)
        return []
      case 3: state.log.filter.person = state.person
      default: state.log.filter = ChangeLog.Filter()
      }
    case .unit(let units):
      state.log.filter.unit = units.indices.contains(selection - 1) ? units[selection - 1] : nil
    case .person(let people):
      state.log.filter.person =
        people.indices.contains(selection - 1) ? people[selection - 1] : nil
    case .since:
      let all = ChangeLog.Filter.Since.allCases
      state.log.filter.since = all.indices.contains(selection) ? all[selection] : .ever
    case .othersUndo(let entry):
      return selection == 1
        ? [.undoOperation(id: entry.id, ofOthers: true, force: false)] : []
    case .undoOver(let id):
      return selection == 1 ? [.undoOperation(id: id, ofOthers: true, force: true)] : []
    }
    return again(&state)
  }
}
