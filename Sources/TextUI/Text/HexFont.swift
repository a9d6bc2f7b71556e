/// Glyphs of GNU Unifont, read from the text form in which it is installed: `4E2D:0100…`, one
/// character a line, 16 rows of 8 or 16 points.
public struct HexFont: Hashable, Sendable {
  private var glyphs: [Unicode.Scalar: BigGlyph] = [:]

  /// A font without a glyph.
  public init() {}

  /// Reads the glyphs of some characters; lines that aren't of that form are passed over.
  public init(_ bytes: [UInt8], only wanted: Set<Unicode.Scalar>) {
    var place = 0
    while place < bytes.count, glyphs.count < wanted.count {
      let (code, start) = Self.code(in: bytes, from: place)
      var end = start
      if let code, let scalar = Unicode.Scalar(code), wanted.contains(scalar) {
        end = Self.endOfLine(in: bytes, from: start)
        if let glyph = Self.glyph(bytes[start..<end]) { glyphs[scalar] = glyph }
      } else {
        // A line ends behind 32 or 64 digits: most of them needn't be looked at.
        let likely = [start + 64, start + 32].first { $0 < bytes.count && bytes[$0] == newline }
        end = likely ?? Self.endOfLine(in: bytes, from: start)
      }
      place = end + 1
    }
  }

  /// The glyph of a character; nil when it was not read.
  public subscript(scalar: Unicode.Scalar) -> BigGlyph? { glyphs[scalar] }

  /// The number before the colon, nil when there is none, and where what follows begins.
  private static func code(in bytes: [UInt8], from start: Int) -> (UInt32?, Int) {
    var code: UInt32 = 0
    var place = start
    while place < bytes.count, place - start <= 6 {
      if bytes[place] == colon { return (place > start ? code : nil, place + 1) }
      guard let digit = digit(bytes[place]) else { break }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return (nil, place)
  }

  private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex(of: newline) ?? bytes.count
  }

  private static func glyph(_ text: ArraySlice<UInt8>) -> BigGlyph? {
    var text = text
    if text.last == 0x0D { text.removeLast() }
    let digits = text.compactMap { digit($0) }
    guard digits.count == text.count, digits.count == 32 || digits.count == 64 else { return nil }
    let perRow = digits.count / 16
    let rows = (0..<16).map { row in
      digits[row * perRow..<(row + 1) * perRow].reduce(0 as UInt16) { $0 << 4 | $1 }
    }
    return BigGlyph(rows: rows, width: perRow * 4)
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}

private let newline: UInt8 = 0x0A
private let colon: UInt8 = 0x3A
