import Controller
import Languages
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

  @Test func itIsCopiedAndSavedByANumber() throws {
    var typist = try Typist()
    let text = ComposedText(title: "通报", source: "# 一\n\n二\n", plain: "一\n\n二\n")
    typist.send(.composed(text))
    #expect(typist.heard.contains("1. 复制") && typist.heard.contains("2. 存成文件"))
    #expect(typist.effects(of: "1") == [.copy("一\n\n二\n", count: 1)])
    #expect(!typist.heard.contains("二"))
    typist.send(.composed(text))
    typist.type("2")
    #expect(typist.heard.contains("存成文件") && typist.heard.contains("通报.md"))
    let saved = typist.effects(of: "通报.txt")
    guard case .exportSheet? = saved.last else {
      Issue.record("nothing is saved: \(saved)")
      return
    }
    typist.send(.composed(text))
    typist.type("9")
    #expect(!typist.heard.contains("二"))
    typist.type("总览")
    #expect(typist.heard.contains("总览"))
  }

  @Test func aLongOneIsToldInPartsAndSavedAtItsEnd() throws {
    var typist = try Typist(language: .en)
    let lines = (1...60).map { "line \($0)" }.joined(separator: "\n")
    typist.send(.composed(ComposedText(title: "Minutes", source: lines, plain: lines)))
    #expect(typist.heard.contains("line 44") && !typist.heard.contains("line 60"))
    typist.type("more")
    #expect(typist.heard.contains("line 60") && typist.heard.contains("1. copy"))
    #expect(typist.effects(of: "1") == [.copy(lines, count: 1)])
  }
}
