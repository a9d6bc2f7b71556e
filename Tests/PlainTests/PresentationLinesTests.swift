import Controller
import Domain
import Languages
import Plain
import Testing

/// The pages of a meeting line by line.
@Suite struct PresentationLinesTests {
  private func typist() throws -> Typist {
    try Typist(presents: true)
  }

  @Test func thePagesAreToldOneAfterTheOther() throws {
    var typist = try typist()
    #expect(typist.heard.contains("放映") && typist.heard.contains("鼓楼区"))
    typist.type(try typist.number(of: "下一个"))
    #expect(typist.heard.contains("1/15") && typist.heard.contains("上次承诺"))
    #expect(typist.heard.contains("亮点") && typist.heard.contains("下一步"))
    typist.type("下一个")
    #expect(typist.heard.contains("2/15"))
    typist.type("上一个")
    #expect(typist.heard.contains("1/15"))
  }

  @Test func aUnitIsChosenByItsNumberOrItsName() throws {
    var typist = try typist()
    typist.type(try typist.number(of: "福清市"))
    #expect(typist.heard.contains("福清市") && typist.heard.contains("/15"))
    typist.type("长乐")
    #expect(typist.desk.state.presentation.stop.unit?.text == "changle")
  }

  @Test func aDecisionIsALine() throws {
    var typist = try typist()
    typist.type(try typist.number(of: "福清市"), "记决定 补台账 · 王敏 · 8月底")
    #expect(typist.desk.state.decisions.map(\.title) == ["补台账"])
    #expect(typist.desk.state.decisions.last?.unit?.text == "fuqing")
    typist.type("本次决定")
    #expect(typist.heard.contains("补台账"))
  }
}
