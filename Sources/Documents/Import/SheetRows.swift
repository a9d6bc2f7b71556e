import Domain

/// Goes through the rows below the heads, from the first to the last.
struct SheetRows {
  private let sheet: Sheet
  private let layout: SheetLayout
  private let names: PasteNames
  private let plan: Plan
  private let owner: ReportingUnit.ID?
  private let month: Period
  private let columns: [Int]
  private let noteColumn: Int?
  private let periodColumn: Int?
  private var lastUnit: ReportingUnit.ID?
  private var lastIndicator: Indicator.ID?
  private var seen: Set<Edit.Cell> = []
  private(set) var figures: [SheetFigure] = []
  private(set) var leftOver: [PasteReading.LeftOver] = []

  init(
    _ sheet: Sheet, _ layout: SheetLayout, _ names: PasteNames, _ plan: Plan,
    owner: ReportingUnit.ID?, month: Period
  ) {
    self.sheet = sheet
    self.layout = layout
    self.names = names
    self.plan = plan
    self.owner = owner
    self.month = month
    columns = layout.figureColumns
    noteColumn = layout.column(.note)
    periodColumn = layout.column(.period)
  }

  mutating func read() {
    for column in layout.heads.indices
    where !layout.heads[column].isKnown && column != layout.unitColumn
      && column != layout.indicatorColumn && layout.hasFigures(column)
    {
      leftOver.append(.column(column, head(of: column)))
    }
    for row in sheet.rows.indices.dropFirst(layout.lastHead + 1) where !sheet.isBlank(row) {
      read(row)
    }
  }

  private func head(of column: Int) -> String {
    let above = (0...max(0, layout.lastHead)).reversed().map { sheet.cell($0, column) }
    return above.first { !PastedTable.isBlank($0) } ?? SheetAddress.letters(of: column)
  }

  // MARK: One row

  private mutating func read(_ row: Int) {
    if isSum(row) {
      (lastUnit, lastIndicator) = (nil, nil)
      return
    }
    let unitCell = layout.unitColumn.map { sheet.cell(row, $0) } ?? ""
    let ownUnit = names.unit(unitCell)
    let ownIndicator = indicator(in: row)
    let hasName = [layout.unitColumn, layout.indicatorColumn].compactMap { $0 }
      .contains { !PastedTable.isBlank(sheet.cell(row, $0)) }
    let isList = layout.unitColumn != nil && layout.indicatorColumn ?? layout.idColumn != nil
    // Merged cells keep their name in the first row.
    if PastedTable.isBlank(unitCell) {
      if !isList || ownIndicator == nil { lastUnit = nil }
    } else {
      lastUnit = ownUnit
    }
    if let ownIndicator {
      lastIndicator = ownIndicator
    } else if !isList || ownUnit == nil || !hasBlankIndicator(row) {
      lastIndicator = nil
    }
    let unit = layout.unitColumn == nil ? owner : lastUnit
    guard take(row, unit, lastIndicator) else {
      return tellUnread(row, hasName: hasName)
    }
  }

  private func indicator(in row: Int) -> Indicator.ID? {
    let cells = [layout.idColumn, layout.indicatorColumn].compactMap { $0 }
    return cells.lazy.compactMap { names.indicator(sheet.cell(row, $0)) }.first
  }

  private func hasBlankIndicator(_ row: Int) -> Bool {
    layout.indicatorColumn.map { PastedTable.isBlank(sheet.cell(row, $0)) } ?? false
  }

  private func isSum(_ row: Int) -> Bool {
    let first = sheet.rows[row].first { !PastedTable.isBlank($0) } ?? ""
    let labels = [layout.unitColumn, layout.indicatorColumn].compactMap { $0 }
    return SheetColumn.isSum(first) || labels.contains { SheetColumn.isSum(sheet.cell(row, $0)) }
  }

  /// Takes the figures of a row; whether all that stands in it had a place.
  private mutating func take(
    _ row: Int, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID?
  ) -> Bool {
    var found: [Edit.Cell: [(kind: SheetColumn?, column: Int)]] = [:]
    var order: [Edit.Cell] = []
    for column in columns where !PastedTable.isBlank(sheet.cell(row, column)) {
      let head = layout.heads[column]
      guard let unit = head.unit ?? unit, let id = head.indicator ?? indicator,
        let known = plan.indicator(id)
      else { return false }
      let month = head.month.flatMap { Period(year: plan.year, cadence: .month, ordinal: $0) }
      let cell = Edit.Cell(unit, id, period(of: known, in: month ?? ownMonth(row)))
      if found[cell] == nil { order.append(cell) }
      found[cell, default: []].append((head.meaning, column))
    }
    guard order.allSatisfy({ !seen.contains($0) }) else { return false }
    seen.formUnion(order)
    let note = order.count == 1 ? noteColumn.map { sheet.cell(row, $0) } : nil
    for cell in order {
      figures.append(
        figure(cell, found[cell] ?? [], row, note.flatMap { PastedTable.isBlank($0) ? nil : $0 }))
    }
    return true
  }

  /// The figure that an indicator stores, else its counterpart.
  private func figure(
    _ cell: Edit.Cell, _ places: [(kind: SheetColumn?, column: Int)], _ row: Int, _ note: String?
  ) -> SheetFigure {
    let indicator = plan.indicator(cell.indicator)
    let stored: SheetColumn = indicator?.entryMode == .cumulative ? .toDate : .current
    let place =
      places.first { $0.kind == stored } ?? places.first { $0.kind == nil } ?? places[0]
    let hasCounterpart = indicator?.kind == .flow
    return SheetFigure(
      cell, sheet.cell(row, place.column), note: note,
      isCounterpart: hasCounterpart && place.kind != nil && place.kind != stored,
      at: SheetAddress(row: row, column: place.column))
  }

  private func ownMonth(_ row: Int) -> Period {
    periodColumn.flatMap { SheetTitle.period(sheet.cell(row, $0), in: plan.year)?.closingMonth }
      ?? month
  }

  /// The period of an indicator's cadence that ends with a month; where none does, the month itself,
  /// which the rules refuse by saying when there is one.
  private func period(of indicator: Indicator, in month: Period) -> Period {
    let period = Period(containing: month.start, cadence: indicator.cadence)
    return period.end == month.end ? period : month
  }

  /// A row of which something was not understood: one without figures is a remark, and passed over.
  private mutating func tellUnread(_ row: Int, hasName: Bool) {
    let hasFigure = columns.contains { sheet.cell(row, $0).contains { $0.isNumber } }
    guard
      hasFigure || hasName && columns.contains(where: { !PastedTable.isBlank(sheet.cell(row, $0)) })
    else { return }
    let texts = sheet.rows[row].filter { !PastedTable.isBlank($0) }
    leftOver.append(.row(row, texts.joined(separator: " ")))
  }
}
