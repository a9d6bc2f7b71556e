import Controller
import Domain
import Languages
import Testing
import TextUI

/// 考核 at every size: the units, the sheet of one of them, and before there is a sheet.
@Suite struct ScoreGoldens {
  /// The sample book with a sheet by areas and scores of its first unit.
  private func scene(_ language: Language, _ size: Size) throws -> Scene {
    var scene = try Scene(.sample, language, size)
    let plan = try #require(scene.state.plan)
    let proposed = ScoreSheet.template(of: plan, scene.state.assessment.indicators)
    try scene.keep(.score(.fill(proposed), year: 2024))
    let line = try #require(scene.state.scoreSheet.lines.first).id
    let unit = try #require(scene.state.assessment.units.first).id
    let edits: [ScoreEdit] = [
      .setOwn(unit, line, Quantity(4)), .setReview(unit, line, Quantity(3), reason: "数不实"),
      .adjust(unit, Quantity(2), reason: "省级表彰"),
      .adjust(unit, Quantity(-5, scale: 1), reason: "迟报两次"),
    ]
    for edit in edits { try scene.keep(.score(edit, year: 2024)) }
    return scene
  }

  @Test(arguments: Language.allCases)
  func theScreenLooksAsRecorded(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      for (name, keys) in [("scores", "gk"), ("scores-sheet", "gk<enter>")] {
        var scene = try scene(language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    let layers = [
      ("line", "gk<enter>a"), ("points", "gk<enter>9"), ("why", "gk<enter>i"),
      ("total", "gk<enter>Gi"), ("ranked", "gks"),
    ]
    for (name, keys) in layers {
      var scene = try scene(language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("scores-\(name)-\(language)").expect(scene.frame)
    }
    var empty = try Scene(.sample, language, Size(width: 80, height: 24))
    try empty.press("gk")
    GoldenScreen("scores-empty-\(language)").expect(empty.frame)
  }

  @Test(arguments: Language.allCases)
  func starsAndCommentsLookAsRecorded(_ language: Language) throws {
    for (name, keys) in [("matrix", "gm"), ("unit", "gu<tab>"), ("overview", "")] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      let unit = try #require(scene.state.assessment.units.first).id
      let indicator = try #require(scene.state.assessment.indicators.first).id
      let edits: [RemarkEdit] = [
        .star(.figure(unit, indicator), as: .leader), .star(.unit(unit), as: nil),
        .comment(.figure(unit, indicator), "抓紧补齐", as: .leader),
        .comment(.unit(unit), "月底前报一份说明", as: nil),
      ]
      for edit in edits { try scene.keep(.remark(edit, year: 2024), by: "陈主席") }
      try scene.press(keys)
      GoldenScreen("remark-\(name)-\(language)").expect(scene.frame)
    }
  }
}
