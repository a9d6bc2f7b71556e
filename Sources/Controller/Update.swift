import Languages
import TextUI

/// What an event does to a state, and what the shell has to do about it.
///
/// Keys become commands by the key map before any feature sees them; while a layer lies above the
/// screen it takes them as they are.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  defer {
    state.refreshViews()
    Touring.follow(event, &state)
  }
  switch event {
  case .input(.key(let key)):
    state.notice = nil
    state.fresh = []
    state.lastClick = nil
    if Touring.leaves(key, &state) { return [] }
    // What could not be kept stays in its field until it is; who leaves the field gives it up.
    if state.layer == nil || key == .escape { state.isUnsaved = false }
    if case .alt(let scalar) = key, state.layer != nil {
      // Escape and a character that came at once look like Alt.
      return update(&state, .input(.key(.escape)))
        + update(&state, .input(.key(.character(scalar))))
    }
    if let layer = state.layer { return typed(key, into: layer, &state) }
    return pressed(key, &state)
  case .pointed(let event, let region): return Pointing.take(event, on: region, &state)
  case .input(.paste(let text)): return pasted(text, isGuessed: false, &state)
  case .input(.burst(let text)): return pasted(text, isGuessed: true, &state)
  case .input(.resize(let size)):
    state.size = size
    return []
  case .input(.malformed(let times)):
    Navigation.tellMalformed(times, &state)
    return []
  case .input(.terminate), .input(.hangup): return [.quit]
  case .input(.resumed): return [.redraw]
  case .input(.mouse), .input(.focus), .input(.background), .input(.appearance),
    .input(.cursorReport), .input(.fileChanged), .input(.deadline):
    return []
  case .kept, .refused, .overtaken, .changedElsewhere, .reloaded, .disputed:
    return Keeping.take(event, &state)
  case .logRead(let part): return Logging.take(part, &state)
  case .logOvertaken(let name, let id):
    LogUndoing.overtaken(by: name, id: id, &state)
    return []
  case .told(let sentence):
    state.notice = Notice(sentence)
    return []
  case .standing(let standing):
    if let fault = standing.fault, state.standing.fault == nil {
      state.notice = Notice(fault, .warning)
    }
    state.standing = standing
    return []
  case .draftFound(let draft):
    Drafting.offer(draft, &state)
    return []
  case .edited(let text, let outcome):
    ExternalEditing.take(text, outcome, &state)
    return []
  case .sheetRead(let reading):
    Exchanging.take(reading, &state)
    return []
  case .sheetRefused(let sentence):
    Exchanging.refuse(sentence, &state)
    return []
  case .sheetWritten(let sentence):
    Exchanging.written(sentence, &state)
    return []
  case .leisure:
    state.catchUp()
    return []
  case .hesitated:
    state.hesitates = !state.pending.isEmpty
    return []
  }
}

private func pressed(_ key: Key, _ state: inout State) -> [Effect] {
  let sequence = state.pending + [key]
  state.pending = []
  switch state.keys.meaning(of: sequence, in: state.modes) {
  case .command(.back) where key == .escape && Navigation.isAtRoot(state):
    // A line may cut a key behind its escape: that must end nothing.
    state.notice = Notice(state.words(NoticeSentence.leaveWith(state.keys.label(of: .quit))))
    return []
  case .command(let command): return run(command, &state)
  case .prefix:
    state.pending = sequence
    return []
  case .nothing where sequence.count > 1 && key.narrowed != key:
    state.pending = Array(sequence.dropLast())
    return pressed(key.narrowed, &state)
  case .nothing:
    switch key {
    case .alt(let scalar):
      // Escape and a character that came at once look like Alt.
      return pressed(.escape, &state) + update(&state, .input(.key(.character(scalar))))
    case .character(let scalar) where sequence.count == 1:
      return Typing.character(scalar, state.keys, &state)
    default: return []
    }
  }
}

private func pasted(_ text: String, isGuessed: Bool, _ state: inout State) -> [Effect] {
  state.notice = nil
  state.pending = []
  return Pasting.paste(text, isGuessed: isGuessed, &state)
}

extension Screen {
  /// The tables of keys that hold on it, the most special one first.
  public var modes: [Mode] {
    switch self {
    case .overview, .area: [.overview, .lists, .everywhere]
    case .matrix: [.figures, .everywhere]
    case .list: [.list, .lists, .figures, .everywhere]
    case .programme: [.programme, .lists, .everywhere]
    case .timeline: [.lists, .everywhere]
    case .log: [.log, .lists, .everywhere]
    case .report: [.report, .pages, .lists, .everywhere]
    case .targets: [.targets, .everywhere]
    case .dates: [.dates, .everywhere]
    case .planning: [.planning, .lists, .everywhere]
    case .outlines: [.outlines, .lists, .everywhere]
    case .work: [.work, .lists, .everywhere]
    case .filing: [.filing, .pages, .lists, .everywhere]
    case .fill: [.fill, .pages, .figures, .everywhere]
    case .unit: [.pages, .figures, .everywhere]
    case .indicator: [.indicator, .pages, .figures, .everywhere]
    }
  }
}

/// Runs a command, or tells why it can't run.
func run(_ command: Command, _ state: inout State) -> [Effect] {
  if let obstacle = command.obstacle(in: state) {
    state.notice = Notice(state.words(obstacle), .warning)
    return []
  }
  if state.screen == .targets, let effects = Allotting.run(command, &state) { return effects }
  if state.screen == .dates, let effects = Dating.run(command, &state) { return effects }
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
  case .targets: Allotting.begin(&state)
  case .dates: Dating.begin(&state)
  case .planning: Navigation.go(to: .planning, &state)
  case .outlines: Navigation.go(to: .outlines, &state)
  case .work: Navigation.go(to: .work, &state)
  case .addWork: Working.beginAdding(&state)
  case .edit where state.screen == .work: Working.beginRewording(&state)
  case .note where state.screen == .work, .giveBack where state.screen == .work, .takeWork,
    .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork:
    return command.workStep.map { Working.begin($0, &state) } ?? []
  case .boardWork: Working.toggleBoard(&state)
  case .aloneWork: return Working.toggleAlone(&state)
  case .mark where state.screen == .filing: Chasing.mark(&state)
  case .remind: Chasing.remind(state.filings.chosen, &state)
  case .remindAll: Chasing.remind(state.filings.filings, &state)
  case .accept: return Chasing.accept(&state)
  case .giveBack: Chasing.beginReturn(&state)
  case .lock: Chasing.beginLock(&state)
  // Only on a screen of their own.
  case .preset, .byRule, .assign, .takeAway, .pace: break
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
  case .area1: Navigation.go(to: .area(0), &state)
  case .area2: Navigation.go(to: .area(1), &state)
  case .area3: Navigation.go(to: .area(2), &state)
  case .area4: Navigation.go(to: .area(3), &state)
  case .behindOnly: ListMoving.showBehind(&state)
  case .sort: Arranging.beginSorting(&state)
  case .columns: Arranging.beginColumns(&state)
  case .filter: Filtering.begin(&state)
  case .filterArea1: return Filtering.area(0, &state)
  case .filterArea2: return Filtering.area(1, &state)
  case .filterArea3: return Filtering.area(2, &state)
  case .filterArea4: return Filtering.area(3, &state)
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
  case .copy: return Copying.copy(state)
  case .cancel: return Copying.cancel(&state)
  case .paste: state.notice = Notice(state.words(NoticeSentence.pasteWith(pasteKey)), .warning)
  case .external where state.screen == .report: return Narrating.beginExternally(&state)
  case .external: return ExternalEditing.beginColumn(&state)
  case .importSheet: Exchanging.beginImport(&state)
  case .exportSheet: Exchanging.beginExport(&state)
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

private func typed(_ pressed: Key, into layer: Layer, _ state: inout State) -> [Effect] {
  if pressed == .control("q") { return [.quit] }
  if pressed == .control("v") {
    state.notice = Notice(state.words(NoticeSentence.pasteWith(pasteKey)), .warning)
    return []
  }
  let narrow = layer.takesText ? pressed : pressed.narrowed
  let key = narrow == .control("c") ? Key.escape : narrow
  switch layer {
  case .cell(let editor): return CellEditing.typed(key, editor, &state)
  case .line(let editor): return LineEditing.typed(key, editor, &state)
  case .text(let editor): return Writing.typed(key, editor, &state)
  case .choice(let choice): return Choosing.typed(key, choice, &state)
  case .finder(let finding): return Searching.typed(key, finding, &state)
  case .explanation(let explanation): return Explaining.typed(key, explanation, &state)
  case .settings(let list): return SettingsEditing.typed(key, list, &state)
  case .bulk(let bulk): return BulkEditing.typed(key, bulk, &state)
  case .help(let finding): return Searching.typed(key, finding, &state)
  case .menu(let menu): return Menus.typed(key, menu, &state)
  case .log(let layer): return Logging.typed(key, layer, &state)
  case .checklist(let list): return Checking.typed(key, list, &state)
  }
}

/// The key that terminals paste with, as it is called.
private let pasteKey = "Shift-Insert"
