import Domain

/// Where names and figures stand in a sheet.
struct SheetLayout {
  /// The last row of heads; -1 where there is none.
  let lastHead: Int
  /// What each column holds.
  private(set) var heads: [SheetHead]
  /// The column that names units.
  private(set) var unitColumn: Int?
  /// The column that names indicators.
  private(set) var indicatorColumn: Int?
  /// The column of our own identifiers of indicators, which go before names.
  private(set) var idColumn: Int?
  private let sheet: Sheet
  private let names: PasteNames

  init(_ sheet: Sheet, _ names: PasteNames, _ mapping: [SheetMapping]) throws(SheetFault) {
    self.sheet = sheet
    self.names = names
    let found = SheetHeads(sheet, names)
    (lastHead, heads) = found.found()
    for item in mapping { try map(item) }
    let mapped = Set(mapping.compactMap { place(of: $0.column) })
    idColumn = heads.indices.first { heads[$0].meaning == .id && count($0, unit: false) > 0 }
    unitColumn = labels(.unit, unit: true, mapped)
    indicatorColumn = labels(.indicator, unit: false, mapped)
    for column in [unitColumn, indicatorColumn].compactMap({ $0 }) {
      (heads[column].unit, heads[column].indicator, heads[column].month) = (nil, nil, nil)
    }
    takeOnlyColumn()
  }

  /// The columns of figures that are to be taken.
  var figureColumns: [Int] { heads.indices.filter { isFigureColumn($0) } }

  /// The column of a meaning.
  func column(_ meaning: SheetColumn) -> Int? { heads.firstIndex { $0.meaning == meaning } }

  private func isFigureColumn(_ column: Int) -> Bool {
    heads[column].holdsFigures && column != unitColumn && column != indicatorColumn
      && column != idColumn
  }

  // MARK: Names

  private func count(_ column: Int, unit: Bool) -> Int {
    (lastHead + 1..<max(lastHead + 1, sheet.rows.count)).count { row in
      let cell = sheet.cell(row, column)
      return unit ? names.unit(cell) != nil : names.indicator(cell) != nil
    }
  }

  /// The column with most names among those that are headed so, else among those without a head.
  ///
  /// 单位 heads units, and just as often what is counted: a column without any unit holds the latter.
  private mutating func labels(_ meaning: SheetColumn, unit: Bool, _ mapped: Set<Int>) -> Int? {
    let headed = heads.indices.filter { heads[$0].meaning == meaning }
    if let chosen = headed.first(where: mapped.contains) { return chosen }
    let others = heads.indices.filter { heads[$0].meaning == nil && !mapped.contains($0) }
    for columns in [headed, others] {
      let counts = columns.map { ($0, count($0, unit: unit)) }
      let best = counts.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
      if let best, best.1 > 0 {
        for column in headed where column != best.0 {
          heads[column].meaning = unit ? .measure : .other
        }
        return best.0
      }
    }
    for column in headed { heads[column].meaning = unit ? .measure : .other }
    return nil
  }

  /// A list of indicators with but one column of figures needs no head over it.
  private mutating func takeOnlyColumn() {
    guard indicatorColumn != nil || idColumn != nil, figureColumns.isEmpty else { return }
    let open = heads.indices.filter {
      !heads[$0].isKnown && $0 != unitColumn && $0 != indicatorColumn && hasFigures($0)
    }
    if open.count == 1 { heads[open[0]].meaning = .current }
  }

  /// Whether a digit stands in a column below the heads.
  func hasFigures(_ column: Int) -> Bool {
    (lastHead + 1..<max(lastHead + 1, sheet.rows.count)).contains { row in
      sheet.cell(row, column).contains { $0.isNumber }
    }
  }

  // MARK: What a person says of columns

  private func place(of name: String) -> Int? {
    if let column = SheetAddress.column(name), column < heads.count { return column }
    let key = SheetColumn.key(name)
    let rows = 0..<min(sheet.rows.count, max(lastHead + 1, SheetHeads.mostRows))
    return heads.indices.first { column in
      rows.contains { SheetColumn.key(sheet.cell($0, column)) == key }
    }
  }

  private mutating func map(_ item: SheetMapping) throws(SheetFault) {
    guard let column = place(of: item.column) else { throw .unknownColumn(item.column) }
    var head = SheetHead()
    if ["略", "skip", "-"].contains(item.meaning.lowercased()) {
      head.meaning = .other
    } else if let meaning = SheetColumn(item.meaning) {
      head.meaning = meaning
    } else if let indicator = names.indicator(item.meaning) {
      head.indicator = indicator
    } else if let unit = names.unit(item.meaning) {
      head.unit = unit
    } else if let month = SheetColumn.month(item.meaning) {
      head.month = month
    } else {
      throw .unknownMeaning(item.meaning)
    }
    // What it says besides stays: 本月 below the name of an indicator.
    if head.meaning == .current || head.meaning == .toDate {
      (head.unit, head.indicator) = (heads[column].unit, heads[column].indicator)
    }
    heads[column] = head
  }
}

/// What a person says that a column holds.
public struct SheetMapping: Hashable, Sendable {
  /// The column: its letters, or what stands at its head.
  public let column: String
  /// What it holds: a head that we know, the name of an indicator or a unit, or 略.
  public let meaning: String

  /// Reads `B=本期`; nil for anything else.
  public init?(_ text: String) {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { return nil }
    (column, meaning) = (sides[0], sides[1])
  }
}
