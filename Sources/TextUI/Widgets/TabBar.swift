/// Screens side by side, the open one in brackets; what finds no room is told by a mark.
public struct TabBar: Hashable, Sendable {
  /// One screen.
  public struct Tab: Hashable, Sendable {
    let text: String
    let isActive: Bool
    let name: String

    /// A tab that names the region `tab.name`.
    public init(_ text: String, _ isActive: Bool, _ name: String) {
      self.text = isActive ? "[\(text)]" : " \(text) "
      self.isActive = isActive
      self.name = name
    }

    var width: Int { TextWidth.columns(of: text) }
  }

  private let tabs: [Tab]
  private let mark: String

  /// A bar; exactly one tab should be active.
  public init(_ tabs: [Tab], glyphs: Glyphs) {
    self.tabs = tabs
    mark = glyphs.ellipsis
  }

  /// The columns that the open screen's tab needs with a mark on either side.
  public var leastWidth: Int { (tabs.first(where: \.isActive)?.width ?? 0) + 2 * markWidth }

  private var markWidth: Int { TextWidth.columns(of: mark) }

  /// Draws as many tabs around the open one as find room, and returns the columns drawn.
  @discardableResult
  public func draw(into frame: inout Frame, area: Rect) -> Int {
    let shown = range(room: area.width)
    var x = 0
    if shown.lowerBound > 0 { x += frame.draw(mark, x: x, y: 0, in: area, .tab) }
    for tab in tabs[shown] {
      let width = frame.draw(tab.text, x: x, y: 0, in: area, tab.isActive ? .tabActive : .tab)
      frame.name(
        Region("tab." + tab.name), Rect(x: area.x + x, y: area.y, width: width, height: 1))
      x += width
    }
    if shown.upperBound < tabs.count { x += frame.draw(mark, x: x, y: 0, in: area, .tab) }
    return x
  }

  /// Which tabs are drawn: the open one, then by turns those after and before it.
  private func range(room: Int) -> Range<Int> {
    let active = tabs.firstIndex(where: \.isActive) ?? 0
    guard !tabs.isEmpty else { return 0..<0 }
    var range = active..<(active + 1)
    func fits(_ wider: Range<Int>) -> Bool {
      let marks = (wider.lowerBound > 0 ? 1 : 0) + (wider.upperBound < tabs.count ? 1 : 0)
      return tabs[wider].reduce(marks * markWidth) { $0 + $1.width } <= room
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for wider in [
        range.lowerBound..<min(range.upperBound + 1, tabs.count),
        max(range.lowerBound - 1, 0)..<range.upperBound,
      ] where wider != range && fits(wider) {
        range = wider
        hasGrown = true
        break
      }
    }
    return range
  }
}
