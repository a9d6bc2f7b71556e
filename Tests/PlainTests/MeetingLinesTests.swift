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

  @Test func itIsSaidInEnglishToo() throws {
    var typist = try Typist(language: .en)
    typist.type("meeting", "new meeting 1 Aug · Half-year")
    typist.type("")
    #expect(typist.heard.contains("Half-year") && typist.heard.contains("To answer for"))
    #expect(typist.heard.contains("15 items, 60 minutes"))
  }
}
