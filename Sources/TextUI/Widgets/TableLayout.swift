/// Which rows and columns of a table are visible, and where.
public struct TableLayout: Hashable, Sendable {
  /// A visible column and its place within the table's area.
  public struct Slot: Hashable, Sendable {
    /// The column's number.
    public var column: Int
    /// Where it begins.
    public var x: Int
    /// How wide it is; less than wanted when the area is narrower.
    public var width: Int
  }

  /// How many lines the head takes.
  public let headRows: Int
  /// The visible rows.
  public let rows: Range<Int>
  /// The visible columns from left to right, sticky ones first.
  public let slots: [Slot]
  /// Whether columns are out of sight to the left of the moving ones.
  public let hidesLeft: Bool
  /// Whether columns are out of sight to the right.
  public let hidesRight: Bool
  private let sticky: Int

  init(_ table: Table, _ size: Size) {
    let heads = table.columns.reduce(0) { max($0, $1.heads.count) }
    headRows = min(heads, max(0, size.height - 1))
    rows = ScrollWindow.rows(
      count: table.rowCount, visible: size.height - headRows, selection: table.selectedRow ?? 0)

    var slots: [Slot] = []
    var x = 0
    func place(_ column: Int) {
      let width = min(table.columns[column].width, size.width - x)
      guard width > 0 else { return }
      slots.append(Slot(column: column, x: x, width: width))
      x += width + 1
    }
    for column in 0..<table.sticky { place(column) }
    let moving = table.columns[table.sticky...].map { $0.width }
    // The arrow to the right needs a column when not all fit.
    let fits = moving.reduce(0) { $0 + $1 + 1 } - 1 <= size.width - x
    let visible = ScrollWindow.columns(
      widths: moving, room: size.width - x - (fits ? 0 : 1),
      selection: (table.headColumn ?? table.selectedColumn ?? 0) - table.sticky)
    for column in visible { place(table.sticky + column) }
    self.slots = slots
    hidesLeft = visible.lowerBound > 0
    hidesRight = visible.upperBound < moving.count
    sticky = table.sticky
  }

  /// The first visible column that is not sticky.
  var firstMoving: Slot? { slots.first { $0.column >= sticky } }

  /// One line of a table's area.
  func line(_ area: Rect, _ line: Int) -> Rect {
    Rect(x: area.x, y: area.y + line, width: area.width, height: 1)
  }
}
