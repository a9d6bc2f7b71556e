import Controller
import Domain
import Languages
import Plain
import Testing

/// Targets, parts, curves and dates line by line.
@Suite struct TargetLinesTests {
  private func target(_ unit: String?, _ typist: Typist) throws -> Target? {
    let id = try #require(Indicator.ID("plenum-sessions"))
    let unit = try unit.map { try #require(ReportingUnit.ID($0)) }
    return typist.desk.state.book.target(of: unit, id, year: 2024)
  }

  @Test func aTargetIsSetAndChangedWithAReason() throws {
    var typist = try Typist()
    typist.type("分解")
    #expect(typist.heard.contains("单位合计：846") && typist.heard.contains("15 个单位承担"))
    typist.type(try typist.number(of: "全市："))
    typist.type(try typist.number(of: "年度目标"), "1000")
    #expect(try target(nil, typist)?.annual == Quantity(1000))
    typist.type("分解", "")
    #expect(typist.heard.contains("分解缺口：154"))
    typist.type(try typist.number(of: "鼓楼区"))
    typist.type(try typist.number(of: "年度目标"), "80")
    #expect(typist.heard.contains("原因"))
    typist.type("年中调整")
    #expect(try target("gulou", typist)?.annual == Quantity(80))
    #expect(try target("gulou", typist)?.revisions.values.map(\.reason) == ["年中调整"])
  }

  @Test func allUnitsAreSetTogetherAfterAPreviewWithOneReason() throws {
    var typist = try Typist()
    typist.type("分解", "批量 *1.1")
    #expect(typist.heard.contains("78 改为 86"))
    #expect(try target("gulou", typist)?.annual == Quantity(78), "nothing is written yet")
    typist.type("是", "省里加码")
    #expect(try target("gulou", typist)?.annual == Quantity(86))
    #expect(try target("taijiang", typist)?.revisions.values.map(\.reason) == ["省里加码"])
    #expect(try target(nil, typist) == nil, "the city's own is none of them")
    typist.type("撤销")
    #expect(try target("gulou", typist)?.annual == Quantity(78))
  }

  @Test func theOtherPartsOfATargetAreAsked() throws {
    var typist = try Typist()
    typist.type("分解")
    typist.type(try typist.number(of: "鼓楼区"))
    typist.type(try typist.number(of: "其他各项"))
    #expect(typist.heard.contains("没有调整过"))
    typist.type(try typist.number(of: "加一个阶段目标"))
    #expect(typist.heard.contains("6-30 50"))
    typist.type("6-30 50")
    #expect(try target("gulou", typist)?.interim.values.map(\.description) == ["50"])
  }

  @Test func aPartIsAssigned() throws {
    var typist = try Typist()
    typist.type("分解")
    typist.type(try typist.number(of: "全会学习人次"))
    #expect(typist.heard.contains("不要求"))
    typist.type(try typist.number(of: "鼓楼区"))
    typist.type(try typist.number(of: "责任分解"))
    typist.type(try typist.number(of: "牵头"))
    let unit = try #require(ReportingUnit.ID("gulou"))
    let id = try #require(Indicator.ID("plenum-reach"))
    #expect(typist.desk.state.book.year(2024, of: unit).assignments[id]?.role == .lead)
  }

  @Test func aCurveIsChosen() throws {
    var typist = try Typist()
    typist.type("分解", "进度曲线")
    #expect(typist.heard.contains("现在应达 50%"))
    typist.type(try typist.number(of: "按月权重"))
    #expect(typist.heard.contains("十二个数"))
    typist.type("1 2 3")
    #expect(typist.heard.contains("写了 3 个数"))
    typist.type("2,2,20,4,10,12,8,8,10,8,8,8")
    #expect(typist.desk.state.plan?.indicators.first?.pace != nil)
  }

  @Test func datesAreToldAndSet() throws {
    var typist = try Typist()
    typist.type("期限")
    #expect(typist.heard.contains("2024年上半年") && typist.heard.contains("月底截止"))
    typist.type(try typist.number(of: "2024年3月"))
    #expect(typist.heard.contains("已锁定") && typist.heard.contains("解锁"))
    typist.type("期限")
    typist.type(try typist.number(of: "2024年6月"))
    typist.type(try typist.number(of: "报送期限"), "6-20")
    #expect(typist.heard.contains("不能早于"))
    typist.type("7-10")
    let june = try #require(Period("2024-06"))
    #expect(typist.desk.state.plan?.calendar.dates(of: june).dueOn == Day("2024-07-10"))
    typist.type("换日期规则", "2")
    #expect(typist.desk.state.plan?.calendar.preset == .day25)
  }

  @Test func nothingChangesInAReadOnlyBook() throws {
    var typist = try Typist(readOnly: "没有写权限")
    typist.type("期限", "换日期规则")
    #expect(typist.heard.contains("只读"))
  }
}
