import Languages
import Testing
import TextUI

/// The screens at every size of a terminal that people have.
@Suite struct ScreenGoldens {
  static let screens = [
    ("overview", ""), ("area", "2"), ("matrix", "<f4>"), ("unit", "gu"), ("indicator", "gi"),
    ("timeline", "gt"), ("log", "gj"), ("fill", "gf"),
    ("filing", "gs"),
  ]
  static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: Scene.Source.allCases, Language.allCases)
  func aScreenLooksAsRecorded(_ source: Scene.Source, _ language: Language) throws {
    let places = Self.screens.map { ("\($0)-\(source.rawValue)", $1) }
    try Scene.expect(places, language) { try Scene(source, language, $0) }
  }

  @Test(arguments: [GlyphTier.safe, .ascii], Language.allCases)
  func aScreenInOtherCharactersLooksAsRecorded(_ tier: GlyphTier, _ language: Language) throws {
    for (name, keys) in Self.screens {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      scene.choose(tier)
      try scene.press(keys)
      GoldenScreen("\(name)-sample-\(tier)-\(language)").expect(scene.frame)
    }
  }
}
