import Languages
import Testing
import TextUI

/// One panel alone, what was made wider by hand, and the wall.
@Suite struct SizeGoldens {
  static let zoomed = [
    ("area", "z"), ("units", "<s-tab><s-tab>z"), ("attention", "<s-tab>z"), ("figures", "guz"),
    ("report", "gu<tab>z"), ("curve", "gi<tab>z"),
  ]

  @Test(arguments: Language.allCases)
  func aZoomedPanelLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in Self.zoomed {
      for (width, height) in [(40, 12), (80, 24), (120, 40)] {
        var scene = try Scene(.sample, language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("zoom-\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsResizedLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in [
      ("units", "{{{{{{"), ("matrix", "<f4>>>>>>l<lt><lt><lt><lt>"), ("page", "gi{>>>"),
      ("popup", "guZ"),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("resized-\(name)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Scene.Source.allCases, Language.allCases)
  func theWallLooksAsRecorded(_ source: Scene.Source, _ language: Language) throws {
    for (width, height) in [(160, 48), (300, 100)] {
      let scene = try Scene(source, language, Size(width: width, height: height))
      GoldenScreen("wall-\(source.rawValue)-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }
}
