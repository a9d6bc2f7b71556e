/// Rows one below the other, of which one may be selected and is then always visible.
public struct ListView: Widget {
  /// How many rows there are, visible or not.
  public var count: Int
  /// The row of the cursor.
  public var selection: Int?
  /// The name under which each row's region is known, its number as `y`.
  public var region: String
  /// What a row shows; asked for visible rows only.
  public var row: (Int) -> [Span]
  /// Ends a row that was cut.
  public var glyphs: Glyphs

  /// Makes a list.
  public init(
    count: Int, selection: Int?, region: String, glyphs: Glyphs = .full,
    row: @escaping (Int) -> [Span]
  ) {
    self.count = count
    self.selection = selection
    self.region = region
    self.glyphs = glyphs
    self.row = row
  }

  /// The rows that a list of this height shows.
  public func visible(height: Int) -> Range<Int> {
    ScrollWindow.rows(count: count, visible: height, selection: selection ?? 0)
  }

  /// Draws the visible rows and names them.
  public func draw(into frame: inout Frame, area: Rect) {
    for (line, index) in visible(height: area.height).enumerated() {
      let role: Role = index == selection ? .rowFocus : .row
      let place = Rect(x: area.x, y: area.y + line, width: area.width, height: 1)
      frame.fill(place, role)
      let spans = row(index).clipped(to: area.width, mark: glyphs.ellipsis)
      frame.draw(spans, x: 0, y: 0, in: place, role)
      frame.name(Region(region, y: index), place)
    }
  }
}
