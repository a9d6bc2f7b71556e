import Controller
import Domain
import Languages
import TextUI

/// What an answer to an open question does.
extension PlainDesk {
  mutating func answer(_ text: String) -> [Effect] {
    // The question itself says what can be typed.
    if text == "?" { return [] }
    if let question {
      put(nil)
      guard let number = Int(text) else { return command(text) }
      guard question.actions.indices.contains(number - 1) else {
        put(question)
        say(.noSuchNumber(number, of: question.actions.count))
        return []
      }
      return perform(question.actions[number - 1])
    }
    let reading = withLexicon { $0.read(text) }
    let word = reading.arguments.isEmpty && reading.verbs.count == 1 ? reading.verbs[0] : nil
    let isFree =
      switch state.layer {
      case .line, .text: true
      case .bulk(let bulk): bulk.step != .preview
      default: false
      }
    // A note may begin like a word; only the whole word gives it up.
    let isWhole = word.map { $0.names(.zh).contains { $0.lowercased() == text.lowercased() } }
    if word == .command(.back), isWhole == true || !isFree { return giveUp() }
    if word == .command(.quit), isWhole == true, !isFree { return [.quit] }
    switch state.layer {
    case .cell(let editor): return answer(text, editor)
    case .line(let editor) where editor.doubt != nil && isSaid(.yes, text):
      return ask(.answer(editor.field.text))
    case .text(let editor): return answer(text, editor)
    case .line(let editor):
      switch editor.purpose {
      case .importPath, .exportPath: return ask(.answer(typed))
      default: return ask(.answer(isSaid(.blank, text) ? "" : text))
      }
    case .choice(let choice):
      return choose(text, names: choice.options.map(\.name), isNew: false, word)
    case .finder(let search):
      return choose(text, names: search.hits.map(\.name), isNew: true, word)
    case .checklist(let list): return answer(text, list)
    case .bulk(let bulk): return answer(text, bulk)
    case .explanation(let explanation): return answer(text, explanation)
    case .help, .menu, .settings, .log, nil:
      _ = ask(.leave)
      return command(text)
    }
  }

  /// What is passed on is copied or saved by a number; whatever else is typed leaves it.
  private mutating func answer(_ text: String, _ explanation: Explanation) -> [Effect] {
    if text == words(LineWord.more) {
      tellMore()
      return []
    }
    let effects = Int(text).map { ask(.choose($0 - 1)) }
    if case .explanation? = state.layer { _ = ask(.leave) }
    return effects ?? command(text)
  }

  /// A text takes the place of the one that is there; yes keeps it in spite of what stands in it.
  private mutating func answer(_ text: String, _ editor: TextEditor) -> [Effect] {
    if !editor.doubts.isEmpty {
      if isSaid(.yes, text) { return ask(.answer(editor.area.text)) }
      if isSaid(.no, text) { return giveUp() }
    }
    return ask(.answer(isSaid(.blank, text) ? "" : text))
  }

  /// A number chooses or no longer; yes keeps what is chosen.
  private mutating func answer(_ text: String, _ list: Checklist) -> [Effect] {
    if isSaid(.yes, text) { return ask(.answer("")) }
    if isSaid(.no, text) { return giveUp() }
    return choose(text, of: list.listed.count, else: .chooseSome)
  }

  /// A number chooses one of so many; `more` tells more of them, anything else what is expected.
  mutating func choose(
    _ text: String, of count: Int, else expected: LineSentence
  ) -> [Effect] {
    if text == words(LineWord.more) {
      tellMore()
      return []
    }
    guard let number = Int(text) else {
      say(expected)
      return []
    }
    guard (0..<count).contains(number - 1) else {
      say(.noSuchNumber(number, of: count))
      return []
    }
    return ask(.choose(number - 1))
  }

  func isSaid(_ word: LineWord, _ text: String) -> Bool {
    [word.chinese, word.english].contains(text.lowercased())
      || word == .yes && ["y", "s", "shi"].contains(text.lowercased())
      || word == .no && ["n", "f", "fou"].contains(text.lowercased())
  }

  private mutating func answer(_ text: String, _ editor: CellEditor) -> [Effect] {
    if isSaid(.blank, text) { return ask(.answer("")) }
    guard editor.awaited != nil else { return ask(.answer(text)) }
    if isSaid(.no, text) { return giveUp() }
    if isSaid(.yes, text) { return ask(.accept(note: "")) }
    if (try? NumberInput(in: editor.cell, of: state.book)?.read(text)) != nil {
      return ask(.answer(text))
    }
    // Only what is called a remark is one: a command typed here must not keep a doubtful figure.
    let reading = withLexicon { $0.read(text) }
    if reading.verbs == [.command(.note)], !reading.arguments.isEmpty {
      return ask(.accept(note: reading.arguments))
    }
    return []
  }

  /// Leaves a question as if nothing had been asked.
  mutating func giveUp() -> [Effect] {
    let isEditing =
      switch state.layer {
      case .cell, .line, .text, .bulk: true
      case .choice, .checklist, .finder, .explanation, .help, .menu, .settings, .log, nil: false
      }
    _ = takeWaiting()
    // From a preview back to its expression, and from there out.
    var effects = ask(.leave)
    while case .bulk? = state.layer { effects += ask(.leave) }
    // A text that was typed is given up at the second word only.
    if case .text? = state.layer { effects += ask(.leave) }
    if !state.selection.isEmpty { effects += ask(.mark([])) }
    if isEditing { add(words(MessageSentence.unchanged)) }
    return effects
  }

  /// Takes an option by its number or by its name; another word than an option's is a command where
  /// nothing is lost by it.
  private mutating func choose(_ text: String, names: [String], isNew: Bool, _ word: Verb?)
    -> [Effect]
  {
    if word == .word(.more) {
      tellMore()
      return []
    }
    var place = Int(text).map { $0 - 1 }
    if place == nil {
      let fitting = names.indices.filter { names[$0].lowercased().hasPrefix(text.lowercased()) }
      let exact = fitting.filter { names[$0].lowercased() == text.lowercased() }
      place = exact.first ?? (fitting.count == 1 ? fitting[0] : nil)
    }
    guard let place else {
      if isNew {
        _ = takeWaiting()
        _ = ask(.leave)
        return command(text)
      }
      say(.enterNumber)
      return []
    }
    guard names.indices.contains(place) else {
      say(.noSuchNumber(place + 1, of: names.count))
      return []
    }
    return isNew ? takeHit(place) : ask(.choose(place))
  }

  /// Goes where a hit leads; a figure that waited for it is typed there.
  mutating func takeHit(_ place: Int) -> [Effect] {
    guard case .finder(let search)? = state.layer, search.hits.indices.contains(place) else {
      return []
    }
    let figure = takeWaiting()
    let goal = search.hits[place].goal
    let effects = ask(.choose(place))
    guard case .cell = goal else {
      go(to: .screen)
      return effects
    }
    go(to: .figure)
    guard let figure else { return effects }
    return effects + type(figure)
  }

  /// Types a figure at the one under the cursor.
  mutating func type(_ figure: String) -> [Effect] {
    let effects = ask(.run(.edit))
    guard case .cell? = state.layer else { return effects }
    return effects + ask(.answer(figure))
  }
}
