import TestKit
import Domain
@testable import Storage
import Testing

@Suite struct JSONWriterTests {
  @Test func aFigureStandsOnOneLine() throws {
    let text = """
      {"unit":"gulou","year":2024,"applied":{"office-7q4m-1":412},"targets":{"lecture-events":\
      {"annual":"120"}},"entries":{"lecture-events":{"2024-06":{"value":"12","by":"office"}},\
      "hk-events":{}},"list":[],"names":["a","b"],"rows":[{"b":1,"a":2},[1]]}
      """
    let expected = """
      {
        "applied": {"office-7q4m-1":412},
        "entries": {
          "hk-events": {},
          "lecture-events": {
            "2024-06": {"by":"office","value":"12"}
          }
        },
        "list": [],
        "names": ["a","b"],
        "rows": [
          {"a":2,"b":1},
          [1]
        ],
        "targets": {
          "lecture-events": {"annual":"120"}
        },
        "unit": "gulou",
        "year": 2024
      }

      """
    let value = try JSONReader.read(Array(text.utf8))
    #expect(String(decoding: JSONWriter.canonical(value), as: UTF8.self) == expected)
    #expect(String(decoding: JSONWriter.canonical(.record([:])), as: UTF8.self) == "{}\n")
  }

  @Test func keysStandInTheOrderOfTheirScalars() {
    let keys = ["ﬀ", "𠮷", "a", "Z", "é", "~", "", "aa"]
    let value = FieldValue.record(.init(uniqueKeysWithValues: keys.map { ($0, .number(1)) }))
    #expect(
      String(decoding: JSONWriter.compact(value), as: UTF8.self)
        == #"{"":1,"Z":1,"a":1,"aa":1,"~":1,"é":1,"ﬀ":1,"𠮷":1}"#)
  }

  @Test func whatNobodySeesIsEscaped() {
    let hidden = "\u{1}\u{7F}\u{85}\u{AD}\u{61C}\u{180E}\u{200B}\u{202E}\u{2028}\u{2066}\u{FEFF}"
    #expect(
      String(
        decoding: JSONWriter.compact(.text(hidden + "\u{E0041}\"\\\n/é\u{301}")), as: UTF8.self)
        == #""\u0001\u007f\u0085\u00ad\u061c\u180e\u200b\u202e\u2028\u2066\ufeff\udb40\udc41\"\\\n/é"#
        + "\u{301}\"")
  }

  @Test func whatIsWrittenIsReadAndWrittenAgainTheSame() throws {
    for seed in 0..<10_000 {
      var random = SeededRandom(seed: UInt64(seed))
      let value = HardValue.record(depth: 2, using: &random)
      for write in [JSONWriter.canonical, JSONWriter.compact] {
        let bytes = write(value)
        let again = try JSONReader.read(bytes)
        guard again == value, write(again) == bytes else {
          Issue.record("seed \(seed)")
          return
        }
      }
    }
  }
}
