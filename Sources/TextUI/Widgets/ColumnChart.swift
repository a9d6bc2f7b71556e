/// Amounts period by period as columns that stand side by side, with a mark in each at the height
/// that was expected.
public struct ColumnChart: Widget {
  /// One period.
  public struct Column: Hashable, Sendable {
    /// The amount, as a part of the chart's height; nil draws no column.
    public var value: Share?
    /// What was expected, as a part of the chart's height; nil draws no mark.
    public var mark: Share?
    /// What stands below it; left out where it is wider than the column.
    public var label: String

    /// A period.
    public init(value: Share?, mark: Share?, label: String) {
      self.value = value
      self.mark = mark
      self.label = label
    }
  }

  /// The periods in order.
  public var columns: [Column]
  /// The characters to draw with.
  public var glyphs: Glyphs

  /// Makes a chart.
  public init(_ columns: [Column], glyphs: Glyphs = .full) {
    self.columns = columns
    self.glyphs = glyphs
  }

  /// Draws as many columns as fit, and below them their labels.
  public func draw(into frame: inout Frame, area: Rect) {
    guard !columns.isEmpty, area.height > 1, area.width > 0 else { return }
    let step = max(1, area.width / columns.count)
    let width = step > 1 ? step - 1 : 1
    let height = area.height - 1
    for (place, column) in columns.prefix(area.width / step).enumerated() {
      let x = place * step
      draw(column, x: x, width: width, height: height, &frame, area)
      // Labels that would touch each other stand below every second column.
      let free = step - TextWidth.columns(of: column.label)
      if free > 0 || free == 0 && (columns.count - place) % 2 == 1 {
        frame.draw(column.label, x: x, y: height, in: area, .dim)
      }
    }
  }

  private func draw(
    _ column: Column, x: Int, width: Int, height: Int, _ frame: inout Frame, _ area: Rect
  ) {
    let levels = glyphs.sparks.count
    let filled = column.value?.cells(of: height * levels) ?? 0
    let mark = column.mark.map { min(height - 1, $0.cells(of: height)) }
    for row in 0..<height {
      let cell = Rect(x: area.x + x, y: area.y + height - 1 - row, width: width, height: 1)
      let level = min(levels, max(0, filled - row * levels))
      // In the cell where the column ends, its height says more than the mark.
      if row == mark, level == 0 || level == levels && filled > (row + 1) * levels {
        frame.fill(cell.intersection(area), glyphs.horizontal, .barMark)
      } else if level == levels {
        frame.fill(cell.intersection(area), glyphs.barFill, .barFill)
      } else if level > 0 {
        frame.fill(cell.intersection(area), glyphs.sparks[level - 1], .barFill)
      }
    }
  }
}
