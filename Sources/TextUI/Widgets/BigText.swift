/// A word or a figure in big type: each point of its glyphs is half a cell.
public struct BigText: Widget {
  private let letters: [BigGlyph]
  private let gap: Int
  private let scale: Int
  private let role: Role
  private let glyphs: Glyphs

  /// A word in a font; nil when the font lacks one of its characters.
  ///
  /// - Parameter scale: how many cells' halves a point is wide and high.
  public init?(
    _ word: String, font: HexFont, scale: Int = 1, role: Role, glyphs: Glyphs = .full
  ) {
    let letters = word.unicodeScalars.compactMap { font[$0] }
    guard !letters.isEmpty, letters.count == word.unicodeScalars.count else { return nil }
    (self.letters, gap, self.scale, self.role, self.glyphs) = (letters, 0, scale, role, glyphs)
  }

  /// A figure such as `48%` or `13/15`; nil when it is none.
  public init?(figure: String, scale: Int = 1, role: Role, glyphs: Glyphs = .full) {
    let letters = figure.compactMap { BigGlyph.figure($0) }
    guard !letters.isEmpty, letters.count == figure.count else { return nil }
    (self.letters, gap, self.scale, self.role, self.glyphs) = (letters, 1, scale, role, glyphs)
  }

  /// What it takes in columns and rows.
  public var size: Size {
    let points = letters.reduce(0) { $0 + $1.width } + gap * (letters.count - 1)
    let height = letters.map(\.rows.count).max() ?? 0
    return Size(width: points * scale, height: (height * scale + 1) / 2)
  }

  /// Draws it from the area's corner; what doesn't fit is cut.
  public func draw(into frame: inout Frame, area: Rect) {
    var x = 0
    for letter in letters {
      for y in 0..<(letter.rows.count * scale + 1) / 2 {
        let cells = (0..<letter.width * scale).map { column in
          cell(letter[column / scale, 2 * y / scale], letter[column / scale, (2 * y + 1) / scale])
        }
        frame.draw(String(String.UnicodeScalarView(cells)), x: x, y: y, in: area, role)
      }
      x += (letter.width + gap) * scale
    }
  }

  private func cell(_ top: Bool, _ bottom: Bool) -> Unicode.Scalar {
    switch (top, bottom) {
    case (true, true): glyphs.barFill
    case (true, false): glyphs.halfTop
    case (false, true): glyphs.halfBottom
    case (false, false): " "
    }
  }
}
