import Controller
import Domain
import Languages
import Panels
import Testing
import TextUI

/// 分解 and 期限 at the four sizes, and what lies above them.
@Suite struct TargetGoldens {
  private static let screens = [("targets", "gz"), ("dates", "gq")]
  private static let above = [
    ("targets-city", "gzG1000"), ("targets-refused", "gz9x<enter>"), ("targets-marked", "gz<tab>*"),
    ("targets-bulk", "gz*="), ("targets-preview", "gzvjj=*1.1<enter>"),
    ("targets-details", "gzT"), ("targets-interim", "gzT4"), ("targets-role", "gza"),
    ("targets-curve", "gzc<down><down><down><down>"), ("targets-weights", "gzc41,2"),
    ("targets-area", "gzf3"), ("dates-typed", "gq7-1"), ("dates-order", "gq6-20<enter>"),
    ("dates-rule", "gqc"), ("dates-locked", "gqgge"),
  ]

  @Test(arguments: Language.allCases)
  func everySizeLooksAsRecorded(_ language: Language) throws {
    try Scene.expect(Self.screens, language) { try Scene(.sample, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func aBookWithoutTargetsLooksAsRecorded(_ language: Language) throws {
    var scene = try Scene(.bare, language, Size(width: 80, height: 24))
    try scene.press("gz")
    GoldenScreen("targets-bare-80x24-\(language)").expect(scene.frame)
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveLooksAsRecorded(_ language: Language) throws {
    try Scene.expect(Self.above, of: "layer", language) { try Scene(.sample, language, $0) }
  }
}
