/// What a sheet says of one cell of the book.
public struct SheetFigure: Hashable, Sendable {
  /// The cell of the book.
  public let cell: Edit.Cell
  /// What stands there, as it is written.
  public let text: String
  /// The remark beside it; nil when there is none.
  public var note: String?
  /// Whether it is the counterpart of what the cell stores: 累计 instead of 本期 or the other way.
  public var isCounterpart: Bool
  /// Where it stands.
  public var address: SheetAddress

  /// What a sheet says of a cell.
  public init(
    _ cell: Edit.Cell, _ text: String, note: String? = nil, isCounterpart: Bool = false,
    at address: SheetAddress
  ) {
    self.cell = cell
    self.text = text
    self.note = note
    self.isCounterpart = isCounterpart
    self.address = address
  }
}

/// What a sheet says: figures for cells, and what belongs to none.
///
/// Titles, heads, sums and empty rows are passed over in silence; whatever holds a figure and is not
/// understood is left over and told.
public struct SheetReading: Hashable, Sendable {
  /// What the sheet is called: the name of its file.
  public let name: String
  /// The month that it is taken for.
  public let month: Period
  /// The month that the sheet itself names; nil: it names none, and whoever read it said one.
  public let said: Period?
  /// The figures, at most one a cell.
  public var figures: [SheetFigure]
  /// What belongs to nothing.
  public var leftOver: [PasteReading.LeftOver]

  /// What a sheet says.
  public init(
    name: String, month: Period, said: Period?, figures: [SheetFigure],
    leftOver: [PasteReading.LeftOver]
  ) {
    self.name = name
    self.month = month
    self.said = said
    self.figures = figures
    self.leftOver = leftOver
  }
}
