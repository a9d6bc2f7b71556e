import Domain
import Glibc
import Languages
import Storage
import Synchronization
import Terminal

/// The bar that shows on a terminal how far something has come that takes long; it is gone when that is
/// done. Ctrl-C gives it up meanwhile, and nothing is lost by that.
final class WorkBar: Sendable {
  private let work: ProgressSentence.Work
  private let words: Words
  private let line: WaitingLine?
  /// Whether Ctrl-C was held back before.
  private let wasHeld: Bool
  private let course = Mutex(Course())

  private struct Course {
    var pace = WorkPace(from: Clock.milliseconds)
    var (isShown, isOver) = (false, false)
  }

  /// Nil where nobody watches.
  ///
  /// - Parameter line: where it is told on a terminal that is open already, which may be left meanwhile;
  ///   nil: on the line of the shell.
  init?(_ work: ProgressSentence.Work, _ words: Words, on line: WaitingLine? = nil) {
    guard line != nil || isatty(STDERR_FILENO) == 1 else { return nil }
    (self.work, self.words, self.line) = (work, words, line)
    wasHeld = line == nil && Interruption.hold()
  }

  /// Is told how far it has come where giving up leaves nothing behind: then the program ends at once.
  var progress: LoadingProgress {
    { done, all in if !self.goesOn(done, all) { self.leave() } }
  }

  /// The same, where the core tells it.
  var watch: WorkWatch {
    WorkWatch { [progress] done, all in
      progress(done, all)
      return true
    }
  }

  /// Shows how far it has come; whether it goes on.
  @Sendable func goesOn(_ done: Int, _ all: Int) -> Bool {
    course.withLock { course in
      // A book may be read again later, when nobody waits for it.
      guard !course.isOver else { return true }
      guard !(line?.isLeft ?? Interruption.take()) else { return false }
      if let left = course.pace.secondsLeft(done, of: all, at: Clock.milliseconds) {
        course.isShown = true
        let told = words(ProgressSentence.going(work, done: done, all: all, seconds: left))
        show(Self.bar(done, of: all) + " " + told)
      }
      return true
    }
  }

  /// Takes the bar away: it is done, or given up. Where giving up leaves nothing behind, that still counts
  /// which came behind the last look.
  func end() {
    if line == nil, work.leavesNothing, Interruption.take() { leave() }
    course.withLock { course in
      if course.isShown, line == nil { show("") }
      course.isOver = true
    }
    if line == nil, !wasHeld { Interruption.letGo() }
  }

  private func show(_ text: String) {
    if let line { line.tell(text) } else { Output.overwrite(text) }
  }

  private func leave() -> Never {
    guard line == nil else { NCursesDisplay.leave() }
    Interruption.leave(words)
  }

  private static func bar(_ done: Int, of all: Int) -> String {
    let filled = 10 * done / max(1, all)
    return String(repeating: "#", count: filled) + String(repeating: "-", count: 10 - filled)
  }
}

extension ProgressSentence.Work {
  /// Whether nothing is there when it is done that wasn't there before.
  fileprivate var leavesNothing: Bool {
    switch self {
    case .reading, .checking, .comparing, .exporting, .computing: true
    case .backingUp, .restoring: false
    }
  }
}
