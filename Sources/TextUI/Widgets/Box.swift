/// A border with a title on the left and a label on the right of its upper edge.
public struct Box: Widget {
  /// What the box shows; cut with a mark when it is too long.
  public var title: String
  /// What stands at the upper right corner, a figure for instance; left out when there is no room.
  public var label: [Span]
  /// Whether the keys go to it.
  public var isFocused: Bool
  /// The role of the border when the box has no focus.
  public var borderRole: Role
  /// The role of the title.
  public var titleRole: Role
  /// The characters to draw with.
  public var glyphs: Glyphs

  /// Makes a box.
  public init(
    title: String = "", label: [Span] = [], isFocused: Bool = false, borderRole: Role = .border,
    titleRole: Role = .panelTitle, glyphs: Glyphs = .full
  ) {
    self.title = title
    self.label = label
    self.isFocused = isFocused
    self.borderRole = borderRole
    self.titleRole = titleRole
    self.glyphs = glyphs
  }

  /// What a box leaves for its content.
  public static func inside(_ area: Rect) -> Rect { area.inset(by: 1) }

  /// Draws the border, the title and, if there is room, the label.
  public func draw(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    let role = isFocused ? .borderFocus : borderRole
    let (right, bottom) = (area.maxX - 1, area.maxY - 1)
    func line(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ glyph: Unicode.Scalar) {
      frame.fill(Rect(x: x, y: y, width: width, height: height), glyph, role)
    }
    if area.height > 1 {
      line(area.x, area.y, 1, area.height, glyphs.vertical)
      line(right, area.y, 1, area.height, glyphs.vertical)
      line(area.x, bottom, area.width, 1, glyphs.horizontal)
    }
    line(area.x, area.y, area.width, 1, area.width > 1 ? glyphs.horizontal : glyphs.vertical)
    if area.width > 1, area.height > 1 {
      line(area.x, area.y, 1, 1, glyphs.topLeft)
      line(right, area.y, 1, 1, glyphs.topRight)
      line(area.x, bottom, 1, 1, glyphs.bottomLeft)
      line(right, bottom, 1, 1, glyphs.bottomRight)
    }
    drawHeading(into: &frame, area: area, role)
  }

  /// `─ title ──── label` between the corners.
  private func drawHeading(into frame: inout Frame, area: Rect, _ role: Role) {
    let inner = Rect(x: area.x + 1, y: area.y, width: area.width - 2, height: 1)
    var room = inner.width - 3
    let labelColumns = label.columns
    let titleColumns = min(TextWidth.columns(of: title), Self.leastTitle)
    if labelColumns > 0, labelColumns + 2 + titleColumns <= room || title.isEmpty,
      labelColumns + 2 <= inner.width
    {
      let start = inner.width - labelColumns
      frame.draw(" ", x: start - 1, y: 0, in: inner, role)
      frame.draw(label, x: start, y: 0, in: inner, titleRole)
      room -= labelColumns + 2
    }
    guard room > 0, !title.isEmpty else { return }
    let shown = TextWidth.clip(title, to: room, mark: glyphs.ellipsis)
    frame.draw([Span(" ", role), Span(shown), Span(" ", role)], x: 1, y: 0, in: inner, titleRole)
  }

  /// The columns of title that a label must leave.
  private static let leastTitle = 6
}
