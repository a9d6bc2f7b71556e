import Controller
import Domain
import Languages
import Testing
import TextUI

/// Sheets in and out of the dashboard, told in keys.
@Suite struct SheetStories {
  /// What the shell would make of a file with these figures of 鼓楼区, by indicator.
  private func reading(_ figures: [(String, String)], saysMonth: Bool = true) throws -> SheetReading
  {
    let (unit, month) = (try #require(ReportingUnit.ID("gulou")), try #require(Period("2024-06")))
    return SheetReading(
      name: "鼓楼6月.csv", month: month, said: saysMonth ? month : nil,
      figures: try figures.enumerated().map { row, figure in
        SheetFigure(
          Edit.Cell(unit, try #require(Indicator.ID(figure.0)), month), figure.1,
          at: SheetAddress(row: row + 4, column: 5))
      },
      leftOver: [.row(8, "某某区 5")])
  }

  @Test(arguments: ["I", "<f44>"]) func aFileIsAskedForLookedAtWrittenAndTakenBackAtOnce(
    _ key: String
  )
    throws
  {
    var desk = try Desk()
    try desk.press("gf" + key + "<enter>")
    #expect(desk.line?.purpose == .importPath && desk.line?.refusal != nil)
    try desk.press("a.csv<enter>")
    let unit = try #require(ReportingUnit.ID("gulou"))
    #expect(
      desk.effects.last
        == .importSheet(
          path: "a.csv", mapping: [], unit: unit, month: try #require(Period("2024-06"))))
    desk.send(.sheetRefused("没有这个文件"))
    #expect(desk.line?.refusal == "没有这个文件" && desk.line?.field.text == "a.csv")
    let before = desk.state.book
    desk.send(
      .sheetRead(
        try reading([("lecture-events", "15"), ("visits", "缺：台风"), ("pair-cover", "60%")])))
    let bulk = try #require(desk.bulk)
    #expect(bulk.proposals.map(\.mark) == [.changed, .changed, .refused])
    #expect(
      desk.state.remark(on: bulk.proposals[2], in: bulk).text == "F7：这项要两个数，请按 46/50 填写")
    #expect(desk.state.told(bulk.leftOver[0], in: bulk) == "第 9 行没有对上：某某区 5")
    #expect(desk.state.book == before)
    try desk.press("<enter>")
    guard case .append(.importing(let edits), _)? = desk.effects.last else {
      Issue.record("\(String(describing: desk.effects.last))")
      return
    }
    #expect(edits.count == 2 && desk.state.layer == nil)
    #expect(try desk.entry("gulou", "lecture-events")?.source == .imported)
    try desk.press("u")
    #expect(try desk.figure("gulou", "lecture-events") == "14")
    #expect(try desk.figure("gulou", "visits") == "18")
  }

  @Test func whatColumnsHoldIsSaidBehindTheFile() throws {
    var desk = try Desk()
    try desk.press("gmI")
    try desk.press("my sheet.csv B=本期 C=备注<enter>")
    guard case .importSheet(let path, let mapping, _, _)? = desk.effects.last else {
      Issue.record("nothing is read")
      return
    }
    #expect(path == "my sheet.csv" && mapping == ["B=本期", "C=备注"])
    desk.send(.sheetRead(try reading([("lecture-events", "15")])))
    try desk.press("<esc><esc>I")
    #expect(desk.line?.field.text == "my sheet.csv B=本期 C=备注", "to be said better")
    try desk.press("<enter>")
    desk.send(.sheetRead(try reading([("lecture-events", "15")])))
    try desk.press("<enter>I")
    #expect(desk.line?.field.text == "", "what was written is done with")
  }

  @Test(arguments: ["gr", "gz", "gq", "gn", "gd"])
  func everyScreenOfTheOfficeIsATable(_ keys: String) throws {
    var desk = try Desk()
    try desk.press(keys)
    guard case .rows(let rows)? = try desk.state.sheet else {
      Issue.record("\(keys) is no table")
      return
    }
    #expect(rows.count > 2 && Set(rows.dropFirst().map(\.count)).count == 1)
    #expect(rows.dropFirst(2).contains { $0.contains { !$0.isEmpty } })
    try desk.press("<f45>")
    #expect(desk.line?.purpose == .exportPath(nil))
  }

  @Test func outlinesWithoutIndicatorsAreNone() throws {
    var desk = try Desk()
    try desk.press("gyX")
    #expect(desk.line == nil && !desk.notice.isEmpty)
  }

  @Test func aRowMayBeDroppedAndEscWritesNothing() throws {
    var desk = try Desk()
    desk.send(.sheetRead(try reading([("lecture-events", "15"), ("visits", "19")])))
    try desk.press("<space><enter>")
    #expect(try desk.figure("gulou", "lecture-events") == "14")
    #expect(try desk.figure("gulou", "visits") == "19")
    let count = desk.effects.count
    desk.send(.sheetRead(try reading([("visits", "20")])))
    try desk.press("<esc>")
    #expect(desk.effects.count == count && desk.state.layer == nil)
  }

  @Test func aMonthThatTheSheetDoesNotSayIsTold() throws {
    var desk = try Desk()
    desk.send(.sheetRead(try reading([("visits", "19")], saysMonth: false)))
    let sheet = try #require(desk.bulk?.sheet)
    #expect(desk.state.doubt(about: sheet) == "表里没写月份，按 2024年6月读，请核对")
  }

  @Test func whatDoesNotApplyIsSaidForTheYear() throws {
    var desk = try Desk()
    desk.send(.sheetRead(try reading([("visits", "不涉及：无此职能")])))
    let proposal = try #require(desk.bulk?.proposals.first)
    #expect(desk.state.shownNew(of: proposal) == "不涉及")
    try desk.press("<enter>")
    let unit = try #require(ReportingUnit.ID("gulou"))
    let assignment = desk.state.book.year(2024, of: unit)
      .assignments[try #require(Indicator.ID("visits"))]
    #expect(assignment == Assignment(.notApplicable, reason: "无此职能"))
  }

  @Test func theTableOfAScreenGoesToAFileWhoseNameSaysWhatItIs() throws {
    var desk = try Desk()
    try desk.press("gmX")
    #expect(desk.line?.field.text == "矩阵-2024-06.csv")
    try desk.press("<enter>")
    guard case .exportSheet(.rows(let rows), let path)? = desk.effects.last else {
      Issue.record("\(String(describing: desk.effects.last))")
      return
    }
    #expect(path == "矩阵-2024-06.csv")
    #expect(rows[0].contains("示例数据（虚构）") && rows[1][0] == "单位" && rows.count == 17)
    desk.send(.sheetRefused("已有"))
    #expect(desk.line?.refusal == "已有")
    desk.send(.sheetWritten("已导出"))
    #expect(desk.state.layer == nil && desk.notice == "已导出")
  }

  @Test(arguments: ["gm", "gl"])
  func aTableThatIsGivenUpGoesNowhereAndItsNameStays(_ keys: String) throws {
    var desk = try Desk()
    try desk.press(keys + "X")
    let name = desk.line?.field.text
    let count = desk.effects.count
    try WorkWatch.$current.withValue(WorkWatch { _, _ in false }) { try desk.press("<enter>") }
    #expect(desk.effects.count == count && desk.line?.field.text == name)
    #expect(desk.line?.refusal == "已取消导出，没有写出文件")
    try desk.press("<enter>")
    guard case .exportSheet(_, let path)? = desk.effects.last else {
      Issue.record("\(String(describing: desk.effects.last))")
      return
    }
    #expect(path == name)
  }

  @Test func whereThereIsNoTableItIsSaid() throws {
    var desk = try Desk(sample: false)
    try desk.press("gjX")
    #expect(desk.state.layer == nil && desk.notice.contains("没有可导出的表格"))
  }

  @Test func theEntryPageGoesOutAsItsForm() throws {
    var desk = try Desk()
    try desk.press("gf<f45><enter>")
    let unit = try #require(ReportingUnit.ID("gulou"))
    let form = SheetContent.form(unit, try #require(Period("2024-06")))
    #expect(desk.effects.last == .exportSheet(form, path: "鼓楼区填报-2024-06.csv"))
  }

  @Test func whoMayOnlyReadImportsNothingAndMayExport() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("I")
    #expect(desk.state.layer == nil && desk.notice.contains("只读"))
    try desk.press("gmX")
    #expect(desk.line != nil)
  }

  /// Every row has a cell for each head, or stands alone.
  @Test(arguments: ["gm", "gl", "gu", "gi", "go", "gs", "gp", "gt", "go1"]) func everyTableIsOne(
    _ keys: String
  ) throws {
    for language in Language.allCases {
      var desk = try Desk(language: language)
      try desk.press(keys)
      guard case .rows(let rows)? = try desk.state.sheet else {
        Issue.record("no table on \(desk.state.screen)")
        continue
      }
      let width = rows[1].count
      #expect(rows.dropFirst().allSatisfy { $0.count == width || $0.count < 2 }, "\(keys)")
      #expect(rows.count > 3 && rows[0].contains(desk.state.words(StatusLabel.sampleData)))
    }
  }

  @Test func theLedgerHasARowForEveryIndicator() throws {
    let desk = try Desk()
    guard case .rows(let rows) = desk.state.planSheet else { return }
    #expect(rows[1].prefix(4) == ["序号", "工作领域", "工作任务", "考核指标"])
    let named = Set(rows.map { $0.count > 3 ? $0[3] : "" })
    #expect(desk.state.assessment.indicators.allSatisfy { named.contains($0.name) })
  }
}
