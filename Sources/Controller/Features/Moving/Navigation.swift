public import Domain
import Languages
import TextUI

/// Moving about: on a screen, between screens and back.
enum Navigation {
  static func go(to screen: Screen, _ state: inout State) {
    guard state.screen != screen else { return }
    state.history.append(state.screen)
    if state.history.count > 50 { state.history.removeFirst() }
    state.screen = screen
    state.layer = nil
    if case .area = screen { state.areaRow = 0 }
  }

  static func goToCell(row: Int, column: Int, _ state: inout State) {
    state.focus.row = row
    state.focus.column = column
    state.showsBehindOnly = false
    state.reveal(row: row, column: column)
    go(to: .matrix, &state)
  }

  /// Whether back would lead out of the program.
  static func isAtRoot(_ state: State) -> Bool {
    if state.screen == .presentation, state.presentation.isFollowing { return true }
    return state.screen == .overview && state.history.isEmpty && state.descents.isEmpty
      && !state.isZoomed
  }

  /// Back through the history; at the root it ends the program.
  static func back(_ state: inout State) -> [Effect] {
    if Zooming.end(&state) { return [] }
    if state.screen == .programme, state.board.isInside {
      state.board.isInside = false
      return []
    }
    if Presenting.back(&state) { return [] }
    if state.screen == .presentation, state.presentation.isFollowing { return [.quit] }
    if state.screen == .scores, state.scores.isInside {
      state.scores.isInside = false
      return []
    }
    if Descending.leave(&state) { return [] }
    if PartMoving.back(&state) { return [] }
    if let screen = state.history.popLast() {
      state.screen = screen
      return []
    }
    if state.screen != .overview {
      state.screen = .overview
      return []
    }
    return [.quit]
  }

  /// Back to a screen that the path names: what was opened after it is forgotten.
  static func goBack(to screen: Screen, _ state: inout State) {
    state.zoomed = nil
    guard state.screen != screen else { return }
    if let place = state.history.lastIndex(of: screen) {
      state.history.removeSubrange(place...)
    } else {
      state.history = []
    }
    state.screen = screen
  }

  static func move(_ command: Command, _ state: inout State) {
    switch state.screen {
    case .overview: OverviewMoving.move(command, &state)
    case .area(let area):
      let count = AreaList.rows(of: area, in: state).count
      state.areaRow = moved(state.areaRow, command, count, page: state.pageRows)
    case .matrix: moveInMatrix(command, &state)
    case .unit, .indicator: Paging.move(command, &state)
    case .list: ListMoving.move(command, &state)
    case .programme: ProgrammeMoving.move(command, &state)
    case .timeline: Scheduling.move(command, &state)
    case .practices: Spreading.move(command, &state)
    case .presentation: Presenting.move(command, &state)
    case .scores: Scoring.move(command, &state)
    case .meeting: Convening.move(command, &state)
    case .log: break
    case .fill: Filling.move(command, &state)
    case .filing: Chasing.move(command, &state)
    case .report: Narrating.move(command, &state)
    case .targets: Allotting.move(command, &state)
    case .dates: Dating.move(command, &state)
    case .work: Working.move(command, &state)
    case .planning, .outlines: PartMoving.move(command, &state)
    }
  }

  private static func moveInMatrix(_ command: Command, _ state: inout State) {
    let shown = state.shownColumns
    func column(_ step: Int) {
      let here = shown.firstIndex(of: state.focus.column) ?? 0
      if !shown.isEmpty { state.focus.column = shown[clamp(here + step, shown.count)] }
    }
    switch command.move {
    case .left: column(-1)
    case .right: column(1)
    case .rowStart: state.focus.column = shown.first ?? state.focus.column
    case .rowEnd: state.focus.column = shown.last ?? state.focus.column
    case .nextPanel, .previousPanel: moveToArea(forward: command == .nextPanel, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let rows = state.assessment.units.count + 1
      state.focus.row = moved(state.focus.row, command, rows, page: state.pageRows)
    case nil: break
    }
  }

  /// Tab in 矩阵 goes to the first indicator of the next area.
  private static func moveToArea(forward: Bool, _ state: inout State) {
    let assessment = state.assessment
    let shown = state.shownColumns
    guard !shown.isEmpty else { return }
    let starts = assessment.areas.indices.compactMap { area in
      shown.first { assessment.area(ofColumn: $0) == area }
    }
    let next =
      forward
      ? starts.first { $0 > state.focus.column } ?? starts.first
      : starts.last { $0 < state.focus.column } ?? starts.last
    state.focus.column = next ?? 0
  }

  static func open(_ state: inout State) {
    switch state.screen {
    case .overview:
      switch state.overview.panel {
      case .area(let area): go(to: .area(area), &state)
      case .units where state.isSum(state.overview.row):
        Descending.enter(state.overview.row, &state)
      case .units:
        state.focus.column = state.worstColumn(state.overview.row)
        Paging.goToUnit(state.overview.row, &state)
      case .attention:
        let items = state.shown.attention(count: State.attentionCount)
        guard items.indices.contains(state.overview.row) else {
          return openOverdueWork(behind: items.count, &state)
        }
        let item = items[state.overview.row]
        let row = Descending.row(of: item.unit, &state) ?? 0
        state.focus.column = state.assessment.column(of: item.indicator) ?? 0
        Paging.goToUnit(row, &state)
      }
    case .area(let area):
      let rows = AreaList.rows(of: area, in: state)
      guard rows.indices.contains(state.areaRow) else { return }
      guard let column = rows[state.areaRow].column else {
        return Suggesting.open(rows[state.areaRow].initiative, &state)
      }
      state.focus.row = state.assessment.units.count
      Paging.goToIndicator(column, &state)
    case .matrix, .indicator: Paging.goToUnit(state.focus.row, &state)
    case .unit where state.page.isBeside && state.focusedUnit != nil: Narrating.begin(&state)
    case .unit: Paging.goToIndicator(state.focus.column, &state)
    case .list:
      if let item = state.listedWork { return Working.show(item.id, &state) }
      if !state.list.items.isEmpty { Paging.goToUnit(state.focus.row, &state) }
    case .programme: ProgrammeMoving.open(&state)
    case .timeline: Scheduling.open(&state)
    case .log: Logging.open(&state)
    case .fill: Paging.goToUnit(state.focus.row, &state)
    case .filing: Chasing.open(&state)
    case .report: Narrating.open(&state)
    case .targets:
      guard let place = state.focusedTarget,
        let column = state.assessment.column(of: place.indicator)
      else { return }
      Paging.goToIndicator(column, &state)
    case .dates:
      guard let (period, _) = state.focusedDate else { return }
      state.fill.month = period.closingMonth
      go(to: .filing, &state)
    case .work: Working.open(&state)
    case .practices: Spreading.open(&state)
    case .meeting: Convening.open(&state)
    case .planning, .outlines, .presentation, .scores: break
    }
  }

  /// The task or issue that stands below the figures that need attention.
  private static func openOverdueWork(behind count: Int, _ state: inout State) {
    let overdue = state.overdueWork
    let place = state.overview.row - count
    if overdue.indices.contains(place) { Working.show(overdue[place].id, &state) }
  }

  /// The next or previous figure of the screen that is behind, round from the last to the first.
  static func goToBehind(forward: Bool, _ state: inout State) {
    if state.screen == .list { return ListMoving.goToBehind(forward: forward, &state) }
    let behind = state.behind
    let here = state.focus
    let next =
      forward
      ? behind.first { here.precedes($0) } ?? behind.first
      : behind.last { $0.precedes(here) } ?? behind.last
    if let next { state.focus = next }
  }

  /// A row after a move, in a list of so many.
  static func moved(_ row: Int, _ command: Command, _ count: Int, page: Int) -> Int {
    switch command.move {
    case .up: clamp(row - 1, count)
    case .down: clamp(row + 1, count)
    case .pageUp: clamp(row - page, count)
    case .pageDown: clamp(row + page, count)
    case .first: 0
    case .last: max(0, count - 1)
    case .left, .right, .rowStart, .rowEnd, .nextPanel, .previousPanel, nil: row
    }
  }

  static func clamp(_ row: Int, _ count: Int) -> Int { max(0, min(row, count - 1)) }

  static func tellMalformed(_ times: Int, _ state: inout State) {
    guard times >= 3 else { return }
    let sentence = NoticeSentence.wrongEncoding(key: state.keys.label(of: .terminals))
    state.notice = Notice(state.words(sentence), .warning)
  }
}

extension State {
  /// How many things that need attention are listed at most.
  public static let attentionCount = 30

  /// The unit that the screen is about: that of 总览's chosen row, else that under the cursor.
  var unitInSight: Int {
    screen == .overview && overview.panel == .units ? overview.row : focus.row
  }
  /// The indicator that the screen is about.
  var indicatorInSight: Int {
    guard case .area(let area) = screen else { return focus.column }
    let rows = AreaList.rows(of: area, in: self)
    return rows.indices.contains(areaRow) ? rows[areaRow].column ?? focus.column : focus.column
  }
  var pageRows: Int { max(1, size.height - 8) }

  /// The column of a unit's worst figure; where the cursor was when nothing is judged.
  func worstColumn(_ row: Int) -> Int {
    guard assessment.unitRollups.indices.contains(row),
      let worst = assessment.unitRollups[row].worst
    else { return focus.column }
    return assessment.column(of: worst) ?? focus.column
  }
}

extension Focus {
  fileprivate func precedes(_ other: Focus) -> Bool {
    (row, column) < (other.row, other.column)
  }
}

extension Measure {
  /// Whether the figure is behind or overdue.
  public var needsWork: Bool { lamp == .behind || lamp == .overdue }
}
