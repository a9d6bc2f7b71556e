import CPosix
import Glibc
public import TextUI

/// Reads keys as the dashboard reads them, also from a pipe, and tells what they are.
public enum KeyEcho {
  /// Calls `told` with the bytes of each read and the inputs they make, until it says false, the
  /// input ends or a signal asks for the end. The terminal is given back as it was.
  public static func run(_ told: ([UInt8], [Input]) -> Bool) {
    let signals = Signals()
    var modes = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
    if isTerminal {
      var raw = modes
      cfmakeraw(&raw)
      // Line ends of what is printed stay those of a terminal.
      raw.c_oflag = modes.c_oflag
      tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    }
    defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSANOW, &modes) } }
    var decoder = KeyDecoder()
    var held: [UInt8] = []
    while true {
      var items = [STDIN_FILENO, signals.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&items, 2, decoder.isPending ? 25 : -1)
      if items[1].revents != 0, signals.take().contains(where: { $0 != SIGWINCH }) { return }
      var inputs: [Input] = []
      var isOver = false
      if count == 0 {
        inputs = decoder.timeout()
      } else if items[0].revents != 0 {
        var buffer = [UInt8](repeating: 0, count: 256)
        let size = read(STDIN_FILENO, &buffer, buffer.count)
        isOver = size <= 0
        held += buffer.prefix(max(0, size))
        inputs = isOver ? decoder.timeout() : decoder.feed(buffer.prefix(size))
      }
      if !inputs.isEmpty {
        guard told(held, inputs) else { return }
        held = []
      }
      if isOver { return }
    }
  }
}
