import Controller
import Domain
import Languages
import Panels
import Storage
import Terminal
import TextUI

/// The event loop: input to events, events to a new state and effects, the state to a frame.
@MainActor final class Dashboard: BookKeeping {
  let session: BookSession
  let store: Store
  let display: NCursesDisplay
  var chosen: ChosenTheme
  private(set) var state: State
  var frame: Frame
  private var drafts: DraftFile
  var places: PlaceFile
  /// The page of the terminal that is followed, as it was last told.
  var lead: PresentedPlace?
  /// Why files could not be written last time, as a sentence; nil: they could.
  var rewriteFault: String?
  private var isOver = false
  var telling = Telling.nothing
  var foresight = Foresight()
  private var hasRecalledSums = false
  /// Whether it hasn't been quiet yet.
  private var isStarting = true
  /// Is called in the first quiet moment, and in one after something has changed.
  var whenQuiet: () -> Void = {}
  private var activity = ActivityClock()

  init(
    _ session: BookSession, _ state: State, _ display: NCursesDisplay, _ chosen: ChosenTheme,
    _ beginning: DashboardBeginning = .usual
  ) {
    self.session = session
    self.state = state
    self.display = display
    frame = Frame(size: display.size)
    self.chosen = chosen
    store = session.store
    drafts = DraftFile(book: session.store.folder, person: state.person)
    places = PlaceFile(
      book: session.store.folder, person: state.person, isFollowed: beginning == .following)
    display.watched = [store.watchDescriptor, chosen.watch?.descriptor, places.descriptor]
      .compactMap { $0 }
    display.usesMouse = state.looks.usesMouse
    display.escapeWait = state.settings.escapeWait
    if let fault = chosen.library.faults.first { handle(.failed(fault)) }
    if let reason = state.readOnly {
      handle(.told(session.words(NoticeSentence.readOnly(reason: reason))))
    }
    tellBackground()
    if beginning == .usual { offerTour() }
    if store.readOnly == nil, let draft = drafts.found() { handle(.draftFound(draft)) }
    begin(beginning)
  }

  /// Runs until the user leaves, the terminal is gone or a signal asks for it.
  ///
  /// All waiting input is taken before one frame is drawn. The files are brought up to the journal
  /// only after the frame that says 已存, and whatever else can wait is done when the terminal has had the
  /// time to show it.
  func run() {
    var hasClaimed = false
    var isDrawn = false
    var behind: Input?
    while !isOver {
      if !isDrawn {
        show()
        if behind != nil || !hasClaimed || hasWork { display.giveWay() }
        followDraft()
        leadPresentation()
      }
      isDrawn = false
      if !hasClaimed {
        // Behind the first frame: the first edit shall cost no more than the others.
        claim()
        hasClaimed = true
        forgetStart()
      }
      var input = behind ?? display.next(until: patience)
      behind = nil
      if input == .deadline, let wasDrawn = useSpareTime() {
        isDrawn = wasDrawn
        continue
      }
      if input == .deadline {
        rest()
        keepSums()
      } else if activity.isBusy || input == .fileChanged || input.isResize {
        activity.begin()
      }
      while !isOver {
        if input == .fileChanged || input == .deadline { followOthers() }
        if input == .fileChanged {
          reloadThemes()
          // Else it would be told again at once; what is shown is read below.
          places.drain()
        }
        if case .background(let color) = input { chosen.fit(Appearance(background: color)) }
        if case .appearance(let appearance) = input { chosen.fit(appearance) }
        if foresight.take(input, &state) {
          // It is drawn.
        } else if case .mouse(let event) = input {
          handleLongWork(.pointed(event, on: region(at: event.position)))
        } else if input == .key(.enter) {
          handleLongWork(.input(input))
        } else {
          handle(.input(input))
        }
        input = display.next(until: 0)
        if input == .deadline { break }
        if input == .fileChanged {
          // Our own line, as a rule: first it is shown that it is kept.
          behind = input
          break
        }
      }
      followPresentation()
      activity.follow(isKeyAwaited: !state.pending.isEmpty && !state.hesitates)
    }
    if !isAsking { drafts.mirror(state.draft) }
    leadPresentation()
    rest()
    keepSums()
  }

  /// Does one thing that was put off until nothing is waiting; whether the screen still shows what there
  /// is to be seen. Nil where nothing was put off.
  private func useSpareTime() -> Bool? {
    if state.isBehind {
      recallSums()
      handle(.leisure)
      // What is half computed is not shown.
      if state.isBehind { return true }
      forgetStart()
      return false
    }
    if !state.isReadyToFind {
      handle(.leisure)
      return true
    }
    if readGlyphs() { return false }
    if activity.hesitationDelay == 0 {
      handle(.hesitated)
      activity.follow(isKeyAwaited: false)
      return false
    }
    if store.isBackingUp {
      let notice = state.notice
      backUpFurther()
      return state.notice == notice
    }
    if foresight.canLook {
      lookAhead()
      return true
    }
    guard quietDelay == 0 else { return nil }
    activity.end()
    keepSums()
    whenQuiet()
    forgetStart()
    isStarting = false
    return true
  }

  /// Gives back what a part of the start ran through in the program and what nothing else runs.
  private func forgetStart() { if isStarting { ProgramMemory.release() } }

  /// Has what the year's months came to in an earlier run at hand, before they are computed.
  private func recallSums() {
    guard !hasRecalledSums else { return }
    hasRecalledSums = true
    state.recall(store.keptSums)
  }

  /// Keeps what the year's months came to, where something was computed.
  private func keepSums() {
    guard !state.isBehind, state.yearSums.isChanged else { return }
    foresight.forget()
    store.keep(state.yearSums)
    state.settleYearSums()
  }

  /// Whether something was put off until nothing is waiting.
  private var hasWork: Bool {
    ask { $0.isBehind || !$0.isReadyToFind } || store.isBackingUp || foresight.canLook
  }

  /// Asks the state where it lies: what a property of a class is asked, is asked of a copy.
  func ask<Answer>(_ question: (inout State) -> Answer) -> Answer { question(&state) }

  /// How long to wait for the next input at most, in milliseconds; nil: for ever.
  private var patience: Int? {
    if hasWork { return 0 }
    let state = state
    var least = drafts.deadline(now: Clock.milliseconds)
    for case let delay? in [
      pollInterval(of: state), rewriteDelay(of: state), activity.hesitationDelay,
      tickDelay(of: state), quietDelay,
    ] { least = min(least ?? delay, delay) }
    return least
  }

  /// In how many milliseconds it is quiet, when nothing happens until then; nil: it has been, or files are
  /// behind.
  private var quietDelay: Int? { store.needsRewrite ? nil : activity.quietDelay }

  /// Where journals can't be watched they are looked at twice a second.
  private func pollInterval(of state: State) -> Int? {
    let isFollowedBlindly = places.descriptor == nil && state.presentation.isFollowing
    return store.watchDescriptor == nil || isFollowedBlindly ? 500 : nil
  }

  /// Whether it is being asked what to do with a draft: it stays mirrored until that is answered.
  private var isAsking: Bool {
    if case .choice(let choice) = state.layer, case .draft = choice.purpose { true } else { false }
  }

  /// Mirrors what is being typed.
  private func followDraft() {
    // Nothing is typed but into what lies above the screen.
    if isAsking || state.layer == nil && drafts.isAtRest { return }
    drafts.follow(state.draft, now: Clock.milliseconds)
  }

  func handle(_ event: Event) {
    if case .kept(let kept) = event { tellStored(kept) }
    // What was prepared and is not on disk after all is never sent.
    telling = .nothing
    foresight.forget()
    for effect in update(&state, event) {
      if effect.changesNextScreen { activity.begin() }
      if keep(effect) { continue }
      switch effect {
      case .show(let name):
        chosen.choose(name)
        tellBackground()
      case .remember(let preference):
        Places().remember(preference)
        display.escapeWait = state.settings.escapeWait
      case .useMouse(let isUsed): display.usesMouse = isUsed
      case .copy(let text, let count): copy(text, count: count)
      case .edit(let text): edit(text)
      case .redraw: display.redraw()
      case .quit: isOver = true
      case .append, .undo, .redo, .resolve, .undoOperation, .readLog, .importSheet, .exportSheet,
        .compose:
        break
      }
    }
  }

  /// Takes over what the user changed in a theme; a wrong file is told and the last good one stays.
  private func reloadThemes() {
    guard chosen.watch?.drain() == true else { return }
    if let fault = chosen.reload() { handle(.failed(fault)) }
    state.looks.themes = chosen.library.choices
  }
}

extension Input {
  /// Whether the terminal has another size.
  fileprivate var isResize: Bool { if case .resize = self { true } else { false } }
}
