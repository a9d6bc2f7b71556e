extension Frame {
  /// Draws text at a place counted from the area's corner and returns the columns it used there.
  ///
  /// What lies outside the area or the frame is cut; a wide character cut by an edge leaves a
  /// space. `x` may be negative. Controls and bidirectional marks appear as visible signs.
  @discardableResult
  public mutating func draw(
    _ text: String, x: Int, y: Int, in area: Rect, _ role: Role
  ) -> Int {
    let clip = area.intersection(self.area)
    let row = area.y + y
    guard row >= clip.y, row < clip.maxY else { return 0 }
    let left = area.x + x
    let end =
      drawPlain(text, from: left, in: clip.x..<clip.maxX, row, role)
      ?? drawSegments(text, from: left, in: clip.x..<clip.maxX, row, role)
    return max(0, min(end, area.maxX) - left)
  }

  /// Draws a text of nothing but plain scalars and returns the column behind it; nil, with what was
  /// drawn to be drawn over, where it holds any other.
  private mutating func drawPlain(
    _ text: String, from left: Int, in clip: Range<Int>, _ row: Int, _ role: Role
  ) -> Int? {
    let start = row * size.width
    let isFull = tier == .full
    return cells.withUnsafeMutableBufferPointer { cells in
      text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
        var (column, place) = (left, 0)
        while place < bytes.count, column < clip.upperBound {
          let value = TextWidth.scalar(in: bytes, at: &place)
          let columns = TextWidth.plainColumns(of: value)
          // What stands behind it may be a mark upon it, which takes it to the other way too.
          guard columns > 0, isFull || columns == 2 || value < 0x7F else { return nil }
          let end = column + columns
          if column >= clip.lowerBound, end <= clip.upperBound {
            cells.put(Cell(plain: value, role, isWide: columns == 2), at: start + column)
          } else if columns == 2, end > clip.lowerBound {
            cells.put(.blank(role), at: start + (column < clip.lowerBound ? end - 1 : column))
          }
          column = end
        }
        // The first scalar behind the edge could only be a mark upon the last one before it.
        guard place < bytes.count else { return column }
        return TextWidth.plainColumns(of: TextWidth.scalar(in: bytes, at: &place)) > 0
          ? column : nil
      } ?? nil
    }
  }

  private mutating func drawSegments(
    _ text: String, from left: Int, in clip: Range<Int>, _ row: Int, _ role: Role
  ) -> Int {
    let start = row * size.width
    var column = left
    for var segment in TextSegments(text) {
      guard column < clip.upperBound else { break }
      if tier != .full, segment.columns == 1 {
        segment.base = tier.narrowed(segment.base)
        if tier == .ascii { segment.marks = [] }
      }
      let end = column + segment.columns
      if column >= clip.lowerBound, end <= clip.upperBound {
        let isWide = segment.columns == 2
        let cell =
          segment.marks.isEmpty
          ? Cell(segment.base, role, isWide: isWide)
          : Cell(cluster: intern(segment.text), role, isWide: isWide)
        cells.put(cell, at: start + column)
      } else if segment.columns == 2, end > clip.lowerBound {
        cells.put(.blank(role), at: start + (column < clip.lowerBound ? end - 1 : column))
      }
      column = end
    }
    return column
  }

  /// Fills a rectangle with one character; where a wide one does not fit a space stands. A highlight
  /// that was there goes; the role becomes one if it is one.
  public mutating func fill(_ rect: Rect, _ scalar: Unicode.Scalar, _ role: Role) {
    let clip = rect.intersection(area)
    guard !clip.isEmpty else { return }
    let plain = TextWidth.plainColumns(of: scalar.value)
    let segment =
      plain > 0
      ? TextSegment(base: scalar, columns: plain)
      : TextSegments(String(scalar)).first { _ in true } ?? TextSegment(base: " ", columns: 1)
    let columns = segment.columns
    let base = columns == 1 ? tier.narrowed(segment.base) : segment.base
    for row in clip.y..<clip.maxY {
      var column = clip.x
      if columns == 1 {
        fill(row * size.width + clip.x..<row * size.width + clip.maxX, Cell(base, role))
        continue
      }
      while column < clip.maxX {
        let fits = column + columns <= clip.maxX
        cells.put(
          fits ? Cell(base, role, isWide: columns == 2) : .blank(role),
          at: row * size.width + column, ground: role.isGround ? role : nil)
        column += columns
      }
    }
  }

  /// Fills places of one row with a narrow character; of wide ones at the edges no half stays.
  private mutating func fill(_ places: Range<Int>, _ cell: Cell) {
    let (first, last) = (places.lowerBound, places.upperBound - 1)
    if cells[first].isContinuation { cells[first - 1] = cells[first - 1].emptied }
    if cells[last].isWide { cells[last + 1] = cells[last + 1].emptied }
    let whole = cell.on(cell.role.isGround ? cell.role : nil)
    cells.withUnsafeMutableBufferPointer { $0[places].update(repeating: whole) }
  }

  /// Fills a rectangle with spaces of a role.
  public mutating func fill(_ rect: Rect, _ role: Role) { fill(rect, " ", role) }

  /// Gives the characters of a rectangle a role, and the highlight if it is one; a wide one belongs to its left column.
  public mutating func paint(_ rect: Rect, _ role: Role) {
    let clip = rect.intersection(area)
    for row in clip.y..<clip.maxY {
      for column in clip.x..<clip.maxX {
        let index = row * size.width + column
        let cell = cells[index]
        if cell.isContinuation { continue }
        let painted = cell.with(role).on(role.isGround ? role : cell.ground)
        cells[index] = painted
        if cell.isWide { cells[index + 1] = .continuation(role).on(painted.ground) }
      }
    }
  }

  /// Draws a text from the top of an area in as many lines as it needs and the area has.
  public mutating func drawWrapped(_ text: String, in area: Rect, _ role: Role) {
    let lines = TextWidth.wrap(text, to: max(2, area.width))
    for (y, line) in lines.prefix(max(0, area.height)).enumerated() {
      draw(line, x: 0, y: y, in: area, role)
    }
  }
}

extension MutableCollection where Element == Cell, Index == Int {
  /// Places one cell, or a wide one and its right half, on the highlight that is there.
  @inline(__always) fileprivate mutating func put(_ cell: Cell, at index: Int) {
    put(cell, at: index, ground: cell.role.isGround ? cell.role : self[index].ground)
  }

  /// Places one cell, or a wide one and its right half, and blanks the halves this tears off.
  @inline(__always) fileprivate mutating func put(_ cell: Cell, at index: Int, ground: Role?) {
    let last = cell.isWide ? index + 1 : index
    if self[index].isContinuation { self[index - 1] = self[index - 1].emptied }
    if self[last].isWide { self[last + 1] = self[last + 1].emptied }
    self[index] = cell.on(ground)
    if cell.isWide { self[last] = .continuation(cell.role).on(ground) }
  }
}
