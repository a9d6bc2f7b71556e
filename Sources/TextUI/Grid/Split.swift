/// How long one part of a divided rectangle should be.
public enum Length: Hashable, Sendable {
  /// So many rows or columns, fewer only when there is no more room.
  case fixed(Int)
  /// A part of what the fixed ones leave, in proportion to its weight.
  case share(Int)
}

extension Rect {
  /// Parts from top to bottom, one for each length. They never overlap and never leave the
  /// rectangle; with at least one share of positive weight they fill it exactly.
  public func splitRows(_ lengths: [Length]) -> [Rect] {
    var top = y
    return Length.parts(of: height, by: lengths).map { rows in
      defer { top += rows }
      return Rect(x: x, y: top, width: width, height: rows)
    }
  }

  /// Parts from left to right, by the same rules as `splitRows`.
  public func splitColumns(_ lengths: [Length]) -> [Rect] {
    var left = x
    return Length.parts(of: width, by: lengths).map { columns in
      defer { left += columns }
      return Rect(x: left, y: y, width: columns, height: height)
    }
  }
}

extension Length {
  /// Fixed lengths first and in order; the rest by weight, cut at rounded cumulative shares so
  /// that no cell is lost and equal weights differ by one at most.
  static func parts(of total: Int, by lengths: [Length]) -> [Int] {
    var left = total
    var weights = 0
    for case .fixed(let wanted) in lengths { left -= min(left, max(0, wanted)) }
    for case .share(let weight) in lengths { weights += max(0, weight) }
    let shared = left
    var room = total
    var seen = 0
    var given = 0
    return lengths.map { length in
      switch length {
      case .fixed(let wanted):
        let part = min(room, max(0, wanted))
        room -= part
        return part
      case .share(let weight):
        guard weights > 0 else { return 0 }
        seen += max(0, weight)
        let end = shared * seen / weights
        defer { given = end }
        return end - given
      }
    }
  }
}
