/// A box that lies over everything else.
public struct Popup: Widget {
  /// Where a popup stands.
  public enum Placement: Hashable, Sendable {
    case centre
    /// High enough for the candidate window of an input method below it.
    case upperThird
  }

  /// What it asks or tells.
  public var title: String
  /// What stands at its upper right corner.
  public var label: [Span]
  /// The size of its content, as far as the area allows.
  public var content: Size
  /// Where it stands.
  public var placement: Placement
  /// The characters to draw with.
  public var glyphs: Glyphs

  /// Makes a popup.
  public init(
    title: String, label: [Span] = [], content: Size, placement: Placement = .centre,
    glyphs: Glyphs = .full
  ) {
    self.title = title
    self.label = label
    self.content = content
    self.placement = placement
    self.glyphs = glyphs
  }

  /// Its border's rectangle within an area.
  public func outline(in area: Rect) -> Rect {
    let width = min(content.width + 4, area.width)
    let height = min(content.height + 2, area.height)
    let free = area.height - height
    let above = placement == .centre ? free / 2 : min(free / 2, area.height / 6)
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y + above, width: width, height: height)
  }

  /// What it leaves for its content within an area: a border and a column of air.
  public func inside(in area: Rect) -> Rect {
    outline(in: area).inset(horizontally: 2, vertically: 1)
  }

  /// Clears what is beneath and draws the border.
  public func draw(into frame: inout Frame, area: Rect) {
    let outline = outline(in: area)
    frame.fill(outline, .popup)
    Box(
      title: title, label: label, borderRole: .popupBorder, titleRole: .popupTitle, glyphs: glyphs
    ).draw(into: &frame, area: outline)
    frame.name(Region("popup"), outline)
  }

  /// Names its label, where that tells a key; of several keys the last so many columns.
  public func nameLabel(
    _ name: String, columns: Int? = nil, in frame: inout Frame, area: Rect
  ) {
    let outline = outline(in: area)
    let width = min((columns ?? label.columns) + 2, outline.width)
    frame.name(
      Region(name),
      Rect(x: outline.maxX - width, y: outline.y, width: width, height: 1))
  }
}
