/// Something that draws itself into a part of a frame. Never fails, whatever the area.
public protocol Widget {
  /// Draws into an area; leaves every cell outside it alone, torn wide characters excepted.
  func draw(into frame: inout Frame, area: Rect)
}
