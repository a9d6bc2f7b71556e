import Controller
import Plain
import Testing

/// Texts asked for line by line.
@Suite struct TextLinesTests {
  @Test func oneIsChosenByItsNumberAndToldInFull() throws {
    var typist = try Typist()
    typist.type("单位 福清", "文稿")
    #expect(typist.heard.contains("出哪份文稿") && typist.heard.contains("1. 小结：福清市2024年6月"))
    let effects = typist.effects(of: "2")
    guard case .compose(let order)? = effects.last else {
      Issue.record("nothing is made")
      return
    }
    #expect(order.subject == "2024年6月")
    typist.send(
      .composed(ComposedText(title: "通报", source: "# 一\n\n二\n", plain: "一\n\n二\n")))
    #expect(typist.heard.contains("通报\n一\n二"))
    typist.type("总览")
    #expect(typist.heard.contains("总览"))
  }
}
