/// Rows and columns whose head rows and first columns stay while the rest moves with the cursor.
public struct Table: Widget, Sendable {
  /// One column: how wide, on which side its values stand, and what its head says.
  public struct Column: Hashable, Sendable {
    /// Columns of the terminal, without the space that follows.
    public var width: Int
    /// Where values and head stand.
    public var alignment: Alignment
    /// One text a head row.
    public var heads: [String]
    /// The name of the border at its right in the head, `edge.` before it; nil where it is fixed.
    public var edge: String?

    /// Makes a column.
    public init(
      width: Int, alignment: Alignment = .leading, heads: [String] = [], edge: String? = nil
    ) {
      self.width = max(1, width)
      self.alignment = alignment
      self.heads = heads
      self.edge = edge
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// How many of them stay at the left.
  public var sticky: Int
  /// How many rows there are, visible or not.
  public var rowCount: Int
  /// The row of the cursor.
  public var selectedRow: Int?
  /// The column of the cursor.
  public var selectedColumn: Int?
  /// A column whose head is chosen and which is kept in sight, apart from the cursor; nil: the
  /// cursor's.
  public var headColumn: Int?
  /// The name of the regions of cells (`x` column, `y` row); heads have `.head` added.
  public var region: String
  /// The characters to draw with.
  public var glyphs: Glyphs
  /// What a cell shows, by row and column; asked for visible cells only.
  public var cell: @Sendable (_ row: Int, _ column: Int) -> [Span]
  /// Whether heads and cells show nothing but what the frame rests on: then the head and rows without
  /// another cursor, other marks or another place are taken over as they were drawn last.
  public var keepsRows = false
  /// Which of several contents it shows on one ground: nothing is taken over from another.
  public var content = 0
  /// What a row shows besides what all of them have in common, where head and rows rest on
  /// `PartBase.rows` too; nil: they rest on the screen alone.
  public var rowContent: (@Sendable (_ row: Int) -> RowContent)?
  /// Whether a cell is marked; nil: none is.
  public var isMarked: (@Sendable (_ row: Int, _ column: Int) -> Bool)?
  /// What else is drawn over the head, from nothing but the columns in sight.
  public var overHead: (@Sendable (inout Frame, TableLayout, Rect) -> Void)?

  /// Makes a table.
  public init(
    columns: [Column], sticky: Int = 1, rowCount: Int, selectedRow: Int? = nil,
    selectedColumn: Int? = nil, region: String, glyphs: Glyphs = .full,
    cell: @escaping @Sendable (_ row: Int, _ column: Int) -> [Span]
  ) {
    self.columns = columns
    self.sticky = min(max(0, sticky), columns.count)
    self.rowCount = rowCount
    self.selectedRow = selectedRow
    self.selectedColumn = selectedColumn
    self.region = region
    self.glyphs = glyphs
    self.cell = cell
  }

  /// What a table of this size shows.
  public func layout(_ size: Size) -> TableLayout { TableLayout(self, size) }

  /// Draws head, visible rows and columns, and names the cells.
  public func draw(into frame: inout Frame, area: Rect) {
    let layout = layout(area.size)
    guard keepsRows else {
      drawHead(layout, &frame, area)
      for (line, row) in layout.rows.enumerated() {
        drawRow(row, layout, &frame, layout.line(area, layout.headRows + line))
      }
      return
    }
    let head = Rect(x: area.x, y: area.y, width: area.width, height: layout.headRows)
    let key = HeadKey(
      content: content, slots: layout.slots, chosen: headColumn ?? selectedColumn,
      hides: layout.hidesRight)
    // All of the head is what rows have in common.
    let none = rowContent.map { _ in { RowContent(0) } }
    frame.drawPart(region, -1, of: key, content: none, in: head) { drawHead(layout, &$0, area) }
    for (line, row) in layout.rows.enumerated() {
      let place = layout.line(area, layout.headRows + line)
      let key = RowKey(
        content: content, slots: layout.slots,
        cursor: row == selectedRow ? .some(selectedColumn) : nil,
        marks: isMarked.map { isMarked in layout.slots.map { isMarked(row, $0.column) } } ?? [])
      // A row the cursor comes back to, or goes away from, is kept both ways.
      let number = 2 * row + (row == selectedRow ? 1 : 0)
      let shown = rowContent.map { content in { content(row) } }
      frame.drawPart(region, number, of: key, content: shown, in: place) {
        drawRow(row, layout, &$0, place)
      }
    }
  }

  /// What the head is drawn from besides the ground.
  private struct HeadKey: Equatable {
    let content: Int
    let slots: [TableLayout.Slot]
    let chosen: Int?
    let hides: Bool
  }

  /// What a row is drawn from besides the ground.
  private struct RowKey: Equatable {
    let content: Int
    let slots: [TableLayout.Slot]
    /// The column of the cursor, which may be none; nil: it is in another row.
    let cursor: Int??
    /// Which of its cells are marked; empty where none of the table is.
    let marks: [Bool]
  }

  private func drawHead(_ layout: TableLayout, _ frame: inout Frame, _ area: Rect) {
    for line in 0..<layout.headRows { drawHead(line, layout, &frame, area) }
    drawArrows(layout, &frame, area)
    overHead?(&frame, layout, area)
  }

  private func drawHead(_ line: Int, _ layout: TableLayout, _ frame: inout Frame, _ area: Rect) {
    let place = layout.line(area, line)
    frame.fill(place, .header)
    for slot in layout.slots {
      let column = columns[slot.column]
      let role: Role = slot.column == headColumn ?? selectedColumn ? .headerFocus : .header
      let text = line < column.heads.count ? column.heads[line] : ""
      let shown = TextWidth.padded(
        text, to: slot.width, alignment: column.alignment, mark: glyphs.ellipsis)
      frame.draw(shown, x: slot.x, y: 0, in: place, role)
      frame.name(
        Region(region + ".head", x: slot.column, y: line),
        Rect(x: place.x + slot.x, y: place.y, width: slot.width, height: 1))
      if let edge = column.edge {
        let border = Rect(x: place.x + slot.x + slot.width, y: place.y, width: 1, height: 1)
        frame.name(Region("edge." + edge, x: column.width), border.intersection(place))
      }
    }
  }

  private func drawRow(_ row: Int, _ layout: TableLayout, _ frame: inout Frame, _ place: Rect) {
    let rowRole: Role = row == selectedRow ? .rowFocus : .row
    frame.fill(place, rowRole)
    for slot in layout.slots {
      let isCursor = row == selectedRow && slot.column == selectedColumn
      let isMarked = isMarked?(row, slot.column) ?? false
      let role = isCursor ? .cellFocus : isMarked ? .marked : rowRole
      let box = Rect(x: place.x + slot.x, y: place.y, width: slot.width, height: 1)
      if role != rowRole { frame.fill(box, role) }
      let spans = cell(row, slot.column).clipped(to: slot.width, mark: glyphs.ellipsis)
      let missing = slot.width - spans.columns
      let x =
        switch columns[slot.column].alignment {
        case .leading: 0
        case .centre: missing / 2
        case .trailing: missing
        }
      frame.draw(spans, x: x, y: 0, in: box, role)
      // Not by colour alone: a sign stands where the cell begins, if anything is free there.
      if x > 0, isMarked { frame.draw(glyphs.mark, x: 0, y: 0, in: box, role) }
      if isCursor { frame.paint(box, role) }
      frame.name(Region(region, x: slot.column, y: row), box)
    }
  }

  /// Tells in the first head row that there are more columns to either side.
  private func drawArrows(_ layout: TableLayout, _ frame: inout Frame, _ area: Rect) {
    guard layout.headRows > 0, area.width > 1 else { return }
    let place = layout.line(area, 0)
    if layout.hidesLeft, let first = layout.firstMoving {
      frame.draw(glyphs.left, x: max(0, first.x - 1), y: 0, in: place, .dim)
    }
    if layout.hidesRight { frame.draw(glyphs.right, x: area.width - 1, y: 0, in: place, .dim) }
  }
}
