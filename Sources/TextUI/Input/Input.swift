/// Everything that can wake the program.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// A pasted text; its line ends are `\n`, its bad bytes U+FFFD.
  case paste(String)
  /// So many characters with line ends or tabs among them at once that nobody typed them: a paste that
  /// the terminal didn't mark as one. Its line ends are `\n`, its bad bytes U+FFFD.
  case burst(String)
  case mouse(MouseEvent)
  /// Whether the terminal's window has the focus now.
  case focus(Bool)
  case resize(Size)
  /// The terminal's background, as an answer to OSC 11.
  case background(Color)
  /// The terminal was switched to dark or light, as mode 2031 tells.
  case appearance(Appearance)
  /// Where the terminal's cursor stands, from 0, as an answer to `CSI 6 n`.
  case cursorReport(Point)
  /// Bytes that are no UTF-8; how many times by now without well-formed text beyond ASCII between.
  case malformed(Int)
  /// Asked to end by a signal.
  case terminate
  /// The terminal is gone.
  case hangup
  /// Continued after having been stopped: everything must be drawn again.
  case resumed
  /// A watched file changed.
  case fileChanged
  /// Nothing happened until the deadline.
  case deadline
}

/// What the pointer did.
public struct MouseEvent: Hashable, Sendable {
  /// The kinds of pointer events.
  public enum Action: Hashable, Sendable {
    case press, release, drag, move, wheelUp, wheelDown, wheelLeft, wheelRight
  }

  /// The buttons; `none` for moves, wheels and releases that do not tell.
  public enum Button: Hashable, Sendable {
    case none, left, middle, right
  }

  /// The keys held meanwhile.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a key.
    public let rawValue: UInt8
    /// Makes modifiers from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    public static let control = Modifiers(rawValue: 4)
  }

  /// What was done.
  public var action: Action
  /// With which button.
  public var button: Button
  /// Where, from 0.
  public var position: Point
  /// With which keys held.
  public var modifiers: Modifiers

  /// Makes an event.
  public init(
    _ action: Action, button: Button = .none, at position: Point, modifiers: Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.position = position
    self.modifiers = modifiers
  }
}
