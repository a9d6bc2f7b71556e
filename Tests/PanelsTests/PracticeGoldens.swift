import Languages
import Testing
import TextUI

/// 经验库 at every size, empty, filtered, with what lies above it.
@Suite struct PracticeGoldens {
  @Test(arguments: Language.allCases)
  func theScreenLooksAsRecorded(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press("<f4>jjjgxjj")
      GoldenScreen("practices-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in [
      ("details", "gx<enter>"), ("found", "gx/moli"), ("borrow", "gzgrb"), ("area", "gxf3"),
      ("taken", "<f4>jjgxb"),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("practices-\(name)-\(language)").expect(scene.frame)
    }
    var empty = try Scene(.bare, language, Size(width: 80, height: 24))
    try empty.press("gx")
    GoldenScreen("practices-empty-\(language)").expect(empty.frame)
  }
}
