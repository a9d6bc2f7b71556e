import Domain
@testable import Storage
import Testing

@Suite struct JSONReaderTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let reason: JSONError.Reason
    let line: Int
    let column: Int
    var testDescription: String { "\(reason)" }

    init(_ text: String, _ reason: JSONError.Reason, _ line: Int = 1, _ column: Int = 1) {
      self.init(Array(text.utf8), reason, line, column)
    }

    init(_ bytes: [UInt8], _ reason: JSONError.Reason, _ line: Int = 1, _ column: Int = 1) {
      self.bytes = bytes
      self.reason = reason
      self.line = line
      self.column = column
    }
  }

  static let refusals: [Refusal] = [
    Refusal("", .empty),
    Refusal(" \n ", .empty),
    Refusal("{\"a\":1,\n \"a\":2}", .duplicateKey("a"), 2, 2),
    Refusal("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 1, 8),
    Refusal("{\"é\":1,\"e\u{301}\":2}", .duplicateKey("e\u{301}"), 1, 8),
    Refusal("[1,]", .trailingComma, 1, 3),
    Refusal("{\"a\":1,\n}", .trailingComma, 1, 7),
    Refusal("[,1]", .unexpected(","), 1, 2),
    Refusal("[1 2]", .unexpected("2"), 1, 4),
    Refusal("{\"a\" 1}", .unexpected("1"), 1, 6),
    Refusal("{a:1}", .unexpected("a"), 1, 2),
    Refusal("{'a':1}", .unexpected("'"), 1, 2),
    Refusal("福", .unexpected("福"), 1, 1),
    Refusal("{\"福\":州}", .unexpected("州"), 1, 6),
    Refusal("null", .null),
    Refusal("{\"a\":null}", .null, 1, 6),
    Refusal("True", .unexpected("T")),
    Refusal("tru", .unexpected("t")),
    Refusal("truefalse", .unexpected("t")),
    Refusal("NaN", .badNumber("NaN")),
    Refusal("[Infinity]", .badNumber("Infinity"), 1, 2),
    Refusal("-Infinity", .badNumber("-Infinity")),
    Refusal("1.5", .badNumber("1.5")),
    Refusal("1e3", .badNumber("1e3")),
    Refusal("01", .badNumber("01")),
    Refusal("-01", .badNumber("-01")),
    Refusal("-", .badNumber("-")),
    Refusal("--1", .badNumber("--1")),
    Refusal("0x1F", .badNumber("0x1F")),
    Refusal("+1", .unexpected("+")),
    Refusal("9223372036854775808", .badNumber("9223372036854775808")),
    Refusal(
      String(repeating: "9", count: 5000), .badNumber(String(repeating: "9", count: 32))),
    Refusal("{} {}", .trailingText, 1, 4),
    Refusal("{}]", .trailingText, 1, 3),
    Refusal("{", .unexpectedEnd, 1, 2),
    Refusal("{\"a\"", .unexpectedEnd, 1, 5),
    Refusal("{\"a\":", .unexpectedEnd, 1, 6),
    Refusal("[1,\n", .unexpectedEnd, 2, 1),
    Refusal("[\"ab", .unexpectedEnd, 1, 2),
    Refusal("\"a\\", .unexpectedEnd, 1, 4),
    Refusal("\"\\x\"", .badEscape, 1, 2),
    Refusal("\"\\u12\"", .badEscape, 1, 2),
    Refusal("\"\\u+123\"", .badEscape, 1, 2),
    Refusal("\"a\\ud800\"", .loneSurrogate, 1, 3),
    Refusal("\"\\udc00\\ud800\"", .loneSurrogate, 1, 2),
    Refusal("\"\\ud800\\u0041\"", .loneSurrogate, 1, 2),
    Refusal("\"\\ud800\\ud800\"", .loneSurrogate, 1, 2),
    Refusal("\"a\nb\"", .controlCharacter, 1, 3),
    Refusal("\"\u{0}\"", .controlCharacter, 1, 2),
    Refusal("\u{0}", .controlCharacter),
    Refusal("{\u{C}}", .controlCharacter, 1, 2),
    Refusal("\u{FEFF}{}", .byteOrderMark),
    Refusal("// note\n{}", .unexpected("/")),
    Refusal("{\n<<<<<<< HEAD\n\"a\":1\n=======\n}", .conflictMarker, 2, 1),
    Refusal("{\"a\":1,\n=======\n\"b\":1}", .conflictMarker, 2, 1),
    Refusal("{\"a\":1\n||||||| base\n}", .conflictMarker, 2, 1),
    Refusal("{\"a\":1\n>>>>>>> other\n}", .conflictMarker, 2, 1),
    Refusal("<<<<<< x", .unexpected("<")),
    Refusal([0x22, 0x61, 0xFF, 0x22], .badUTF8, 1, 3),
    Refusal([0x22, 0xE7, 0xA6, 0x8F, 0xC0, 0xAF, 0x22], .badUTF8, 1, 3),
    Refusal([0x22, 0xED, 0xA0, 0x80, 0x22], .badUTF8, 1, 2),
    Refusal([0x22, 0xE7, 0xA6], .badUTF8, 1, 2),
    Refusal([0x7B, 0x80, 0x7D], .badUTF8, 1, 2),
    Refusal([0xFF, 0xFE, 0x7B, 0x00], .badUTF8),
    Refusal(String(repeating: "[", count: 33), .tooDeep(limit: 32), 1, 33),
    Refusal(String(repeating: "[", count: 1_000_000), .tooDeep(limit: 32), 1, 33),
    Refusal(String(repeating: "{\"a\":", count: 33), .tooDeep(limit: 32), 1, 161),
    Refusal([UInt8](repeating: 0x20, count: 16 << 20 | 1), .tooLarge(limit: 16 << 20)),
  ]

  @Test(arguments: refusals)
  func whatIsNotStrictIsRefusedByNameAndPlace(_ refusal: Refusal) {
    #expect(
      throws: JSONError(line: refusal.line, column: refusal.column, reason: refusal.reason)
    ) {
      try JSONReader.read(refusal.bytes)
    }
  }

  @Test func noPrefixOrBitOfATextCrashesTheReader() throws {
    let text = Array(
      "{\"a\":[1,-2,{\"é\\ud83d\\ude00\":\"福\\n\"}],\"b\":{\"c\":true,\"d\":\"\"}} ".utf8)
    _ = try JSONReader.read(text)
    for end in 0..<text.count - 1 {
      #expect(throws: JSONError.self) { try JSONReader.read(Array(text[..<end])) }
    }
    for place in text.indices {
      for bit in 0..<8 {
        var damaged = text
        damaged[place] ^= 1 << bit
        if let value = try? JSONReader.read(damaged) {
          #expect(try JSONReader.read(JSONWriter.compact(value)) == value)
        }
      }
    }
  }

  @Test func valuesAreRead() throws {
    let text = """
      {"text": "a\\u0000\\ud842\\udfb7\\/", "numbers": [0, -0, -9223372036854775808],
       "flags": [true, false], "empty": {}, "none": [ ]}
      """
    #expect(
      try JSONReader.read(Array(text.utf8))
        == .record([
          "text": .text("a\u{0}𠮷/"), "numbers": .list([.number(0), .number(0), .number(.min)]),
          "flags": .list([.flag(true), .flag(false)]), "empty": .record([:]), "none": .list([]),
        ]))
  }

  @Test func valuesStandThirtyTwoDeep() throws {
    let text = String(repeating: "[", count: 32) + "1" + String(repeating: "]", count: 32)
    #expect(throws: Never.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func commentsAreReadWhereTheyAreAllowed() throws {
    let text = Array("// 主题\n{ // one\n\"a\": \"// none\" }// end".utf8)
    #expect(try JSONReader.read(text, comments: true) == .record(["a": .text("// none")]))
    #expect(throws: JSONError(line: 1, column: 1, reason: .unexpected("/"))) {
      try JSONReader.read(Array("/* no */{}".utf8), comments: true)
    }
    #expect(throws: JSONError(line: 1, column: 3, reason: .badUTF8)) {
      try JSONReader.read([0x2F, 0x2F, 0xFF, 0x0A, 0x7B, 0x7D], comments: true)
    }
  }

  @Test func everyMemberHasItsLine() {
    let lines = JSONReader.lines(
      Array("{\n\"a/b\": {\"c\": 1,\n\n\"d\": 2},\n\"e\": [\n{\"f\": 3}]\n}".utf8))
    #expect(
      lines == [
        ["a/b"]: 2, ["a/b", "c"]: 2, ["a/b", "d"]: 4, ["e"]: 5, ["e", "0"]: 6, ["e", "0", "f"]: 6,
      ])
    #expect(JSONReader.lines(Array("{\"a\":1,}".utf8)).isEmpty)
  }
}
