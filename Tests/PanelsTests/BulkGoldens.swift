import Controller
import Languages
import Testing
import TextUI

/// Many figures chosen, set and pasted at once.
@Suite struct BulkGoldens {
  static let sizes = [(40, 12), (80, 24), (120, 40)]
  static let pasted =
    "2024年6月统计\n单位\t大宣讲场次\t备注\n鼓楼区\t15\t\n台江\t1,200\t\n合计\t1,215\t\n马尾区\t约20\t\n"

  /// A name and the keys that lead there.
  static let screens = [
    ("marks", "<f4><space><space>l<space>"), ("column", "<f4>*"), ("range", "<f4>jvjjl"),
    ("unit-marks", "gu<space><space>"), ("indicator-marks", "gi*"), ("expression", "<f4>*="),
    ("slip", "<f4>*=5x<enter>"), ("preview", "<f4>*=+5<enter><space>"),
    ("preview-share", "<f4>j<s-right><s-right>=80%<enter>"),
    ("note", "<f4>*=-3<enter><enter>"), ("reason", "<f4>*=-500<enter><enter><enter>"),
    ("locked", "<f4>p3*=+5<enter>"),
  ]

  private func expect(_ name: String, _ scene: inout Scene, _ language: Language) {
    for (width, height) in Self.sizes {
      GoldenScreen("bulk-\(name)-\(width)x\(height)-\(language)").expect(
        scene.frame(at: Size(width: width, height: height)))
    }
  }

  @Test(arguments: Language.allCases)
  func aSelectionAndItsPreviewLookAsRecorded(_ language: Language) throws {
    for (name, keys) in Self.screens {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      expect(name, &scene, language)
    }
  }

  @Test(arguments: Language.allCases)
  func aPasteLooksAsRecorded(_ language: Language) throws {
    for (name, text) in [
      ("paste", Self.pasted), ("paste-by-place", "4\n5\t6\n"), ("prose", "你好\n"),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press("<f4>")
      scene.send(.input(.paste(text)))
      expect(name, &scene, language)
    }
    var scene = try Scene(.sample, language, Size(width: 80, height: 24))
    try scene.press("<f4>")
    scene.send(.input(.burst("12\n13\n14\n15\n")))
    expect("burst", &scene, language)
  }

  @Test(arguments: [GlyphTier.safe, .ascii])
  func marksAreSeenInOtherCharacters(_ tier: GlyphTier) throws {
    var scene = try Scene(.sample, .zh, Size(width: 80, height: 24))
    scene.choose(tier)
    try scene.press("<f4><space><space>k")
    GoldenScreen("bulk-marks-\(tier)").expect(scene.frame)
  }
}
