import TestKit
import Testing
import TextUI

@Suite struct PrintableTests {
  @Test(arguments: [
    ("鼓楼区 12/40", "鼓楼区 12/40"), ("\u{1B}]0;x\u{7}", "\u{241B}]0;x\u{2407}"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{200B}\u{FEFF}b", "ab"), ("a\u{9B}31m", "a\u{FFFD}31m"),
    ("a\nb", "a\u{240A}b"), ("a\tb\r", "a\u{2409}b\u{240D}"),
  ]) func nothingSteersAnything(text: String, shown: String) {
    #expect(Printable(text).description == shown)
  }

  @Test func aLineFeedStaysWhereLinesMayBreak() {
    #expect(Printable("a\n\u{1B}b\n", breaksLines: true).description == "a\n\u{241B}b\n")
  }

  @Test func aCharacterCarriesOnlyAFewMarks() {
    let pile = "e" + String(repeating: "\u{301}", count: 500)
    #expect(Printable(pile).description.unicodeScalars.count < 10)
  }

  @Test func whatIsPrintableStaysAsItIs() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let value = UInt32.random(in: 0...0x2FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let once = Printable(String(scalars)).description
      #expect(Printable(once).description == once)
      for scalar in once.unicodeScalars {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      }
    }
  }
}
