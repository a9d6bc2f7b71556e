import Domain
import Languages
import Synchronization
import Terminal

/// Tells on the last line of the screen how far something has come that a key began and that takes long,
/// such as the table of a large book. What is typed meanwhile waits.
final class LongWork: Sendable {
  private let words: Words
  private let line: WaitingLine
  private let start = Clock.milliseconds
  /// When the step that is going on was begun.
  private let begun = Mutex(0)

  /// What is worth a word, in milliseconds.
  private static let worth = 500

  init(_ words: Words, on line: WaitingLine) { (self.words, self.line) = (words, line) }

  /// Who is told how far it has come.
  var watch: WorkWatch { WorkWatch { done, all in self.tell(done, all) } }

  /// Whether the last line is to be drawn anew.
  var hasSpoken: Bool { line.hasSpoken }

  private func tell(_ done: Int, _ all: Int) {
    let now = Clock.milliseconds
    let passed = begun.withLock { begun in
      if done == 0 { begun = now }
      return now - begun
    }
    guard done > 0, now - start > Self.worth else { return }
    let left = passed * (all - done) / done
    line.tell(
      words(
        ProgressSentence.underWay(.exporting, done: done, all: all, seconds: (left + 999) / 1000)))
  }
}
