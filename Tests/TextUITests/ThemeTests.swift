import Testing

@testable import TextUI

@Suite struct ThemeTests {
  @Test func contrastIsThatOfTheStandard() {
    let (black, white) = (Color(rgb: 0), Color(rgb: 0xFFFFFF))
    #expect(abs(Color.contrast(black, white) - 21) < 1e-9)
    #expect(Color.contrast(white, white) == 1)
    // Published reference values.
    #expect(abs(Color.contrast(Color(rgb: 0x767676), white) - 4.54) < 0.005)
    #expect(abs(Color.contrast(white, Color(rgb: 0xFF0000)) - 3.998) < 0.0005)
    #expect(abs(Color(rgb: 0x0000FF).luminance - 0.0722) < 1e-9)
  }

  @Test func theNearestColourOfASmallerPaletteIsTaken() {
    #expect(Color(rgb: 0x000000).palette256 == 16)
    #expect(Color(rgb: 0xFFFFFF).palette256 == 231)
    #expect(Color(rgb: 0xFF8700).palette256 == 208)
    #expect(Color(rgb: 0x121212).palette256 == 233)
    #expect(Color(rgb: 0x808080).palette256 == 244)
    #expect(Color(rgb: 0xFF0000).palette16 == 9)
    #expect(Color(rgb: 0xFF0000).palette8 == 1)
    #expect(Color(rgb: 0x00CD00).palette16 == 2)
  }

  @Test func everyPaletteColourIsItsOwnNearest() {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    for index in 16..<232 {
      let cube = index - 16
      let color = Color(
        red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
      #expect(color.palette256 == index)
    }
  }

  @Test func hexadecimalIsReadStrictly() {
    #expect(Color(hex: "#ff8000") == Color(red: 255, green: 128, blue: 0))
    for text in ["ff8000", "#ff80", "#gg0000", "#+f8000", "#ff80000"] {
      #expect(Color(hex: text) == nil)
    }
  }

  @Test func aColourKeepsItsHueOnSixteen() {
    for (rgb, index): (UInt32, Int) in [
      (0xFF8787, 9), (0xAF0000, 1), (0xFFD75F, 11), (0x5FD7AF, 6), (0x0000AF, 4), (0xD75FFF, 13),
      (0x262626, 0), (0x8A8A8A, 7), (0x626262, 8), (0xFFFFFF, 15),
    ] {
      #expect(Color(rgb: rgb).palette16 == index, "\(String(rgb, radix: 16))")
    }
  }

  @Test func aHighlightKeepsTheLettersThatCanBeReadOnIt() {
    let theme = Theme(
      name: "t", appearance: .dark,
      styles: [
        .rowFocus: Style(
          foreground: Color(rgb: 0xFFFFFF), background: Color(rgb: 0x303030), attributes: .bold),
        .lampBehind: Style(foreground: Color(rgb: 0xFF8787)),
        .dim: Style(foreground: Color(rgb: 0x505050)),
      ])
    let lamp = theme.style(.lampBehind, on: .rowFocus)
    #expect(lamp.foreground == Color(rgb: 0xFF8787) && lamp.background == Color(rgb: 0x303030))
    #expect(lamp.attributes == .bold)
    #expect(theme.style(.dim, on: .rowFocus).foreground == Color(rgb: 0xFFFFFF))
    #expect(theme.style(.dim, on: nil) == theme[.dim])
  }

  @Test func lettersThatFewColoursMakeUnreadableTakeTheTerminalsOwn() {
    let theme = Theme(name: "t", appearance: .light)
    let amber = Style(foreground: Color(rgb: 0xAF5F00))
    #expect(theme.palette(amber, .sixteen).foreground == nil)
    #expect(theme.palette(amber, .many).foreground == 130)
    #expect(theme.palette(amber, .none).foreground == nil)
  }
}
