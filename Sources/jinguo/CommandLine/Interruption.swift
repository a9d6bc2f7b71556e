import Glibc
import Languages
import Synchronization

/// Ctrl-C, held back while something can be given up in good order.
enum Interruption {
  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }

  /// Holds it back in this thread and those that it begins; whether it was already.
  static func hold() -> Bool {
    var (set, old) = (signals, sigset_t())
    pthread_sigmask(SIG_BLOCK, &set, &old)
    return sigismember(&old, SIGINT) == 1
  }

  /// Whether it was pressed meanwhile, which is told once.
  static func take() -> Bool {
    var set = signals
    var now = timespec()
    return sigtimedwait(&set, nil, &now) == SIGINT
  }

  /// Waits until it is pressed.
  static func wait() {
    var set = signals
    var signal: Int32 = 0
    while sigwait(&set, &signal) != 0 {}
  }

  /// Lets it do again what it does: when it was pressed and not taken, the program ends.
  static func letGo() {
    var set = signals
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Ends the program, which has changed nothing, and says so.
  static func leave(_ words: Words) -> Never {
    Output.overwrite("")
    Output.message(words(ProgressSentence.cancelled))
    _exit(Complaint.Status.interrupted.rawValue)
  }
}

/// Who waits for Ctrl-C while a command only looks, computes and tells: then it ends at once, and says
/// that nothing was changed.
final class InterruptionWatch: Sendable {
  private let words: Words
  private let isOver = Mutex(false)

  /// Nil where nobody watches.
  init?(_ words: Words) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    self.words = words
    // The threads that are begun from here on hold it back too: it comes to the one that waits.
    _ = Interruption.hold()
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self)
    let fault = pthread_create(
      &thread, nil,
      { own in
        guard let own else { return nil }
        Unmanaged<InterruptionWatch>.fromOpaque(own).takeRetainedValue().wait()
        return nil
      }, own.toOpaque())
    if fault != 0 {
      own.release()
      Interruption.letGo()
    }
  }

  private func wait() {
    Interruption.wait()
    isOver.withLock { isOver in if !isOver { Interruption.leave(words) } }
  }

  /// From here on something is changed that is soon done: Ctrl-C comes too late.
  func end() { isOver.withLock { $0 = true } }
}
