import Controller
import Domain
import Languages
import Testing
import TextUI

/// 考核 at every size: the units, the sheet of one of them, and before there is a sheet.
@Suite struct ScoreGoldens {
  @Test(arguments: Language.allCases)
  func theScreenLooksAsRecorded(_ language: Language) throws {
    let names = [("scores", "gkm"), ("scores-sheet", "gkm<enter>b+2 省级表彰<enter>k5<enter>")]
    for (width, height) in ScreenGoldens.sizes {
      for (name, keys) in names {
        var scene = try Scene(.sample, language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    let layers = [
      ("empty", "gk"), ("line", "gkm<enter>a"), ("points", "gkm<enter>9"),
      ("why", "gkm<enter>i"), ("ranked", "gkms"),
    ]
    for (name, keys) in layers {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("scores-\(name)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func starsAndCommentsLookAsRecorded(_ language: Language) throws {
    let places = [("matrix", "gm!@抓紧补齐<enter>"), ("unit", "gu<tab>!@月底前报<enter>")]
    for (name, keys) in places {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("remark-\(name)-\(language)").expect(scene.frame)
    }
  }
}
