/// Bytes of a terminal made into inputs, wherever reads happen to cut them.
///
/// Knows UTF-8, both forms of cursor keys, the function keys of xterm, Linux, rxvt and PuTTY, SGR
/// and X10 mouse reports, bracketed paste, focus, theme and colour reports. A byte that can't
/// belong to what came before ends it and is read afresh, so that nothing swallows what follows.
public struct KeyDecoder: Sendable {
  enum State: Hashable, Sendable {
    case ground, utf8, escape, control, linuxFunction, singleShift, mouse, paste
    /// Inside a string that this byte after the escape began, maybe after the escape that ends it.
    case string(UInt8), stringEscape(UInt8)
  }

  /// Whether `CSI row ; column R` is the answer to a question and not F3 with a modifier.
  public var expectsCursorReport = false

  var state = State.ground
  /// What has arrived of the thing under way, without its introducer.
  var held: [UInt8] = []
  /// How much of the paste's end mark the last bytes make up.
  var endMatched = 0
  var badInRow = 0
  /// Timeouts since the last byte.
  var silences = 0

  /// Makes a decoder with nothing under way.
  public init() {}

  /// Whether something is half read, so that `timeout()` should follow if no byte does.
  ///
  /// Half a character waits as long as it takes: the next byte completes it, or is read afresh.
  public var isPending: Bool { state != .ground && state != .utf8 }

  /// Reads bytes and returns what they complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] { feed(Array(bytes)) }

  /// The same of bytes that stand in one place.
  public mutating func feed(_ bytes: [UInt8]) -> [Input] {
    var inputs: [Input] = []
    silences = 0
    for byte in bytes { accept(byte, &inputs) }
    return inputs
  }

  /// Says that nothing came for the time in which the rest of a sequence should have come.
  ///
  /// An escape alone is the key at once; what has got further is waited for a little longer,
  /// because slow lines cut sequences, and a paste much longer.
  public mutating func timeout() -> [Input] {
    silences += 1
    switch state {
    case .ground: return []
    case .escape: return give([.key(.escape)])
    case .paste where silences > Self.pastePatience: return give([.paste(pastedText())])
    case .utf8, .paste: return []
    case .control, .linuxFunction, .singleShift, .mouse, .string, .stringEscape:
      return silences > Self.patience ? give(loneIntroducer) : []
    }
  }

  private static let patience = 4
  private static let pastePatience = 200

  private mutating func give(_ inputs: [Input]) -> [Input] {
    begin(.ground)
    return inputs
  }

  /// The key that looks like the start of a sequence, when nothing follows it.
  private var loneIntroducer: [Input] {
    guard held.isEmpty else { return [] }
    switch state {
    case .control: return [.key(.alt("["))]
    case .singleShift: return [.key(.alt("O"))]
    case .string(let introducer): return [.key(.alt(Unicode.Scalar(introducer)))]
    case .ground, .utf8, .escape, .linuxFunction, .mouse, .paste, .stringEscape: return []
    }
  }

  mutating func begin(_ state: State) {
    self.state = state
    held.removeAll(keepingCapacity: true)
    endMatched = 0
  }

  private mutating func accept(_ byte: UInt8, _ inputs: inout [Input]) {
    switch state {
    case .ground: readFirst(byte, &inputs)
    case .utf8: readUTF8(byte, &inputs)
    case .escape: readEscaped(byte, &inputs)
    case .control: readControl(byte, &inputs)
    case .linuxFunction: readLinuxFunction(byte, &inputs)
    case .singleShift: readSingleShift(byte, &inputs)
    case .mouse: readMouse(byte, &inputs)
    case .paste: readPaste(byte, &inputs)
    case .string(let introducer): readString(byte, introducer, &inputs)
    case .stringEscape(let introducer):
      if byte == UInt8(ascii: "\\") {
        endString(introducer, &inputs)
      } else {
        begin(.escape)
        readEscaped(byte, &inputs)
      }
    }
  }

  /// Drops what was under way and reads the byte as if nothing had been.
  mutating func restart(with byte: UInt8, _ inputs: inout [Input]) {
    begin(.ground)
    readFirst(byte, &inputs)
  }
}
