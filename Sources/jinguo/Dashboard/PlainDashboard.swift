import Controller
import Domain
import Glibc
import Languages
import Plain
import Storage
import TextUI

/// The program line by line: lines in, sentences out, until somebody leaves or the lines end.
@MainActor final class PlainDashboard: BookKeeping {
  let session: BookSession
  let store: Store
  var rewriteFault: String?
  private var desk: PlainDesk
  private var drafts: DraftFile
  private var isOver = false
  var state: State { desk.state }

  init(_ session: BookSession, _ state: State) {
    self.session = session
    store = session.store
    desk = PlainDesk(state)
    drafts = DraftFile(book: session.store.folder, person: state.person)
    // Only a person can be asked about it; what comes through a pipe is meant for something else.
    if store.readOnly == nil, isatty(STDIN_FILENO) == 1, let draft = drafts.found() {
      handle(.draftFound(draft))
    }
  }

  /// Runs until somebody leaves or the lines end.
  func run() {
    tell()
    claim()
    while store.isBackingUp { backUpFurther() }
    tell()
    while !isOver, let line = nextLine() {
      followOthers()
      handle(desk.take(line))
      tell()
      if !isAskingAboutDraft { drafts.mirror(nil) }
      rest()
    }
    rest()
  }

  /// A line is answered when it has been done.
  func prepareToTell(_ kept: Kept) {}
  func tellPrepared() {}

  /// The next line; nil at the end.
  private func nextLine() -> String? {
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 { Output.prompt("> ") }
    return readLine()
  }

  private var isAskingAboutDraft: Bool {
    if case .choice(let choice) = state.layer, case .draft = choice.purpose { true } else { false }
  }

  private func tell() {
    let text = desk.tell()
    if !text.isEmpty { Output.line(text) }
  }

  func handle(_ event: Event) { handle(desk.take(event)) }

  private func handle(_ effects: [Effect]) {
    for effect in effects where !keep(effect) {
      switch effect {
      case .quit: isOver = true
      case .copy(let text, let count):
        if let file = keepCopy(text) {
          handle(.told(state.words(BulkSentence.copiedTo(count, file: file))))
        }
      // There is no screen to look different.
      default: break
      }
    }
  }
}
