import Domain
import Languages
import TextUI

/// The mouse: every key label, tab, step of the path and row on screen can be clicked; what is
/// clicked twice is opened, borders are dragged, the right button goes back.
enum Pointing {
  static func take(_ event: MouseEvent, on region: Region?, _ state: inout State) -> [Effect] {
    switch event.action {
    case .wheelUp: return Wheeling.turn(.up, on: region, &state)
    case .wheelDown: return Wheeling.turn(.down, on: region, &state)
    case .wheelLeft: return Wheeling.turn(.left, on: region, &state)
    case .wheelRight: return Wheeling.turn(.right, on: region, &state)
    case .press where event.button == .left:
      return pressed(region, at: event.position, &state)
    case .press where event.button == .right: return back(&state)
    case .drag:
      if let drag = state.drag {
        Resizing.drag(drag, to: event.position, &state)
      } else {
        tellSelecting(&state)
      }
      return []
    case .release: return state.drag.map { Resizing.release($0, &state) } ?? []
    case .press, .move: return []
    }
  }

  /// Once is enough: whoever drags where no border is wants to select text.
  private static func tellSelecting(_ state: inout State) {
    guard !state.hasToldSelecting else { return }
    state.hasToldSelecting = true
    let key = state.keys.keys(of: .mouse).first?.map { KeyName.label(of: $0) }.joined()
    state.notice = Notice(state.words(NoticeSentence.selectText(key: key ?? "")))
  }

  private static func pressed(
    _ region: Region?, at point: Point, _ state: inout State
  ) -> [Effect] {
    state.notice = nil
    state.pending = []
    state.drag = nil
    guard let region else { return [] }
    let isSecond = state.lastClick == region
    state.lastClick = isSecond ? nil : region
    guard state.layer != nil else { return clicked(region, isSecond, at: point, &state) }
    return clickedLayer(region, isSecond, at: point, &state)
  }

  /// As Esc does, but never out of the program and never out of a text that is being typed.
  private static func back(_ state: inout State) -> [Effect] {
    state.notice = nil
    if let layer = state.layer {
      guard !layer.holdsText(in: state) else {
        if layer.isField {
          state.notice = Notice(state.words(NoticeSentence.pasteWith("Shift-Insert")))
        }
        return []
      }
      return update(&state, .input(.key(.escape)))
    }
    guard !Navigation.isAtRoot(state) else { return [] }
    guard state.isZoomed || state.screen != .overview || !state.history.isEmpty else { return [] }
    return Navigation.back(&state)
  }

  private static func clicked(
    _ region: Region, _ isSecond: Bool, at point: Point, _ state: inout State
  ) -> [Effect] {
    if region.name == "tour.leave" { Touring.leave(&state) }
    if let command = Command.clicked(region) { return run(command, &state) }
    if let drag = Resizing.grip(region, at: point, state) {
      if isSecond { return Resizing.reset(drag, &state) }
      state.drag = drag
      return []
    }
    switch region.name {
    case "cell":
      let shown = state.shownColumns
      guard shown.indices.contains(region.x - 1) else { return [] }
      return choose(Focus(row: region.y, column: shown[region.x - 1]), &state)
    case "figure":
      state.fill.isCounterpart = false
      return chooseFigure(region.y, &state)
    case "counterpart":
      state.fill.isCounterpart = true
      return chooseFigure(region.y, &state)
    case "target": return Allotting.clicked(region, &state)
    case "date": return Dating.clicked(region, &state)
    case "work", "work.kind": return Working.clicked(region, &state)
    case "practice": return Spreading.clicked(region.y, &state)
    case "presented":
      if state.assessment.units.indices.contains(region.y) {
        Presenting.show(state.assessment.units[region.y].id, &state)
      }
    case "score", "score.points": return Scoring.clicked(region, &state)
    case "meeting", "agenda", "answer", "decision", "meeting.panel":
      return Convening.clicked(region, &state)
    case "filing": return Chasing.clicked(region.y, &state)
    case "report.row": return Narrating.clicked(region.y, &state)
    case "list", "list.head": return ListMoving.clicked(region, &state)
    case "part", "part.field": return PartMoving.clicked(region, &state)
    case "slot", "slot.row": return ProgrammeMoving.clicked(region, &state)
    case "area.row": return choose(region.y, in: \.areaRow, &state)
    case "area": return choose(.area(region.x), row: 0, &state)
    case "unit": return choose(.units, row: region.y, &state)
    case "attention": return choose(.attention, row: region.y, &state)
    case "area.unit": if isSecond { Paging.goToUnit(region.y, &state) }
    case "log": return choose(region.y, in: \.log.selection, &state)
    case "due", "day": return Scheduling.clicked(region, &state)
    case "units": state.overview.panel = .units
    case "report" where isSecond && state.page.isBeside: return run(.open, &state)
    case "report", "curve": state.page.isBeside = true
    case "title":
      focus(onPanel: region.x, &state)
      if isSecond { return run(.zoom, &state) }
    default:
      if let unit = state.pathUnit(region) {
        Descending.goUp(to: unit, &state)
      } else if let screen = state.pathScreen(region) {
        if screen == .overview { Descending.goUp(to: nil, &state) }
        Navigation.goBack(to: screen, &state)
      }
    }
    return []
  }

  /// Brings the focus to a panel by its place among those of the screen.
  private static func focus(onPanel place: Int, _ state: inout State) {
    switch state.screen.division {
    case .overview:
      if state.panels.indices.contains(place) { state.overview.panel = state.panels[place] }
    case .unit, .indicator: state.page.isBeside = place > 0
    case .fixed: break
    }
  }

  private static func chooseFigure(_ place: Int, _ state: inout State) -> [Effect] {
    let isUnit = state.screen != .indicator
    let places = state.listedColumns ?? state.rows(ofIndicator: state.focus.column)
    guard places.indices.contains(place) else { return [] }
    // What had no keys is only chosen by the click that gives it the keys.
    let hadKeys = !state.page.isBeside
    state.page.isBeside = false
    let focus =
      isUnit
      ? Focus(row: state.focus.row, column: places[place])
      : Focus(row: places[place], column: state.focus.column)
    if hadKeys { return choose(focus, &state) }
    state.focus = focus
    return []
  }

  /// The first click brings the cursor, the second begins to type.
  private static func choose(_ focus: Focus, _ state: inout State) -> [Effect] {
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

  /// In a popup a click chooses; beside it, it closes what loses nothing by it.
  private static func clickedLayer(
    _ region: Region, _ isSecond: Bool, at point: Point, _ state: inout State
  ) -> [Effect] {
    switch (state.layer, region.name) {
    case (.choice(var choice), "choice") where choice.options.indices.contains(region.y):
      choice.selection = region.y
      state.layer = .choice(choice)
      return update(&state, .input(.key(.enter)))
    case (.text(var editor), "text"):
      editor.area.setCaret(
        to: Point(x: point.x - region.x, y: point.y - region.y), columns: state.textColumns)
      state.layer = .text(editor)
      return []
    case (.checklist(var list), "check") where list.listed.indices.contains(region.y):
      list.selection = region.y
      Checking.toggle(&list)
      state.layer = .checklist(list)
      return []
    case (.bulk(var bulk), "bulk.row") where (0..<bulk.rowCount).contains(region.y):
      if bulk.selection == region.y { return update(&state, .input(.key(.character(" ")))) }
      bulk.selection = region.y
      state.layer = .bulk(bulk)
      return []
    case (.bulk, "bulk.key"):
      let keys: [Key] = [.enter, .character(" "), .escape]
      return keys.indices.contains(region.x) ? update(&state, .input(.key(keys[region.x]))) : []
    case (.finder(var search), "hit"), (.help(var search), "hit"):
      guard search.hits.indices.contains(region.y) else { return [] }
      search.selection = region.y
      return Searching.typed(.enter, search, &state)
    case (.explanation, "popup.copy"): return update(&state, .input(.key(.character("y"))))
    case (.explanation, "popup.save"): return update(&state, .input(.key(.character("X"))))
    case (_, "popup.close"): return update(&state, .input(.key(.escape)))
    case (.menu(let menu), let name) where name != "beside":
      return Menus.clicked(region, menu, &state)
    case (.settings(var list), "setting") where list.field == nil:
      let isChosen = list.selection == region.y
      list.selection = region.y
      state.layer = .settings(list)
      return isChosen ? update(&state, .input(.key(.enter))) : []
    case (.log(.details(let entry, let selection)), "log.change")
    where entry.told.indices.contains(region.y):
      state.layer = .log(.details(entry, selection: region.y))
      return selection == region.y ? update(&state, .input(.key(.enter))) : []
    case (let layer?, "beside") where !layer.holdsText(in: state):
      return update(&state, .input(.key(.escape)))
    case (.cell(let editor)?, _) where !Layer.cell(editor).holdsText(in: state):
      // Nothing was typed: the click is what it is without the field.
      guard region != state.focusedRegion else { return [] }
      state.layer = nil
      return clicked(region, isSecond, at: point, &state)
    default: return []
    }
  }
}

extension State {
  /// What names the cell under the cursor on screen.
  fileprivate var focusedRegion: Region? {
    screen == .matrix ? Region("cell", x: focus.column + 1, y: focus.row) : nil
  }

  /// The unit whose units a step of the path leads to; nil where a region is none.
  fileprivate func pathUnit(_ region: Region) -> ReportingUnit.ID? {
    scopePath.first { "below." + $0.id.text == region.name }?.id
  }

  /// The screen that a step of the path leads to; nil where a region is none.
  fileprivate func pathScreen(_ region: Region) -> Screen? {
    guard region.name.hasPrefix("path.") else { return nil }
    return (Screen.tabs + [screen]).first { "path." + $0.name == region.name }
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
