import TestKit
import Testing

@testable import TextUI

@Suite struct TextFieldTests {
  @Test func keysEditAtTheCaret() throws {
    var field = TextField("福州")
    for key in try KeyName.script("<left>x<home>1<delete><end><backspace>联") {
      let isUsed = field.press(key)
      #expect(isUsed)
    }
    #expect(field == TextField("1x联"))
    let isUsed = field.press(.enter)
    #expect(!isUsed)
  }

  @Test func aMarkJoinsTheCharacterBeforeTheCaret() {
    var field = TextField("ex")
    field.move(by: -1)
    field.insert("\u{301}")
    #expect(field.text == "e\u{301}x" && field.caret == 1)
    field.backspace()
    #expect(field.text == "x" && field.caret == 0)
  }

  @Test func ctrlUAndCtrlWDeleteWhatStandsBeforeTheCaret() {
    var field = TextField("~/下载/鼓楼 6月.csv")
    let isWord = field.press(.control("w"))
    #expect(isWord && field.text == "~/下载/鼓楼 ")
    for _ in 0..<2 { _ = field.press(.control("w")) }
    #expect(field.text == "~/" && field.caret == 2)
    field.insert("表.csv")
    for _ in 0..<4 { field.move(by: -1) }
    let isLine = field.press(.control("u"))
    #expect(isLine && field.text == ".csv" && field.caret == 0)
    field.deleteWord()
    #expect(field.text == ".csv")
  }

  @Test func lineEndsBecomeSpaces() {
    var field = TextField("a\r\nb")
    field.insert("c\td\n")
    #expect(field.text == "a bc d ")
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func theCaretIsAlwaysInTheTextAndInSight(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var field = TextField()
    let area = Rect(x: 2, y: 1, width: .random(in: 1...9, using: &random), height: 1)
    var frame = Frame(size: Size(width: 14, height: 3))
    for _ in 0..<50 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: field.backspace()
      case 1: field.delete()
      case 2: field.move(by: .random(in: -3...3, using: &random))
      case 3: field.deleteWord()
      case 4: field.deleteToStart()
      default: field.insert(HardText.random(using: &random))
      }
      #expect((0...field.text.count).contains(field.caret))
      frame.clear()
      field.draw(into: &frame, area: area)
      let cursor = frame.cursor ?? Point(x: -1, y: -1)
      #expect(area.contains(cursor))
      // The cursor is never on the right half of a character.
      #expect(frame[cursor.x, cursor.y]?.isContinuation == false)
    }
    #expect(FrameTests.isWhole(frame))
  }

  @Test func aLongTextIsShownAroundTheCaret() {
    var frame = Frame(size: Size(width: 6, height: 1))
    TextField("福州市妇联").draw(into: &frame, area: frame.area)
    #expect(frame.textLines == ["妇联  "] && frame.cursor == Point(x: 4, y: 0))
    TextField().draw(into: &frame, area: frame.area, role: .field, placeholder: "单位")
    #expect(frame.textLines == ["单位  "] && frame.cursor == Point(x: 0, y: 0))
  }
}
