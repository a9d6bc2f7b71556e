import Controller
import Domain
import Languages
import Plain
import Testing

/// Tasks and issues line by line.
@Suite struct WorkLinesTests {
  private func items(_ typist: Typist) -> [WorkItem] { typist.desk.state.register.items(.task) }

  @Test func aTaskIsWrittenDownAndGoesItsWay() throws {
    var typist = try Typist()
    let before = items(typist).count
    typist.type("督办", "写一条 补阵地台账 · 福清 · 8月底")
    #expect(items(typist).count == before + 1)
    typist.type("")
    let number = try typist.number(of: "补阵地台账")
    typist.type(number)
    #expect(typist.heard.contains("签收") && !typist.heard.contains("办结"))
    typist.type(try typist.number(of: "签收"))
    #expect(typist.desk.state.workBoard.selected?.state == .inProgress)
    typist.type("")
    typist.type("提交 \(try typist.number(of: "补阵地台账")) 照片已传")
    #expect(typist.desk.state.workBoard.selected?.state == .handedIn)
    typist.type("退回", "缺两张")
    #expect(typist.desk.state.workBoard.selected?.state == .returned)
  }

  @Test func whatIsDoubtfulIsAcceptedByYes() throws {
    var typist = try Typist()
    let before = items(typist).count
    typist.type("督办", "写一条 补阵地台账 · 福清 · 6月底")
    #expect(typist.heard.contains("2025年6月30日"))
    typist.type("是")
    #expect(items(typist).count == before + 1)
    #expect(items(typist).last?.due == Day("2025-06-30"))
  }

  @Test func issuesAreALineAway() throws {
    var typist = try Typist()
    typist.type("督办")
    typist.type(try typist.number(of: "问题清单"))
    #expect(typist.desk.state.workBoard.kind == .issue)
    typist.type("写一条", "阵地无人 · 长乐 · 两周内", "")
    #expect(typist.heard.contains("阵地无人") && typist.heard.contains("长乐区"))
  }

  @Test func aUnitAndTheOverviewTellWhatIsOverdue() throws {
    var typist = try Typist()
    typist.type("督办", "写一条 补阵地台账 · 福清 · 2024-07-01", "是", "单位 福清")
    #expect(typist.heard.contains("补阵地台账"))
    typist.type(try typist.number(of: "补阵地台账"))
    #expect(typist.desk.state.screen == .work)
  }
}
