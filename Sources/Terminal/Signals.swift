import CPosix
import Glibc

/// The signals that the program waits for, as a descriptor among others.
final class Signals {
  /// Becomes readable when one arrived.
  let descriptor: Int32
  private static let waited = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT]

  /// Blocks the signals, before any thread can take one, and opens the descriptor.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in Signals.waited { sigaddset(&set, number) }
    sigprocmask(SIG_BLOCK, &set, nil)
    // Where nobody handles it, ncurses ignores SIGTSTP for as long as it draws: what arrives then is
    // dropped, though it is blocked.
    signal(SIGTSTP) { _ in }
    descriptor = signalfd(-1, &set, Int32(SFD_NONBLOCK) | Int32(SFD_CLOEXEC))
  }

  deinit { close(descriptor) }

  /// The signals that arrived since the last look.
  func take() -> [Int32] {
    var found: [Int32] = []
    var facts = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while read(descriptor, &facts, size) == size { found.append(Int32(facts.ssi_signo)) }
    return found
  }

  /// Stops the process as Ctrl-Z asks; returns when it goes on.
  static func stop() {
    raise(SIGSTOP)
  }
}
