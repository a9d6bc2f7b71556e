/// The bytes that put a text on the clipboard of the terminal's own machine, OSC 52.
///
/// No terminal says whether it obeys: who sends them keeps the text somewhere else too.
public enum ClipboardSequence {
  /// What stands between the program and the terminal, and has to let the sequence through.
  public enum Passage: Hashable, Sendable { case none, tmux, screen }

  /// Terminals take at most about 100,000 characters of base64, which are so many bytes of text.
  public static let largestText = 74_000

  /// The bytes; nil when the text is too long.
  ///
  /// tmux takes the bare sequence where `set-clipboard` is on, and passes the wrapped one on where
  /// `allow-passthrough` is: it gets both.
  public static func bytes(_ text: String, through passage: Passage) -> [UInt8]? {
    let plain = Array(text.utf8)
    guard plain.count <= largestText else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + base64(plain) + [0x07]
    switch passage {
    case .none: return sequence
    case .tmux:
      let doubled = sequence.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return sequence + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      // It passes strings of a few hundred bytes.
      return stride(from: 0, to: sequence.count, by: 200).flatMap { start in
        Array("\u{1B}P".utf8) + sequence[start..<min(start + 200, sequence.count)]
          + Array("\u{1B}\\".utf8)
      }
    }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var word = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      word <<= UInt32(8 * (3 - part.count))
      for place in 0..<4 {
        let digit = digits[Int(word >> UInt32(18 - 6 * place) & 63)]
        text.append(place <= part.count ? digit : UInt8(ascii: "="))
      }
    }
    return text
  }
}
