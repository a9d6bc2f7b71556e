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

  @Test func withoutColourTheCursorStillStandsOut() {
    let mono = Theme.mono
    for role in Role.allCases {
      #expect(mono[role].foreground == nil && mono[role].background == nil)
    }
    for role: Role in [.cellFocus, .rowFocus, .alarm, .tabActive] {
      #expect(mono[role].attributes.contains(.reverse))
    }
    #expect(mono[.cellFocus] != mono[.rowFocus])
  }
}
