import TestKit
import CPosix
import Glibc
import Testing

@testable import TextUI

@Suite struct TextWidthTests {
  private static let scalars = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }

  /// What the C library says in C.UTF-8, nil for what it won't print.
  private static func library(_ scalar: Unicode.Scalar) -> Int? {
    let columns = wcwidth(wchar_t(scalar.value))
    return columns < 0 ? nil : Int(columns)
  }

  /// Sets the locale of this thread only, as other tests may run beside this one.
  private static func inUTF8<T>(_ body: () throws -> T) throws -> T {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    return try body()
  }

  /// The version of the C library that runs this test.
  private static var libraryVersion: String {
    var bytes = [CChar](repeating: 0, count: 64)
    let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &bytes, bytes.count)
    let text = String(
      decoding: bytes.prefix(max(0, length - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.split(separator: " ").last.map { String($0) } ?? ""
  }

  @Test(.enabled(if: libraryVersion == WidthTable.source))
  func everyScalarIsAsWideAsTheLibrarySays() throws {
    let wrong = try Self.inUTF8 {
      Self.scalars.filter { TextWidth.width(of: $0) != Self.library($0) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map(\.value))")
  }

  /// Newer libraries know more characters; what both know, they must mostly agree on.
  @Test func anotherLibraryDiffersOnlyInNewCharacters() throws {
    let differing = try Self.inUTF8 {
      Self.scalars.filter {
        guard let ours = TextWidth.width(of: $0), let theirs = Self.library($0) else {
          return false
        }
        return ours != theirs
      }.count
    }
    #expect(differing < 500)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("福州市妇联", 10), ("a福b", 4), ("─█●→…①“", 7), ("e\u{301}", 1), ("𠮷", 2),
    ("\u{301}", 1), ("\t\n\u{1B}", 3), ("\u{202E}", 1), ("\u{200B}\u{FEFF}", 0), ("❤️", 1),
    ("👩‍👧", 4), ("Ａ，", 4), ("\u{0}", 1),
  ]) func aTextIsAsWideAsItIsDrawn(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
    var frame = Frame(size: Size(width: 20, height: 1))
    #expect(frame.draw(text, x: 0, y: 0, in: frame.area, .text) == columns)
  }

  @Test func aMillionInvisibleCharactersTakeNoRoom() {
    #expect(TextWidth.columns(of: String(repeating: "\u{200D}", count: 1_000_000) + "a") == 1)
  }

  @Test func whatDoesNotFitEndsInAMark() {
    #expect(TextWidth.clip("福州市妇联", to: 10) == "福州市妇联")
    #expect(TextWidth.clip("福州市妇联", to: 9) == "福州市妇…")
    #expect(TextWidth.clip("福州市妇联", to: 8) == "福州市…")
    #expect(TextWidth.clip("福州市妇联", to: 1) == "…")
    #expect(TextWidth.clip("福州市妇联", to: 0) == "")
    #expect(TextWidth.clip("abcdef", to: 4, mark: "~") == "abc~")
    #expect(TextWidth.clip("abcdef", to: 2, mark: "...") == "ab")
  }

  @Test func paddingStandsOnTheOtherSide() {
    #expect(TextWidth.padded("福", to: 5) == "福   ")
    #expect(TextWidth.padded("福", to: 5, alignment: .trailing) == "   福")
    #expect(TextWidth.padded("福", to: 5, alignment: .centre) == " 福  ")
    #expect(TextWidth.padded("福州", to: 2) == "… ")
    // A mark without its letter joins the space before it.
    #expect(TextWidth.padded("\u{301}a", to: 5, alignment: .trailing) == "   \u{301}a ")
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func clippedAndWrappedTextKeepsItsBounds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = HardText.random(using: &random) + HardText.random(using: &random)
    let columns = Int.random(in: 2...12, using: &random)
    #expect(TextWidth.columns(of: TextWidth.clip(text, to: columns)) <= columns)
    #expect(TextWidth.columns(of: TextWidth.padded(text, to: columns)) == columns)
    let spans = text.map { Span(String($0), .text) }
    #expect(spans.clipped(to: columns).columns <= columns)
    let lines = TextWidth.wrap(text, to: columns)
    for line in lines where line.count > 1 { #expect(TextWidth.columns(of: line) <= columns) }
    // Nothing but spaces is lost at a break.
    let kept = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
    #expect(kept(lines.joined(separator: "\n")) == kept(text))
  }

  @Test func linesBreakWhereReadersExpectIt() {
    #expect(TextWidth.wrap("一二三四，五六", to: 8) == ["一二三", "四，五六"])
    #expect(TextWidth.wrap("one two three", to: 8) == ["one two", "three"])
    #expect(TextWidth.wrap("第（一）项", to: 6) == ["第", "（一）", "项"])
    #expect(TextWidth.wrap("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
    #expect(TextWidth.wrap("一\n\n二", to: 4) == ["一", "", "二"])
    #expect(TextWidth.wrap("", to: 4) == [""])
  }
}
