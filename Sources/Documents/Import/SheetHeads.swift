import Domain

/// What the head of a column says, over as many rows as it takes.
struct SheetHead: Hashable {
  var meaning: SheetColumn?
  var unit: ReportingUnit.ID?
  var indicator: Indicator.ID?
  /// The month of its figures, 1…12.
  var month: Int?

  /// Whether anything is understood of it.
  var isKnown: Bool { meaning != nil || unit != nil || indicator != nil || month != nil }

  /// Whether figures to be taken stand below it.
  var holdsFigures: Bool {
    switch meaning {
    case .current, .toDate: true
    case nil: unit != nil || indicator != nil || month != nil
    case .number, .id, .area, .unit, .indicator, .measure, .previous, .target, .note, .period,
      .other:
      false
    }
  }
}

/// Finds the rows of heads: one, or two and three below each other, merged cells among them.
struct SheetHeads {
  private let sheet: Sheet
  private let names: PasteNames
  private let width: Int
  /// How many units, and how many indicators, stand one below the other in each column.
  let unitsDown: [Int]
  let indicatorsDown: [Int]

  /// Heads stand among the first rows.
  static let mostRows = 12

  init(_ sheet: Sheet, _ names: PasteNames) {
    self.sheet = sheet
    self.names = names
    width = sheet.width
    var units = [Int](repeating: 0, count: width)
    var indicators = units
    for row in sheet.rows {
      for (column, cell) in row.enumerated() where Self.mayBeName(cell) {
        if names.unit(cell) != nil { units[column] += 1 }
        if names.indicator(cell) != nil { indicators[column] += 1 }
      }
    }
    (unitsDown, indicatorsDown) = (units, indicators)
  }

  private static func isFigure(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber)
      && cell.allSatisfy { $0.isNumber || $0.isWhitespace || ".,，％%万亿".contains($0) }
  }

  private static func mayBeName(_ cell: String) -> Bool {
    cell.first { !$0.isWhitespace }.map { !("0"..."9").contains($0) } ?? false
  }

  /// The last row of heads, -1 where there is none, and what they say: the fewest rows that say most.
  func found() -> (last: Int, heads: [SheetHead]) {
    var best = (last: -1, heads: [SheetHead](repeating: SheetHead(), count: width), score: 0)
    for last in 0..<min(sheet.rows.count, Self.mostRows) {
      // Where figures begin, heads have ended.
      if sheet.rows[last].contains(where: Self.isFigure) { break }
      let heads = cleared((0..<width).map { head($0, last) })
      let score = heads.count(where: \.isKnown)
      if score > best.score { best = (last, heads, score) }
    }
    return (best.last, best.heads)
  }

  /// A single unit at the head of a column is one only where indicators stand beside it.
  private func cleared(_ heads: [SheetHead]) -> [SheetHead] {
    guard Set(heads.compactMap(\.unit)).count < 2, !indicatorsDown.contains(where: { $0 > 0 })
    else { return heads }
    return heads.map { head in
      var head = head
      head.unit = nil
      return head
    }
  }

  /// What stands above a column, from the last row of heads upwards.
  private func head(_ column: Int, _ last: Int) -> SheetHead {
    var head = SheetHead()
    var texts: [String] = []
    for row in (0...last).reversed() {
      let own = sheet.cell(row, column)
      let isOwn = !PastedTable.isBlank(own)
      let text = isOwn ? own : row < last ? merged(row, column) : ""
      guard !PastedTable.isBlank(text) else { continue }
      // The head of a column stands in it: what is merged over it only says more.
      if texts.isEmpty && !isOwn && !hasOwn(column, above: row) { continue }
      texts.insert(text, at: 0)
      read(text, texts, isOwn: isOwn, column, &head)
    }
    return head
  }

  private func read(
    _ text: String, _ texts: [String], isOwn: Bool, _ column: Int, _ head: inout SheetHead
  ) {
    if head.meaning == nil, let meaning = SheetColumn(text) {
      let mayBeMerged: Set<SheetColumn> = [.current, .toDate, .previous, .target]
      if isOwn || mayBeMerged.contains(meaning) { head.meaning = meaning }
    }
    if head.month == nil { head.month = SheetColumn.month(text) }
    guard Self.mayBeName(text) else { return }
    if head.indicator == nil, indicatorsDown[column] < 2 {
      head.indicator = names.indicator(text) ?? names.indicator(texts.joined())
    }
    if head.unit == nil, unitsDown[column] < 2 { head.unit = names.unit(text) }
  }

  private func hasOwn(_ column: Int, above row: Int) -> Bool {
    (0..<row).contains { !PastedTable.isBlank(sheet.cell($0, column)) }
  }

  /// What stands left of an empty cell in a row of heads: cells that are merged keep it in the first.
  private func merged(_ row: Int, _ column: Int) -> String {
    (0..<column).reversed().lazy.map { sheet.cell(row, $0) }
      .first { !PastedTable.isBlank($0) } ?? ""
  }
}
