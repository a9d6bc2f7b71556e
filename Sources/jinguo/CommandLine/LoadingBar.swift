import Glibc
import Languages
import Storage
import Synchronization

/// The bar that shows on a terminal how far reading a large book has come; it is gone when that is done.
enum LoadingBar {
  /// What is worth a bar, in milliseconds.
  private static let worth = 500

  /// What a store is to tell; nil where nobody watches.
  static func progress(_ words: Words) -> LoadingProgress? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    let start = Clock.now().milliseconds
    let isShown = Mutex(false)
    return { done, all in
      let passed = Clock.now().milliseconds - start
      let left = passed * (all - done) / max(1, done)
      isShown.withLock { isShown in
        if done == all {
          if isShown { Output.overwrite("") }
        } else if isShown || passed + left > worth {
          isShown = true
          let told = words(
            SafetySentence.reading(done: done, all: all, seconds: (left + 999) / 1000))
          Output.overwrite(bar(done, of: all) + " " + told)
        }
      }
    }
  }

  private static func bar(_ done: Int, of all: Int) -> String {
    let filled = 10 * done / max(1, all)
    return String(repeating: "#", count: filled) + String(repeating: "-", count: 10 - filled)
  }
}
