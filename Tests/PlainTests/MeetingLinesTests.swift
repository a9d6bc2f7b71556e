import Controller
import Domain
import Languages
import Plain
import Testing

/// Meetings line by line.
@Suite struct MeetingLinesTests {
  @Test func aMeetingIsCalledAndPrepared() throws {
    var typist = try Typist()
    typist.type("会议")
    #expect(typist.heard.contains("还没有会议"))
    typist.type("新建会议 8月1日 · 半年会 · 三楼")
    let meeting = try #require(typist.desk.state.meetingInSight)
    #expect(meeting.name == "半年会" && meeting.place == "三楼")
    typist.type("")
    #expect(typist.heard.contains("鼓楼区") && typist.heard.contains("15 项，共 60 分钟"))
    #expect(typist.heard.contains("需要回应") && typist.heard.contains("上次承诺"))
    typist.type(try typist.number(of: "鼓楼区"))
    #expect(typist.heard.contains("出席/请假") && typist.heard.contains("下移"))
    typist.type(try typist.number(of: "出席/请假"))
    let unit = try #require(meeting.speakers.first)
    #expect(typist.desk.state.meetingInSight?.attendance[unit]?.state == .present)
    typist.type("加议程 部署下半年 15")
    #expect(typist.desk.state.meetingInSight?.agenda.last?.minutes == 15)
    typist.type("与快照对比")
    #expect(typist.heard.contains("还没有快照"))
  }

  @Test func whatItDecidedIsOrderedAndFiguresAreFrozenByLines() throws {
    var typist = try Typist()
    typist.type("会议", "定格快照 会前", "与快照对比")
    #expect(typist.heard.contains("数和灯都没有变"))
    typist.type("新建会议 8月1日 · 半年会", "")
    #expect(typist.heard.contains("还没有决定，用 记决定 记一项"))
    typist.type("记决定 补台账 · 福清 · 8月底", "记决定 报名单", "")
    #expect(typist.heard.contains("本次决定") && typist.heard.contains("补台账"))
    func titles() -> [String] { typist.desk.state.meetingBoard.decisions.map(\.title) }
    typist.type(try typist.number(of: "报名单"))
    typist.type(try typist.number(of: "上移"))
    #expect(titles() == ["报名单", "补台账"])
    typist.type("撤销", "")
    #expect(titles() == ["补台账", "报名单"])
    typist.type("加议程 部署 15", "")
    #expect(typist.desk.state.meetingInSight?.agenda.count == 16)
    typist.type(try typist.number(of: "部署"))
    typist.type(try typist.number(of: "修改"), "全面部署 20")
    #expect(typist.desk.state.meetingInSight?.agenda.last?.subject == .text("全面部署"))
    typist.type("文稿")
    #expect(typist.heard.contains("会议纪要：半年会"))
  }

  @Test func whatOneSaidIsTakenBackByALine() throws {
    var typist = try Typist()
    typist.type("单位 福清", "批示 抓紧")
    let subject = try #require(typist.desk.state.remarkSubject)
    #expect(typist.desk.state.isRemarked(subject))
    typist.type("撤回批示")
    #expect(!typist.desk.state.isRemarked(subject))
    typist.type("撤回批示")
    #expect(typist.heard.contains("没有你写的"))
  }

  @Test func tasksAreRowsOfTheListAndLeadToThemselves() throws {
    var typist = try Typist()
    typist.type("督办", "写一条 补台账 · 福清", "清单", "筛选")
    typist.type(try typist.number(of: "单位"), "福清市", "")
    typist.type(try typist.number(of: "补台账"))
    #expect(typist.desk.state.screen == .work && typist.heard.contains("签收"))
  }

  @Test func itIsSaidInEnglishToo() throws {
    var typist = try Typist(language: .en)
    typist.type("meeting", "new meeting 1 Aug · Half-year")
    typist.type("")
    #expect(typist.heard.contains("Half-year") && typist.heard.contains("To answer for"))
    #expect(typist.heard.contains("15 items, 60 minutes"))
  }
}
