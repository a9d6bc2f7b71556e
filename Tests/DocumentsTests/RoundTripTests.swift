import TestKit
import Domain
import Languages
import Testing

@testable import Documents

/// A form that goes out and comes back says what the book says: import∘export = id.
@Suite struct RoundTripTests {
  private static let notes = ["", "", "晚报", "=1+1", "第一行\n第二行", "含\"引号\"，逗号,", "'撇", "缺：不是", "-5"]

  /// A content that the rules accept for an indicator.
  private func content(_ indicator: Indicator, _ random: inout SeededRandom) -> Entry.Content {
    if random.once(in: 6) { return .missing(reason: random.pick(["台风停办", "=a", "a：b", "停电\n停网"])) }
    func amount(_ most: Int) -> Quantity {
      let scale = Int.random(in: 0...indicator.decimals, using: &random)
      return Quantity(Int64(Int.random(in: 0...most, using: &random)), scale: scale)
    }
    switch indicator.kind {
    case .flow, .stock: return .value(random.once(in: 5) ? .zero : amount(100_000))
    case .yesNo: return .value(Quantity(random.once(in: 2) ? 1 : 0))
    case .ratio:
      let lower = Int64.random(in: 1...500, using: &random)
      return .ratio(Quantity(Int64.random(in: 0...lower, using: &random)), of: Quantity(lower))
    case .milestone:
      let count = Int.random(in: 0...indicator.stages.count, using: &random)
      return .stages(indicator.stages.prefix(count).map(\.name))
    }
  }

  /// A unit's month with figures, reasons, blanks and what doesn't apply, at random.
  private func fill(_ desk: inout SampleDesk, _ unit: ReportingUnit, _ random: inout SeededRandom)
    throws
  {
    let plan = try #require(desk.book.plans[2024])
    let stamp = Stamp(
      by: "a", at: try #require(Timestamp("2024-07-01T08:00:00+08:00")), operation: "a-1")
    for indicator in plan.indicators {
      let period = Period(containing: desk.month.start, cadence: indicator.cadence)
      let cell = Edit.Cell(unit.id, indicator.id, period)
      guard period.end == desk.month.end,
        desk.book.inputObstacle(in: cell, today: desk.today) == nil
      else { continue }
      var edits: [Edit] = []
      if random.once(in: 8) {
        let reason = random.pick(["无此职能", "=x", "见文件：3号"])
        edits = [
          .setEntry(cell, nil),
          .assign(unit.id, indicator.id, year: 2024, Assignment(.notApplicable, reason: reason)),
        ]
      } else if random.once(in: 5) {
        edits = [.setEntry(cell, nil)]
      } else {
        let entry = Edit.NewEntry(content(indicator, &random), note: random.pick(Self.notes))
        edits = [.setEntry(cell, nil), .setEntry(cell, entry)]
      }
      _ = try desk.book.apply(.batch(edits), stamp)
    }
  }

  /// What the month of a unit says, cell by cell.
  private func said(_ book: Book, _ unit: ReportingUnit, _ month: Period) -> [String] {
    let year = book.year(2024, of: unit.id)
    return (book.plans[2024]?.indicators ?? []).map { indicator in
      let period = Period(containing: month.start, cadence: indicator.cadence)
      let entry = year.entries[indicator.id]?[period]
      let role = year.assignments[indicator.id]
      return "\(indicator.id) \(String(describing: entry?.content)) \(entry?.note ?? "") "
        + "\(String(describing: role))"
    }
  }

  @Test(arguments: [Language.zh, .en]) func whatGoesOutComesBackTheSame(_ language: Language) throws
  {
    var random = SeededRandom(seed: 180)
    for _ in 0..<25 {
      var desk = try SampleDesk()
      let blank = desk.book
      let unit = random.pick(desk.book.reportingUnits(in: 2024))
      try fill(&desk, unit, &random)
      let filled = desk.book
      let form = try #require(FillForm(filled, unit, desk.month, Words(language)))
      let format = random.pick(SheetFormat.allCases)
      let text = try form.sheet.text(format)
      // Into the same book it changes nothing.
      let reading = try desk.read(text)
      #expect(reading.leftOver.isEmpty)
      #expect(desk.proposals(reading).allSatisfy { $0.isSame })
      // Into one without those figures it brings them all.
      desk.book = blank
      try clear(&desk, unit)
      try desk.apply(try desk.read(text))
      #expect(said(desk.book, unit, desk.month) == said(filled, unit, desk.month))
    }
  }

  private func clear(_ desk: inout SampleDesk, _ unit: ReportingUnit) throws {
    let stamp = Stamp(
      by: "a", at: try #require(Timestamp("2024-07-01T08:00:00+08:00")), operation: "a-2")
    for (indicator, entries) in desk.book.year(2024, of: unit.id).entries {
      for period in entries.map(\.key) where period.end == desk.month.end {
        _ = try desk.book.apply(.setEntry(Edit.Cell(unit.id, indicator, period), nil), stamp)
      }
    }
  }

  @Test func aFormSaysThatItsFiguresAreInvented() throws {
    let desk = try SampleDesk()
    let unit = try #require(ReportingUnit.ID("gulou").flatMap { desk.book.unit($0) })
    let form = try #require(FillForm(desk.book, unit, desk.month, Words(.zh)))
    #expect(form.sheet.rows[1] == ["单位：鼓楼区", "报告期：2024年6月", "示例数据（虚构）"])
    let text = try form.sheet.text(.csv)
    #expect(text.contains("lecture-events,思想引领,巾帼大宣讲场次,场,"))
    #expect(text.contains("29／49"))
  }
}
