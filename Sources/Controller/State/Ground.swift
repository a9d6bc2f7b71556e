import Domain

extension State {
  /// The state without what nearly every key changes and most of a screen doesn't show: the cursor, what
  /// lies above the screen, what was told, the keys of a sequence. Parts of a screen are drawn from it
  /// and told apart by it.
  ///
  /// What a whole screen is about stays: the unit of a unit's page, the indicator of an indicator's,
  /// the panel that fills the screen.
  public var ground: State {
    var ground = self
    if !isZoomed {
      ground.overview = Overview(panel: .area(-1))
      ground.page.isBeside = false
    }
    ground.overview.rows = [:]
    ground.page.scroll = 0
    ground.focus = Focus(
      row: screen.isAboutUnit ? focus.row : 0, column: screen == .indicator ? focus.column : 0)
    ground.forgetCursor()
    ground.layer = nil
    ground.notice = nil
    ground.pending = []
    ground.lastClick = nil
    ground.drag = nil
    // Nothing is drawn from it, and what is held twice is copied when it changes.
    ground.names = nil
    return ground
  }

  /// Brings the cursor of the screen to its beginning; those of other screens stay where they are.
  private mutating func forgetCursor() {
    switch screen {
    case .overview, .matrix, .unit, .indicator, .fill, .presentation: break
    case .area: areaRow = 0
    case .list: list.forgetCursor()
    case .programme: (board.selection, board.isInside, board.row) = (0, false, 0)
    case .timeline: timeline.forgetCursor()
    case .log: log.selection = 0
    case .filing: filings.selection = 0
    case .report: desk.forgetCursor()
    case .targets: targets.cursor = Focus()
    case .dates: dates = DateSheet()
    case .planning: planBoard.forgetCursor()
    case .outlines: outlineBoard.forgetCursor()
    case .work: workBoard.selection = 0
    case .meeting: meetingBoard.forgetCursors()
    case .practices: practiceBoard.selection = 0
    case .scores:
      if !scores.isInside { scores.selection = 0 }
      (scores.row, scores.giver) = (0, .own)
    }
  }

  /// The ground without what units reported and all that is computed from it: what rows have in common
  /// that bring their own figures.
  public var withoutFigures: State {
    var ground = self
    ground.book = book.withoutYears
    ground.assessment = assessment.withoutFigures
    for step in ground.descents.indices { ground.descents[step].level = nil }
    (ground.course, ground.staleColumns, ground.fresh) = (nil, [], [])
    (ground.narrowed, ground.unitHistory) = (nil, nil)
    (ground.savedAt, ground.isUnsaved, ground.log) = (nil, false, ChangeLog())
    return ground
  }

  /// The ground with what is scrolled and has the keys on the page of a unit or an indicator.
  public func paged(as state: State) -> State {
    var seen = self
    seen.page = state.page
    return seen
  }

  /// The ground as one panel of 总览 shows a state: with its cursor, if it is there, and its own row.
  public func seeing(_ panel: Overview.Panel, of state: State) -> State {
    var seen = self
    if state.overview.panel == panel { seen.overview.panel = panel }
    seen.overview.rows[panel] = state.overview.rows[panel]
    return seen
  }
}

extension Screen {
  /// Whether all of it is about the unit under the cursor.
  fileprivate var isAboutUnit: Bool {
    switch self {
    case .unit, .fill, .report: true
    case .overview, .area, .matrix, .indicator, .list, .programme, .timeline, .log, .filing,
      .targets, .dates, .planning, .outlines, .work, .meeting, .presentation, .practices, .scores:
      false
    }
  }
}
