import Testing

@testable import TextUI

@Suite struct GlyphTierTests {
  @Test func whatTerminalsDisagreeOnIsKnown() {
    for scalar: Unicode.Scalar in ["─", "█", "→", "“", "…", "①", "●", "·", "×", "α", "Ж", "°"] {
      #expect(GlyphTier.isAmbiguous(scalar), "\(scalar)")
    }
    for scalar: Unicode.Scalar in ["a", "~", "中", "「", "⣿", "é".unicodeScalars.first ?? "x", "ｱ"] {
      #expect(GlyphTier.isAmbiguous(scalar) == (scalar == "é"), "\(scalar)")
    }
  }

  @Test func everyTierDrawsWithItsOwnCharacters() {
    for tier in GlyphTier.allCases {
      let glyphs = tier.glyphs
      let scalars =
        [
          glyphs.horizontal, glyphs.vertical, glyphs.topLeft, glyphs.topRight, glyphs.bottomLeft,
          glyphs.bottomRight, glyphs.barFill, glyphs.barEmpty, glyphs.barMark, glyphs.barOverflow,
          glyphs.sparkGap,
        ] + glyphs.sparks
      let texts = [
        glyphs.ellipsis, glyphs.dot, glyphs.up, glyphs.down, glyphs.left, glyphs.right,
        glyphs.separator, glyphs.mark,
      ]
      for scalar in scalars + texts.flatMap(\.unicodeScalars) {
        #expect(tier.allows(scalar), "\(tier) \(scalar)")
        #expect(TextWidth.width(of: scalar) == 1)
      }
    }
  }

  @Test func everyStandInMayBeDrawn() {
    for value in 0xA0...0x2FFF {
      guard let scalar = Unicode.Scalar(UInt32(value)), TextWidth.width(of: scalar) == 1 else {
        continue
      }
      #expect(GlyphTier.safe.allows(GlyphTier.safe.narrowed(scalar)))
      #expect(GlyphTier.ascii.narrowed(scalar).isASCII)
      #expect(GlyphTier.full.narrowed(scalar) == scalar)
    }
  }

  @Test func aFrameKeepsToItsTier() {
    var frame = Frame(size: Size(width: 12, height: 2))
    frame.tier = .safe
    frame.draw("“三新”→①é", x: 0, y: 0, in: frame.area, .text)
    frame.fill(Rect(x: 0, y: 1, width: 12, height: 1), "─", .border)
    #expect(frame.textLines[0] == "\"三新\">1?   ")
    #expect(frame.textLines[1] == "------------")
  }
}

@Suite struct ProbeReplyTests {
  private func reply(_ text: String) -> ProbeReply { ProbeReply(Array(text.utf8)) }

  @Test func bothAnswersAreReadInAnyOrderAndForm() {
    for text in [
      "\u{1B}]11;rgb:ffff/fefe/fdfd\u{1B}\\\u{1B}[5;2R",
      "\u{1B}[5;2R\u{1B}]11;rgb:ff/fe/fd\u{07}",
    ] {
      let reply = reply(text)
      #expect(reply.ambiguousColumns == 1)
      #expect(reply.background == Color(red: 255, green: 254, blue: 253))
      #expect(reply.typed.isEmpty && reply.isComplete)
    }
  }

  @Test func aWideTerminalSaysThree() {
    #expect(reply("\u{1B}[1;3R").ambiguousColumns == 2)
  }

  @Test func whatWasTypedMeanwhileIsKept() {
    let reply = reply("j\u{1B}[1;2R福\u{1B}[A")
    #expect(reply.ambiguousColumns == 1)
    #expect(reply.typed == Array("j福\u{1B}[A".utf8))
  }

  @Test func halfAnAnswerIsNone() {
    for text in ["", "\u{1B}[1;", "\u{1B}[R", "\u{1B}[;R", "\u{1B}[0;2R", "\u{1B}[1;40R"] {
      #expect(reply(text).ambiguousColumns == nil, "\(text.debugDescription)")
    }
    #expect(reply("\u{1B}]11;rgb:zz/00/00\u{07}").background == nil)
  }
}
