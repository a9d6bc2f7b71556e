import Languages
import Testing
import TextUI

/// 汇报 at every width of a layout, and what lies above it.
@Suite struct ReportGoldens {
  @Test(arguments: Language.allCases)
  func theReportLooksAsRecorded(_ language: Language) throws {
    for (width, height) in [(40, 12), (80, 24), (120, 40), (200, 60)] {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press("<f4>jjgr")
      GoldenScreen("report-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    let layers = [
      ("text", "gr<enter>"), ("text-long", "gra" + String(repeating: "宣讲进社区，", count: 20)),
      ("text-doubt", "gra13805910000<enter>"), ("split", "gra1. 一<c-n>2. 二<enter>"),
      ("outcome", "gr<home><enter>"), ("standing", "gr<end><enter>"), ("who", "grw"),
      ("links", "grc"), ("blank", "gr]"), ("locked", "gr[[[a"), ("suggestion", "1j<enter>"),
    ]
    for (name, keys) in layers {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("report-\(name)-\(language)").expect(scene.frame)
    }
  }
}
