import Controller
import Domain
import Languages
import Plain
import Testing

/// The plan and the two outlines changed line by line.
@Suite struct PartLinesTests {
  @Test func anAreaIsMadeRenamedAndRetired() throws {
    var typist = try Typist()
    typist.type("计划")
    #expect(typist.heard.contains("权重与灯"))
    typist.type(try typist.number(of: "思想引领"))
    #expect(typist.heard.contains("a1-guidance"))
    typist.type("新建", "2", "数字妇联")
    #expect(typist.heard.contains("shu-zi-fu-lian"))
    let area = Part(.area, "shu-zi-fu-lian")
    typist.type(try typist.number(of: "数字妇联：领域"))
    typist.type(try typist.number(of: "名称"), "网上妇联")
    #expect(typist.desk.state.book.record(of: area, in: 2024)?["name"] == .text("网上妇联"))
    typist.type("停用/删除")
    if typist.desk.state.layer == nil { typist.type("返回", "停用/删除") }
    typist.type("1")
    #expect(typist.desk.state.book.isRetired(area, in: 2024))
  }

  @Test func anOutlineGetsAGoalAnIndicatorAndAValue() throws {
    var typist = try Typist()
    typist.type("两纲")
    typist.type(try typist.number(of: "参与决策和管理"))
    typist.type("新建", "1", "提高比例")
    typist.type(try typist.number(of: "提高比例：纲要目标"))
    typist.type("新建", "1", "女委员比例")
    typist.type(try typist.number(of: "女委员比例：纲要指标"))
    typist.type(try typist.number(of: "2023年"), "31.5")
    #expect(typist.desk.state.book.outlines.outcomes.values.first?.values.count == 1)
    typist.type("返回")
    #expect(typist.heard.contains("无数据"))
  }

  @Test func nextYearsPlanIsMade() throws {
    var typist = try Typist(language: .en)
    typist.type("plan", "copy to next year", "1")
    #expect(typist.desk.state.book.plans[2025] != nil)
    typist.type("another year", "2")
    #expect(typist.desk.state.assessment.year == 2025)
  }
}
