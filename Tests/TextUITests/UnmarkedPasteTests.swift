import Testing

@testable import TextUI

@Suite struct UnmarkedPasteTests {
  private func isLikely(_ text: String) -> Bool {
    var decoder = KeyDecoder()
    return UnmarkedPaste.isLikely(decoder.feed(text.utf8))
  }

  @Test(arguments: ["12\r13\r14\r", "鼓楼区\t12\r台江区\t9", "a\nquit now\n", "一二三四五六七\t1"])
  func manyCharactersWithLineEndsAtOnceAreAPaste(text: String) { #expect(isLikely(text)) }

  @Test(arguments: [
    "12\r13\r", "jjjjjjjjjjjj", "/fq sx xmm\r", "\r\r\r\r\r\r\r\r\r",
    "\u{1B}[B\u{1B}[B\u{1B}[B1\r2",
    "福清市三新组织覆盖",
  ]) func whatAPersonTypesIsNot(text: String) { #expect(!isLikely(text)) }

  @Test func whatGatheredWhileTheProgramWasBusyHasToBeMore() {
    var decoder = KeyDecoder()
    let some = decoder.feed("12\r13\r14\r15\r16\r".utf8)
    #expect(!UnmarkedPaste.isLikely(some, wasIdle: false))
    let many = decoder.feed(String(repeating: "12\r", count: 30).utf8)
    #expect(UnmarkedPaste.isLikely(many, wasIdle: false))
  }

  @Test func aFirstPieceIsWaitedForOnlyWhenItIsNoSingleKey() {
    var decoder = KeyDecoder()
    #expect(!UnmarkedPaste.mayGoOn(decoder.feed("q".utf8)))
    #expect(UnmarkedPaste.mayGoOn(decoder.feed("q 退".utf8)))
    #expect(!UnmarkedPaste.mayGoOn(decoder.feed("\u{1B}[A\u{1B}[A".utf8)))
  }

  @Test func reportsOfTheTerminalAreNeverPasted() {
    #expect(!isLikely("12345678\r9\u{1B}[<0;1;1M"))
  }

  @Test func itsTextHasPlainLineEnds() {
    #expect(UnmarkedPaste.text(Array("a\rb\r\nc\td".utf8)) == "a\nb\nc\td")
  }
}

@Suite struct ClipboardSequenceTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("鼓楼区\t12", "6byT5qW85Yy6CTEy"),
  ]) func textIsWrittenInBase64(_ text: String, _ written: String) {
    #expect(
      ClipboardSequence.bytes(text, through: .none)
        == Array("\u{1B}]52;c;\(written)\u{07}".utf8))
  }

  @Test func tmuxGetsItBareAndWrapped() throws {
    let bytes = try #require(ClipboardSequence.bytes("foo", through: .tmux))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
  }

  @Test func screenGetsItInPieces() throws {
    let text = String(repeating: "x", count: 600)
    let bytes = try #require(ClipboardSequence.bytes(text, through: .screen))
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}P")
    #expect(pieces.count > 3 && pieces.allSatisfy { $0.utf8.count <= 202 })
  }

  @Test func whatIsTooLongIsRefused() {
    let most = String(repeating: "x", count: ClipboardSequence.largestText)
    #expect(ClipboardSequence.bytes(most, through: .none) != nil)
    #expect(ClipboardSequence.bytes(most + "x", through: .none) == nil)
  }
}
