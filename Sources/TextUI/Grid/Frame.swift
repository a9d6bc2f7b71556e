/// A screenful of cells, the regions named on it and the place of the cursor.
///
/// No draw ever leaves half of a wide character: who overwrites one half blanks the other.
public struct Frame: Sendable {
  /// Its width and height.
  public private(set) var size: Size
  /// Row by row from the top left.
  var cells: [Cell]
  /// Characters of more than one scalar, for the cells that name them by index.
  private(set) var clusters: [String] = []
  private var clusterIndex: [String: Int] = [:]
  /// What is named on it.
  var named = NamedAreas()
  /// Which characters may reach the terminal; others are replaced by narrow ones when drawn.
  public var tier = GlyphTier.full
  /// Where the visible cursor stands, for input methods; nil hides it.
  public var cursor: Point?
  /// What was drawn last and may be so again; not emptied with the frame.
  var parts = FrameParts()

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.text), count: size.width * size.height)
  }

  /// The whole frame.
  public var area: Rect { Rect(size) }

  /// Empties the frame and keeps its storage.
  public mutating func clear() {
    cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank(.text)) }
    clusters.removeAll(keepingCapacity: true)
    clusterIndex.removeAll(keepingCapacity: true)
    named.removeAll()
    cursor = nil
  }

  /// Gives the frame another size and empties it; storage is reused where it suffices.
  public mutating func resize(to size: Size) {
    if size != self.size {
      self.size = size
      cells.removeAll(keepingCapacity: true)
      cells.append(contentsOf: repeatElement(.blank(.text), count: size.width * size.height))
    }
    clear()
  }

  /// Names an area for the pointer and for paging.
  public mutating func name(_ region: Region, _ area: Rect) {
    let visible = area.intersection(self.area)
    if !visible.isEmpty { named.append(NamedArea(region, visible)) }
  }

  /// Named areas in the order they were named; a later one lies above an earlier one.
  public var regions: [NamedArea] { named.all }

  /// The uppermost region at a point.
  public func region(at point: Point) -> Region? {
    named.last { $0.area.contains(point) }?.region
  }

  /// Where a region was named last; nil when it is not on screen.
  public func area(of region: Region) -> Rect? {
    named.last { $0.region == region }?.area
  }

  /// The cell at a place; nil outside the frame.
  public subscript(_ x: Int, _ y: Int) -> Cell? {
    area.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : nil
  }

  /// The index in the cluster table of a character of several scalars.
  mutating func intern(_ cluster: String) -> Int {
    if let index = clusterIndex[cluster] { return index }
    clusters.append(cluster)
    clusterIndex[cluster] = clusters.count - 1
    return clusters.count - 1
  }
}
