import Controller
import Domain
import Languages
import Synchronization
import Terminal

/// Tells on the last line of the screen how far something has come that was just asked for and takes
/// long, such as the table of a large book. From then on Esc or Ctrl-C gives it up; whatever else is
/// typed meanwhile waits.
final class LongWork: Sendable {
  private let words: Words
  private let line: WaitingLine
  private let escapeWait: Int
  private let pace = Mutex(WorkPace(from: Clock.milliseconds))

  /// - Parameter escapeWait: after how many milliseconds an escape alone is the key.
  init(_ words: Words, on line: WaitingLine, escapeWait: Int) {
    (self.words, self.line, self.escapeWait) = (words, line, escapeWait)
  }

  /// Who is told how far it has come.
  var watch: WorkWatch { WorkWatch { done, all in self.goesOn(done, all) } }

  private func goesOn(_ done: Int, _ all: Int) -> Bool {
    // What was typed before anything is told was typed without a thought of it.
    if line.hasSpoken, line.takesStop(after: escapeWait) { return false }
    let left = pace.withLock { $0.secondsLeft(done, of: all, at: Clock.milliseconds) }
    if let left {
      line.tell(words(ProgressSentence.underWay(.exporting, done: done, all: all, seconds: left)))
    }
    return true
  }
}

extension Dashboard {
  /// Takes an event behind which something may take long.
  func handleLongWork(_ event: Event) {
    let line = display.waitingLine()
    let work = LongWork(
      state.words, on: line, escapeWait: max(display.escapeWait, display.lineWait))
    WorkWatch.$current.withValue(work.watch) { handle(event) }
    guard line.hasSpoken else { return }
    display.take(line.received)
    display.redraw()
  }
}
