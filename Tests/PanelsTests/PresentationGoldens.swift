import Controller
import Domain
import Languages
import Testing
import TextUI

/// 放映 at every size: the whole, a unit, its parts, the decision line, what a follower sees.
@Suite struct PresentationGoldens {
  /// The pages of all units, in big type from a font of boxes.
  private func scene(
    _ source: Scene.Source, _ language: Language, _ size: Size, hasFont: Bool = true
  ) throws -> Scene {
    var scene = try Scene(source, language, size)
    scene.prepare { $0.present(nil) }
    let wanted = scene.state.wantedGlyphs ?? []
    scene.send(.glyphsRead(hasFont ? BoxFont.font(wanted) : HexFont()))
    scene.send(.ticked(Moment(seconds: 0, clock: "09:00")))
    return scene
  }

  private func later(_ scene: inout Scene) {
    scene.send(.ticked(Moment(seconds: 60, clock: "09:01")))
    scene.send(.ticked(Moment(seconds: 250, clock: "09:04")))
  }

  @Test(arguments: Language.allCases)
  func thePagesLookAsRecorded(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      let size = Size(width: width, height: height)
      for (name, keys) in [("overview", ""), ("unit", "7<enter>"), ("ranked", "s")] {
        var scene = try scene(.sample, language, size)
        try scene.press(keys)
        later(&scene)
        GoldenScreen("present-\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func thePartsOfAPageLookAsRecorded(_ language: Language) throws {
    for (width, height) in [(40, 12), (80, 24)] {
      for (name, keys) in [("highlights", "7<enter><tab>"), ("next", "7<enter><tab><tab><tab>")] {
        var scene = try scene(.sample, language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("present-\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveAPageLooksAsRecorded(_ language: Language) throws {
    let size = Size(width: 80, height: 24)
    for (name, keys) in [
      ("decide", "7<enter>d补齐阵地台账 · fq、cl · 8月底 · 关爱服务"), ("jump", "12"), ("black", "b"),
      ("plain-type", "7<enter>m"),
    ] {
      var scene = try scene(.sample, language, size)
      try scene.press(keys)
      GoldenScreen("present-\(name)-\(language)").expect(scene.frame)
    }
    var bare = try scene(.bare, language, size, hasFont: false)
    try bare.press("7<enter>")
    GoldenScreen("present-bare-\(language)").expect(bare.frame)
  }

  @Test(arguments: Language.allCases)
  func aFollowerSeesTheSamePageWithNotesAndTheNextUnit(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      let size = Size(width: width, height: height)
      var lead = try scene(.sample, language, size)
      try lead.press("7<enter>")
      later(&lead)
      var follower = try Scene(.sample, language, size)
      follower.send(.followed(lead.state.presentedPlace))
      follower.send(.ticked(Moment(seconds: 250, clock: "09:04")))
      GoldenScreen("follow-\(width)x\(height)-\(language)").expect(follower.frame)
    }
  }

  @Test(arguments: [GlyphTier.safe, .ascii]) func itIsDrawnWithWhatATierHas(_ tier: GlyphTier)
    throws
  {
    for keys in ["", "7<enter>"] {
      var scene = try scene(.sample, .zh, Size(width: 120, height: 40))
      scene.choose(tier)
      try scene.press(keys)
      let strange = scene.frame.textLines.joined().unicodeScalars.filter {
        TextWidth.columns(of: String($0)) == 1 && !tier.allows($0)
      }
      #expect(strange.isEmpty, "\(keys): \(strange)")
    }
  }

  @Test func aNameTakesEightRowsAndAFigureFourOnAProjector() throws {
    var scene = try scene(.sample, .zh, Size(width: 120, height: 40))
    try scene.press("7<enter>")
    let lines = scene.frame.textLines
    let blocks = lines.map { line in line.prefix(70).contains { "▀▄█".contains($0) } }
    #expect(blocks.prefix(12).count { $0 } >= 8)
    var plain = try self.scene(.sample, .zh, Size(width: 120, height: 40), hasFont: false)
    try plain.press("7<enter>")
    let rows = plain.frame.roleLines.count { $0.contains("T") }
    #expect(rows >= 4)
  }

  /// Nothing of what nobody asked for: no path, no tabs, no ranks, no place of a file.
  @Test(arguments: Language.allCases) func nothingIsShownThatNobodyAskedFor(_ language: Language)
    throws
  {
    var scene = try scene(.sample, language, Size(width: 120, height: 40))
    for _ in 0..<16 {
      let text = scene.frame.textLines.joined(separator: "\n")
      for strange in [" › ", "F1", "Ctrl", "名次", "第 1 名", "rank", ".jinguo", "内部"] {
        #expect(!text.contains(strange), "\(strange)")
      }
      try scene.press("<right>")
    }
  }
}

/// A font in which each character is a box with a pattern of its own.
enum BoxFont {
  static func font(_ wanted: Set<Unicode.Scalar>) -> HexFont {
    let lines = wanted.map { scalar in
      let isWide = scalar.value >= 0x2E80
      let pattern = String(scalar.value & 0xFF | 0x100, radix: 16).dropFirst()
      let side = isWide ? "4\(pattern)2" : "42"
      let rows =
        [isWide ? "0000" : "00", isWide ? "7FFE" : "7E"] + Array(repeating: side, count: 12)
        + [isWide ? "7FFE" : "7E", isWide ? "0000" : "00"]
      return String(scalar.value, radix: 16) + ":" + rows.joined()
    }
    return HexFont(Array(lines.joined(separator: "\n").utf8), only: wanted)
  }
}
