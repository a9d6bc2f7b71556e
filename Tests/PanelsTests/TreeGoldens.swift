import Controller
import Domain
import Languages
import Testing
import TextUI

/// A unit that is the sum of others on the screens, one level down, and who works there as what.
@Suite struct TreeGoldens {
  private static let toFuqing = String(repeating: "j", count: 6)

  static let screens = [
    ("overview", "<tab><tab><tab><tab>" + toFuqing), ("matrix", "gm" + toFuqing),
    ("unit", "gm" + toFuqing + "o"), ("indicator", "gi"),
    ("overview-below", "<tab><tab><tab><tab>" + toFuqing + "<enter>"),
    ("matrix-below", "gm" + toFuqing + "<enter>"), ("explained", "gm" + toFuqing + "i"),
  ]
  static let sizes = [(40, 12), (80, 24), (120, 40)]

  @Test(arguments: Language.allCases)
  func aScreenOfATreeLooksAsRecorded(_ language: Language) throws {
    let places = Self.screens.map { ("tree-\($0)", $1) }
    try Scene.expect(places, at: Self.sizes, language) { try Scene(.tree, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func whoWorksHereLooksAsRecorded(_ language: Language) throws {
    for (width, height) in Self.sizes {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      scene.prepare { $0.askRole() }
      GoldenScreen("role-question-\(width)x\(height)-\(language)").expect(scene.frame)
      try scene.press("4gm5")
      GoldenScreen("role-leader-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }
}
