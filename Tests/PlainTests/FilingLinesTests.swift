import Controller
import Domain
import Languages
import Plain
import Testing

/// A month filled in and chased line by line.
@Suite struct FilingLinesTests {
  @Test func aMonthIsFilledInAndHandedIn() throws {
    var typist = try Typist()
    typist.type("单位 连江", "填报")
    #expect(typist.heard.contains("已填 20/22"))
    typist.type(try typist.number(of: "网上触达"), "填 5000")
    if typist.desk.state.layer != nil { typist.type("是") }
    #expect(try typist.figure("lianjiang", "online-reach") == "5000")
    typist.type("返回", "检查并报送")
    #expect(typist.heard.contains("1 项未报"))
    typist.type("1")
    #expect(typist.heard.contains("连江县") && typist.heard.contains("已报送"))
  }

  @Test func theOfficeRemindsAcceptsAndLocks() throws {
    var typist = try Typist()
    typist.type("报送")
    #expect(typist.heard.contains("完整率 73.3%"))
    typist.type(try typist.number(of: "仓山区"))
    typist.type(try typist.number(of: "通过"))
    let june = try #require(Period("2024-06"))
    let cangshan = try #require(ReportingUnit.ID("cangshan"))
    #expect(
      typist.desk.state.book.year(2024, of: cangshan).submissions[june]?.state == .accepted)
    typist.type("全部催报")
    #expect(typist.heard.contains("罗源县"))
    typist.type("锁定/解锁", "1")
    #expect(typist.desk.state.plan?.locks[june] != nil)
  }
}
