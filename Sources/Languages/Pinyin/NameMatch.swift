/// How well a query fits a name, and where.
public struct NameMatch: Hashable, Sendable {
  /// How much of the name is met.
  public enum Reach: Int, Hashable, Sendable, Comparable {
    /// Characters here and there, in order.
    case scattered
    /// A run of characters somewhere.
    case inside
    /// A run from the start.
    case prefix
    /// Every character.
    case whole

    /// By how much is met.
    public static func < (a: Reach, b: Reach) -> Bool { a.rawValue < b.rawValue }
  }

  /// The higher, the better: runs, starts of words, early and in a short name.
  public var rank: Int
  /// The characters met, counted from 0 in the name, ascending: for highlighting.
  public var positions: [Int]
  /// How much of the name is met.
  public var reach: Reach

  /// The match of nothing typed: everything fits alike.
  static let everything = NameMatch(rank: 0, positions: [], reach: .scattered)
}
