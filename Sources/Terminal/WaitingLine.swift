import CPosix
import Glibc
import Synchronization
import TextUI

/// The last line of a screen that shows only a picture, while something takes long: it tells how far
/// that has come, and takes the keys that are pressed meanwhile. Any thread may use it, one at a time.
public nonisolated final class WaitingLine: Sendable {
  private let size: Size
  /// What stands before all that is told; empty: nothing does.
  private let lead: String
  private let typed = Mutex<[UInt8]>([])
  /// When something was last typed, in milliseconds of the clock that nobody sets.
  private let typedAt = Mutex(0)
  private let hasTold = Mutex(false)
  private static let (stop, quit, escape): (UInt8, UInt8, UInt8) = (0x03, 0x11, 0x1B)

  init(_ size: Size, lead: String) { (self.size, self.lead) = (size, lead) }

  /// Puts as much of a text as fits in place of what the line shows.
  public func tell(_ text: String) {
    let text = TextWidth.clip(lead + text, to: size.width - 1)
    hasTold.withLock { $0 = true }
    var bytes = Array("\u{1B}7\u{1B}[\(size.height);1H\u{1B}[m\(text)\u{1B}[K\u{1B}8".utf8)
    _ = write(STDOUT_FILENO, &bytes, bytes.count)
  }

  /// Whether somebody wants to leave without waiting: by Ctrl-C, Ctrl-Q or a signal.
  public var isLeft: Bool {
    guard !isEndAsked, listen() else { return true }
    return typed.withLock { $0.contains(Self.stop) || $0.contains(Self.quit) }
  }

  /// Whether somebody no longer wants what takes long: by Ctrl-C or Esc, which are not among what is
  /// received then, or because the program is to end.
  ///
  /// - Parameter wait: after how many milliseconds an escape alone is the key.
  public func takesStop(after wait: Int) -> Bool {
    guard !isEndAsked, listen() else { return true }
    let isComplete = TerminalProbe.now() - typedAt.withLock { $0 } >= wait
    return typed.withLock { typed in
      let count = typed.count
      typed.removeAll { $0 == Self.stop }
      while isComplete, typed.last == Self.escape { typed.removeLast() }
      return typed.count < count
    }
  }

  private var isEndAsked: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGTERM, SIGHUP, SIGINT].contains { sigismember(&pending, $0) == 1 }
  }

  /// Takes what has been typed since; whether there is still a terminal.
  private func listen() -> Bool {
    var item = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&item, 1, 0) > 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return false }
      typed.withLock { $0 += buffer.prefix(count) }
      typedAt.withLock { $0 = TerminalProbe.now() }
    }
    return true
  }

  /// What came from the terminal meanwhile.
  public var received: [UInt8] { typed.withLock { $0 } }

  /// Whether anything was told, which is to be drawn over.
  public var hasSpoken: Bool { hasTold.withLock { $0 } }
}

extension NCursesDisplay {
  /// The last line, for who shows a picture and waits for what it is of.
  ///
  /// - Parameter lead: what stands before all that the line tells; empty: nothing.
  public func waitingLine(lead: String = "") -> WaitingLine { WaitingLine(size, lead: lead) }

  /// Asks what `TerminalProbe.answer` waits for, before the first frame is shown.
  public func ask() { send(Array(ProbeReply.question.utf8)) }
}
