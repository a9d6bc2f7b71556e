/// Parts of a screen as they were drawn last, each with what it was drawn from.
///
/// Most keys move a cursor within one panel; what stands beside it is taken over cell by cell.
struct FrameParts: Sendable {
  /// What a part or a value is called: one of a screen, or a row of a table by its number.
  fileprivate struct Name: Hashable, Sendable {
    let name: String
    let number: Int
  }

  /// One part: where it was drawn, and all that it left in the frame. By reference: most keys take over
  /// most parts, and only look at them.
  fileprivate final class Part: Sendable {
    let area: Rect
    let tier: GlyphTier
    /// What is visible of it, row by row.
    let cells: [Cell]
    let clusters: [Int: String]
    let named: [[NamedArea]]
    let cursor: Point?

    /// What a frame holds in an area, and what was named and where the cursor went while that was drawn.
    init(_ frame: Frame, _ area: Rect, named: [[NamedArea]]) {
      (self.area, self.named) = (area, named)
      (tier, cursor) = (frame.tier, frame.cursor)
      let visible = area.intersection(frame.area)
      var cells: [Cell] = []
      cells.reserveCapacity(visible.width * visible.height)
      for y in visible.y..<visible.maxY {
        let start = y * frame.size.width + visible.x
        cells += frame.cells[start..<start + visible.width]
      }
      var clusters: [Int: String] = [:]
      if !frame.clusters.isEmpty {
        for cell in cells {
          if let cluster = cell.cluster { clusters[cluster] = frame.text(of: cell) }
        }
      }
      (self.cells, self.clusters) = (cells, clusters)
    }
  }

  /// Something that was found, and what it was found from besides the ground.
  fileprivate struct Value: Sendable {
    let key: any Equatable & Sendable
    let value: any Sendable
  }

  /// A part and what it was drawn from besides the ground.
  fileprivate struct KeyedPart: Sendable {
    let key: any Equatable & Sendable
    let part: Part
  }

  /// So many parts are kept at most, several screens full of rows.
  fileprivate static let most = 512

  /// What was drawn and found from one ground.
  fileprivate struct Shelf: Sendable {
    var ground: AnyGround?
    var parts: [Name: KeyedPart] = [:]
    var values: [Name: Value] = [:]

    /// A part as it was drawn last; nil where that was of something else or elsewhere.
    func part<Key: Equatable>(_ name: Name, of key: Key, _ area: Rect, _ tier: GlyphTier) -> Part? {
      guard let known = parts[name], known.part.area == area, known.part.tier == tier,
        known.key as? Key == key
      else { return nil }
      return known.part
    }
  }

  private var screen = Shelf()
  private var rows = Shelf()

  fileprivate subscript(base: PartBase) -> Shelf {
    _read {
      switch base {
      case .screen: yield screen
      case .rows: yield rows
      }
    }
    _modify {
      switch base {
      case .screen: yield &screen
      case .rows: yield &rows
      }
    }
  }
}

/// What parts and kept values have in common.
public enum PartBase: Hashable, Sendable {
  /// All that a screen is drawn from but its cursor.
  case screen
  /// The same without the content of rows, which each of them has in its key: a change of one row leaves
  /// the others as they are.
  case rows
}

/// What parts have in common, of any type.
private class AnyGround: @unchecked Sendable {}

/// The same of one type: it is large, and by reference it is compared without being copied.
private final class PartGround<Value: Equatable & Sendable>: AnyGround, @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Frame {
  /// Says what the parts of a base that are drawn from now on have in common; those of something else are
  /// forgotten.
  public mutating func rest<Ground: Equatable & Sendable>(
    on ground: Ground, as base: PartBase = .screen
  ) {
    // Rows of a long list would be kept without end.
    if parts[base].parts.count < FrameParts.most,
      let known = parts[base].ground as? PartGround<Ground>, known.value == ground
    {
      return
    }
    parts[base] = FrameParts.Shelf(ground: PartGround(ground))
  }

  /// Draws a part, or takes it over as it was drawn last if that was of the same and at the same place.
  ///
  /// - Parameters:
  ///   - number: which of several parts of one name.
  ///   - key: everything but the ground that the part is drawn from.
  ///   - content: what a part shows that rests on `PartBase.rows` too, found where the screen has
  ///     changed; nil: it rests on the screen alone.
  ///   - area: the part draws nowhere else; what was drawn there before it is the same for the same
  ///     ground and key.
  public mutating func drawPart<Key: Equatable & Sendable>(
    _ name: String, _ number: Int = 0, of key: Key, content: (() -> RowContent)? = nil,
    in area: Rect, _ draw: (inout Frame) -> Void
  ) {
    let name = FrameParts.Name(name: name, number: number)
    if let part = parts[.screen].part(name, of: key, area, tier) { return put(part) }
    guard let content else {
      let part = drawAnew(in: area, draw)
      return parts[.screen].parts[name] = FrameParts.KeyedPart(key: key, part: part)
    }
    let whole = WholeKey(key: key, content: content())
    let kept = parts[.rows].part(name, of: whole, area, tier)
    if let kept { put(kept) }
    let part = kept ?? drawAnew(in: area, draw)
    parts[.screen].parts[name] = FrameParts.KeyedPart(key: key, part: part)
    parts[.rows].parts[name] = FrameParts.KeyedPart(key: whole, part: part)
  }

  /// What a row is drawn from besides what all rows have in common.
  private struct WholeKey<Key: Equatable & Sendable>: Equatable, Sendable {
    let key: Key
    let content: RowContent
  }

  private mutating func drawAnew(in area: Rect, _ draw: (inout Frame) -> Void) -> FrameParts.Part {
    let (start, outer) = (named.beginRun(), cursor)
    cursor = nil
    draw(&self)
    let part = FrameParts.Part(self, area, named: named.runs(from: start))
    if cursor == nil { cursor = outer }
    return part
  }

  /// Draws a part of nothing but the ground.
  public mutating func drawPart(
    _ name: String, _ number: Int = 0, in area: Rect, _ draw: (inout Frame) -> Void
  ) {
    drawPart(name, number, of: area, in: area, draw)
  }

  /// Something that is found out of the ground alone, kept as long as that is the same.
  public mutating func kept<Value: Sendable>(_ name: String, _ find: () -> Value) -> Value {
    kept(name, of: 0, find)
  }

  /// The same of something that is found out of the ground and a key.
  ///
  /// - Parameters:
  ///   - number: which of several values of one name.
  ///   - base: what it rests on.
  public mutating func kept<Key: Equatable & Sendable, Value: Sendable>(
    _ name: String, _ number: Int = 0, on base: PartBase = .screen, of key: Key,
    _ find: () -> Value
  ) -> Value {
    let name = FrameParts.Name(name: name, number: number)
    if let known = parts[base].values[name], known.key as? Key == key,
      let value = known.value as? Value
    {
      return value
    }
    let value = find()
    parts[base].values[name] = FrameParts.Value(key: key, value: value)
    return value
  }

  private mutating func put(_ part: FrameParts.Part) {
    let visible = part.area.intersection(area)
    let width = size.width
    if part.clusters.isEmpty {
      cells.withUnsafeMutableBufferPointer { cells in
        part.cells.withUnsafeBufferPointer { kept in
          guard let target = cells.baseAddress, let source = kept.baseAddress else { return }
          for line in 0..<visible.height {
            let start = (visible.y + line) * width + visible.x
            (target + start).update(from: source + line * visible.width, count: visible.width)
          }
        }
      }
    } else {
      for (place, cell) in part.cells.enumerated() {
        let text = cell.cluster.flatMap { part.clusters[$0] }
        let (y, x) = place.quotientAndRemainder(dividingBy: visible.width)
        cells[(visible.y + y) * width + visible.x + x] =
          text.map { cell.naming(cluster: intern($0)) } ?? cell
      }
    }
    named.append(part.named)
    cursor = part.cursor ?? cursor
  }

  /// Takes the parts of another frame over, which has none then.
  public mutating func takeParts(of other: inout Frame) {
    parts = other.parts
    other.parts = FrameParts()
  }
}
