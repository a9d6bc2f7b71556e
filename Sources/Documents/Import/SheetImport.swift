public import Domain

/// Reads what an office's sheet says of the book: figures for cells, and what belongs to none.
///
/// Rows and columns may be units and indicators either way, or a list of both; heads are known by many
/// names and may take several rows; titles, sums and empty rows are passed over.
public struct SheetImport {
  private let book: Book
  private let plan: Plan
  private let names: PasteNames
  /// The unit of a sheet that names none.
  public var unit: ReportingUnit.ID?
  /// The period that was asked for, whatever the sheet says; nil: the sheet's own.
  public var period: Period?
  /// What a person says of its columns.
  public var mapping: [SheetMapping] = []
  /// The month of a sheet that names none.
  private let month: Period

  /// A reader for a book; nil when it has no plan of that year.
  ///
  /// - Parameter month: the month of a sheet that names none.
  public init?(_ book: Book, month: Period) {
    guard let plan = book.plans[month.year] else { return nil }
    self.book = book
    self.plan = plan
    self.month = month
    names = PasteNames(
      units: book.reportingUnits(in: plan.year), indicators: plan.indicators)
  }

  /// What a sheet says.
  ///
  /// - Parameter name: the name of its file, which may name unit and month where it doesn't itself.
  public func read(_ sheet: Sheet, name: String) throws(SheetFault) -> SheetReading {
    guard sheet.rows.indices.contains(where: { !sheet.isBlank($0) }) else { throw .empty }
    let layout = try SheetLayout(sheet, names, mapping)
    let above = sheet.rows.prefix(max(0, layout.lastHead)).flatMap { $0 }
    let title = SheetTitle(texts: above.filter { !PastedTable.isBlank($0) } + [name])
    let said = title.period(in: plan.year)
    if let said, said.year != plan.year, period == nil { throw .otherYear(said) }
    let namesIndicators =
      layout.indicatorColumn != nil || layout.idColumn != nil
      || layout.heads.contains { $0.indicator != nil }
    guard namesIndicators else { throw .noIndicator }
    guard !layout.figureColumns.isEmpty else { throw .noFigures }
    let namesUnits = layout.unitColumn != nil || layout.heads.contains { $0.unit != nil }
    let owner = namesUnits ? nil : unit ?? title.unit(book.units, names)
    guard namesUnits || owner != nil else { throw .noUnit }
    var rows = SheetRows(
      sheet, layout, names, plan, owner: owner, month: (period ?? said ?? month).closingMonth)
    rows.read()
    return SheetReading(
      name: name, month: (period ?? said ?? month).closingMonth, said: said?.closingMonth,
      figures: rows.figures, leftOver: rows.leftOver)
  }
}
