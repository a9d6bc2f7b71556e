import Controller
import Domain
import Plain
import Testing

/// 考核, stars and comments line by line.
@Suite struct ScoreLinesTests {
  @Test func aSheetIsMadeAndAUnitIsGivenPoints() throws {
    var typist = try Typist()
    typist.type("考核", "加一类 作风", "新建 信息报送 · 10", "")
    let number = try typist.number(of: "信息报送")
    typist.type(number)
    typist.type(try typist.number(of: "自评"))
    typist.type("9")
    #expect(typist.desk.state.scores.card?.lines.first?.own?.points == Quantity(9))
    typist.type("加分扣分 +2 省级表彰")
    #expect(typist.desk.state.scores.card?.total == Quantity(11))
  }

  @Test func aFigureIsStarredAndCommentedOn() throws {
    var typist = try Typist()
    typist.type("福清 三新", "关注", "批示 抓紧补齐")
    let subject = try #require(typist.desk.state.remarkSubject)
    #expect(typist.desk.state.remarks(on: subject).count == 2)
    typist.type("")
    #expect(typist.heard.contains("抓紧补齐"))
  }
}
