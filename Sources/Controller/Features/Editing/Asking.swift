public import Domain
import Languages
import TextUI

/// What is asked for by a name, a number or a whole line instead of by keys.
public enum Request: Hashable, Sendable {
  /// A command of the table.
  case run(Command)
  /// The page of an area, of a unit or of an indicator, each by its place.
  case area(Int), unit(Int), indicator(Int)
  /// The page of a unit at any level of the tree.
  case unitAnywhere(ReportingUnit.ID)
  /// A task or an issue on 督办.
  case item(WorkItem.ID)
  /// The page of a unit in 放映, or so many pages further.
  case presented(ReportingUnit.ID), turnPages(Int)
  /// The month of 填报 and 报送.
  case month(Period)
  /// Brings the cursor to a figure, a line of an area or of 总览, without leaving the screen.
  case point(Place)
  /// Looks for a text; the hits lie above the screen then.
  case find(String)
  /// Types a text into the field that is open, in place of what is there, and keeps it.
  case answer(String)
  /// Keeps a figure in spite of what is unusual about it, with a remark that may be empty.
  case accept(note: String)
  /// Takes one of the options or hits that lie above the screen, by its place.
  case choose(Int)
  /// Chooses figures, in place of those that were chosen.
  case mark([Focus])
  /// Offers the values of a field that people set differently.
  case settle(Dispute)
  /// Gives up what lies above the screen.
  case leave

  /// Somewhere on a screen.
  public enum Place: Hashable, Sendable {
    case figure(row: Int, column: Int)
    case area(row: Int)
    case overview(Overview.Panel, row: Int)
    /// A slot of 专项, by its place on the board.
    case slot(Int)
    /// A unit's report on 报送, by its place in the list.
    case filing(Int)
    /// A row of 汇报, by its place.
    case report(Int)
    /// A target of 分解, by its row and the column among the indicators that are shown.
    case target(row: Int, column: Int)
    /// A date of 期限, by the place of its period and its own.
    case date(row: Int, column: Int)
    /// A task or an issue of 督办, by its place in the list.
    case work(Int)
    /// A practice of 经验库, by its place in the list.
    case practice(Int)
    /// A unit of 考核, or a row of the sheet that is shown, by its place.
    case scored(Int), score(Int)
    /// Whose points are typed there.
    case giver(UnitScores.Giver)
    /// A row of a panel of 会议, by its place.
    case meeting(MeetingBoard.Panel, Int)
    /// A change of 日志, by its place in the list.
    case change(Int)
    /// A row of 计划 or 两纲, by its place; a field of what is chosen there; a part wherever it stands.
    case part(Int), partLine(Int), partNamed(Part)
  }
}

/// What a request does to a state, and what the shell has to do about it.
public func update(_ state: inout State, _ request: Request) -> [Effect] {
  defer { state.refreshViews() }
  state.notice = nil
  state.fresh = []
  if state.layer == nil || request == .leave { state.isUnsaved = false }
  switch request {
  case .run(let command): return run(command, &state)
  case .presented(let unit): Presenting.show(unit, &state)
  case .turnPages(let count):
    Presenting.turn(
      to: Navigation.clamp(state.presentation.place + count, state.presentation.stops.count),
      &state)
  case .area(let area): Navigation.go(to: .area(area), &state)
  case .unit(let row): Paging.goToUnit(row, &state)
  case .indicator(let column): Paging.goToIndicator(column, &state)
  case .unitAnywhere(let id):
    if let row = Descending.row(of: id, &state) { Paging.goToUnit(row, &state) }
  case .item(let id): Working.show(id, &state)
  case .month(let month): state.fill.month = month
  case .point(let place): Asking.point(at: place, &state)
  case .find(let text): Searching.begin(with: text, &state)
  case .answer(let text): return Asking.answer(text, &state)
  case .accept(let note): return Asking.accept(note, &state)
  case .choose(let place): return Asking.choose(place, &state)
  case .mark(let places) where state.screen == .targets:
    state.targets.anchor = nil
    state.targets.marks = Set(places.compactMap { state.targetPlace($0) })
  case .mark(let places):
    state.selection = Selection()
    let asked = places.filter { state.isAsked(at: $0) }
    state.selection.marks = Set(asked.map { state.mark(at: $0) })
  case .settle(let dispute): Reconciling.offer(dispute, &state)
  case .leave: return update(&state, .input(.key(.escape)))
  }
  return []
}

/// Answering what lies above the screen by whole lines.
private enum Asking {
  static func point(at place: Request.Place, _ state: inout State) {
    switch place {
    case .figure(let row, let column):
      state.page.isBeside = false
      state.focus.row = Navigation.clamp(row, state.assessment.units.count + 1)
      state.focus.column = Navigation.clamp(column, state.assessment.indicators.count)
    case .area(let row): state.areaRow = max(0, row)
    case .slot(let place):
      state.board.selection = Navigation.clamp(place, state.board.slots.count)
      state.board.isInside = false
    case .filing(let place):
      state.filings.selection = Navigation.clamp(place, state.filings.filings.count)
    case .report(let place): Narrating.point(at: place, &state)
    case .target(let row, let column):
      state.targets.cursor.row = Navigation.clamp(row, state.targetRowCount)
      state.targets.cursor.column = column
      Allotting.follow(&state)
    case .date(let row, let column):
      let names = ReportingCalendar.DateName.allCases.count
      state.dates.row = Navigation.clamp(row, state.datedPeriods.count)
      state.dates.column = Navigation.clamp(column, names)
    case .work(let place):
      state.workBoard.selection = Navigation.clamp(place, state.workBoard.items.count)
    case .practice(let place): Spreading.select(place, &state)
    case .scored(let place):
      state.scores.selection = Navigation.clamp(place, state.scores.cards.count)
      state.scores.isInside = false
    case .score(let place):
      state.scores.row = Navigation.clamp(place, state.scores.rows.count)
    case .giver(let giver): state.scores.giver = giver
    case .meeting(let panel, let row): Convening.point(at: row, of: panel, &state)
    case .change(let place):
      state.log.selection = Navigation.clamp(place, state.log.matching.count)
    case .part(let place):
      state.parts.selection = Navigation.clamp(place, state.parts.rows.count)
      state.parts.isInside = false
    case .partLine(let place):
      state.parts.line = Navigation.clamp(place, state.parts.lines.count)
      PartMoving.enter(true, &state)
    case .partNamed(let part):
      state.parts.wanted = .part(part)
      state.refreshViews()
      PartMoving.enter(true, &state)
    case .overview(let panel, let row):
      state.overview.panel = panel
      state.overview.rows[panel] = max(0, row)
    }
  }

  static func answer(_ text: String, _ state: inout State) -> [Effect] {
    switch state.layer {
    case .cell(let old):
      // Anew: what was unusual about another figure says nothing of this one.
      var editor = CellEditor(cell: old.cell, field: TextField(text))
      return CellEditing.commit(&editor, .stay, &state)
    case .line(var editor):
      editor.field = TextField(text)
      editor.refusal = nil
      // Whoever answers a question stays where it was asked.
      state.targets.advance = .stay
      return LineEditing.typed(.enter, editor, &state)
    case .text(var editor):
      // A second time the same text is one that is accepted.
      if editor.area.text != text { editor.doubts = [] }
      editor.area = TextArea(text)
      editor.refusal = nil
      return Writing.typed(.enter, editor, &state)
    // Nothing is typed into it: it is kept as it stands.
    case .checklist(let list): return Checking.typed(.enter, list, &state)
    case .bulk(var bulk):
      switch bulk.step {
      case .expression: bulk.field = TextField(text)
      case .note: bulk.note = TextField(text)
      case .preview: break
      }
      return BulkEditing.typed(.enter, bulk, &state)
    case .choice, .finder, .explanation, .help, .menu, .settings, .log, nil: return []
    }
  }

  static func accept(_ note: String, _ state: inout State) -> [Effect] {
    guard case .cell(var editor)? = state.layer, editor.awaited != nil else { return [] }
    editor.note = TextField(note)
    return CellEditing.commit(&editor, .stay, &state)
  }

  static func choose(_ place: Int, _ state: inout State) -> [Effect] {
    switch state.layer {
    case .choice(var choice) where choice.options.indices.contains(place):
      choice.selection = place
      return Choosing.typed(.enter, choice, &state)
    case .finder(var search) where search.hits.indices.contains(place):
      search.selection = place
      return Searching.typed(.enter, search, &state)
    case .checklist(var list) where list.listed.indices.contains(place):
      list.selection = place
      Checking.toggle(&list)
      state.layer = .checklist(list)
      return []
    case .bulk(var bulk) where bulk.proposals.indices.contains(place):
      bulk.selection = place
      return BulkEditing.typed(.character(" "), bulk, &state)
    case .explanation(let explanation) where (0..<explanation.waysOn).contains(place):
      return Explaining.typed(.character(place == 0 ? "y" : "X"), explanation, &state)
    case .cell, .line, .text, .choice, .checklist, .finder, .explanation, .help, .menu, .settings,
      .bulk,
      .log, nil:
      return []
    }
  }
}
