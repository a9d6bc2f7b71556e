public import Languages
import Domain

extension Command {
  /// Why the command can't run now; nil when it can.
  public func obstacle(in state: State) -> ObstacleSentence? {
    if let obstacle = state.roleObstacle(of: self) { return obstacle }
    // Where no figure is under the cursor, the same keys are about something else.
    if state.screen == .targets, Allotting.commands.contains(self) {
      return state.allotObstacle(self)
    }
    if state.screen == .dates, Dating.commands.contains(self) { return state.dateObstacle(self) }
    if let obstacle = state.lockedByPresenting(self) { return obstacle }
    if state.screen == .scores, Scoring.commands.contains(self) {
      return state.scoreObstacle(self)
    }
    if state.listedWork != nil, Self.ofFigures.contains(self) {
      return .work(.notAFigure(key: state.words(KeyWord.enter)))
    }
    if state.screen == .meeting, Convening.commands.contains(self) {
      return state.meetingObstacle(self)
    }
    switch self {
    case .edit where state.screen == .presentation, .decide, .decisions, .black, .timer, .bigType,
      .unlockFigures:
      return state.presentingObstacle(self)
    case .present: return state.meetingToPresent == nil ? .noMeeting : nil
    case .rank where state.screen == .presentation: return nil
    case .assign, .takeAway, .pace: return state.allotObstacle(self)
    case .preset, .byRule: return state.dateObstacle(self)
    case .edit where state.screen == .work, .note where state.screen == .work,
      .giveBack where state.screen == .work:
      return state.workObstacle(self)
    case .star, .comment, .uncomment: return state.remarkObstacle(self)
    case .followUp: return state.followObstacle
    case .scoreSection, .scoreLine, .adjustScore, .scoreTemplate: return state.scoreObstacle(self)
    case .followBack:
      guard state.screen == .work, let item = state.workBoard.selected else {
        return state.workObstacle(.open)
      }
      return state.workLead(of: item) == nil ? .work(.leadsNowhere) : nil
    case .addWork, .takeWork, .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork,
      .boardWork, .aloneWork:
      return state.workObstacle(self)
    case .edit where state.screen == .programme: return state.boardObstacle
    case .edit where state.isAtSum && state.markedPlaces.isEmpty: return nil
    case .edit where state.isOnReportPanel: return nil
    case .edit where state.screen == .report, .external where state.screen == .report:
      return state.reportObstacle(self)
    case .addMeeting, .addAgenda, .attend, .compareMeeting, .endMeeting, .freezeFigures:
      return state.meetingObstacle(self)
    case .addItem, .removeItem, .raise, .lower, .link, .spread, .takeOver, .whoReported:
      return state.reportObstacle(self)
    case .borrow: return state.practiceObstacle(self)
    case .copy where state.screen == .practices: return state.practiceObstacle(self)
    case .edit where state.screen == .planning || state.screen == .outlines:
      return state.partObstacle(self)
    case .addPart, .endPart, .partUp, .partDown, .copyForward: return state.partObstacle(self)
    case .planYear:
      return state.screen == .planning ? nil : .onlyOn(screen: state.words(ScreenWord.planning))
    case .edit, .clear, .bulkSet:
      if state.markedPlaces.isEmpty { return state.cellObstacle }
      return state.readOnly.map { .readOnly($0) }
    case .noNumber, .note: return state.cellObstacle
    case .submit: return state.handInObstacle
    case .mark where state.screen == .filing:
      return state.filings.filings.isEmpty ? .nothingAsked : nil
    case .remind, .remindAll, .accept, .giveBack, .lock: return state.chaseObstacle(self)
    case .history: return state.markObstacle
    case .mark, .range: return state.markObstacle
    case .copy where state.screen == .report: return state.reportObstacle(self)
    case .copy: return state.markedPlaces.isEmpty ? state.markObstacle : nil
    case .wholeColumn:
      if state.screen == .unit, state.focusedUnit == nil { return .cityIsDerived }
      return state.focusedIndicator == nil ? .nothingAsked : nil
    case .external:
      if let reason = state.readOnly { return .readOnly(reason) }
      return state.focusedIndicator == nil ? .nothingAsked : nil
    case .importSheet:
      if let reason = state.readOnly { return .readOnly(reason) }
      return state.assessment.indicators.isEmpty ? .nothingAsked : nil
    case .exportSheet: return state.hasTable ? nil : .noTable
    case .tag:
      return state.screen == .programme
        ? state.boardObstacle : .onlyOn(screen: state.words(ScreenWord.programme))
    case .lead:
      if let reason = state.readOnly { return .readOnly(reason) }
      return state.initiativeInSight == nil ? .noInitiative : nil
    case .sort, .columns:
      return state.screen == .list ? nil : .onlyOn(screen: state.words(ScreenWord.list))
    case .clearFilter: return state.filter.isEmpty ? .nothingFiltered : nil
    case .target:
      if let reason = state.readOnly { return .readOnly(reason) }
      guard let indicator = state.focusedIndicator else { return .nothingAsked }
      if indicator.kind == .milestone || indicator.kind == .yesNo { return .targetIsStages }
      guard let unit = state.focusedUnit else { return nil }
      return state.isAsked(unit.id, indicator.id)
        ? nil : .notAsked(unit: state.words.name(unit), indicator: state.words.shortName(indicator))
    case .reconcile:
      return state.disputes.isEmpty ? .nothingDisputed : state.readOnly.map { .readOnly($0) }
    case .undo, .redo, .takeBack: return state.readOnly.map { .readOnly($0) }
    case .area1, .area2, .area3, .area4, .filterArea1, .filterArea2, .filterArea3, .filterArea4:
      return state.assessment.areas.indices.contains(area ?? 0) ? nil : .noSuchArea
    case .nextBehind, .previousBehind:
      return state.hasBehind ? nil : .nothingBehind
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd,
      .nextPanel, .previousPanel, .open, .back, .nextSibling, .previousSibling, .quit, .overview,
      .matrix, .programme, .timeline, .log, .filing, .report, .targets, .dates, .planning,
      .outlines, .work, .meeting, .practices, .scores, .logFind, .logFilter, .logDetails,
      .find, .behindOnly, .period, .commands,
      .menu, .help,
      .theme, .language, .mouse, .redraw, .arrange, .settings, .terminals, .tour, .text, .extendUp,
      .extendDown, .extendLeft, .extendRight, .cancel, .paste, .filter:
      return nil
    case .rank where state.screen == .scores: return nil
    case .unit, .indicator, .list, .fill, .rank:
      return state.assessment.indicators.isEmpty ? .nothingAsked : nil
    case .zoom: return state.zoomObstacle
    case .narrower, .wider: return state.columnInSight == nil ? .noColumns : nil
    case .smaller, .larger: return state.border == nil ? .noBorder : nil
    case .resetSizes: return state.sizes.holds(state.screen.view) ? nil : .standardSizes
    case .explain: return state.explanation == nil ? .nothingAsked : nil
    }
  }
}

extension Command {
  /// Those that want a figure under the cursor, also where figures are chosen.
  fileprivate static let ofFigures: Set<Command> = [
    .edit, .clear, .noNumber, .note, .target, .mark, .range, .wholeColumn, .extendUp, .extendDown,
    .bulkSet, .history, .external, .followUp, .lead,
  ]
}

extension State {
  /// Why the figure under the cursor can't be changed; nil when it can.
  public var cellObstacle: ObstacleSentence? {
    if let readOnly { return .readOnly(readOnly) }
    if listedWork != nil { return .work(.notAFigure(key: words(KeyWord.enter))) }
    guard let indicator = focusedIndicator else { return .nothingAsked }
    if screen == .list ? list.items.isEmpty : isFiltered && !shownColumns.contains(focus.column) {
      return .nothingShown
    }
    guard let unit = focusedUnit else { return .cityIsDerived }
    if let obstacle = sumObstacle ?? roleObstacle(toChange: unit.id) { return obstacle }
    guard isAsked(unit.id, indicator.id), let plan else {
      return .notAsked(unit: words.name(unit), indicator: words.shortName(indicator))
    }
    let period = period(of: indicator)
    if plan.isLocked(period, for: unit.id) { return .locked(words(words.short(period))) }
    guard unit.isOpen(in: period) else { return .unitClosed(words.name(unit)) }
    let dates = plan.calendar.dates(of: period)
    if today < dates.opensOn {
      return .notOpenYet(
        cadence: words(words.cadence(period.cadence)), period: words(words.short(period)),
        day: words(words.day(dates.opensOn)))
    }
    return nil
  }

  /// That the row under the cursor is the sum of others, where nothing is typed; nil where it isn't.
  var sumObstacle: ObstacleSentence? {
    guard isAtSum, let unit = focusedUnit else { return nil }
    return .sumOfBelow(unit: words.name(unit), key: keys.label(of: .edit))
  }

  /// Why the slot under the cursor of 专项 can't be changed; nil when it can.
  var boardObstacle: ObstacleSentence? {
    if let readOnly { return .readOnly(readOnly) }
    return board.chosen == nil ? .noProgrammes : nil
  }

  func isAsked(_ unit: Slug<ReportingUnit>, _ indicator: Slug<Indicator>) -> Bool {
    book.year(assessment.year, of: unit).assignments[indicator].map { $0.role != .notApplicable }
      ?? false
  }

  var hasBehind: Bool {
    let (rows, columns) = placesInSight
    return rows.contains { row in
      columns.contains { assessment.cell(row, $0)?.needsWork ?? false }
    }
  }

  /// The figures of the screen that are behind or overdue, in order.
  var behind: [Focus] {
    if screen == .list {
      return list.items.indices.compactMap { listed($0) }
        .filter { assessment.cell($0.row, $0.column)?.needsWork ?? false }
    }
    let (rows, columns) = placesInSight
    return rows.flatMap { row in
      columns.filter { assessment.cell(row, $0)?.needsWork ?? false }
        .map { Focus(row: row, column: $0) }
    }
  }

  /// The units and indicators that the screen has figures of.
  private var placesInSight: (rows: Range<Int>, columns: [Int]) {
    let units = assessment.units.indices
    let row = focus.row
    return (
      screen == .unit || screen == .fill ? (row..<row + 1).clamped(to: units) : units,
      screen == .indicator ? [focus.column] : screen == .fill ? fillColumns : shownColumns
    )
  }
}
