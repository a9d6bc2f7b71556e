/// A trend in one row, one column a value, the newest on the right.
public struct Sparkline: Widget {
  /// The values in order; nil is a gap.
  public var values: [Int64?]
  /// The role of the columns.
  public var role: Role
  /// The characters to draw with.
  public var glyphs: Glyphs

  /// Makes a sparkline.
  public init(_ values: [Int64?], role: Role = .spark, glyphs: Glyphs = .full) {
    self.values = values
    self.role = role
    self.glyphs = glyphs
  }

  /// Draws the newest values that fit.
  public func draw(into frame: inout Frame, area: Rect) {
    let shown = values.suffix(area.width)
    let levels = Self.levels(of: Array(shown), count: glyphs.sparks.count)
    for (x, level) in levels.enumerated() {
      let glyph = level.map { glyphs.sparks[$0] } ?? glyphs.sparkGap
      frame.draw(String(glyph), x: x, y: 0, in: area, level == nil ? .dim : role)
    }
  }

  /// Heights from 0 up to `count` − 1, measured from zero or from the lowest value below it.
  static func levels(of values: [Int64?], count: Int) -> [Int?] {
    let known = values.compactMap { $0 }
    let low = Int128(min(0, known.min() ?? 0))
    let span = Int128(max(0, known.max() ?? 0)) - low
    return values.map { value in
      guard let value else { return nil }
      guard span > 0, count > 1 else { return 0 }
      // Rounded to the nearest level.
      return Int(((Int128(value) - low) * Int128(count - 1) * 2 + span) / (span * 2))
    }
  }
}
