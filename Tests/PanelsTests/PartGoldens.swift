import Controller
import Domain
import Languages
import Panels
import Testing
import TextUI

/// 计划 and 两纲 at the sizes that matter, in the tree and in the fields, and what lies above them.
@Suite struct PartGoldens {
  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: Language.allCases)
  func thePlanLooksAsRecorded(_ language: Language) throws {
    for (width, height) in Self.sizes {
      for (name, keys) in [
        ("tree", "gnjj<right><right><right><right>"),
        ("fields", "gnjj<right><right><right><right><enter>j"),
      ] {
        var scene = try Scene(.sample, language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("plan-\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theOutlinesLookAsRecorded(_ language: Language) throws {
    for (width, height) in Self.sizes {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try register(in: &scene)
      try scene.press("gy")
      GoldenScreen("outlines-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in [
      ("rules", "gnG<enter>jjj"), ("impact", "gnG<enter>jj0.94<enter>"), ("new", "gnjja"),
      ("ending", "gnjjx"), ("units", "gnGk<right>j"), ("long", "gnjj<enter>jjj"), ("year", "gnY"),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("layer-plan-\(name)-\(language)").expect(scene.frame)
    }
  }

  /// A goal with an indicator of each word.
  private func register(in scene: inout Scene) throws {
    let goal = Part(.goal, "g1")
    var edits: [PartEdit] = [.add(goal, under: Part(.domain, "women-health"), name: "提高健康水平")]
    for (id, name, value) in [
      ("mmr", "孕产妇死亡率", "4.4"), ("cancer", "两癌筛查率", "103.2"), ("anaemia", "贫血患病率", "6.1"),
      ("income", "收入比", ""),
    ] {
      let part = Part(.outcome, id)
      let isUp = id == "cancer"
      edits += [
        .add(part, under: goal, name: name),
        .set(part, .named(.direction), isUp ? "up" : "down"),
        .set(part, .named(.baselineYear), "2020"), .set(part, .named(.baseline), isUp ? "90" : "5"),
        .set(part, .named(.targetYear), "2030"), .set(part, .named(.target), isUp ? "100" : "3"),
        .set(part, .value(year: 2023), value),
      ]
    }
    var changes: [FieldChange] = []
    var book = scene.state.book
    let stamp = Stamp(by: "office", at: .epoch, operation: "office-test-1")
    for edit in edits { changes += try book.apply(.part(edit, year: 2024), stamp) }
    scene.send(.kept(Kept(.edit, changes, clock: "09:41")))
    try scene.press("gyj<right><right><right><right>")
  }
}
