import Controller
import Domain
import Languages
import Plain
import Testing

/// A report in words, written line by line.
@Suite struct ReportLinesTests {
  private func report(_ typist: Typist) -> Report { typist.desk.state.reportInSight }

  @Test func aReportIsReadAndWritten() throws {
    var typist = try Typist()
    typist.type("单位 鼓楼", "汇报")
    #expect(typist.heard.contains("上次承诺") && typist.heard.contains("未写 罗源县 闽清县"))
    #expect(typist.heard.contains("值得推广"))
    typist.type("添加", "巾帼志愿进社区")
    #expect(report(typist).items(in: .highlights).map(\.text).last == "巾帼志愿进社区")
    typist.type("")
    typist.type(try typist.number(of: "巾帼志愿进社区"))
    typist.type(try typist.number(of: "删去"))
    #expect(report(typist).items(in: .highlights).count == 1)
    typist.type("撤销")
    #expect(report(typist).items(in: .highlights).count == 2)
  }

  @Test func aPromiseIsAnsweredForAndTakenOver() throws {
    var typist = try Typist()
    typist.type("单位 鼓楼", "汇报")
    typist.type(try typist.number(of: "工作品牌"))
    typist.type(try typist.number(of: "修改"))
    #expect(typist.heard.contains("做得怎样"))
    typist.type("2")
    #expect(typist.desk.state.promises.first?.outcome == .ongoing)
    typist.type("")
    typist.type(try typist.number(of: "还在做"))
    typist.type(try typist.number(of: "列入本次"))
    #expect(report(typist).items(in: .nextSteps).count == 2)
  }

  @Test func anInitiativeIsJudgedAndTheAreaTellsIt() throws {
    var typist = try Typist()
    typist.type("单位 鼓楼", "汇报")
    typist.type(try typist.number(of: "创新理论"), "进展顺利", "每月一讲")
    #expect(
      typist.desk.state.plan?.assessedInitiatives.first.flatMap {
        typist.desk.state.selfAssessment(of: $0.id)?.text
      } == "每月一讲")
    typist.type("单位 鼓楼")
    #expect(typist.heard.contains("进展顺利，每月一讲"))
    typist.type("总览")
    typist.type(try typist.number(of: "思想引领"))
    #expect(typist.heard.contains("已评 1/15"))
    typist.type(try typist.number(of: "已评 1/15"))
    #expect(typist.heard.contains("鼓楼区：进展顺利"))
    typist.type("")
    typist.type(try typist.number(of: "未选指标"))
    #expect(typist.heard.contains("选一项指标"))
    typist.type("1")
    #expect(typist.heard.contains("15 处已存"))
  }

  @Test func aNumberOfAPersonIsAskedAbout() throws {
    var typist = try Typist()
    typist.type("单位 鼓楼", "汇报", "添加", "联系人13805910000")
    #expect(typist.heard.contains("手机号"))
    typist.type("否")
    #expect(report(typist).items(in: .highlights).count == 1)
    typist.type("添加", "联系人13805910000", "是")
    #expect(report(typist).items(in: .highlights).count == 2)
  }

  @Test func inEnglishToo() throws {
    var typist = try Typist(language: .en)
    typist.type("unit gulou", "report")
    #expect(typist.heard.contains("Promised before") && typist.heard.contains("not said yet"))
    typist.type("add", "A talk a month")
    #expect(report(typist).items(in: .highlights).count == 2)
    typist.type("previous one")
    #expect(typist.heard.contains("May 2024"))
  }
}
