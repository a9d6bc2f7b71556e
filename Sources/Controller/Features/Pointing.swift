import Domain
import Languages
import TextUI

/// The mouse: every key label, tab and row on screen can be clicked; what is clicked twice is opened.
enum Pointing {
  /// How many rows a notch of the wheel goes.
  private static let notch = 3

  static func take(_ event: MouseEvent, on region: Region?, _ state: inout State) -> [Effect] {
    switch event.action {
    case .wheelUp: return turn(.up, &state)
    case .wheelDown: return turn(.down, &state)
    case .press where event.button == .left:
      state.notice = nil
      return region.map { clicked($0, &state) } ?? []
    case .drag:
      // Once is enough: whoever drags wants to select text.
      guard !state.hasToldSelecting else { return [] }
      state.hasToldSelecting = true
      let key = KeyMap.standard.keys(of: .mouse).first?.map { KeyName.label(of: $0) }.joined()
      state.notice = Notice(state.words(NoticeSentence.selectText(key: key ?? "")))
      return []
    case .press, .release, .move, .wheelLeft, .wheelRight: return []
    }
  }

  /// The wheel moves what the arrows would.
  private static func turn(_ key: Key, _ state: inout State) -> [Effect] {
    (0..<notch).flatMap { _ in update(&state, .input(.key(key))) }
  }

  private static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    if state.layer != nil { return clickedLayer(region, &state) }
    if let command = Command.clicked(region) { return run(command, &state) }
    switch region.name {
    case "cell": return point(at: Focus(row: region.y, column: region.x - 1), &state)
    case "figure":
      let isUnit = state.screen == .unit
      let places =
        isUnit
        ? state.columns(ofUnit: state.focus.row) : state.rows(ofIndicator: state.focus.column)
      guard places.indices.contains(region.y) else { return [] }
      state.page.isBeside = false
      return point(
        at: isUnit
          ? Focus(row: state.focus.row, column: places[region.y])
          : Focus(row: places[region.y], column: state.focus.column), &state)
    case "area.row": return choose(region.y, in: \.areaRow, &state)
    case "area": return choose(.area(region.x), row: 0, &state)
    case "unit": return choose(.units, row: region.y, &state)
    case "attention": return choose(.attention, row: region.y, &state)
    case "report", "curve":
      state.page.isBeside = true
      return []
    default: return []
    }
  }

  /// The first click brings the cursor, the second begins to type.
  private static func point(at focus: Focus, _ state: inout State) -> [Effect] {
    let limits = (state.assessment.units.count, state.assessment.indicators.count)
    guard (0...limits.0).contains(focus.row), (0..<limits.1).contains(focus.column) else {
      return []
    }
    if state.focus == focus { return run(.edit, &state) }
    state.focus = focus
    return []
  }

  private static func choose(
    _ row: Int, in place: WritableKeyPath<State, Int>, _ state: inout State
  ) -> [Effect] {
    if state[keyPath: place] == row { return run(.open, &state) }
    state[keyPath: place] = row
    return []
  }

  private static func choose(_ panel: Overview.Panel, row: Int, _ state: inout State) -> [Effect] {
    if state.overview.panel == panel, state.overview.row == row { return run(.open, &state) }
    state.overview.panel = panel
    state.overview.rows[panel] = row
    return []
  }

  /// In a popup a click chooses; beside it, nothing is done by accident.
  private static func clickedLayer(_ region: Region, _ state: inout State) -> [Effect] {
    switch (state.layer, region.name) {
    case (.choice(var choice), "choice") where choice.options.indices.contains(region.y):
      choice.selection = region.y
      state.layer = .choice(choice)
      return update(&state, .input(.key(.enter)))
    case (.finder(var search), "hit") where search.hits.indices.contains(region.y):
      search.selection = region.y
      state.layer = .finder(search)
      return update(&state, .input(.key(.enter)))
    default: return []
    }
  }
}

extension Command {
  /// The command whose label or tab was clicked; nil for anything else.
  fileprivate static func clicked(_ region: Region) -> Command? {
    if let tab = Screen.tabs.first(where: { "tab." + $0.name == region.name }) {
      return tab.command
    }
    return allCases.first { "command.\($0)" == region.name }
  }
}
