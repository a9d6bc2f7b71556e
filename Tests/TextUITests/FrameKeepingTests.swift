import TestKit
import Testing
import TextUI

/// Frames that are kept as bytes.
@Suite struct FrameKeepingTests {
  @Test func aFrameComesBackFromItsBytes() throws {
    var random = SeededRandom(seed: 7)
    for tier in GlyphTier.allCases {
      var frame = Frame(size: Size(width: 31, height: 7))
      frame.tier = tier
      for _ in 0..<60 {
        let text = ["福州", "e\u{301}o\u{308}", "│ 40%", "🙂"].randomElement(using: &random) ?? ""
        frame.draw(
          text, x: Int.random(in: -2..<31, using: &random),
          y: Int.random(in: 0..<7, using: &random),
          in: frame.area, Role.allCases.randomElement(using: &random) ?? .text)
      }
      frame.cursor = tier == .full ? Point(x: 4, y: 5) : nil
      let bytes = frame.keptBytes
      let back = try #require(Frame(keptBytes: bytes[...]))
      #expect(back == frame && back.tier == tier)
      for count in [0, 7, 8, 55, 56, bytes.count / 2, bytes.count - 1] {
        #expect(Frame(keptBytes: bytes.prefix(count)) == nil)
      }
      #expect(Frame(keptBytes: (bytes + [0])[...]) == nil)
    }
  }
}
