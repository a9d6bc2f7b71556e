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
    let start = row * size.width
    let left = area.x + x
    var column = left
    for var segment in TextSegments(text) {
      guard column < clip.maxX else { break }
      if tier != .full, segment.columns == 1 {
        segment.base = tier.narrowed(segment.base)
        if tier == .ascii { segment.marks = [] }
      }
      let end = column + segment.columns
      if column >= clip.x, end <= clip.maxX {
        let isWide = segment.columns == 2
        let cell =
          segment.marks.isEmpty
          ? Cell(segment.base, role, isWide: isWide)
          : Cell(cluster: intern(segment.text), role, isWide: isWide)
        put(cell, at: start + column)
      } else if segment.columns == 2, end > clip.x {
        put(.blank(role), at: start + (column < clip.x ? end - 1 : column))
      }
      column = end
    }
    return max(0, min(column, area.maxX) - left)
  }

  /// Fills a rectangle with one character; where a wide one does not fit a space stands. A highlight
  /// that was there goes; the role becomes one if it is one.
  public mutating func fill(_ rect: Rect, _ scalar: Unicode.Scalar, _ role: Role) {
    let clip = rect.intersection(area)
    let segment = TextSegments(String(scalar)).first { _ in true }
    let columns = segment?.columns ?? 1
    let base = segment.map { columns == 1 ? tier.narrowed($0.base) : $0.base } ?? " "
    for row in clip.y..<clip.maxY {
      var column = clip.x
      if columns == 1, !clip.isEmpty {
        fill(row * size.width + clip.x..<row * size.width + clip.maxX, Cell(base, role))
        continue
      }
      while column < clip.maxX {
        let fits = column + columns <= clip.maxX
        put(
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
    for place in places { cells[place] = whole }
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

  /// Places one cell, or a wide one and its right half, on the highlight that is there.
  private mutating func put(_ cell: Cell, at index: Int) {
    put(cell, at: index, ground: cell.role.isGround ? cell.role : cells[index].ground)
  }

  /// Places one cell, or a wide one and its right half, and blanks the halves this tears off.
  private mutating func put(_ cell: Cell, at index: Int, ground: Role?) {
    let last = cell.isWide ? index + 1 : index
    if cells[index].isContinuation { cells[index - 1] = cells[index - 1].emptied }
    if cells[last].isWide { cells[last + 1] = cells[last + 1].emptied }
    cells[index] = cell.on(ground)
    if cell.isWide { cells[last] = .continuation(cell.role).on(ground) }
  }

  /// Draws a text from the top of an area in as many lines as it needs and the area has.
  public mutating func drawWrapped(_ text: String, in area: Rect, _ role: Role) {
    let lines = TextWidth.wrap(text, to: max(2, area.width))
    for (y, line) in lines.prefix(max(0, area.height)).enumerated() {
      draw(line, x: 0, y: y, in: area, role)
    }
  }
}
