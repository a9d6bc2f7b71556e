/// A width and a height in columns and rows; never negative.
public struct Size: Hashable, Sendable {
  /// In columns.
  public var width: Int
  /// In rows.
  public var height: Int

  /// Makes a size; what is negative becomes 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell's place: column `x` from the left, row `y` from the top, both from 0.
public struct Point: Hashable, Sendable {
  /// Columns from the left.
  public var x: Int
  /// Rows from the top.
  public var y: Int

  /// Makes a point.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A block of cells; may lie outside a frame, never has a negative size.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// In columns.
  public var width: Int
  /// In rows.
  public var height: Int

  /// Makes a rectangle; a negative width or height becomes 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The rectangle of this size at the origin.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// Its width and height.
  public var size: Size { Size(width: width, height: height) }
  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of it.
  public var maxX: Int { x + width }
  /// The first row below it.
  public var maxY: Int { y + height }

  /// Whether the cell at a point belongs to it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// What two rectangles share; of zero size, inside `self`'s corner, when nothing.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    let right = min(maxX, other.maxX)
    let bottom = min(maxY, other.maxY)
    guard left < right, top < bottom else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The rectangle without `margin` cells on every side; empty at its middle when nothing is left.
  public func inset(by margin: Int) -> Rect { inset(horizontally: margin, vertically: margin) }

  /// The rectangle without some columns on the left and right and some rows above and below.
  public func inset(horizontally columns: Int, vertically rows: Int) -> Rect {
    let dx = min(columns, width / 2)
    let dy = min(rows, height / 2)
    return Rect(
      x: x + dx, y: y + dy, width: width - 2 * columns, height: height - 2 * rows)
  }
}
