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
  /// Whether rows show nothing but what the frame rests on: then those that are as they were, with or
  /// without the cursor, are taken over as they were drawn last.
  public var keepsRows = false

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
      let place = Rect(x: area.x, y: area.y + line, width: area.width, height: 1)
      guard keepsRows else {
        draw(index, into: &frame, place)
        continue
      }
      let isSelected = index == selection
      frame.drawPart(region, 2 * index + (isSelected ? 1 : 0), of: isSelected, in: place) {
        draw(index, into: &$0, place)
      }
    }
  }

  private func draw(_ index: Int, into frame: inout Frame, _ place: Rect) {
    let role: Role = index == selection ? .rowFocus : .row
    frame.fill(place, role)
    let spans = row(index).clipped(to: place.width, mark: glyphs.ellipsis)
    frame.draw(spans, x: 0, y: 0, in: place, role)
    frame.name(Region(region, y: index), place)
  }
}
