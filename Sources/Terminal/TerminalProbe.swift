import CPosix
import Glibc
public import TextUI

/// Asks the terminal, before anything is drawn, how it draws and on what background.
public enum TerminalProbe {
  /// One question and its answers; a terminal that doesn't answer in time costs that time once.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait at most, in milliseconds.
  ///   - meanwhile: what is done while the answer is on its way.
  /// - Returns: what it answered, and after how many milliseconds at most it had; nil when it had not.
  public static func ask(
    timeout: Int, meanwhile: () throws -> Void
  ) rethrows -> (reply: ProbeReply, roundTrip: Int?) {
    let start = now()
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else {
      try meanwhile()
      return (ProbeReply([]), nil)
    }
    var quiet = modes
    cfmakeraw(&quiet)
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &modes) }
    var question = Array(ProbeReply.question.utf8)
    let isAsked = write(STDOUT_FILENO, &question, question.count) == question.count
    try meanwhile()
    let reply = isAsked ? answer(timeout: timeout) : ProbeReply([])
    return (reply, reply.isComplete ? now() - start : nil)
  }

  /// What the terminal answers to a question that was asked, as `NCursesDisplay.ask` does.
  ///
  /// - Parameters:
  ///   - read: what was read already since then.
  ///   - timeout: how long to wait at most for what is missing, in milliseconds.
  public static func answer(after read: [UInt8] = [], timeout: Int) -> ProbeReply {
    let end = now() + timeout
    var bytes = read
    var reply = ProbeReply(bytes)
    while !reply.isComplete {
      var item = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let left = end - now()
      guard left > 0, poll(&item, 1, Int32(left)) > 0 else { break }
      var buffer = [UInt8](repeating: 0, count: 512)
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      reply = ProbeReply(bytes)
    }
    return reply
  }

  /// Milliseconds of a clock that nobody sets.
  nonisolated static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
