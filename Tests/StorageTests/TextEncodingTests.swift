import Storage
import Testing

/// Files of others, in whichever encoding they come.
@Suite struct TextEncodingTests {
  private static let text = "单位,大宣讲场次\r\n闽侯县,12\r\n㐀𠮷"

  @Test func whatIsWrittenReadsAsItself() throws {
    for encoding in [TextEncoding.utf8, .gb18030] {
      let bytes = try #require(encoding.bytes(Self.text))
      let read = try #require(TextEncoding.text(bytes))
      #expect(read.text == Self.text && read.encoding == encoding)
    }
  }

  @Test func utf8GoesOutBehindAMarkThatExcelKnows() throws {
    #expect(TextEncoding.utf8.bytes("a") == [0xEF, 0xBB, 0xBF, 0x61])
    #expect(TextEncoding.text(Array("鼓楼".utf8))?.encoding == .utf8)
  }

  @Test func gb18030IsTakenWhereItIsNoUTF8() throws {
    let read = try #require(TextEncoding.text([0xB9, 0xC4, 0xC2, 0xA5]))
    #expect(read.text == "鼓楼" && read.encoding == .gb18030)
  }

  @Test func unicodeTextOfExcelIsRead() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x13, 0x9F, 0x7C, 0x69, 0x09, 0x00, 0x35, 0x00]
    #expect(TextEncoding.text(little)?.text == "鼓楼\t5")
    #expect(TextEncoding.text([0xFE, 0xFF, 0x9F, 0x13])?.text == "鼓")
  }

  @Test func whatIsNoTextIsNil() {
    #expect(TextEncoding.text([0xEF, 0xBB, 0xBF, 0xFF]) == nil)
    #expect(TextEncoding.text([0xFF, 0xFF, 0x00]) == nil)
    #expect(TextEncoding.text([0xFF, 0xFE, 0x00]) == nil)
  }
}
