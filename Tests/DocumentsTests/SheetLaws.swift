import TestKit
import Domain
import Testing

@testable import Documents

/// What holds of any sheet at all.
@Suite struct SheetLaws {
  private static let pieces = [
    "", "", "", "单位", "指标", "本期", "累计", "备注", "编号", "报告期", "上期", "目标", "序号", "合计", "鼓楼区", "台江",
    "福清市妇联", "某某区", "大宣讲场次", "走访调研次数", "三新覆盖率", "visits", "lecture-events", "大宣讲", "场次", "12",
    "1,200", "1.2万", "12/40", "12／40", "60％", "约300", "—", "-5", "=1", "缺：台风", "不涉及：无", "不涉及", "未报",
    "2024年5月", "2024Q2", "6月", "2023-06", "99999999999999999", "½", "٣", "5\u{301}", "第一行\n第二行",
    "\"", " ",
  ]

  /// Every figure is what stands at its address, no cell of the book is said twice, and the book takes
  /// every edit that is proposed.
  @Test(arguments: [1, 2, 3] as [UInt64]) func whateverStandsInASheetIsReadOrRefused(_ seed: UInt64)
    throws
  {
    let desk = try SampleDesk()
    var random = SeededRandom(seed: seed)
    var read = 0
    for _ in 0..<250 {
      let width = Int.random(in: 1...6, using: &random)
      let rows = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (0..<Int.random(in: 1...width, using: &random)).map { _ in random.pick(Self.pieces) }
      }
      let sheet = Sheet(rows: rows)
      var reader = try #require(SheetImport(desk.book, month: desk.month))
      if random.once(in: 3) { reader.unit = ReportingUnit.ID("gulou") }
      if random.once(in: 4) {
        reader.mapping = [SheetMapping("B=本期"), SheetMapping("C=走访调研次数")].compactMap { $0 }
      }
      guard let reading = try? reader.read(sheet, name: "6月.csv") else { continue }
      read += 1
      let cells = reading.figures.map(\.cell)
      #expect(Set(cells).count == cells.count, "\(rows)")
      for figure in reading.figures {
        #expect(sheet.cell(figure.address.row, figure.address.column) == figure.text, "\(rows)")
      }
      let edits = desk.proposals(reading).compactMap { $0.edit(note: "说明") }
      let stamp = Stamp(by: "a", at: .epoch, operation: "a-1")
      #expect(throws: Never.self, "\(rows)") {
        _ = try desk.book.changes(of: .importing(edits), stamp)
      }
    }
    #expect(read > 15)
  }

  @Test func anyTextIsASheetOrIsRefused() throws {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "\"", ",", "\t", ";", "\n", "\r", "a", "sep=", "\u{FEFF}", "\u{0}", "福", "'", "=",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).reduce(into: "") { text, _ in
        text += random.pick(pieces)
      }
      if let sheet = try? Sheet(text) {
        #expect(try Sheet(sheet.text(.tsv), format: .tsv).width <= max(1, sheet.width))
      }
    }
  }
}
