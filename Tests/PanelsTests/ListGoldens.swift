import Controller
import Domain
import Languages
import Testing
import TextUI

/// 清单 and 专项 at every size, with what lies above them and what they say when they are empty.
@Suite struct ListGoldens {
  static let screens = [("list", "<f6>"), ("programme", "gp")]

  /// What is over 清单 and 专项, or what they look like after some keys.
  static let layers = [
    ("sort", "<f6>s"), ("columns", "<f6>c <down> "), ("filter", "<f6>f2ff"),
    ("filter-unit", "<f6>ff4"), ("filter-programme", "<f6>ff2"), ("behind", "b"),
    ("behind-area", "bf2"), ("editor", "<f6>jj12"), ("right", "<f6>" + right),
    ("nothing-fits", "<f6>ff22"), ("nothing-fits-matrix", "<f4>ff22"),
    ("nothing-fits-unit", "guff22"), ("matrix-filtered", "<f4>f3"), ("unit-filtered", "guf3"),
    ("sorted", "<f6>s<down><down><down><enter>s<enter>"),
  ]
  static let right = String(repeating: "<right>", count: 9)
  static let programmes = [
    ("name", "gpj<f2>送温暖"), ("tags", "gpa"), ("tags-found", "gpasx<space>"),
    ("tags-nothing", "gpazzz"), ("eleven", "gp<right>G"), ("lead", "<f4>D权益部"),
  ]

  @Test(arguments: Scene.Source.allCases, Language.allCases)
  func aScreenLooksAsRecorded(_ source: Scene.Source, _ language: Language) throws {
    let places = Self.screens.map { ("\($0)-\(source.rawValue)", $1) }
    try Scene.expect(places, language) { try Scene(source, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func aLayerLooksAsRecorded(_ language: Language) throws {
    try Scene.expect(Self.layers, of: "list", language) { try Scene(.sample, language, $0) }
    try Scene.expect(Self.programmes, of: "programme", language) {
      try Scene(.sample, language, $0)
    }
  }

  @Test(arguments: Language.allCases)
  func withoutTargetsNothingIsBehindAndTheScreenSaysWhy(_ language: Language) throws {
    var scene = try Scene(.counted, language, Size(width: 80, height: 24))
    try scene.press("b")
    GoldenScreen("list-no-targets-\(language)").expect(scene.frame)
  }

  /// What slots look like that are named and filled.
  @Test(arguments: Language.allCases)
  func aFilledSlotShowsItsIndicators(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press("gp")
      let plan = try #require(scene.state.plan)
      let slots = scene.state.board.slots.map(\.id)
      let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
      let tags = plan.initiatives.prefix(12).enumerated().map { place, initiative in
        Edit.tag(.initiative(initiative.id), slots[place % 7], year: 2024, isTagged: true)
      }
      let edit = Edit.batch(
        tags + [
          .nameSlot(slots[0], year: 2024, "巾帼建功行动"), .nameSlot(slots[5], year: 2024, "送温暖"),
          .setLead(plan.initiatives[0].id, year: 2024, "宣传部"),
        ])
      let changes = try scene.state.book.changes(
        of: edit, Stamp(by: "office", at: at, operation: "office-x-1-1"))
      scene.send(.kept(Kept(.edit, changes, clock: "09:41")))
      try scene.press("<enter>j")
      GoldenScreen("programme-filled-\(width)x\(height)-\(language)").expect(scene.frame)
      try scene.press("<esc><f6>" + Self.right + "<right><right><right>")
      GoldenScreen("list-programmes-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }
}
