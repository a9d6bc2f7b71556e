@testable import Domain
@testable import Storage

/// Whatever is pasted: written again it is the same, each of its cells is a figure for one cell of the
/// book, a name, or told as left over, and the book takes every edit that is proposed.
enum PasteLaw {
  private static let book: Book =
    (try? NewBook.sample()).map { Book.reading($0).0 }
    ?? Book.reading([:]).0
  private static let stamp = Stamp(by: "office", at: .epoch, operation: "office-fuzz-1-1")

  static func check(_ bytes: [UInt8]) throws(Breach) {
    guard let plan = book.plans[2024], let today = Day("2024-07-05"),
      let asOf = Period("2024-06")
    else { throw Breach(description: "the sample is there") }
    var choices = Choices(bytes)
    let units = book.units.filter { !$0.isInactive }
    let (row, column) = (choices.number(0...15), choices.number(0...23))
    let (isUnitPage, isBulk) = (choices.flag(), choices.flag())
    let table = PastedTable(choices.remainingText())
    try Breach.unless(PastedTable(table.text) == table, "written again it reads the same")
    let names = PasteNames(
      units: units, indicators: plan.indicators,
      unitsFromCursor: units.dropFirst(row).map(\.id),
      indicatorsFromCursor: plan.indicators.dropFirst(column).map(\.id),
      listsIndicators: isUnitPage)
    let reading = PasteReading(table, names)
    try complete(reading, table, names)
    try taken(reading, isBulk: isBulk, plan, asOf, today)
  }

  /// Nothing that was pasted is lost without a word.
  private static func complete(
    _ reading: PasteReading, _ table: PastedTable, _ names: PasteNames
  ) throws(Breach) {
    let texts = Set(reading.items.map(\.text))
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    for rest in reading.leftOver {
      switch rest {
      case .row(let row, _): rows.insert(row)
      case .column(let column, _): columns.insert(column)
      }
    }
    func isName(_ row: Int, _ column: Int) -> Bool {
      let cell = table.cell(row, column)
      return names.unit(cell) != nil || names.indicator(cell) != nil
    }
    // What stands over a column of names and before a row of them says only what they are.
    func isCorner(_ row: Int, _ column: Int) -> Bool {
      (0..<table.width).contains { isName(row, $0) }
        && table.rows.indices.contains { isName($0, column) }
    }
    for (row, cells) in table.rows.enumerated() where !rows.contains(row) {
      for (column, cell) in cells.enumerated() where !columns.contains(column) {
        try Breach.unless(
          PastedTable.isBlank(cell) || texts.contains(cell) || isName(row, column)
            || isCorner(row, column), "no cell is lost")
      }
    }
    let places = reading.items.map { "\($0.unit.text) \($0.indicator.text)" }
    try Breach.unless(Set(places).count == places.count, "one figure a cell")
  }

  private static func taken(
    _ reading: PasteReading, isBulk: Bool, _ plan: Plan, _ asOf: Period, _ today: Day
  ) throws(Breach) {
    let proposals = reading.items.compactMap { item -> Proposal? in
      guard let indicator = plan.indicator(item.indicator) else { return nil }
      let period = Period(containing: asOf.start, cadence: indicator.cadence)
      return book.proposal(
        item.text, in: Edit.Cell(item.unit, item.indicator, period), today: today, isBulk: isBulk,
        source: .imported)
    }
    try Breach.unless(proposals.count == reading.items.count, "every figure is of an indicator")
    for proposal in proposals {
      let isRefused = proposal.refusal != nil
      try Breach.unless(!(isRefused && proposal.edit != nil), "what is refused is never written")
    }
    let edits = proposals.compactMap { $0.edit(note: "备注") }
    do {
      let changes = try book.changes(of: .batch(edits), stamp)
      try Breach.unless(changes.count == edits.count, "every edit changes one field")
    } catch let breach as Breach {
      throw breach
    } catch {
      throw Breach(description: "the book refuses what was proposed: \(error)")
    }
  }
}
