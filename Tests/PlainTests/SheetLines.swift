import Controller
import Domain
import Languages
import Plain
import Testing

/// Sheets in and out, line by line.
@Suite struct SheetLinesTests {
  private func reading() throws -> SheetReading {
    let (unit, month) = (try #require(ReportingUnit.ID("gulou")), try #require(Period("2024-06")))
    let cell = Edit.Cell(unit, try #require(Indicator.ID("visits")), month)
    let dash = Edit.Cell(unit, try #require(Indicator.ID("match-events")), month)
    return SheetReading(
      name: "a.csv", month: month, said: nil,
      figures: [
        SheetFigure(cell, "19", at: SheetAddress(row: 1, column: 1)),
        SheetFigure(dash, "—", at: SheetAddress(row: 2, column: 1)),
      ], leftOver: [.row(3, "某某区 5")])
  }

  @Test func aFileIsNamedAsItWasTypedLookedAtAndWritten() throws {
    var typist = try Typist()
    let effects = typist.effects(of: "导入 报表（6月） 终稿.csv")
    guard case .importSheet(let path, _, _, _)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(path == "报表（6月） 终稿.csv")
    typist.send(.sheetRead(try reading()))
    #expect(typist.heard.contains("导入 a.csv：2024年6月"))
    #expect(typist.heard.contains("表里没写月份"))
    #expect(typist.heard.contains("第 4 行没有对上：某某区 5"))
    #expect(typist.heard.contains("B3：是哪一种？"))
    typist.type("是")
    #expect(try typist.figure("gulou", "visits") == "19")
    typist.type("撤销")
    #expect(try typist.figure("gulou", "visits") == "18")
  }

  @Test func whatKeepsAFileFromBeingReadIsSaidAndAsksAgain() throws {
    var typist = try Typist()
    typist.type("导入表格")
    #expect(typist.heard.contains("导入哪个文件"))
    typist.type("没有.csv")
    typist.send(.sheetRefused("打不开 没有.csv：文件不存在"))
    #expect(typist.heard.contains("文件不存在"))
    typist.type("返回")
    #expect(typist.desk.state.layer == nil)
  }

  @Test(arguments: [("矩阵", "导出 表.csv"), ("填报", "导出表格 表.csv")])
  func whatIsListedGoesToAFile(_ screen: String, _ line: String) throws {
    var typist = try Typist()
    typist.type(screen)
    let effects = typist.effects(of: line)
    guard case .exportSheet(_, let path)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(path == "表.csv")
    typist.send(.sheetWritten("已导出 3 行：表.csv"))
    #expect(typist.heard.contains("已导出 3 行") && typist.desk.state.layer == nil)
  }
}
