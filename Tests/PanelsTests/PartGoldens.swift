import Controller
import Domain
import Languages
import Panels
import Testing
import TextUI

/// 计划 and 两纲 at the sizes that matter, in the tree and in the fields, and what lies above them.
@Suite struct PartGoldens {
  @Test(arguments: Language.allCases)
  func thePlanLooksAsRecorded(_ language: Language) throws {
    let places = [
      ("plan-tree", "gnjj<right><right><right><right>"),
      ("plan-fields", "gnjj<right><right><right><right><enter>j"),
    ]
    try Scene.expect(places, language) { try Scene(.sample, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func theOutlinesLookAsRecorded(_ language: Language) throws {
    try Scene.expect([("outlines", "gy")], language) { size in
      var scene = try Scene(.sample, language, size)
      try register(in: &scene)
      return scene
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveLooksAsRecorded(_ language: Language) throws {
    let places = [
      ("rules", "gnG<enter>jjj"), ("impact", "gnG<enter>jj0.94<enter>"), ("new", "gnjja"),
      ("ending", "gnjjx"), ("units", "gnGk<right>j"), ("long", "gnjj<enter>jjj"), ("year", "gnY"),
    ]
    try Scene.expect(places, of: "layer-plan", language) { try Scene(.sample, language, $0) }
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
