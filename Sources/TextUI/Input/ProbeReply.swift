/// What a terminal answered to the question that `ProbeReply.question` asks, and what was typed
/// meanwhile.
public struct ProbeReply: Hashable, Sendable {
  /// One round trip: the background's colour, then where the cursor stands behind a character of
  /// ambiguous width at the left edge; the line is cleared again.
  public static let question = "\u{1B}]11;?\u{1B}\\\r\u{2500}\u{1B}[6n\r\u{1B}[K"

  /// How wide characters of ambiguous width are drawn, 1 or 2; nil without an answer.
  public private(set) var ambiguousColumns: Int?
  /// The background; nil without an answer.
  public private(set) var background: Color?
  /// What is no answer: keys, in order.
  public private(set) var typed: [UInt8] = []

  /// Sorts the bytes that came so far.
  public init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let first = rest.first {
      if first == 0x1B, let (columns, end) = ProbeReply.cursor(rest) {
        ambiguousColumns = (1...2).contains(columns - 1) ? columns - 1 : ambiguousColumns
        rest = rest[end...]
      } else if first == 0x1B, let (color, end) = ProbeReply.color(rest) {
        background = color ?? background
        rest = rest[end...]
      } else {
        typed.append(first)
        rest.removeFirst()
      }
    }
  }

  /// Whether the last answer has come.
  public var isComplete: Bool { ambiguousColumns != nil }

  /// `ESC [ row ; column R`: the column, from 1, and where it ends.
  private static func cursor(_ bytes: ArraySlice<UInt8>) -> (column: Int, end: Int)? {
    guard bytes.dropFirst().first == UInt8(ascii: "["),
      let end = bytes.firstIndex(of: UInt8(ascii: "R"))
    else { return nil }
    let inside = bytes[(bytes.startIndex + 2)..<end]
    let parts = inside.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard inside.count < 12, parts.count == 2, let row = number(parts[0]), row > 0,
      let column = number(parts[1])
    else { return nil }
    return (column, end + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `ESC ] 11 ; colour` up to BEL or `ESC \`: the colour, nil for one that can't be read.
  private static func color(_ bytes: ArraySlice<UInt8>) -> (color: Color?, end: Int)? {
    let prefix = Array("\u{1B}]11;".utf8)
    guard bytes.starts(with: prefix) else { return nil }
    let body = bytes.dropFirst(prefix.count)
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return nil }
    let isLong = body[end] == 0x1B
    guard !isLong || body.dropFirst(end - body.startIndex + 1).first == UInt8(ascii: "\\") else {
      return nil
    }
    let report = Array(bytes[(bytes.startIndex + 2)..<end])
    return (Color(backgroundReport: report), end + (isLong ? 2 : 1))
  }
}
