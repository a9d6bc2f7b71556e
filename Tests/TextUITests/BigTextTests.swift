import Testing
import TextUI

/// Words and figures in big type, from a font of a few glyphs.
@Suite struct BigTextTests {
  /// 一, a letter, and lines that a reader must pass over.
  static let file = """
    # not a glyph
    0041:0000000018242442427E424242420000
    4E00:00000000000000000000000000007FFE00000000000000000000000000000000
    4E01:00
    XYZ:00000000000000000000000000007FFE00000000000000000000000000000000
    4E8C:000000003FF8000000000000000000000000000000000000000000007FFE0000
    """

  private func font(_ wanted: String, _ file: String = Self.file) -> HexFont {
    HexFont(Array(file.utf8), only: Set(wanted.unicodeScalars))
  }

  private func lines(_ text: BigText) -> [String] {
    var frame = Frame(size: text.size)
    text.draw(into: &frame, area: frame.area)
    return frame.textLines
  }

  @Test func onlyTheGlyphsThatAreWantedAreRead() {
    let font = font("一A")
    #expect(font["一"]?.width == 16 && font["A"]?.width == 8)
    #expect(font["二"] == nil)
    #expect(font["A"]?.rows.count == 16 && font["A"]?[1, 7] == true && font["A"]?[0, 7] == false)
  }

  @Test func whatIsNoGlyphIsPassedOverAndLineEndsOfOtherSystemsAreTaken() {
    #expect(font("\u{4E01}")["\u{4E01}"] == nil)
    #expect(font("二")["二"] != nil)
    #expect(font("二", Self.file.replacing("\n", with: "\r\n"))["二"] != nil)
    #expect(font("二", "")["二"] == nil)
    #expect(font("二", "4E8C:")["二"] == nil)
    #expect(font("二", "4E8C")["二"] == nil)
  }

  @Test func aHanGlyphIsSixteenColumnsWideAndEightRowsHigh() throws {
    let text = try #require(BigText("一二", font: font("一二"), role: .title))
    #expect(text.size == Size(width: 32, height: 8))
    let twice = try #require(BigText("一", font: font("一"), scale: 2, role: .title))
    #expect(twice.size == Size(width: 32, height: 16))
    #expect(lines(twice)[7].contains("█"))
  }

  @Test func halvesOfCellsMakeTheLines() throws {
    let text = try #require(BigText("A", font: font("A"), role: .title))
    #expect(
      lines(text) == [
        "        ", "        ", "  ▄▀▀▄  ", " ▄▀  ▀▄ ", " █▄▄▄▄█ ", " █    █ ", " █    █ ",
        "        ",
      ])
  }

  @Test func aWordWithAGlyphThatIsMissingIsNotShown() {
    #expect(BigText("一丁", font: font("一丁"), role: .title) == nil)
    #expect(BigText("", font: font("一"), role: .title) == nil)
    #expect(BigText(figure: "x", role: .title) == nil)
  }

  @Test func aFigureTakesFourRows() throws {
    let text = try #require(BigText(figure: "100%", role: .title))
    #expect(text.size == Size(width: 27, height: 4))
    #expect(
      lines(try #require(BigText(figure: "1", role: .title))) == [
        " ▄██  ", "  ██  ", "  ██  ", " ▄██▄ ",
      ])
  }

  @Test(arguments: GlyphTier.allCases)
  func everyTierDrawsOnlyWhatItMay(_ tier: GlyphTier) throws {
    let text = try #require(BigText(figure: "13/15", role: .title, glyphs: tier.glyphs))
    for line in lines(text) {
      #expect(line.unicodeScalars.allSatisfy(tier.allows), "\(line)")
    }
  }

  @Test func whatDoesNotFitIsCut() throws {
    let text = try #require(BigText(figure: "100%", role: .title))
    var frame = Frame(size: Size(width: 10, height: 4))
    text.draw(into: &frame, area: Rect(x: 0, y: 0, width: 8, height: 3))
    #expect(frame.textLines[3] == String(repeating: " ", count: 10))
    #expect(frame.textLines[0].hasSuffix("  "))
  }
}
