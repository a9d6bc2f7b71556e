import Controller
import Domain
import Plain
import Testing

/// Every edit, line by line.
@Suite struct EditingLines {
  @Test func aFigureIsFoundTypedAndUndone() throws {
    var typist = try Typist()
    typist.type("查找 福清 三新")
    #expect(typist.heard.contains("本期 12/40") && typist.heard.contains("滞后"))
    typist.type("填 13")
    #expect(typist.heard.contains("12/40 → 13/40，已存"))
    // How it stands now is told with it.
    #expect(typist.heard.contains("完成率 33%"))
    typist.type("撤销")
    #expect(typist.heard.contains("已撤销") && typist.heard.contains("13/40 → 12/40"))
    typist.type("重做")
    #expect(try typist.figure("fuqing", "threenew-cover") == "13/40")
  }

  @Test func byNumbersAlone() throws {
    var typist = try Typist()
    typist.type(try typist.number(of: "福清市："))
    typist.type(try typist.number(of: "三新覆盖率"))
    typist.type(try typist.number(of: "修改"))
    #expect(typist.heard.contains("填多少") && typist.heard.contains("12/40"))
    typist.type("14")
    #expect(try typist.figure("fuqing", "threenew-cover") == "14/40")
  }

  @Test func inOneLineFromAnywhere() throws {
    var typist = try Typist()
    typist.type("填 福清 三新 13")
    #expect(try typist.figure("fuqing", "threenew-cover") == "13/40")
    // Initials fit several places: it is asked which one, and then typed there.
    typist.type("返回", "t fq sx 14")
    #expect(try typist.figure("fuqing", "threenew-cover") == "13/40")
    typist.type(try typist.number(of: "福清市 × 三新覆盖率"))
    #expect(try typist.figure("fuqing", "threenew-cover") == "14/40")
  }

  @Test func aFigureIsNeverTypedWhereItWasOnlyGuessed() throws {
    var typist = try Typist()
    typist.type("填 福清 xyz 13")
    #expect(!typist.heard.contains("已存"))
    typist.type("返回")
    #expect(try typist.figure("fuqing", "threenew-cover") == "12/40")
  }

  @Test func whatIsUnusualBecomesAQuestion() throws {
    var typist = try Typist()
    typist.type("填 福清 三新 28")
    #expect(typist.heard.contains("比往常多很多") && typist.heard.contains("仍要存吗？"))
    #expect(try typist.figure("fuqing", "threenew-cover") == "12/40")
    // Neither an empty line nor anything that isn't an answer keeps it.
    typist.type("", "撤销", "福清")
    #expect(typist.heard.contains("仍要存吗？"))
    typist.type("否")
    #expect(typist.heard.contains("没有改动"))
    #expect(try typist.figure("fuqing", "threenew-cover") == "12/40")
    typist.type("填 28", "是")
    #expect(typist.heard.contains("12/40 → 28/40，已存"))
    typist.type("填 39", "备注 一次补齐")
    #expect(try typist.figure("fuqing", "threenew-cover") == "39/40")
    #expect(try typist.entry("fuqing", "threenew-cover")?.note == "一次补齐")
    // Another figure is looked at anew.
    typist.type("填 40", "9")
    #expect(typist.heard.contains("仍要存吗？") && typist.heard.contains("从 10 降到 9"))
  }

  @Test func whatIsRefusedIsAskedAgainWithItsReason() throws {
    var typist = try Typist()
    typist.type("查找 福清 三新", "填 abc")
    #expect(typist.heard.contains("“abc”不是数字") && typist.heard.contains("填多少"))
    typist.type("13")
    #expect(try typist.figure("fuqing", "threenew-cover") == "13/40")
    typist.fault = "磁盘已满"
    typist.type("填 14")
    #expect(typist.heard.contains("磁盘已满") && typist.heard.contains("填多少"))
    typist.fault = nil
    typist.type("14")
    #expect(try typist.figure("fuqing", "threenew-cover") == "14/40")
  }

  @Test func clearedMissingAndNotApplicable() throws {
    var typist = try Typist()
    typist.type("查找 福清 三新", "清空")
    #expect(try typist.entry("fuqing", "threenew-cover") == nil)
    typist.type("缺 停电")
    #expect(try typist.entry("fuqing", "threenew-cover")?.content == .missing(reason: "停电"))
    typist.type("撤销", "撤销", "缺")
    #expect(typist.heard.contains("报不了的原因"))
    typist.type("返回")
    #expect(typist.heard.contains("没有改动"))
    typist.type("x")
    typist.type(try typist.number(of: "不涉及"))
    typist.type("本地没有三新领域")
    let id = try #require(ReportingUnit.ID("fuqing"))
    let column = try #require(Indicator.ID("threenew-cover"))
    #expect(
      typist.desk.state.book.year(2024, of: id).assignments[column]?.role == .notApplicable)
  }

  @Test func notesTargetsAndStages() throws {
    var typist = try Typist()
    typist.type("查找 福清 三新", "bz 已核实")
    #expect(try typist.entry("fuqing", "threenew-cover")?.note == "已核实")
    typist.type("note")
    #expect(typist.heard.contains("现在是：已核实"))
    typist.type("清空")
    #expect(try typist.entry("fuqing", "threenew-cover")?.note ?? "" == "")
    // A target that was there is changed only with a reason.
    typist.type("目标 90")
    #expect(typist.heard.contains("调整目标的原因"))
    typist.type("年中调整")
    // One change is told, not the records that are kept of it.
    #expect(typist.heard.contains("目标：100 → 90，已存"))
    typist.type("撤销")
    #expect(typist.heard.contains("目标 90 → 100"))
    typist.type("重做")
    #expect(typist.heard.contains("目标 100 → 90"))
    let id = try #require(Indicator.ID("threenew-cover"))
    let unit = try #require(ReportingUnit.ID("fuqing"))
    #expect(typist.desk.state.target(of: unit, id)?.annual?.description == "90")
    typist.type("查找 鼓楼 同部署", "填")
    #expect(typist.heard.contains("节点："))
    typist.type("方案")
    if typist.heard.contains("仍要存吗") { typist.type("是") }
    #expect(typist.heard.contains("方案、启动 → 方案，已存"))
  }

  @Test func aLockedMonthAndAReadOnlyBookSayWhy() throws {
    var typist = try Typist()
    typist.type("截至 2", "查找 福清 三新", "填 9")
    #expect(typist.heard.contains("已锁定"))
    var guest = try Typist(readOnly: "是用 --readonly 打开的")
    #expect(guest.heard.contains("只读：是用 --readonly 打开的"))
    guest.type("填 福清 三新 13", "撤销")
    #expect(guest.heard.contains("--readonly"))
    #expect(try guest.figure("fuqing", "threenew-cover") == "12/40")
  }

  @Test func whatPeopleSetDifferentlyIsSettled() throws {
    var typist = try Typist()
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("gulou")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let shown = typist.desk.state.book.value(at: cell.field)
    let other = FieldValue.record(["by": .text("王敏"), "value": .text("7")])
    let dispute = Dispute(
      cell.field,
      [.init(other, by: "王敏", at: .epoch), .init(shown, by: "office", at: .epoch)])
    typist.send(.disputed([dispute]))
    #expect(typist.heard.contains("待核对"))
    typist.type("核对")
    #expect(typist.heard.contains("王敏 7") && typist.heard.contains("office 9"))
    typist.type("1")
    #expect(typist.heard.contains("以哪个为准？"))
    typist.type("1")
    #expect(typist.heard.contains("以 7 为准，已存"))
    #expect(try typist.figure("gulou", "plenum-sessions") == "7")
  }

  @Test func overSomebodyElsesChangeIsAsked() throws {
    var typist = try Typist()
    typist.send(.overtaken(by: "王某", isRedo: false))
    #expect(typist.heard.contains("王某") && typist.heard.contains("1. 保留现在的"))
    typist.type("1")
    #expect(typist.desk.state.layer == nil)
  }

  @Test func aSlotIsNamedAndFilledLineByLine() throws {
    var typist = try Typist()
    typist.type("专项", "1", "1")
    #expect(typist.heard.contains("名称：五项行动 1 未命名"))
    typist.type("巾帼建功")
    #expect(typist.desk.state.board.slots.first?.slot.name == "巾帼建功")
    typist.type("专项", "1", "2")
    #expect(typist.heard.contains("输入“是”保存"))
    typist.type("1", "3", "是")
    #expect(typist.desk.state.board.slots.first?.rows.isEmpty == false)
    #expect(typist.desk.state.layer == nil)
    typist.type("撤销")
    #expect(typist.desk.state.board.slots.first?.rows.isEmpty == true)
  }
}
