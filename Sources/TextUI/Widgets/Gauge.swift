/// A part of a whole in integers, for bars.
public struct Share: Hashable, Sendable {
  /// The part; below 0 counts as 0.
  public var numerator: Int64
  /// The whole; 0 or less makes the fraction 0.
  public var denominator: Int64

  /// Makes a fraction.
  public init(_ numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the part is more than the whole.
  public var isBeyondWhole: Bool { denominator > 0 && numerator > denominator }

  /// The whole cells of `count` that it fills, `count` at most.
  func cells(of count: Int) -> Int {
    guard denominator > 0, numerator > 0 else { return 0 }
    if numerator >= denominator { return count }
    return Int(Int128(numerator) * Int128(count) / Int128(denominator))
  }

  /// Which of two is larger: 1 the first, −1 the second, 0 neither.
  static func order(_ one: Share, _ other: Share) -> Int {
    func parts(_ fraction: Share) -> (Int128, Int128) {
      fraction.denominator > 0 && fraction.numerator > 0
        ? (Int128(fraction.numerator), Int128(fraction.denominator)) : (0, 1)
    }
    let ((a, b), (c, d)) = (parts(one), parts(other))
    return (a * d > c * b ? 1 : 0) - (a * d < c * b ? 1 : 0)
  }
}

/// A bar of one row that shows how much is done, with a mark where it should be today.
public struct Gauge: Widget {
  /// How much is done; nil when that is not known.
  public var value: Share?
  /// How much should be done; nil draws no mark.
  public var mark: Share?
  /// The role of the done part.
  public var role: Role
  /// The characters to draw with.
  public var glyphs: Glyphs

  /// Makes a gauge.
  public init(
    value: Share?, mark: Share? = nil, role: Role = .barFill, glyphs: Glyphs = .full
  ) {
    self.value = value
    self.mark = mark
    self.role = role
    self.glyphs = glyphs
  }

  /// Draws the bar into the first row of the area.
  public func draw(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    let row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    let bar = layout(columns: area.width)
    frame.fill(row, glyphs.barEmpty, .barEmpty)
    frame.fill(
      Rect(x: row.x, y: row.y, width: bar.filled, height: 1), glyphs.barFill, role)
    if let mark = bar.mark {
      frame.draw(String(glyphs.barMark), x: mark, y: 0, in: row, .barMark)
    }
    if value?.isBeyondWhole == true {
      frame.draw(String(glyphs.barOverflow), x: row.width - 1, y: 0, in: row, role)
    }
  }

  /// How many cells from the left are filled, and which one the mark covers.
  ///
  /// Cells and mark are rounded down. Who is ahead has at least one filled cell after the mark,
  /// who is behind at least one empty cell before it, so that rounding never hides which it is.
  func layout(columns: Int) -> (filled: Int, mark: Int?) {
    let filled = value?.cells(of: columns) ?? 0
    guard let mark, columns > 1 else { return (filled, nil) }
    let place = min(columns - 1, mark.cells(of: columns))
    guard let value else { return (0, place) }
    switch Share.order(value, mark) {
    case 1:
      let place = min(place, columns - 2)
      return (max(filled, place + 2), place)
    case -1:
      let place = max(place, 1)
      return (min(filled, place - 1), place)
    default: return (filled, place)
    }
  }
}
