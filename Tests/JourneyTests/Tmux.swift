import Glibc

/// The real program in a terminal of tmux, on a server of its own that ends with it.
final class Tmux {
  private let server: String
  private static let places: [String] = ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux"]
  private static let binary: String? = places.first { access($0, X_OK) == 0 }

  /// Why journeys can't be made here; nil: they can.
  static var obstacle: String? { binary == nil ? "tmux is not installed" : nil }

  /// Starts a command, `size` columns by lines; when it ends, its exit status is told.
  init(_ command: String, size: (Int, Int) = (80, 24)) throws {
    server = "jinguo-\(getpid())-\(Int.random(in: 0..<1_000_000_000))"
    _ = try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(size.0), "-y", String(size.1),
      command + "; echo ended with $?; sleep 1000")
    _ = try tmux("set-option", "-g", "status", "off")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Takes the terminal away from the program.
  func close() throws { _ = try tmux("kill-server") }
  /// Keeps all bytes that the program writes from now on in a file.
  func record(to file: String) throws { _ = try tmux("pipe-pane", "-o", "cat >> '\(file)'") }

  /// Presses keys by tmux's names: `Enter`, `F4`, `C-q`.
  func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }
  /// Presses keys one at a time with a pause behind each; without one, all at once.
  func press(_ keys: [String], pause milliseconds: UInt32 = 0) throws {
    if milliseconds == 0 { _ = try run(["send-keys"] + keys) }
    for key in keys where milliseconds > 0 {
      try press(key)
      usleep(milliseconds * 1000)
    }
  }
  /// Types text as it is.
  func type(_ text: String) throws { _ = try tmux("send-keys", "-l", text) }
  /// Sends raw bytes: all at once, or one at a time with a pause between.
  func send(_ bytes: [UInt8], pause milliseconds: UInt32 = 0) throws {
    let runs = milliseconds == 0 ? [bytes] : bytes.map { [$0] }
    for run in runs {
      _ = try self.run(["send-keys", "-H"] + run.map { String($0, radix: 16) })
      if milliseconds > 0 { usleep(milliseconds * 1000) }
    }
  }
  func resize(_ width: Int, _ height: Int) throws {
    _ = try tmux("resize-window", "-x", String(width), "-y", String(height))
  }

  /// What the screen shows.
  func screen() throws -> String { try tmux("capture-pane", "-p") }
  /// Where the cursor stands, and whether it is visible.
  func cursor() throws -> String {
    try tmux("display-message", "-p", "#{cursor_x},#{cursor_y},#{cursor_flag}")
  }
  /// `1` while the second screen is shown, on which programs draw.
  func modes() throws -> String {
    try tmux("display-message", "-p", "#{alternate_on}").filter { $0 != "\n" }
  }
  /// The terminal's device.
  func device() throws -> String {
    try tmux("display-message", "-p", "#{pane_tty}").filter { $0 != "\n" }
  }
  /// The program that runs in the terminal: what the shell of the terminal started.
  func process() throws -> pid_t {
    let shell = try tmux("display-message", "-p", "#{pane_pid}").filter(\.isNumber)
    let children = try Shell.run(["/bin/cat", "/proc/\(shell)/task/\(shell)/children"]).output
    return children.split(separator: " ").first.flatMap { pid_t($0) } ?? 0
  }
  /// Whether the command has ended with an exit status of 0, within some seconds.
  func endsWell() throws -> Bool { try shows("ended with 0") }

  /// Waits until something holds, at most so many seconds; whether it came to hold.
  func wait(seconds: Int = 20, until holds: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<(seconds * 50) {
      if try holds() { return true }
      usleep(20_000)
    }
    return try holds()
  }
  /// Waits until the screen shows a text; whether it does. If not, what it shows is printed.
  func shows(_ text: String, seconds: Int = 20) throws -> Bool {
    let found = try wait(seconds: seconds) { try screen().contains(text) }
    if !found { print("waited for \(text), but the screen shows:\n\(try screen())") }
    return found
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try run(arguments) }

  private func run(_ arguments: [String]) throws -> String {
    try Shell.run([Tmux.binary ?? "tmux", "-L", server] + arguments).output
  }
}
