/// The name of something on screen that can be pointed at: a tab, a table's cell, a key label.
///
/// `name` says what it is, `x` and `y` which one; what they count is up to who names it.
public struct Region: Hashable, Sendable {
  /// What it is.
  public var name: String
  /// Which one, across.
  public var x: Int
  /// Which one, down.
  public var y: Int

  /// Makes a region's name.
  public init(_ name: String, x: Int = 0, y: Int = 0) {
    self.name = name
    self.x = x
    self.y = y
  }
}

/// A region and where a frame shows it.
public struct NamedArea: Hashable, Sendable {
  /// What is shown.
  public var region: Region
  /// Where.
  public var area: Rect

  /// Makes a named area.
  public init(_ region: Region, _ area: Rect) {
    self.region = region
    self.area = area
  }
}
