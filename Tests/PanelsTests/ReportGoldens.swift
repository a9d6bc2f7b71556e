import Languages
import Testing
import TextUI

/// 汇报 at every width of a layout, and what lies above it.
@Suite struct ReportGoldens {
  @Test(arguments: Language.allCases)
  func theReportLooksAsRecorded(_ language: Language) throws {
    try Scene.expect([("report", "<f4>jjgr")], language) { try Scene(.sample, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    let layers = [
      ("text", "gr<enter>"), ("text-long", "gra" + String(repeating: "宣讲进社区，", count: 20)),
      ("text-doubt", "gra13805910000<enter>"), ("split", "gra1. 一<c-n>2. 二<enter>"),
      ("outcome", "gr<home><enter>"), ("standing", "gr<end><enter>"), ("who", "grw"),
      ("links", "grc"), ("blank", "gr]"), ("locked", "gr[[[a"), ("suggestion", "1j<enter>"),
    ]
    try Scene.expect(layers, of: "report", language) { try Scene(.sample, language, $0) }
  }
}
