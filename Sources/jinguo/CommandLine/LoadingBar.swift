import Glibc
import Languages
import Storage
import Synchronization
import Terminal

/// The bar that shows on a terminal how far reading a large book has come; it is gone when that is done.
enum LoadingBar {
  /// What is worth a bar, in milliseconds.
  private static let worth = 500

  /// What a store is to tell; nil where nobody watches.
  ///
  /// - Parameter line: where it is told on a terminal that is open already, which may be left meanwhile;
  ///   nil: on the line of the shell.
  static func progress(_ words: Words, on line: WaitingLine?) -> LoadingProgress? {
    guard line != nil || isatty(STDERR_FILENO) == 1 else { return nil }
    let start = Clock.now().milliseconds
    let isShown = Mutex(false)
    return { done, all in
      if line?.isLeft == true { NCursesDisplay.leave() }
      let passed = Clock.now().milliseconds - start
      let left = passed * (all - done) / max(1, done)
      isShown.withLock { isShown in
        if done == all {
          if isShown, line == nil { Output.overwrite("") }
        } else if isShown || passed + left > worth {
          isShown = true
          let told = words(
            SafetySentence.reading(done: done, all: all, seconds: (left + 999) / 1000))
          let text = bar(done, of: all) + " " + told
          if let line { line.tell(text) } else { Output.overwrite(text) }
        }
      }
    }
  }

  private static func bar(_ done: Int, of all: Int) -> String {
    let filled = 10 * done / max(1, all)
    return String(repeating: "#", count: filled) + String(repeating: "-", count: 10 - filled)
  }
}
