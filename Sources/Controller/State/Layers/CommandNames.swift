import Languages

/// The commands, the settings and the words of the screen in a form that can be searched.
struct CommandNames: Sendable {
  private let commands: NameIndex<Command>
  private let settings: NameIndex<Setting>
  private let terms: NameIndex<Term>

  /// Among names of the plan a command or a word has to fit better by so much.
  private static let commandCost = 4
  private static let termCost = 6

  init(_ words: Words, _ speller: Speller) {
    commands = NameIndex(Command.allCases, speller) { command in
      let others = Language.allCases.filter { $0 != words.language }
      return [words(command)] + others.map { command.text(in: $0) }
        + CommandAliases.names(of: command)
    }
    settings = NameIndex(Setting.allCases, speller) { setting in
      Language.allCases.map { setting.text(in: $0) }
    }
    terms = NameIndex(Term.all, speller) { $0.names(words) }
  }

  /// The hits of a query that isn't empty, with their ranks, in the order in which those of one rank
  /// are listed.
  func ranked(_ query: String, _ scope: Search.Scope, _ state: State) -> [(
    rank: Int, hit: Search.Hit
  )] {
    let subject = Question.subject(of: query)
    let isAmongNames = scope == .everything
    let found = commands.found(subject).map { found in
      (
        rank: found.rank - (isAmongNames ? Self.commandCost : 0),
        isHere: state.keys.holds(found.item, in: state.modes),
        hit: hit(found.item, found.positions, state)
      )
    }
    var ranked = (found.filter(\.isHere) + found.filter { !$0.isHere })
      .map { (rank: $0.rank, hit: $0.hit) }
    ranked += settings.found(subject).map { found in
      (
        rank: found.rank - (isAmongNames ? Self.commandCost : 0),
        hit: hit(found.item, found.positions, state)
      )
    }
    guard scope != .commands else { return ranked }
    ranked += terms.found(subject).map { found in
      (
        rank: found.rank - (isAmongNames ? Self.termCost : 0),
        hit: hit(found.item, found.positions, state)
      )
    }
    return ranked
  }

  /// What is listed while nothing is typed.
  func all(_ scope: Search.Scope, _ state: State) -> [Search.Hit] {
    let (special, general) = state.commandsHere
    let words = state.words
    func section(_ heading: String, _ hits: [Search.Hit]) -> [Search.Hit] {
      var hits = hits
      if !hits.isEmpty { hits[0].heading = heading }
      return hits
    }
    func listed(_ commands: [Command]) -> [Search.Hit] { commands.map { hit($0, [], state) } }
    switch scope {
    case .everything, .practices: return []
    case .commands:
      let moving = general.filter { $0.group == .moving }
      return listed(special + general.filter { $0.group != .moving } + moving)
    case .help:
      let elsewhere = Command.allCases.filter { !state.keys.holds($0, in: state.modes) }
      return section(words(HelpWord.here), listed(special))
        + CommandGroup.byUse.flatMap { group in
          section(words(group), listed(general.filter { $0.group == group }))
        }
        + section(words(HelpWord.terms), Term.all.map { hit($0, [], state) })
        + section(words(HelpWord.elsewhere), listed(elsewhere))
    }
  }

  /// A command as a hit.
  func hit(_ command: Command, _ matched: [Int], _ state: State) -> Search.Hit {
    Search.Hit(
      goal: .command(command), name: state.words(command), matched: matched,
      remark: state.words(HelpWord.command))
  }

  /// A setting as a hit.
  func hit(_ setting: Setting, _ matched: [Int], _ state: State) -> Search.Hit {
    Search.Hit(
      goal: .setting(setting), name: state.words(setting), matched: matched,
      remark: state.words(ScreenWord.settings))
  }

  private func hit(_ term: Term, _ matched: [Int], _ state: State) -> Search.Hit {
    Search.Hit(
      goal: .term(term), name: term.name(state.words), matched: matched,
      remark: term.meaning(state.words))
  }
}
