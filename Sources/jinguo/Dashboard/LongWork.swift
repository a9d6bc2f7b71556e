import Domain
import Languages
import Synchronization
import Terminal

/// Tells on the last line of the screen how far something has come that a key began and that takes long,
/// such as the table of a large book. What is typed meanwhile waits.
final class LongWork: Sendable {
  private let words: Words
  private let line: WaitingLine
  private let pace = Mutex(WorkPace(from: Clock.milliseconds))

  init(_ words: Words, on line: WaitingLine) { (self.words, self.line) = (words, line) }

  /// Who is told how far it has come.
  var watch: WorkWatch { WorkWatch { done, all in self.tell(done, all) } }

  /// Whether the last line is to be drawn anew.
  var hasSpoken: Bool { line.hasSpoken }

  private func tell(_ done: Int, _ all: Int) {
    let left = pace.withLock { $0.secondsLeft(done, of: all, at: Clock.milliseconds) }
    guard let left else { return }
    line.tell(words(ProgressSentence.underWay(.exporting, done: done, all: all, seconds: left)))
  }
}
