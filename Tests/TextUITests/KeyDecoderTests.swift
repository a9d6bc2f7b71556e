import TestKit
import Testing

@testable import TextUI

@Suite struct KeyDecoderTests {
  private func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

  private func decode(_ bytes: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes)
  }

  @Test(arguments: [
    ("j", Key.character("j")), ("福", .character("福")), ("𠮷", .character("𠮷")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{10}", .control("p")), ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")),
    ("\u{1B}x", .alt("x")), ("\u{1B}\u{7F}", .alt("\u{7F}")),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[a", .shiftUp),
    ("\u{1B}[1;5D", .controlLeft), ("\u{1B}Od", .controlLeft), ("\u{1B}O5C", .controlRight),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8$", .shiftEnd), ("\u{1B}[7^", .controlHome),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6;5~", .pageDown),
    ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
    ("\u{1B}Ok", .character("+")),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[1;2P", .function(13)), ("\u{1B}[1;2R", .function(15)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[25~", .function(13)), ("\u{1B}[34~", .function(20)),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[27;5;9~", .tab), ("\u{1B}[9;2u", .backTab),
  ]) func aKeyIsReadFromItsBytes(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1B}[<0;251;3M", Input.mouse(MouseEvent(.press, button: .left, at: Point(x: 250, y: 2)))),
    ("\u{1B}[<32;300;100M", .mouse(MouseEvent(.drag, button: .left, at: Point(x: 299, y: 99)))),
    ("\u{1B}[<0;300;100m", .mouse(MouseEvent(.release, button: .left, at: Point(x: 299, y: 99)))),
    ("\u{1B}[<2;1;1m", .mouse(MouseEvent(.release, button: .right, at: Point(x: 0, y: 0)))),
    (
      "\u{1B}[<36;5;6M",
      .mouse(MouseEvent(.drag, button: .left, at: Point(x: 4, y: 5), modifiers: .shift))
    ),
    ("\u{1B}[<35;5;6M", .mouse(MouseEvent(.move, at: Point(x: 4, y: 5)))),
    ("\u{1B}[<65;5;6M", .mouse(MouseEvent(.wheelDown, at: Point(x: 4, y: 5)))),
    ("\u{1B}[M !!", .mouse(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)))),
    ("\u{1B}[I", .focus(true)), ("\u{1B}[O", .focus(false)),
    ("\u{1B}[?997;1n", .appearance(.dark)), ("\u{1B}[?997;2n", .appearance(.light)),
    ("\u{1B}]11;rgb:ffff/8080/0000\u{1B}\\", .background(Color(rgb: 0xFF8000))),
    ("\u{1B}]11;rgb:f/8/0\u{7}", .background(Color(rgb: 0xFF8800))),
    ("\u{1B}[12;40R", .cursorReport(Point(x: 39, y: 11))),
    ("\u{1B}[?1;2R", .cursorReport(Point(x: 1, y: 0))),
    ("\u{1B}[200~福州\t12\r\n鼓楼\u{1B}[20x\r\u{1B}[201~", .paste("福州\t12\n鼓楼\u{1B}[20x\n")),
  ]) func aReportIsReadFromItsBytes(bytes: String, input: Input) {
    #expect(decode(bytes) == [input])
  }

  @Test func anExpectedCursorReportIsNoFunctionKey() {
    var decoder = KeyDecoder()
    decoder.expectsCursorReport = true
    #expect(
      decoder.feed("\u{1B}[1;2R".utf8) == [.cursorReport(Point(x: 1, y: 0))])
  }

  @Test func whatMeansNothingIsPassedOver() {
    #expect(
      decode("\u{1B}[?62;22c\u{1B}P1$r0m\u{1B}\\\u{1B}]4;1;x\u{7}\u{1B}[?2026;2$yq")
        == [.key(.character("q"))])
  }

  @Test func aLoneEscapeIsToldByTheTimeout() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isPending)
    #expect(decoder.timeout() == [.key(.escape)])
    #expect(!decoder.isPending)
    #expect(decoder.feed([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.timeout() == [.key(.escape)])
    #expect(decoder.timeout() == [])
    #expect(decoder.feed([0x1B, 0x0D]) == [.key(.escape), .key(.enter)])
    #expect(decoder.feed(Array("\u{1B}福".utf8)) == [.key(.escape), .key(.character("福"))])
  }

  @Test func aSequenceOnASlowLineSurvivesATimeout() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[<0;1".utf8) == [])
    #expect(decoder.timeout() == [])
    #expect(
      decoder.feed("1;5M".utf8)
        == [.mouse(MouseEvent(.press, button: .left, at: Point(x: 10, y: 4)))])
  }

  @Test func halfACharacterWaitsForTheRestHoweverLong() {
    var decoder = KeyDecoder()
    var told = decoder.feed([0xE7, 0xA6])
    #expect(!decoder.isPending)
    for _ in 0..<1000 { told += decoder.timeout() }
    #expect(told + decoder.feed([0x8F]) == [.key(.character("福"))])
    #expect(
      decoder.feed([0xE7]) + decoder.feed("q".utf8) == [.malformed(1), .key(.character("q"))])
  }

  @Test(arguments: ["[", "O", "]", "P"]) func whatNeverEndsIsGivenUp(introducer: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}\(introducer)".utf8) == [])
    var told: [Input] = []
    for _ in 0..<10 { told += decoder.timeout() }
    #expect(told == [.key(.alt(introducer.unicodeScalars.first ?? " "))])
    #expect(decoder.feed("q".utf8) == [.key(.character("q"))])
  }

  @Test func aPasteThatNeverEndsIsDeliveredAtLast() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~q\u{1B}[20".utf8) == [])
    var told: [Input] = []
    for _ in 0..<400 { told += decoder.timeout() }
    #expect(told == [.paste("q\u{1B}[20")])
    #expect(!decoder.isPending)
  }

  @Test func badBytesAreCountedUntilTextIsSound() {
    #expect(
      decode([0xFF, 0xC0, 0x61, 0xE7, 0x8F] + Array("福".utf8) + [0x80])
        == [
          .malformed(1), .malformed(2), .key(.character("a")), .malformed(3),
          .key(.character("福")), .malformed(1),
        ])
    // Surrogates, overlong forms and C1 controls are no characters.
    for bytes: [UInt8] in [[0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xC2, 0x9B], [0xF5]] {
      let inputs = decode(bytes)
      #expect(!inputs.isEmpty)
      for input in inputs {
        guard case .malformed = input else {
          Issue.record("\(bytes) gave \(input)")
          continue
        }
      }
    }
  }

  /// 福州市妇联 and 港口 in GBK.
  @Test(
    arguments: [
      [0xB8, 0xA3, 0xD6, 0xDD, 0xCA, 0xD0, 0xB8, 0xBE, 0xC1, 0xAA], [0xB8, 0xDB, 0xBF, 0xDA],
      [0xE7], [0xF0, 0x90],
    ] as [[UInt8]]) func badTextSwallowsNothingAfterIt(bytes: [UInt8])
  {
    #expect(decode(bytes + Array("q".utf8)).last == .key(.character("q")))
    #expect(decode(bytes + Array("\u{1B}[A".utf8)).last == .key(.up))
  }

  private static let corpus =
    "j福𠮷e\u{301}\u{1B}[1;2A\u{1B}OA\u{1B}x\u{1B}[[B\u{1B}[<0;251;3M\u{1B}[M !!\u{1B}[200~一\r\n二\u{1B}[201~"
    + "\u{1B}]11;rgb:ffff/8080/0000\u{1B}\\\u{1B}[?997;1n\u{1B}\u{1B}[A\u{1B}[7$\u{1B}Ou\u{1B}]9\rq"

  @Test func cutsChangeNothing() {
    let bytes = Array(Self.corpus.utf8) + [0xB8, 0xA3, 0x71, 0xE7, 0x1B, 0x5B, 0x41]
    let whole = decode(bytes)
    #expect(whole.count > 20)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) == whole, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } == whole)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func noiseNeverTakesTheKeysAfterIt(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let corpus = Array(Self.corpus.utf8)
    var noise: [UInt8] = []
    for _ in 0..<200 {
      if Bool.random(using: &random) {
        noise.append(.random(in: 0...255, using: &random))
      } else {
        let start = Int.random(in: 0..<corpus.count, using: &random)
        noise += corpus[start...].prefix(.random(in: 1...9, using: &random))
      }
    }
    var decoder = KeyDecoder()
    _ = decoder.feed(noise)
    // A user waits; then every key counts.
    for _ in 0..<300 where decoder.isPending { _ = decoder.timeout() }
    #expect(!decoder.isPending)
    let keys = decoder.feed("q\u{1B}[B".utf8).filter {
      if case .malformed = $0 { false } else { true }
    }
    #expect(keys == [.key(.character("q")), .key(.down)])
  }
}
