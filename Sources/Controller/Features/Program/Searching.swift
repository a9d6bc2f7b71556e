import Domain
import Languages
import TextUI

/// Search by Han, pinyin, initials or English: units, indicators, initiatives and areas, two words
/// for a unit's figure; commands; words of the screen. Enter goes there, runs it or explains it.
enum Searching {
  /// How many rows a page goes.
  private static let page = 10
  /// The longest query that is looked for, in characters: no name is longer, and what lands here by
  /// accident shall not keep anybody waiting.
  private static let longest = 64
  /// How much is remembered of what was gone to.
  private static let memory = 8

  static func begin(_ scope: Search.Scope = .everything, with text: String, _ state: inout State) {
    state.forgetStrangers()
    if scope == .practices || state.screen == .practices { state.namePractices() }
    var finding = Search(scope)
    finding.field.insert(text)
    look(&finding, &state)
    show(finding, &state)
  }

  static func typed(_ key: Key, _ old: Search, _ state: inout State) -> [Effect] {
    var finding = old
    let isEmpty = finding.field.text.isEmpty
    func step(_ rows: Int) {
      finding.selection = Navigation.clamp(finding.selection + rows, finding.hits.count)
    }
    switch key {
    case .escape:
      state.layer = nil
      return []
    case .character("?") where isEmpty && finding.scope == .help,
      .function(1) where finding.scope == .help:
      state.layer = nil
      return []
    case .up, .control("p"): step(-1)
    case .down, .control("n"): step(1)
    case .pageUp: step(-page)
    case .pageDown: step(page)
    case .home where isEmpty, .controlHome: step(-finding.hits.count)
    case .end where isEmpty, .controlEnd: step(finding.hits.count)
    case .enter:
      guard finding.hits.indices.contains(finding.selection) else { return [] }
      return go(to: finding.hits[finding.selection].goal, &state)
    default:
      let before = finding.field.text
      _ = finding.field.press(key)
      if finding.field.text != before { look(&finding, &state) }
    }
    show(finding, &state)
    return []
  }

  private static func show(_ finding: Search, _ state: inout State) {
    state.layer = finding.scope == .help ? .help(finding) : .finder(finding)
  }

  private static func go(to goal: Search.Goal, _ state: inout State) -> [Effect] {
    state.layer = nil
    remember(goal, &state)
    switch goal {
    case .unit(let row):
      // While pages are shown, one stays among them.
      let unit = state.assessment.units.indices.contains(row) ? state.assessment.units[row] : nil
      let isShown =
        state.screen == .presentation && unit.map { Presenting.show($0.id, &state) } ?? false
      if !isShown { Paging.goToUnit(row, &state) }
    case .unitElsewhere(let id):
      if let row = Descending.row(of: id, &state) { Paging.goToUnit(row, &state) }
    case .indicator(let column): Paging.goToIndicator(column, &state)
    case .cell(let row, let column): Navigation.goToCell(row: row, column: column, &state)
    case .area(let area): Navigation.go(to: .area(area), &state)
    case .practice(let id) where state.screen == .report: return Spreading.take(id, state)
    case .practice(let id): Spreading.show(id, &state)
    case .initiative(let area, let id):
      Navigation.go(to: .area(area), &state)
      state.areaRow = AreaList.rows(of: area, in: state).firstIndex { $0.initiative.id == id } ?? 0
    case .command(let command): return choose(command, &state)
    case .setting(let setting): SettingsEditing.begin(on: setting, &state)
    case .term(let term): state.layer = .explanation(term.page(state.words))
    }
    return []
  }

  /// Runs a command that was chosen by its name, as its key would, or tells why it can't run.
  static func choose(_ command: Command, _ state: inout State) -> [Effect] {
    if let obstacle = state.obstacle(to: command) {
      state.notice = Notice(state.words(obstacle), .warning)
      return []
    }
    return run(command, &state)
  }

  private static func remember(_ goal: Search.Goal, _ state: inout State) {
    switch goal {
    case .term, .practice, .command(.commands), .command(.find), .command(.menu), .command(.help):
      return
    case .unit, .unitElsewhere, .indicator, .cell, .area, .initiative, .command, .setting: break
    }
    state.recent.removeAll { $0 == goal }
    state.recent = Array(([goal] + state.recent).prefix(memory))
  }

  private static func look(_ finding: inout Search, _ state: inout State) {
    let query = finding.field.text
    finding.hits = query.count > longest ? [] : hits(query, finding.scope, &state)
    finding.selection = 0
  }

  /// On 经验库 what it holds is found before the names of the plan.
  private static func hits(_ query: String, _ scope: Search.Scope, _ state: inout State)
    -> [Search.Hit]
  {
    guard scope != .practices else { return state.practiceHits(query) }
    let names = state.foundNames(query, scope)
    guard scope == .everything, state.screen == .practices else { return names }
    return state.practiceHits(query) + names
  }
}
