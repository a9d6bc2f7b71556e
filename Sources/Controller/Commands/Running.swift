import Languages

/// Runs a command, or tells why it can't run.
func run(_ command: Command, _ state: inout State) -> [Effect] {
  if let obstacle = command.obstacle(in: state) {
    state.notice = Notice(state.words(obstacle), .warning)
    return []
  }
  if state.screen == .targets, let effects = Allotting.run(command, &state) { return effects }
  if state.screen == .dates, let effects = Dating.run(command, &state) { return effects }
  if state.screen == .scores, let effects = Scoring.run(command, &state) { return effects }
  if state.screen == .meeting, let effects = Convening.run(command, &state) { return effects }
  Selecting.settle(before: command, &state)
  switch command {
  case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd,
    .nextPanel, .previousPanel:
    if state.screen == .log { return Logging.move(command, &state) }
    Navigation.move(command, &state)
  case .open where state.screen == .planning || state.screen == .outlines:
    return PartMoving.open(&state)
  case .open: Navigation.open(&state)
  case .back where state.hasFigures && !state.selection.isEmpty: state.selection = Selection()
  case .back where state.screen == .log && LogNarrowing.clear(&state):
    state.notice = Notice(state.words(LogSentence.showAll))
  case .back: return Navigation.back(&state) + Logging.refresh(&state)
  case .overview: Navigation.go(to: .overview, &state)
  case .matrix: Navigation.go(to: .matrix, &state)
  case .unit: Paging.goToUnit(state.unitInSight, &state)
  case .list: Navigation.go(to: .list, &state)
  case .programme: Navigation.go(to: .programme, &state)
  case .timeline: Scheduling.begin(&state)
  case .log: return LogNarrowing.show(&state)
  case .fill: Filling.begin(&state)
  case .submit: Filling.review(&state)
  case .history: LookingBack.begin(&state)
  case .filing: Navigation.go(to: .filing, &state)
  case .report: Narrating.begin(&state)
  case .addItem: Narrating.add(&state)
  case .removeItem: return Narrating.remove(&state)
  case .raise: return Narrating.shift(by: -1, &state)
  case .lower: return Narrating.shift(by: 1, &state)
  case .link: Narrating.askLinks(&state)
  case .spread: return Narrating.toggleSpreading(&state)
  case .takeOver: return Narrating.takeOver(&state)
  case .whoReported: Narrating.askWho(&state)
  case .borrow: return Spreading.begin(&state)
  case .targets: Allotting.begin(&state)
  case .dates: Dating.begin(&state)
  case .planning: Navigation.go(to: .planning, &state)
  case .outlines: Navigation.go(to: .outlines, &state)
  case .work: Navigation.go(to: .work, &state)
  case .meeting: Navigation.go(to: .meeting, &state)
  case .present: return Presenting.begin(&state)
  case .decide: Deciding.begin(&state)
  case .decisions: Deciding.list(&state)
  case .black, .timer, .bigType, .unlockFigures: Presenting.toggle(command, &state)
  case .rank where state.screen == .presentation: Presenting.toggle(command, &state)
  case .edit where state.screen == .presentation: Presenting.correct(&state)
  case .nextSibling where state.screen == .presentation: Presenting.next(&state)
  case .previousSibling where state.screen == .presentation: Presenting.previous(&state)
  case .practices: Navigation.go(to: .practices, &state)
  case .scores: Navigation.go(to: .scores, &state)
  case .addWork: Working.beginAdding(&state)
  case .edit where state.screen == .work: Working.beginRewording(&state)
  case .note where state.screen == .work, .giveBack where state.screen == .work, .takeWork,
    .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork:
    return command.workStep.map { Working.begin($0, &state) } ?? []
  case .followUp: FollowingUp.begin(&state)
  case .followBack: FollowingUp.goToOrigin(&state)
  case .star: return Remarking.toggleStar(&state)
  case .comment: Remarking.beginComment(&state)
  case .uncomment: return Remarking.takeBack(&state)
  case .boardWork: Working.toggleBoard(&state)
  case .aloneWork: return Working.toggleAlone(&state)
  case .mark where state.screen == .filing: Chasing.mark(&state)
  case .remind: Chasing.remind(state.filings.chosen, of: state.fillMonth, &state)
  case .remindAll: Chasing.remind(state.filings.filings, of: state.fillMonth, &state)
  case .accept: return Chasing.accept(&state)
  case .giveBack: Chasing.beginReturn(&state)
  case .lock: Chasing.beginLock(&state)
  // Only on a screen of their own.
  case .preset, .byRule, .assign, .takeAway, .pace, .addMeeting, .addAgenda, .attend,
    .compareMeeting, .endMeeting, .freezeFigures, .scoreSection, .scoreLine, .adjustScore,
    .scoreTemplate:
    break
  case .nextSibling where state.screen == .fill || state.screen == .filing:
    Filling.goToMonth(1, &state)
  case .previousSibling where state.screen == .fill || state.screen == .filing:
    Filling.goToMonth(-1, &state)
  case .nextSibling where state.screen == .report: Narrating.goToPeriod(1, &state)
  case .previousSibling where state.screen == .report: Narrating.goToPeriod(-1, &state)
  case .logFind: return LogNarrowing.find(with: "", &state)
  case .logFilter: return LogNarrowing.begin(&state)
  case .logDetails: return Logging.details(&state)
  case .takeBack: return LogUndoing.begin(&state)
  case .indicator: Paging.goToIndicator(state.indicatorInSight, &state)
  case .nextSibling: Paging.goToSibling(1, &state)
  case .previousSibling: Paging.goToSibling(-1, &state)
  case .explain: Explaining.begin(&state)
  case .rank: Paging.toggleRanking(&state)
  case .area1, .area2, .area3, .area4: Navigation.go(to: .area(command.area ?? 0), &state)
  case .behindOnly: ListMoving.showBehind(&state)
  case .sort: Arranging.beginSorting(&state)
  case .columns: Arranging.beginColumns(&state)
  case .filter: Filtering.begin(&state)
  case .filterArea1, .filterArea2, .filterArea3, .filterArea4:
    return Filtering.area(command.area ?? 0, &state)
  case .clearFilter: return Filtering.set(Filter(), &state)
  case .tag: Tagging.begin(&state)
  case .lead: Tagging.beginLead(&state)
  case .edit where state.screen == .programme: Tagging.beginName(&state)
  case .edit where state.screen == .report: Narrating.open(&state)
  case .edit where state.isOnReportPanel: Narrating.begin(&state)
  case .edit where state.screen == .planning || state.screen == .outlines:
    return PartEditing.begin(&state)
  case .addPart: return PartEditing.beginAdding(&state)
  case .endPart: return PartEditing.beginEnding(&state)
  case .partUp: return PartEditing.move(by: -1, &state)
  case .partDown: return PartEditing.move(by: 1, &state)
  case .copyForward: PartEditing.beginCopying(&state)
  case .planYear: PartEditing.beginYear(&state)
  case .nextBehind: Navigation.goToBehind(forward: true, &state)
  case .previousBehind: Navigation.goToBehind(forward: false, &state)
  case .edit where state.isAtSum && state.markedPlaces.isEmpty && state.hasFigures:
    Descending.enter(state.focus.row, &state)
  case .edit where !state.markedPlaces.isEmpty: BulkEditing.begin(&state)
  case .edit: CellEditing.begin(with: nil, &state)
  case .clear where !state.markedPlaces.isEmpty: BulkEditing.clear(&state)
  case .clear: return CellEditing.clear(&state)
  case .mark: Selecting.toggle(&state)
  case .range: Selecting.toggleRange(&state)
  case .wholeColumn: Selecting.toggleColumn(&state)
  case .extendUp: Selecting.extend(.up, &state)
  case .extendDown: Selecting.extend(.down, &state)
  case .extendLeft: Selecting.extend(.left, &state)
  case .extendRight: Selecting.extend(.right, &state)
  case .bulkSet: BulkEditing.begin(&state)
  case .copy where state.screen == .report: Narrating.passOn(&state)
  case .copy where state.screen == .practices: return Spreading.copy(state)
  case .copy: return Copying.copy(state)
  case .cancel: return Copying.cancel(&state)
  case .paste: state.notice = Notice(state.words(NoticeSentence.pasteWith(Pasting.key)), .warning)
  case .external where state.screen == .report: return Narrating.beginExternally(&state)
  case .external: return ExternalEditing.beginColumn(&state)
  case .importSheet: Exchanging.beginImport(&state)
  case .exportSheet: Exchanging.beginExport(&state)
  case .text: return Texting.begin(&state)
  case .noNumber: Choosing.noNumber(&state)
  case .note: LineEditing.beginNote(&state)
  case .target: LineEditing.beginTarget(&state)
  case .period: Choosing.period(&state)
  case .undo: return [.undo(force: false)]
  case .redo: return [.redo(force: false)]
  case .reconcile: Reconciling.begin(&state)
  case .find: Searching.begin(with: "", &state)
  case .zoom: Zooming.toggle(&state)
  case .arrange: Choosing.arrange(&state)
  case .narrower: return Resizing.resizeColumn(by: -1, &state)
  case .wider: return Resizing.resizeColumn(by: 1, &state)
  case .smaller: return Resizing.resizePanel(by: -1, &state)
  case .larger: return Resizing.resizePanel(by: 1, &state)
  case .resetSizes: return Resizing.reset(&state)
  case .commands: Searching.begin(.commands, with: "", &state)
  case .menu: state.layer = .menu(Menu())
  case .help: Searching.begin(.help, with: "", &state)
  case .theme: LookChoosing.begin(&state)
  case .language: state.words.language = state.words.language == .zh ? .en : .zh
  case .mouse:
    state.looks.usesMouse.toggle()
    state.notice = Notice(
      state.words(state.looks.usesMouse ? NoticeSentence.mouseOn : .mouseOff))
    return [
      .useMouse(state.looks.usesMouse), .remember(.mouse(isUsed: state.looks.usesMouse)),
    ]
  case .redraw: return [.redraw]
  case .settings: SettingsEditing.begin(&state)
  case .terminals: TerminalPage.begin(&state)
  case .tour: Touring.begin(&state)
  case .quit: return [.quit]
  }
  return []
}
