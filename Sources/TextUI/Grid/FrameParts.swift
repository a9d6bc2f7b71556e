/// Parts of a screen as they were drawn last, each with what it was drawn from.
///
/// Most keys move a cursor within one panel; what stands beside it is taken over cell by cell.
struct FrameParts: Sendable {
  /// One part: what it was drawn from and where, and all that it left in the frame.
  fileprivate struct Part: Sendable {
    let key: any Equatable & Sendable
    let area: Rect
    let tier: GlyphTier
    var rows: [[Cell]] = []
    var clusters: [Int: String] = [:]
    let regions: [NamedArea]
    let cursor: Point?
  }

  fileprivate var ground: (any Equatable & Sendable)?
  fileprivate var parts: [String: Part] = [:]
  fileprivate var values: [String: any Sendable] = [:]
}

extension Frame {
  /// Says what the parts drawn from now on have in common; parts of something else are forgotten.
  public mutating func rest<Ground: Equatable & Sendable>(on ground: Ground) {
    if let known = parts.ground as? Ground, known == ground { return }
    parts = FrameParts()
    parts.ground = ground
  }

  /// Draws a part, or takes it over as it was drawn last if that was of the same and at the same place.
  ///
  /// - Parameters:
  ///   - key: everything but the ground that the part is drawn from.
  ///   - area: nothing was drawn there before, and the part draws nowhere else.
  public mutating func drawPart<Key: Equatable & Sendable>(
    _ name: String, of key: Key, in area: Rect, _ draw: (inout Frame) -> Void
  ) {
    if let part = parts.parts[name], part.area == area, part.tier == tier,
      part.key as? Key == key
    {
      return put(part)
    }
    let (start, outer) = (regions.count, cursor)
    cursor = nil
    draw(&self)
    var part = FrameParts.Part(
      key: key, area: area, tier: tier, regions: Array(regions[start...]), cursor: cursor)
    let visible = area.intersection(self.area)
    for y in visible.y..<visible.maxY {
      let row = row(y)[(y * size.width + visible.x)..<(y * size.width + visible.maxX)]
      for cell in row {
        if let cluster = cell.cluster { part.clusters[cluster] = text(of: cell) }
      }
      part.rows.append(Array(row))
    }
    parts.parts[name] = part
    if cursor == nil { cursor = outer }
  }

  /// Something that is found out of the ground alone, kept as long as that is the same.
  public mutating func kept<Value: Sendable>(_ name: String, _ find: () -> Value) -> Value {
    if let known = parts.values[name] as? Value { return known }
    let value = find()
    parts.values[name] = value
    return value
  }

  private mutating func put(_ part: FrameParts.Part) {
    let visible = part.area.intersection(area)
    for (y, row) in zip(visible.y..<visible.maxY, part.rows) {
      let start = y * size.width + visible.x
      guard !part.clusters.isEmpty else {
        cells.replaceSubrange(start..<start + row.count, with: row)
        continue
      }
      for (place, cell) in row.enumerated() {
        let text = cell.cluster.flatMap { part.clusters[$0] }
        cells[start + place] = text.map { cell.naming(cluster: intern($0)) } ?? cell
      }
    }
    regions += part.regions
    cursor = part.cursor ?? cursor
  }

  /// Takes the parts of another frame over, which has none then.
  public mutating func takeParts(of other: inout Frame) {
    parts = other.parts
    other.parts = FrameParts()
  }
}
