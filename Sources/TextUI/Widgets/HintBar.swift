/// One line of keys and what they do, each a button; what does not fit whole is left out.
public struct HintBar: Widget {
  /// A key and its meaning.
  public struct Item: Hashable, Sendable {
    /// The key as users read it.
    public var key: String
    /// What it does.
    public var label: String
    /// What a click on it is told as.
    public var region: Region
    /// Whether it gets room before the others do.
    public var isEssential: Bool

    /// Makes an item.
    public init(key: String, label: String, region: Region, isEssential: Bool = false) {
      self.key = key
      self.label = label
      self.region = region
      self.isEssential = isEssential
    }

    var columns: Int { TextWidth.columns(of: key) + TextWidth.columns(of: label) }
  }

  /// The items, the most useful first.
  public var items: [Item]
  /// The space between two items.
  public var gap: Int

  /// Makes a bar.
  public init(_ items: [Item], gap: Int = 2) {
    self.items = items
    self.gap = gap
  }

  /// Draws the items that fit and names them.
  public func draw(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    let row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    frame.fill(row, .hint)
    var x = 0
    for item in fitting(columns: area.width) {
      let start = x
      x += frame.draw(item.key, x: x, y: 0, in: row, .key)
      x += frame.draw(item.label, x: x, y: 0, in: row, .hint)
      frame.name(item.region, Rect(x: row.x + start, y: row.y, width: x - start, height: 1))
      x += gap
    }
  }

  /// The items that fit, essential ones first served, in their order.
  func fitting(columns: Int) -> [Item] {
    var room = columns + gap
    var kept: Set<Int> = []
    for essential in [true, false] {
      for (index, item) in items.enumerated() where item.isEssential == essential {
        guard item.columns + gap <= room else { break }
        room -= item.columns + gap
        kept.insert(index)
      }
    }
    return items.enumerated().filter { kept.contains($0.offset) }.map(\.element)
  }
}
