import Controller
import Domain
import Languages
import Testing
import TextUI

extension [Key] {
  /// Whether an input method that is on lets the keys through: no letter, no mark; a digit goes
  /// through while nothing is being composed.
  var isLetterFree: Bool {
    allSatisfy { key in
      // The space bar gives a space, half or full width, as long as nothing is being composed.
      if case .character(let scalar) = key {
        ("0"..."9").contains(scalar) || scalar == " "
      } else {
        true
      }
    }
  }
}

/// Every command of the table on every screen on which it holds, by every road there is.
@Suite struct RoadTests {
  /// What a command left behind: all that a screen is drawn from, and what the shell was asked for.
  private struct Outcome: Equatable {
    let screen: Screen, history: [Screen], overview: Overview, areaRow: Int, focus: Focus,
      page: Page
    let showsBehindOnly: Bool, layer: Layer?, notice: Notice?, pending: [Key], words: Words
    let looks: Looks, asOf: Period, book: Book, effects: [Effect]

    init(_ state: State, _ effects: [Effect]) {
      screen = state.screen
      history = state.history
      overview = state.overview
      areaRow = state.areaRow
      focus = state.focus
      page = state.page
      showsBehindOnly = state.showsBehindOnly
      layer = state.layer
      notice = state.notice
      pending = state.pending
      words = state.words
      looks = state.looks
      asOf = state.assessment.asOf
      book = state.book
      self.effects = effects
    }
  }

  /// 会议 with a meeting, panel by panel, and the pages of one that goes on.
  private static let meetings = [
    "gha7月5日<enter>", "gha7月5日<enter><s-tab>", "gha7月5日<enter><tab>",
    "gha7月5日<enter>d补台账 · 福清<enter><tab><tab>", "gha7月5日<enter>S",
    "gha7月5日<enter>S7<enter>",
  ]

  /// The keys that lead to each screen, and to a second place on some.
  static let ways: [[Key]] =
    ([Screen.area(1)] + Screen.tabs).compactMap { screen in
      screen.command.flatMap { KeyMap.standard.keys(of: $0).first }
    }
    + ([
      "gu<tab>", "gmjl", "giG", "gr", "gn", "gn<down><down><enter>", "gy", "gx", "gk",
    ] + meetings).compactMap { try? KeyName.script($0) }

  private func run(_ events: [Event], from state: State) -> Outcome {
    var state = state
    var effects: [Effect] = []
    for event in events { effects += update(&state, event) }
    return Outcome(state, effects)
  }

  private func pressing(_ keys: [Key]) -> [Event] { keys.map { .input(.key($0)) } }

  private func clicking(_ region: Region) -> [Event] {
    [.pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region)]
  }

  @Test(arguments: ways)
  func everyRoadToACommandLeadsToTheSame(_ way: [Key]) throws {
    // The names are made ready once, by opening the finder; every road begins with a copy.
    var desk = try Desk()
    for key in [.control("f"), .escape] + way { desk.send(.input(.key(key))) }
    let state = desk.state
    #expect(state.layer == nil)
    var seen: Set<Command> = []
    for row in state.keys.rows
    where state.modes.contains(row.mode) && seen.insert(row.command).inserted {
      let command = row.command
      var sequences = state.keys.keys(of: command, in: state.modes)
      // At the root only q leaves: Esc may be half a key there (MovingStories), F10 is the proof.
      if command == .back, state.screen == .overview {
        sequences = state.keys.keys(of: .quit, in: state.modes) + [[.character("q")]]
      }
      if sequences.isEmpty {
        // 日志 finds, explains and takes back by the same keys in its own way.
        #expect(state.screen == .log && [.find, .explain, .undo].contains(command), "\(command)")
        continue
      }
      // On 会议 the key that leads there begins the pages: where one is, no road is needed.
      if state.screen == .meeting, command == .meeting { continue }
      let proof = try #require(
        sequences.first { $0.isLetterFree }, "\(command) needs a letter on \(state.screen)")
      let wanted = run(pressing(proof), from: state)
      for sequence in sequences {
        #expect(run(pressing(sequence), from: state) == wanted, "\(command) by \(sequence)")
      }
      let label = clicking(Region("command.\(command)"))
      #expect(run(label, from: state) == wanted, "\(command) by a click on its label")
      let palette = try found(command, after: .control("p"), state)
      #expect(run(palette.keys, from: state) == wanted, "\(command) from the palette")
      #expect(run(palette.click, from: state) == wanted, "\(command) by a click in the palette")
      let help = try found(command, after: .function(1), state)
      #expect(run(help.keys, from: state) == wanted, "\(command) from help")
      #expect(run(help.click, from: state) == wanted, "\(command) by a click in help")
      let menu = try menu(command, state)
      #expect(run(menu.keys, from: state) == wanted, "\(command) from the menu")
      #expect(run(menu.click, from: state) == wanted, "\(command) by a click in the menu")
    }
    #expect(seen.count > 30)
  }

  /// The roads by a command's name, given at once: with Enter, and by a click on the line found.
  private func found(
    _ command: Command, after opening: Key, _ state: State
  ) throws -> (keys: [Event], click: [Event]) {
    let typed = pressing([opening]) + [.input(.paste(state.words(command)))]
    var after = state
    for event in typed { _ = update(&after, event) }
    let search: Search
    switch after.layer {
    case .finder(let finder): search = finder
    case .help(let help): search = help
    default: throw Missing(command: command)
    }
    let place = try #require(
      search.hits.firstIndex { $0.goal == .command(command) }, "\(command) is not found")
    let down = Array(repeating: Key.down, count: place)
    return (typed + pressing(down + [.enter]), typed + clicking(Region("hit", y: place)))
  }

  /// The roads through the menu: with arrows and Enter, and by two clicks.
  private func menu(_ command: Command, _ state: State) throws -> (keys: [Event], click: [Event]) {
    let headings = Menu.headings(state)
    let heading = try #require(
      headings.firstIndex { $0.commands.contains(command) }, "\(command) is not in the menu")
    let entry = try #require(headings[heading].commands.firstIndex(of: command))
    let open = pressing([.function(9)])
    let keys =
      Array(repeating: Key.right, count: heading) + Array(repeating: .down, count: entry) + [.enter]
    return (
      open + pressing(keys),
      open + clicking(Region("tab.menu\(heading)")) + clicking(Region("menu", y: entry))
    )
  }

  private struct Missing: Error { let command: Command }
}
