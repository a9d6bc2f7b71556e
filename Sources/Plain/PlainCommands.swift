import Controller
import Domain
import Languages
import TextUI

/// What a typed command does.
extension PlainDesk {
  mutating func command(_ text: String) -> [Effect] {
    if text == "?" { return help() }
    if text.hasPrefix("/"), text.count > 1 { return find(String(text.dropFirst())) }
    if let number = Int(text) { return choose(number) }
    if let command = Lexicon.command(text, state) { return run(command, "") }
    let reading = withLexicon { $0.read(text) }
    switch reading.verbs.count {
    case 0: return find(text)
    case 1: return run(reading.verbs[0], reading.arguments)
    default:
      var question = PlainPage()
      question.say(words(LineSentence.ambiguous(text)))
      for verb in reading.verbs {
        question.offer(
          verb.names(words.language)[0], .verb(verb, arguments: reading.arguments))
      }
      put(question)
      return []
    }
  }

  private mutating func choose(_ number: Int) -> [Effect] {
    let actions = actions
    guard actions.indices.contains(number - 1) else {
      say(.noSuchNumber(number, of: actions.count))
      return []
    }
    return perform(actions[number - 1])
  }

  mutating func run(_ verb: Verb, _ arguments: String) -> [Effect] {
    switch verb {
    case .command(let command): return run(command, arguments)
    case .word(let word):
      switch word {
      case .set: return set(arguments)
      case .more: tellMore()
      case .help: return help()
      case .findings: go(to: .findings)
      case .asOf: return run(.period, arguments)
      case .missing: return noNumber(2, reason: arguments)
      case .notApplicable: return noNumber(3, reason: arguments)
      case .yes, .no, .blank: break
      }
      return []
    }
  }

  mutating func run(_ command: Command, _ arguments: String) -> [Effect] {
    if !isOffered(command) {
      say(.notHere(words(command)))
      return []
    }
    switch command {
    case .back: return back()
    case .help: return help()
    case .find: return arguments.isEmpty ? want(.findWhat) : find(arguments)
    case .unit where !arguments.isEmpty, .indicator where !arguments.isEmpty:
      return find(arguments, wanting: command)
    case .addWork, .takeWork, .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork:
      return work(command, arguments)
    case .giveBack: return work(command, arguments)
    case .decide:
      let effects = ask(.run(command))
      guard !arguments.isEmpty, case .line? = state.layer else { return effects }
      return effects + ask(.answer(arguments))
    case .edit where state.screen == .presentation: return ask(.run(command))
    // Line by line a page is told whole.
    case .nextSibling where state.screen == .presentation && state.presentation.next != nil:
      return ask(.turnPages(1))
    case .previousSibling where state.screen == .presentation: return ask(.turnPages(-1))
    case .edit where state.screen == .scores: return ask(.run(command))
    case .star, .uncomment, .followUp, .followBack, .rank, .scoreTemplate: return ask(.run(command))
    case .comment, .adjustScore, .scoreSection,
      .addPart where state.screen == .scores,
      .scoreLine:
      let effects = ask(.run(command))
      guard !arguments.isEmpty, case .line? = state.layer else { return effects }
      return effects + ask(.answer(arguments))
    case .note where state.screen == .work, .edit where state.screen == .work:
      return work(command, arguments)
    case _ where state.screen == .meeting && isAboutMeeting(command):
      return work(command, arguments)
    case .aloneWork: return ask(.run(command))
    case .explain: return explain(arguments)
    case .period: return asOf(arguments)
    case .takeBack: return takeBack(arguments)
    case .edit where state.screen == .programme && !isAtFigure: return ask(.run(command))
    case .edit where state.screen == .report && !isAtFigure: return ask(.run(command))
    case _ where !isAtFigure && hasOwnCursor(command): return ask(.run(command))
    case .edit where state.screen == .planning || state.screen == .outlines:
      return ask(.run(command))
    case .addPart, .endPart, .partUp, .partDown, .copyForward, .planYear:
      return ask(.run(command))
    case .bulkSet: return setMany(arguments)
    case .copy where state.screen == .report && !isAtFigure: return ask(.run(command))
    case .borrow: return borrow(command, arguments)
    case .copy where state.screen == .practices: return borrow(command, arguments)
    case .copy: return copyMany()
    case .paste: return beginPaste()
    case .tag, .lead: return ask(.run(command))
    case .edit, .clear, .noNumber: return isAtFigure ? ask(.run(command)) : want(.chooseFigure)
    case .note, .target:
      guard isAtFigure else { return want(.chooseFigure) }
      let effects = ask(.run(command))
      guard !arguments.isEmpty, case .line? = state.layer else { return effects }
      return effects + ask(.answer(arguments))
    case .importSheet, .exportSheet:
      let effects = ask(.run(command))
      guard !arguments.isEmpty, case .line? = state.layer else { return effects }
      return effects + ask(.answer(file(arguments)))
    case .reconcile where !isAtFigure || state.focusedDispute == nil:
      go(to: .disputes)
      return []
    case .nextBehind, .previousBehind:
      let effects = ask(.run(command))
      guard state.notice == nil else { return effects }
      go(to: .figure)
      switch state.screen {
      case .matrix, .unit, .indicator: return effects
      default: return effects + ask(.unit(state.focus.row))
      }
    case .undo, .redo, .quit, .language, .reconcile: return ask(.run(command))
    default:
      let effects = ask(.run(command))
      if state.notice == nil { go(to: .screen) }
      return effects
    }
  }

  /// The name of a file as it was typed: what is folded in words may be part of it.
  private func file(_ arguments: String) -> String {
    let starts = typed.indices.filter { place in
      !typed[place].isWhitespace
        && (place == typed.startIndex || typed[typed.index(before: place)].isWhitespace)
    }
    let start = starts.suffix(arguments.split(separator: " ").count).first
    return start.map { String(typed[$0...]) } ?? arguments
  }

  private mutating func want(_ sentence: LineSentence) -> [Effect] {
    say(sentence)
    return []
  }

  private mutating func back() -> [Effect] {
    guard isAtScreen else {
      go(to: .screen)
      return []
    }
    guard state.screen != .overview || !state.history.isEmpty else {
      return want(.atTop(quit: words(Command.quit)))
    }
    go(to: .screen)
    return ask(.run(.back))
  }

  /// Takes back the change of 日志 that has a number.
  private mutating func takeBack(_ arguments: String) -> [Effect] {
    guard let number = Int(arguments) else { return want(.chooseFigure) }
    guard actions.indices.contains(number - 1), case .change(let place) = actions[number - 1] else {
      return want(.noSuchNumber(number, of: actions.count))
    }
    return ask(.point(.change(place))) + ask(.run(.takeBack))
  }

  /// Why what has a number, or the figure one is at, stands as it does.
  private mutating func explain(_ arguments: String) -> [Effect] {
    guard let number = Int(arguments), !isAtFigure else {
      return isAtFigure ? ask(.run(.explain)) : want(.whyWhat)
    }
    guard actions.indices.contains(number - 1) else {
      return want(.noSuchNumber(number, of: actions.count))
    }
    let cityRow = state.assessment.units.count
    switch actions[number - 1] {
    case .area(let area):
      return ask(.point(.overview(.area(area), row: 0))) + ask(.run(.explain))
    case .unit(let row): return ask(.point(.overview(.units, row: row))) + ask(.run(.explain))
    case .indicator(let column): return explain(row: cityRow, column)
    case .figure(let row, let column): return explain(row: row, column)
    case .attention(let row, let column):
      return ask(.unit(row)) + explain(row: row, column)
    case .unitAnywhere, .presented, .run, .option, .dispute, .change, .slot, .filing, .practice,
      .report, .line, .target, .allotment, .period, .date, .work, .meeting, .item, .part,
      .partLine, .partNamed, .scored, .score, .points, .verb:
      return want(.whyWhat)
    }
  }

  private mutating func explain(row: Int, _ column: Int) -> [Effect] {
    if case .area(let area) = state.screen,
      let line = AreaList.rows(of: area, in: state).firstIndex(where: { $0.column == column })
    {
      return ask(.point(.area(row: line))) + ask(.run(.explain))
    }
    return ask(.point(.figure(row: row, column: column))) + ask(.run(.explain))
  }

  /// The as-of month, from `5`, `5月` or `2024-05`.
  private mutating func asOf(_ arguments: String) -> [Effect] {
    let effects = ask(.run(.period))
    let digits = arguments.split { !$0.isNumber }.last.flatMap { Int($0) }
    guard let digits, (1...12).contains(digits) else { return effects }
    return effects + ask(.choose(digits - 1))
  }

  /// The third or fourth of the things that are no number, with its reason.
  private mutating func noNumber(_ place: Int, reason: String) -> [Effect] {
    guard isAtFigure else { return want(.chooseFigure) }
    let effects = ask(.run(.noNumber))
    guard case .choice? = state.layer else { return effects }
    let asked = effects + ask(.choose(place))
    guard !reason.isEmpty, case .line? = state.layer else { return asked }
    return asked + ask(.answer(reason))
  }

  /// `填 28` at a figure, `填 福清 三新 28` anywhere.
  private mutating func set(_ arguments: String) -> [Effect] {
    if arguments.isEmpty { return run(.edit, "") }
    if isAtFigure, isFigure(arguments) { return type(arguments) }
    var tokens = arguments.split(separator: " ")
    guard tokens.count > 1, let figure = tokens.popLast() else {
      return isAtFigure ? type(arguments) : want(.chooseFigure)
    }
    wait(with: String(figure))
    return find(tokens.joined(separator: " "))
  }

  private func isFigure(_ text: String) -> Bool {
    guard let cell = state.focusedCell else { return false }
    return (try? NumberInput(in: cell, of: state.book)?.read(text)) != nil
  }

  /// Looks for a text: the only hit, or the only one that has all its words, is gone to at once;
  /// among several one is asked to choose.
  private mutating func find(_ text: String, wanting command: Command? = nil) -> [Effect] {
    _ = ask(.find(text))
    guard case .finder(let search)? = state.layer else { return [] }
    let places = search.hits.indices.filter { place in
      switch (command, search.hits[place].goal) {
      case (.unit?, .unit), (.indicator?, .indicator), (nil, _): true
      default: false
      }
    }
    // A figure is typed at once only where all words of its place are met as they are.
    let isTyping = isWaiting
    let tokens = text.split(separator: " ").map { $0.lowercased() }
    let literal = places.filter { place in
      tokens.allSatisfy { search.hits[place].name.lowercased().contains($0) }
    }
    if !isTyping,
      let place = places.count == 1 || command != nil ? literal.first ?? places.first : nil
    {
      return takeHit(place)
    }
    if literal.count == 1 { return takeHit(literal[0]) }
    if places.isEmpty {
      _ = takeWaiting()
      _ = ask(.leave)
      say(.unknown(text))
    }
    return []
  }

  private mutating func help() -> [Effect] {
    var page = PlainPage()
    page.say(words(LineSentence.canType))
    for verb in Lexicon.verbs {
      var key = ""
      if case .command(let command) = verb {
        guard isOffered(command), command.obstacle(in: state) == nil else { continue }
        key =
          state.keys.keys(of: command).lazy.filter { $0.count == 1 }.compactMap { keys in
            if case .character(let scalar)? = keys.first { String(scalar) } else { nil }
          }.first ?? ""
      }
      let names = verb.names(words.language)
      page.say(words.list([names[0], withLexicon { $0.initials(verb) }, names[1], key]))
    }
    for sentence in [LineSentence.withoutWord, .examples, .emptyLine] { page.say(words(sentence)) }
    tellOnce(page)
    return []
  }
}
