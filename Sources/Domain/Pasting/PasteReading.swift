/// What a pasted table says: figures for cells, and what belongs to none.
///
/// Rows are told by the names of units and columns by those of indicators, or the other way round,
/// whichever finds more names. What has no names is taken by its place from the cursor on, which is
/// told, because it is easily wrong.
public struct PasteReading: Hashable, Sendable {
  /// A figure for a cell, as it stands in the table.
  public struct Item: Hashable, Sendable {
    /// The unit.
    public let unit: ReportingUnit.ID
    /// The indicator.
    public let indicator: Indicator.ID
    /// What is to stand there.
    public let text: String
  }

  /// A row or a column that belongs to nothing, by its place from 0, with its text.
  public enum LeftOver: Hashable, Sendable {
    case row(Int, String)
    case column(Int, String)
  }

  /// The figures, at most one a cell.
  public private(set) var items: [Item] = []
  /// What belongs to nothing.
  public private(set) var leftOver: [LeftOver] = []
  /// Whether rows were taken by their place, because none has a name.
  public private(set) var takesRowsByPlace = false
  /// Whether several columns were taken by their place, because none has a name.
  public private(set) var takesColumnsByPlace = false
  /// How many names were found.
  private var namesFound = 0

  /// Reads a table.
  public init(_ table: PastedTable, _ names: PasteNames) {
    let byUnits = PasteReading(table, names, downIsUnits: true)
    let byIndicators = PasteReading(table, names, downIsUnits: false)
    let (one, other) =
      names.listsIndicators ? (byIndicators, byUnits) : (byUnits, byIndicators)
    let found = (one.namesFound, one.namesFound == 0 ? 0 : one.items.count)
    let others = (other.namesFound, other.namesFound == 0 ? 0 : other.items.count)
    self = others > found ? other : one
  }

  private init(_ table: PastedTable, _ names: PasteNames, downIsUnits: Bool) {
    let grid = PasteGrid(table, names, downIsUnits: downIsUnits)
    namesFound = grid.namesFound
    let columns = meaningOfColumns(grid)
    var seen: Set<Item> = []
    for row in 0..<table.rows.count where row != grid.head {
      guard grid.hasText(row) else { continue }
      guard row >= grid.firstRow, let place = grid.place(ofRow: row) else {
        leftOver.append(.row(row, grid.text(ofRow: row)))
        continue
      }
      var found: [Item] = []
      for (column, across) in columns where !PastedTable.isBlank(table.cell(row, column)) {
        if let item = grid.item(place, across, table.cell(row, column)) { found.append(item) }
      }
      // Of two rows with one name the first one holds.
      guard found.allSatisfy({ !seen.contains($0.place) }) else {
        leftOver.append(.row(row, grid.text(ofRow: row)))
        continue
      }
      seen.formUnion(found.map(\.place))
      items += found
    }
    takesRowsByPlace = grid.label == nil && !items.isEmpty
  }

  /// Which column means what, in order; those that mean nothing are left over.
  private mutating func meaningOfColumns(_ grid: PasteGrid) -> [(Int, PasteGrid.Across)] {
    var meaning: [(Int, PasteGrid.Across)] = []
    var taken: Set<PasteGrid.Across> = []
    let columns = grid.figureColumns
    takesColumnsByPlace = grid.head == nil && columns.count > 1
    for (place, column) in columns.enumerated() {
      let across = grid.head == nil ? grid.across(place) : grid.across(headOf: column)
      if let across, taken.insert(across).inserted {
        meaning.append((column, across))
      } else {
        leftOver.append(.column(column, grid.text(ofColumn: column)))
      }
    }
    for column in grid.otherColumns {
      leftOver.append(.column(column, grid.text(ofColumn: column)))
    }
    return meaning
  }
}

extension PasteReading.Item {
  /// The same for every text in one cell.
  fileprivate var place: PasteReading.Item {
    PasteReading.Item(unit: unit, indicator: indicator, text: "")
  }
}
