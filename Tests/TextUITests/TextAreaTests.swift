import TestKit
import Testing

@testable import TextUI

/// Several lines under the user's hands.
@Suite struct TextAreaTests {
  private func press(_ keys: String, in area: inout TextArea, columns: Int = 20) throws {
    for key in try KeyName.script(keys) {
      let isUsed = area.press(key, columns: columns)
      #expect(isUsed, "\(key)")
    }
  }

  @Test func keysEditAtTheCaret() throws {
    var area = TextArea("福州\n马尾")
    try press("<up>x<home>1<delete><c-end><backspace>联", in: &area)
    #expect(area.text == "1州x\n马联")
    let isUsed = area.press(.enter, columns: 20)
    #expect(!isUsed)
  }

  @Test func lineEndsOfEveryKindAreOne() {
    var area = TextArea("a\r\nb\rc\td")
    area.insert("\n\u{2028}")
    #expect(area.text == "a\nb\nc d\n\n" && area.count == 5)
  }

  @Test func aLongLineIsBrokenForTheEyeOnly() {
    let area = TextArea("一二三四五六，七八\n九")
    #expect(area.lines(columns: 9).map(\.text) == ["一二三四", "五六，七", "八", "九"])
    #expect(area.lines(columns: 9).map(\.isBroken) == [true, true, false, false])
    // What closes a sentence begins no line.
    #expect(area.lines(columns: 13).map(\.text) == ["一二三四五", "六，七八", "九"])
    #expect(area.text == "一二三四五六，七八\n九")
  }

  @Test func theCaretGoesUpAndDownByWhatIsSeen() throws {
    var area = TextArea("一二三四五六\n七")
    try press("<c-home><right><right><right><down>", in: &area, columns: 9)
    #expect(area.caret == 6 && area.place(columns: 9) == Point(x: 4, y: 1))
    try press("<down>", in: &area, columns: 9)
    #expect(area.caret == 8)
    try press("<up><up><end>", in: &area, columns: 9)
    #expect(area.place(columns: 9).y == 0)
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func theCaretIsAlwaysInTheTextAndInSight(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var area = TextArea()
    let columns = Int.random(in: 2...12, using: &random)
    let place = Rect(x: 1, y: 1, width: columns, height: .random(in: 1...4, using: &random))
    var frame = Frame(size: Size(width: 16, height: 8))
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .backspace, .delete, .controlHome, .controlEnd,
      .pageUp, .pageDown,
    ]
    for _ in 0..<80 {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: _ = area.press(keys.randomElement(using: &random) ?? .left, columns: columns)
      case 1:
        area.insert(
          ["福", "a", " ", "\n", "。", "e\u{301}", "👩‍👩‍👧"].randomElement(using: &random) ?? "x")
      default:
        area.setCaret(
          to: Point(
            x: .random(in: -1...14, using: &random), y: .random(in: -2...9, using: &random)),
          columns: columns)
      }
      #expect((0...area.text.count).contains(area.caret))
      let seen = area.lines(columns: columns)
      #expect(seen.map(\.text).joined() == area.text.filter { $0 != "\n" })
      area.draw(into: &frame, area: place)
      #expect(frame.cursor.map { place.contains($0) } == true)
    }
  }
}
