/// The picture of a character in points, to be shown large.
public struct BigGlyph: Hashable, Sendable {
  /// Its rows from the top; the bit `width - 1` is the leftmost point.
  public let rows: [UInt16]
  /// In points, which are as wide as a column and half as high as a row.
  public let width: Int

  /// A picture of at most 16 points across.
  public init(rows: [UInt16], width: Int) {
    self.rows = rows
    self.width = min(16, max(0, width))
  }

  /// Whether a point is set; none is outside.
  public subscript(x: Int, y: Int) -> Bool {
    rows.indices.contains(y) && (0..<width).contains(x) && rows[y] >> (width - 1 - x) & 1 == 1
  }
}

extension BigGlyph {
  /// The figures of a page: eight points high, so that they take four rows.
  public static func figure(_ character: Character) -> BigGlyph? {
    figures[character].map { BigGlyph(rows: $0, width: 6) }
  }

  private static let figures: [Character: [UInt16]] = [
    "0": [0b011110, 0b110011, 0b110011, 0b110011, 0b110011, 0b110011, 0b110011, 0b011110],
    "1": [0b001100, 0b011100, 0b001100, 0b001100, 0b001100, 0b001100, 0b001100, 0b011110],
    "2": [0b011110, 0b110011, 0b000011, 0b000110, 0b001100, 0b011000, 0b110000, 0b111111],
    "3": [0b011110, 0b110011, 0b000011, 0b001110, 0b000011, 0b000011, 0b110011, 0b011110],
    "4": [0b000110, 0b001110, 0b011110, 0b110110, 0b111111, 0b000110, 0b000110, 0b000110],
    "5": [0b111111, 0b110000, 0b111110, 0b000011, 0b000011, 0b000011, 0b110011, 0b011110],
    "6": [0b001110, 0b011000, 0b110000, 0b111110, 0b110011, 0b110011, 0b110011, 0b011110],
    "7": [0b111111, 0b000011, 0b000110, 0b000110, 0b001100, 0b001100, 0b001100, 0b001100],
    "8": [0b011110, 0b110011, 0b110011, 0b011110, 0b110011, 0b110011, 0b110011, 0b011110],
    "9": [0b011110, 0b110011, 0b110011, 0b011111, 0b000011, 0b000011, 0b000110, 0b011100],
    "%": [0b110011, 0b110011, 0b000110, 0b001100, 0b001100, 0b011000, 0b110011, 0b110011],
    "/": [0b000011, 0b000011, 0b000110, 0b001100, 0b001100, 0b011000, 0b110000, 0b110000],
  ]
}
