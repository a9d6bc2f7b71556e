/// A pasted table with one choice of what its rows and columns are.
struct PasteGrid {
  /// What a row or a column means.
  enum Across: Hashable { case unit(ReportingUnit.ID), indicator(Indicator.ID) }

  /// The column of names; nil when there is none.
  let label: Int?
  /// The row of names; nil when there is none.
  let head: Int?
  /// How many names there are in both.
  let namesFound: Int
  private let table: PastedTable
  private let names: PasteNames
  private let downIsUnits: Bool

  init(_ table: PastedTable, _ names: PasteNames, downIsUnits: Bool) {
    self.table = table
    self.names = names
    self.downIsUnits = downIsUnits
    var down: [Int: Int] = [:]
    var across: [Int: [Int]] = [:]
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() where Self.mayBeName(cell) {
        if Self.means(cell, names, unit: downIsUnits) != nil { down[column, default: 0] += 1 }
        if Self.means(cell, names, unit: !downIsUnits) != nil {
          across[row, default: []].append(column)
        }
      }
    }
    let label = down.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    self.label = label?.key
    let heads = across.mapValues { columns in columns.filter { $0 != label?.key }.count }
    let head = heads.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.flatMap {
      $0.value > 0 ? $0 : nil
    }
    self.head = head?.key
    namesFound = (label?.value ?? 0) + (head?.value ?? 0)
  }

  private static func mayBeName(_ cell: String) -> Bool {
    guard let first = cell.first(where: { !$0.isWhitespace }) else { return false }
    return !("0"..."9").contains(first)
  }

  private static func means(_ cell: String, _ names: PasteNames, unit: Bool) -> Across? {
    unit ? names.unit(cell).map { .unit($0) } : names.indicator(cell).map { .indicator($0) }
  }

  // MARK: Rows

  /// Where figures begin: below the row of names.
  var firstRow: Int { head.map { $0 + 1 } ?? 0 }

  func hasText(_ row: Int) -> Bool {
    table.rows[row].contains { !PastedTable.isBlank($0) }
  }

  /// What a row means: by its name, or by its place from the cursor on.
  func place(ofRow row: Int) -> Across? {
    if let label { return Self.means(table.cell(row, label), names, unit: downIsUnits) }
    return fromCursor(row - firstRow, isUnit: downIsUnits)
  }

  func text(ofRow row: Int) -> String {
    table.rows[row].filter { !PastedTable.isBlank($0) }.joined(separator: " ")
  }

  // MARK: Columns

  /// The columns with something in them that may hold figures: right of the names, or below a head.
  var figureColumns: [Int] {
    filled.filter { $0 != label && (head != nil || $0 > label ?? -1) }
  }

  /// The columns with something in them left of the names.
  var otherColumns: [Int] {
    filled.filter { $0 != label && head == nil && $0 < label ?? -1 }
  }

  private var filled: [Int] {
    (0..<table.width).filter { column in
      table.rows.indices.contains { !PastedTable.isBlank(table.cell($0, column)) }
    }
  }

  /// What the column means that is the `place`th of those with figures.
  func across(_ place: Int) -> Across? { fromCursor(place, isUnit: !downIsUnits) }

  /// What the head of a column names.
  func across(headOf column: Int) -> Across? {
    head.flatMap { Self.means(table.cell($0, column), names, unit: !downIsUnits) }
  }

  /// The head of a column, or the first thing in it.
  func text(ofColumn column: Int) -> String {
    let rows = (head.map { [$0] } ?? []) + Array(table.rows.indices)
    return rows.map { table.cell($0, column) }.first { !PastedTable.isBlank($0) } ?? ""
  }

  // MARK: Cells

  private func fromCursor(_ place: Int, isUnit: Bool) -> Across? {
    if isUnit {
      return names.unitsFromCursor.indices.contains(place)
        ? .unit(names.unitsFromCursor[place]) : nil
    }
    return names.indicatorsFromCursor.indices.contains(place)
      ? .indicator(names.indicatorsFromCursor[place]) : nil
  }

  /// The figure for the cell of a row and a column.
  func item(_ row: Across, _ column: Across, _ text: String) -> PasteReading.Item? {
    switch (row, column) {
    case (.unit(let unit), .indicator(let indicator)),
      (.indicator(let indicator), .unit(let unit)):
      PasteReading.Item(unit: unit, indicator: indicator, text: text)
    case (.unit, .unit), (.indicator, .indicator): nil
    }
  }
}
