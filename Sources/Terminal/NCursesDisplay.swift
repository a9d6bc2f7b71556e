import CNCurses
import CPosix
import Glibc
public import TextUI

/// The terminal: ncurses for output only, bytes read and decoded by us, one poll for everything.
public final class NCursesDisplay: Display {
  /// The size of the terminal, as ncurses knows it.
  public private(set) var size: Size
  /// Whether clicks, the wheel and drags are told; else the terminal keeps the mouse to itself.
  public var usesMouse = false {
    didSet {
      guard isOpen, usesMouse != oldValue else { return }
      emit(usesMouse ? ReportSequence.mouseOn : ReportSequence.mouseOff)
    }
  }

  /// How long to wait after an escape for the rest of a key, in milliseconds, as people want it.
  public var escapeWait = 25
  /// The same as the line needs it; the longer of both holds.
  public var lineWait = 25

  /// Further descriptors to wait for; one that becomes readable is told as `.fileChanged`.
  public var watched: [Int32] = []
  private let signals: Signals
  private var drawing: FrameDrawing
  private var decoder = KeyDecoder()
  private var queue: [Input] = []
  private var isOpen = false
  private var isAtEnd = false
  /// Opens the screen; nil when ncurses knows neither TERM nor xterm-256color.
  ///
  /// Call it before any thread is started: it blocks the signals that are waited for.
  ///
  /// - Parameters:
  ///   - monochrome: tells what stands in where the terminal has no colours.
  ///   - hasColours: false where the user wants none.
  public init?(theme: Theme, monochrome: @escaping () -> Theme, hasColours: Bool) {
    signals = Signals()
    Surroundings.chooseLocale()
    unsetenv("LINES")
    unsetenv("COLUMNS")
    cp_save_modes()
    var screen = newterm(nil, cn_output(), cn_input())
    if screen == nil { screen = newterm("xterm-256color", cn_output(), cn_input()) }
    guard screen != nil else {
      cp_forget_modes()
      return nil
    }
    cp_guard_crashes()
    cn_settle()
    typeahead(-1)
    if has_colors() {
      start_color()
      use_default_colors()
    }
    cn_speak_briefly()
    size = Size(width: 0, height: 0)
    drawing = FrameDrawing(theme: theme, monochrome: monochrome, hasColours: hasColours)
    enter()
    size = Surroundings.size
  }

  private func enter() {
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    leaveok(cn_screen(), false)
    scrollok(cn_screen(), false)
    emit(ReportSequence.reportsOn + (usesMouse ? ReportSequence.mouseOn : ""))
    isOpen = true
  }

  /// Gives the terminal back as it was.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    emit((usesMouse ? ReportSequence.mouseOff : "") + ReportSequence.reportsOff)
    curs_set(1)
    endwin()
    cp_restore_modes()
    cp_forget_modes()
  }

  private func emit(_ sequence: String) { send(Array(sequence.utf8)) }

  /// Writes bytes past ncurses, all of them unless the terminal is gone.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Takes bytes that were typed before the screen was opened, or while it waited.
  public func take(_ bytes: [UInt8]) { queue += decoder.feed(bytes) }

  /// Gives the terminal back and ends the program, from any thread: nothing has to be kept.
  public nonisolated static func leave() -> Never {
    cp_abandon_terminal()
    _exit(0)
  }

  /// What the frame on screen names at a point; nil where it names nothing.
  public func region(at point: Point) -> Region? { drawing.shown.region(at: point) }

  /// Has the next frame drawn as if nothing were on screen.
  public func redraw() { drawing.redraw() }
}

extension NCursesDisplay {
  /// Sends what changed in each row, then parks the cursor.
  public func show(_ frame: inout Frame, theme: Theme) {
    prepare(&frame, theme: theme)
    flush()
  }

  /// Sends the frame that was prepared last.
  public func flush() {
    guard isOpen else { return }
    drawing.send()
  }

  /// Does what comes before a frame can be sent; another one may take its place instead.
  public func prepare(_ frame: inout Frame, theme: Theme) {
    guard isOpen else { return }
    drawing.draw(&frame, theme: theme)
  }

  /// The next input; see `Display`.
  public func next(until deadline: Int?) -> Input {
    while queue.isEmpty {
      let wait = max(escapeWait, lineWait)
      let patience = decoder.isPending ? min(wait, deadline ?? wait) : deadline ?? -1
      var items: [pollfd] = []
      for descriptor in [STDIN_FILENO, signals.descriptor] + watched {
        items.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
      // What gathered while something was done may well be single keys.
      let wasIdle = patience != 0 && !decoder.isPending && poll(&items, nfds_t(items.count), 0) == 0
      let count = poll(&items, nfds_t(items.count), Int32(clamping: patience))
      if count == 0 {
        if decoder.isPending {
          queue += decoder.timeout()
          if deadline == nil || !queue.isEmpty { continue }
        }
        return .deadline
      }
      if count < 0 { continue }
      if wasIdle { ProgramMemory.fetch() }
      if items[1].revents != 0 { takeSignals() }
      if items[0].revents != 0 {
        readBytes(
          hangup: items[0].revents & Int16(POLLHUP | POLLERR) != 0, wasIdle: wasIdle)
      }
      for item in items.dropFirst(2) where item.revents != 0 {
        queue.append(.fileChanged)
        break
      }
    }
    return queue.removeFirst()
  }

  private func readBytes(hangup: Bool, wasIdle: Bool) {
    var bytes = readOnce()
    guard !bytes.isEmpty else {
      if hangup || isAtEnd { queue.append(.hangup) }
      return
    }
    var inputs = decoder.feed(bytes)
    // A paste may come in pieces, of which the first is short.
    while wasIdle, UnmarkedPaste.mayGoOn(inputs), follows(within: 5) {
      let more = readOnce()
      guard !more.isEmpty else { break }
      bytes += more
      inputs += decoder.feed(more)
    }
    guard UnmarkedPaste.isLikely(inputs, wasIdle: wasIdle), !decoder.isPending else {
      queue += inputs
      return
    }
    while follows(within: 50) {
      let more = readOnce()
      guard !more.isEmpty else { break }
      bytes += more
    }
    // What a cut character left behind was read with the rest.
    decoder = KeyDecoder()
    queue.append(.burst(UnmarkedPaste.text(bytes)))
  }

  /// What is there to be read; nothing at the end or on an error.
  private func readOnce() -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      isAtEnd = count == 0 || count < 0 && errno == EIO
      return Array(UnsafeBufferPointer(start: buffer.baseAddress, count: max(0, count)))
    }
  }

  /// Whether something was typed that is not taken yet.
  public var hasInput: Bool { !queue.isEmpty || follows(within: 0) }

  private func follows(within milliseconds: Int32) -> Bool {
    var item = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&item, 1, milliseconds) > 0
  }

  /// Leaves the processor to those who bring the last frame to the eye, for two milliseconds or until
  /// there is input: on a small machine they run where this program does.
  public func giveWay() {
    guard queue.isEmpty else { return }
    var items = [STDIN_FILENO, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&items, nfds_t(items.count), 2)
  }

  private func takeSignals() {
    for number in signals.take() {
      switch number {
      case SIGWINCH: resized()
      case SIGTERM, SIGINT: queue.append(.terminate)
      case SIGHUP: queue.append(.hangup)
      case SIGTSTP: suspend()
      default: break
      }
    }
  }

  /// Takes over the terminal's size. A terminal may have been smaller in between, however short,
  /// and lost what stood there: nothing on it is trusted, even when the size is what it was.
  private func resized() {
    let now = Surroundings.size
    redraw()
    guard now != size else { return queue.append(.resumed) }
    size = now
    resizeterm(Int32(now.height), Int32(now.width))
    queue.removeAll { if case .resize = $0 { true } else { false } }
    queue.append(.resize(now))
  }

  /// Steps aside for the shell.
  private func suspend() { lend { Signals.stop() } }

  /// Gives the terminal away as it was, and takes it back with everything drawn anew.
  ///
  /// Who has it meanwhile got what was pressed; that it was pressed at us too is forgotten.
  public func lend(_ use: () -> Void) {
    emit((usesMouse ? ReportSequence.mouseOff : "") + ReportSequence.reportsOff)
    endwin()
    cp_restore_modes()
    use()
    // It is drawn anew below; what lies in the window may be a frame that isn't to be sent yet.
    erase()
    refresh()
    enter()
    for number in signals.take() where number == SIGTERM || number == SIGHUP {
      queue.append(number == SIGTERM ? .terminate : .hangup)
    }
    resized()
  }
}
