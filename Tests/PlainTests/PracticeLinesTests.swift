import Controller
import Domain
import Languages
import Plain
import Testing

/// The library of practices, read and used line by line.
@Suite struct PracticeLinesTests {
  @Test func oneIsReadAndTakenUp() throws {
    var typist = try Typist()
    typist.type("单位 福清", "经验库")
    #expect(typist.heard.contains("经验：") && typist.heard.contains("18 条"))
    typist.type(try typist.number(of: "马尾区"))
    #expect(typist.heard.contains("借鉴") && typist.heard.contains("复制"))
    typist.type(try typist.number(of: "借鉴"))
    #expect(typist.heard.contains("福清市"))
    typist.type("")
    #expect(typist.heard.contains("1 家借鉴"))
    typist.type("打开")
    typist.type("借鉴 99")
    #expect(typist.heard.contains("99"))
    typist.type("")
    typist.type(try typist.number(of: "马尾区"))
    typist.type(try typist.number(of: "复制"))
    #expect(!typist.copied.isEmpty)
  }

  @Test func onAReportOneIsChosenByItsNumber() throws {
    var typist = try Typist()
    typist.type("单位 鼓楼", "汇报", "借鉴")
    typist.type(try typist.number(of: "马尾区"))
    let items = typist.desk.state.reportInSight.items(in: .highlights)
    #expect(items.last?.borrowed?.unit.text == "mawei")
  }

  @Test func inEnglishToo() throws {
    var typist = try Typist(language: .en)
    typist.type("practices")
    #expect(typist.heard.contains("18 practices"))
    typist.type("borrow 1")
    #expect(typist.heard.contains("Gulou"))
  }
}
