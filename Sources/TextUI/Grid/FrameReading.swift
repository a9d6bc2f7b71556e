extension Frame: Equatable {
  /// The characters of a cell; empty for a right half.
  public func text(of cell: Cell) -> String {
    if let index = cell.cluster { return clusters[index] }
    return cell.scalar.map { String($0) } ?? ""
  }

  /// The cells of a row; empty outside the frame.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// Every row's characters, all columns wide.
  public var textLines: [String] {
    (0..<size.height).map { y in row(y).reduce(into: "") { $0 += text(of: $1) } }
  }

  /// Every row's roles, one letter a column.
  public var roleLines: [String] {
    (0..<size.height).map { y in String(row(y).map(\.role.letter)) }
  }

  /// Whether a row shows the same in two frames of one width.
  public func rowsEqual(_ other: Frame, row y: Int) -> Bool {
    changedColumns(since: other, row: y)?.isEmpty == true
  }

  /// The rows that another frame of the same size shows otherwise, each with the columns from the
  /// first to the last that changed, whole characters.
  public func changes(since other: Frame) -> [(row: Int, columns: Range<Int>)] {
    (0..<size.height).compactMap { row in
      guard let columns = changedColumns(since: other, row: row), !columns.isEmpty else {
        return nil
      }
      return (row, columns)
    }
  }

  /// The columns of a row from the first to the last that another frame of the same width shows
  /// otherwise, whole characters; nil where the other has no such row.
  public func changedColumns(since other: Frame, row y: Int) -> Range<Int>? {
    guard size.width == other.size.width, y < size.height, y < other.size.height else {
      return nil
    }
    let start = y * size.width
    var (first, last) = (start, start + size.width - 1)
    if clusters.isEmpty, other.clusters.isEmpty {
      // Nothing but cells has to be looked at.
      cells.withUnsafeBufferPointer { mine in
        other.cells.withUnsafeBufferPointer { theirs in
          // Most rows are the same: without a way out on the way several cells are compared at once.
          var difference: UInt64 = 0
          for place in first..<last + 1 { difference |= mine[place].bits ^ theirs[place].bits }
          guard difference != 0 else { return first = last + 1 }
          while mine[first].bits == theirs[first].bits { first += 1 }
          while mine[last].bits == theirs[last].bits { last -= 1 }
        }
      }
      guard first <= last else { return 0..<0 }
    } else {
      while first <= last, !differs(from: other, at: first) { first += 1 }
      guard first <= last else { return 0..<0 }
      while !differs(from: other, at: last) { last -= 1 }
    }
    let head = cells[first].isContinuation ? first - 1 : first
    let end = cells[last].isWide ? last + 2 : last + 1
    return head - start..<end - start
  }

  @inline(__always) private func differs(from other: Frame, at index: Int) -> Bool {
    let (mine, theirs) = (cells[index], other.cells[index])
    guard mine.cluster != nil else { return mine.bits != theirs.bits }
    return theirs.cluster == nil || mine.role != theirs.role || mine.ground != theirs.ground
      || mine.isWide != theirs.isWide || text(of: mine) != other.text(of: theirs)
  }

  /// Frames are equal when they show the same and name the same regions.
  public static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.regions == right.regions
      && (0..<left.size.height).allSatisfy { left.rowsEqual(right, row: $0) }
  }
}
