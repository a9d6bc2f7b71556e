import Controller
import Domain
import Languages
import Storage
import Terminal
import TextUI

/// With what a dashboard is opened. It makes the first state, and the one with which the next start will
/// begin.
@MainActor struct DashboardOpening {
  let session: BookSession
  let terminal: OpenTerminal
  let manner: DashboardOptions
  /// Whether the book is one to come back to.
  let remembers: Bool
  let beginning: DashboardBeginning

  /// The state that the first frame is drawn from.
  ///
  /// - Parameter figures: those of the units below the city, where they are at hand.
  /// - Throws: `Complaint` when something was asked for that the book hasn't.
  func state(_ session: BookSession, _ looks: Looks, figures: Assessment? = nil) throws -> State {
    var state = session.state(
      session.store.author.name, size: terminal.display.size, figures: figures)
    state.looks = looks
    state.looks.marksChanges = !manner.still
    state.settings = Places().remembered(openBook: remembers ? session.store.folder : nil)
    state.recallViews()
    try manner.takeUp(session, &state)
    state.begin()
    try beginning.takeUp(session, &state)
    return state
  }
}

/// The first screen of the last start, on a terminal that is open before the book is.
@MainActor struct EarlyScreen {
  private(set) var terminal: OpenTerminal
  /// Where it is told how far reading the book has come.
  let line: WaitingLine

  /// Nil where nothing can be shown before the book is read.
  ///
  /// - Throws: `Complaint` when a theme was asked for that there isn't.
  init?(
    _ options: GlobalOptions, _ manner: DashboardOptions, _ path: String?, _ remembers: Bool,
    _ beginning: DashboardBeginning
  ) throws {
    guard remembers, Self.isFor(manner, beginning), Availability.here == .usable,
      let folder = BookSession.named(options, path),
      let last = RememberedScreen(book: folder, person: options.author).kept(),
      let terminal = try OpenTerminal(options, manner, as: last)
    else { return nil }
    var frame = last.frame
    self.terminal = terminal
    let isShown =
      frame.fits(terminal.display, terminal.looks) && terminal.chosen.isUnremarkable
    let isOld = isShown && !last.isCurrent
    line = terminal.display.waitingLine(
      lead: isOld ? options.words(ProgressSentence.asLastSeen) + " · " : "")
    guard isShown else { return }
    terminal.display.show(&frame, theme: terminal.chosen.theme)
    if isOld { line.tell(options.words(ProgressSentence.readingChanges)) }
  }

  /// Goes on with the book, which is read.
  mutating func end() { terminal.settle(line) }

  /// Whether a dashboard begins with a screen that is remembered: with the usual one, on a terminal,
  /// where something may be written.
  static func isFor(_ manner: DashboardOptions, _ beginning: DashboardBeginning) -> Bool {
    beginning == .usual && !manner.readonly && !manner.wantsLines
  }
}

extension Frame {
  /// Whether it has a terminal's size and characters.
  @MainActor func fits(_ display: NCursesDisplay, _ looks: Looks) -> Bool {
    size == display.size && tier == looks.tier
  }
}

extension Dashboard {
  /// Offers the tour once, where the figures are invented.
  func offerTour() {
    guard state.book.isSample, state.readOnly == nil, Places().settings["tour"] == nil else {
      return
    }
    Places().remember("tour", "offered")
    handle(.told(session.words(state.tourOffer)))
  }
}
