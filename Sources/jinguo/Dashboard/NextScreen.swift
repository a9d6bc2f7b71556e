import Controller
import Domain
import Languages
import Storage
import Terminal
import TextUI

/// Keeps the screen with which the next start will begin: in quiet moments, so that the end has nothing
/// left to do but after something has just changed.
@MainActor final class NextScreen {
  private let opening: DashboardOpening
  private var kept: Basis?

  /// What tells without a look at the book's files that the screen which was kept is still right. Were it
  /// wrong all the same, its mark wouldn't hold at the next start.
  private struct Basis: Equatable {
    let revision: Int
    let surroundings: RememberedScreen.Surroundings
    let size: Size
    let looks: Looks
  }

  init(_ opening: DashboardOpening) { self.opening = opening }

  /// Keeps the screen unless it is kept; not where that would take computing all figures anew.
  func keep(after dashboard: Dashboard) {
    guard opening.remembers, EarlyScreen.isFor(opening.manner, opening.beginning),
      dashboard.canForetell
    else { return }
    let (store, looks) = (opening.session.store, dashboard.state.looks)
    let display = opening.terminal.display
    let basis = Basis(
      revision: store.book.revision,
      surroundings: RememberedScreen.surroundings(book: store.folder, person: store.author.name),
      size: display.size, looks: looks)
    guard basis != kept else { return }
    let screen = RememberedScreen(book: store.folder, person: store.author.name)
    // What others wrote before the mark was made would be missing on the screen.
    guard store.poll() == nil else { return }
    if screen.kept().map({ $0.isCurrent && $0.frame.fits(display, looks) }) != true {
      guard let frame = frame(dashboard) else { return }
      screen.keep(frame, on: dashboard.chosen.appearance)
    }
    kept = basis
  }

  /// The first frame of the next start; nil where that isn't at hand.
  private func frame(_ dashboard: Dashboard) -> Frame? {
    let (next, display) = (opening.session.renewed, opening.terminal.display)
    guard let figures = dashboard.state.figuresAtTop(asOf: next.asOf),
      let state = try? opening.state(next, dashboard.state.looks, figures: figures)
    else { return nil }
    var frame = Frame(size: display.size)
    Dashboard(next, state, display, dashboard.chosen).draw(into: &frame)
    return frame
  }
}

extension Dashboard {
  /// Whether the next start's language and person are those of this one, as the words of the screen rest
  /// on them, and nothing is to be told of its theme.
  fileprivate var canForetell: Bool {
    state.words.language == session.words.language && state.person == store.author.name
      && chosen.isUnremarkable
  }
}

extension Effect {
  /// Whether the next start may begin with another screen behind it.
  var changesNextScreen: Bool {
    switch self {
    case .append, .undo, .redo, .resolve, .undoOperation, .show, .remember, .useMouse: true
    case .readLog, .importSheet, .exportSheet, .compose, .copy, .edit, .redraw, .quit: false
    }
  }
}
