import CNCurses
import TextUI

/// Puts rows of a frame into ncurses' window.
struct RowDrawing {
  private var palette: Palette
  /// Cells on their way to ncurses; one buffer for all.
  private var run: [cchar_t] = []

  init(_ palette: Palette) { self.palette = palette }

  /// Puts columns of a row, in one go; a wide character is never split.
  ///
  /// A blank takes the pen of what stands before it where nobody sees that: one change of colours less.
  /// Which one it takes depends on the row alone, not on what of it has changed.
  ///
  /// - Parameter text: the characters of a cell that holds more than one.
  mutating func draw(
    _ row: ArraySlice<Cell>, _ y: Int, _ columns: Range<Int>, text: (Cell) -> String
  ) {
    let first = row.startIndex + columns.lowerBound
    var start = first
    while start > row.startIndex, row[start].isBlank || row[start].isContinuation { start -= 1 }
    run.removeAll(keepingCapacity: true)
    var (role, ground): (Role?, Role?) = (nil, nil)
    var (own, pen): (Palette.Pen?, Palette.Pen?) = (nil, nil)
    for place in start..<row.startIndex + columns.upperBound {
      let cell = row[place]
      if cell.isContinuation { continue }
      if own == nil || cell.role != role || cell.ground != ground {
        (role, ground) = (cell.role, cell.ground)
        own = palette.pen(cell.role, on: cell.ground)
      }
      guard let own else { continue }
      if !cell.isBlank || pen?.leavesSameBlank(as: own) != true { pen = own }
      if place >= first, let pen { run.append(pen.draw(cell, text)) }
    }
    move(Int32(y), Int32(columns.lowerBound))
    wadd_wchnstr(cn_screen(), run, Int32(run.count))
  }
}

extension Palette.Pen {
  /// What ncurses draws for a cell.
  @inline(__always) fileprivate func draw(_ cell: Cell, _ text: (Cell) -> String) -> cchar_t {
    var drawn = self.cell
    if let scalar = cell.scalar {
      drawn.chars.0 = wchar_t(bitPattern: scalar.value)
      return drawn
    }
    // A character and the marks upon it, as many as there is room for.
    withUnsafeMutableBytes(of: &drawn.chars) { room in
      let room = room.bindMemory(to: wchar_t.self)
      for (place, scalar) in zip(room.indices, text(cell).unicodeScalars) {
        room[place] = wchar_t(bitPattern: scalar.value)
      }
    }
    return drawn
  }
}
