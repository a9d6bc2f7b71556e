import Controller
import Domain
import Languages
import Plain
import Testing

/// Many figures at once, line by line.
@Suite struct BulkLinesTests {
  private func atIndicator(_ language: Language = .zh) throws -> Typist {
    var typist = try Typist(language: language)
    typist.type("指标", "指标 宣讲场次")
    return typist
  }

  @Test func allFiguresOfAnIndicatorAreAddedToAndOneUndoTakesItBack() throws {
    var typist = try atIndicator()
    let indicator = try #require(typist.desk.state.focusedIndicator).id.text
    let old = try #require(try typist.figure("taijiang", indicator).flatMap { Int($0) })
    let skipped = try typist.figure("cangshan", indicator)
    typist.type("批量 +5")
    #expect(typist.heard.contains("改为"))
    // One row is dropped by its number.
    let number = try typist.number(of: "仓山区")
    typist.type(number)
    #expect(typist.heard.contains("已去掉 1"))
    typist.type("是")
    #expect(try typist.figure("taijiang", indicator) == "\(old + 5)")
    #expect(try typist.figure("cangshan", indicator) == skipped)
    #expect(typist.desk.state.selection.isEmpty)
    typist.type("撤销")
    #expect(try typist.figure("taijiang", indicator) == "\(old)")
  }

  @Test func whatIsWrongWithAnExpressionIsSaidAndNoWritesNothing() throws {
    var typist = try atIndicator()
    let book = typist.desk.state.book
    typist.type("批量填", "多少")
    #expect(typist.desk.state.layer != nil)
    typist.type("+1", "否")
    #expect(typist.desk.state.layer == nil)
    #expect(typist.desk.state.selection.isEmpty)
    #expect(typist.desk.state.book == book)
  }

  @Test func aTableIsPastedLineByLine() throws {
    var typist = try atIndicator()
    let indicator = try #require(typist.desk.state.focusedIndicator).id.text
    typist.type("粘贴")
    typist.type("鼓楼\t41", "台江区\t42", "没有这个单位\t43", "")
    #expect(typist.heard.contains("没有这个单位"))
    #expect(typist.heard.contains("41"))
    typist.type("是")
    if typist.desk.state.layer != nil { typist.type("补录") }
    #expect(try typist.figure("gulou", indicator) == "41")
    #expect(try typist.figure("taijiang", indicator) == "42")
  }

  @Test func whatIsListedIsCopiedAsATable() throws {
    var typist = try atIndicator()
    typist.type("复制")
    #expect(typist.copied.contains("台江区\t"))
    #expect(typist.copied.split(separator: "\n").count == 16)
    #expect(typist.heard.contains("15"))
    #expect(typist.desk.state.selection.isEmpty)
  }

  @Test func aPasteIsGivenUpByTheWordForBack() throws {
    var typist = try atIndicator()
    let book = typist.desk.state.book
    typist.type("粘贴", "鼓楼\t41", "返回")
    typist.type("")
    #expect(typist.desk.state.layer == nil)
    #expect(typist.desk.state.book == book)
  }

  @Test(arguments: Language.allCases)
  func whereNoFigureIsListedItIsSaid(_ language: Language) throws {
    var typist = try Typist(language: language)
    typist.type(Command.timeline.chinese, Command.bulkSet.chinese)
    #expect(typist.heard == Words(language)(LineSentence.nothingListed))
  }
}
