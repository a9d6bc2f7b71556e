import Controller
import Domain
import Languages
import Testing
import TextUI

/// What lies above a screen, and what goes wrong, at 80×24.
@Suite struct LayerGoldens {
  /// A name and the keys that lead there.
  static let layers = [
    ("editor", "/fq sx<enter>13"), ("doubts", "<f4>900<enter>集中宣讲"),
    ("refusal", "<f4>1a<enter>"), ("correction", "<f4>-50<enter>"), ("finder", "/fq sx"),
    ("finder-names", "/san"), ("finder-nothing", "/zzqq"), ("choice-month", "p"),
    ("choice-nothing", "<f4>-<enter>"), ("line-target", "<f4>T"), ("line-note", "<f4>;含直播场次"),
    ("line-refusal", "<f4>x3<enter>"), ("help", "?"), ("help-end", "?<end>"), ("help-word", "?滞"),
    ("palette", ":"), ("palette-elsewhere", ":mb"), ("menu", "<f9>"), ("menu-matrix", "<f4><f9>"),
    ("finder-recent", "/fq<enter>/三新<enter>/"), ("finder-command", "/cx"),
    ("behind-only", "<f4>b"), ("locked", "<f4>p25"), ("city", "<f4>G5"), ("end", "<f4>G<end>"),
    ("attention", "<s-tab>j"), ("units", "<s-tab><s-tab>jj"), ("area-end", "4G"),
    ("unit-report", "gu<right><tab>"), ("unit-editor", "gujj12"), ("unit-city", "gu["),
    ("indicator-ranked", "gijjs"), ("indicator-curve", "gi<tab>"), ("indicator-city", "giG"),
    ("indicator-level", "giG<right><right><right><right><right><right>"),
    ("looks", "t"), ("why-figure", "gui"), ("why-city", "giGi"), ("why-area", "2<esc>i"),
    ("why-unit", "<s-tab><s-tab>ji"),
    ("fill-review", "<f4>jjjjjjjjgfS"), ("fill-history", "gfH"), ("fill-typed", "gf<right>50"),
    ("fill-returned", "<f4>jjjjjgf"), ("fill-locked", "gf[[[5"), ("fill-empty", "gf]"),
    ("filing-remind", "gsjjjjjjjjm"), ("filing-all", "gsM"), ("filing-lock", "gsK"),
    ("filing-return", "gsjjx"), ("overview-filtered", "f2"),
    ("settings", ","), ("settings-name", ",5<enter>"), ("terminals", "<f13>"), ("tour", "<f22>"),
    ("tour-figure", "<f22><right>/fq<enter>4"),
    ("why-area-end", "i<end>"), ("why-old", "<f4>/ly qt<enter>i"),
  ]

  @Test(arguments: Language.allCases)
  func aLayerLooksAsRecorded(_ language: Language) throws {
    try Scene.expect(Self.layers, of: "layer", language) { try Scene(.sample, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func whatMayFollowAKeyIsShownToWhoHesitates(_ language: Language) throws {
    for (width, height) in [(80, 24), (40, 12)] {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press("g")
      scene.send(.hesitated)
      GoldenScreen("hesitated-\(width)x\(height)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func aBookThatCanNotBeChangedSaysSo(_ language: Language) throws {
    let words = Words(language)
    for (name, findings, readOnly) in [
      ("read-only", [], language == .zh ? "没有写权限" : "no permission to write"),
      ("findings", ["units/gulou.json: 17:4"], nil as String?),
      ("both", ["units/gulou.json: 17:4", "plan.json"], words(ObstacleSentence.cityIsDerived)),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      scene.tell(findings: findings, readOnly: readOnly)
      GoldenScreen("state-\(name)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func whatHappenedIsToldAtTheFoot(_ language: Language) throws {
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("gulou")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
    var scene = try Scene(.sample, language, Size(width: 80, height: 24))
    try scene.press("<f4>10")
    let changes = try scene.state.book.changes(
      of: .setEntry(cell, Edit.NewEntry(.value(Quantity(10)))),
      Stamp(by: "office", at: at, operation: "office-x-1-1"))
    scene.send(.kept(Kept(.edit, changes, clock: "09:41")))
    GoldenScreen("state-kept-\(language)").expect(scene.frame)
    scene.send(.kept(Kept(.undo, changes.reversed().map(\.inverse), clock: "09:42")))
    GoldenScreen("state-undone-\(language)").expect(scene.frame)
    scene.send(.overtaken(by: "王敏", isRedo: false))
    GoldenScreen("state-overtaken-\(language)").expect(scene.frame)
  }

  @Test(arguments: Language.allCases)
  func whatPeopleSetDifferentlyIsShownWhereItStands(_ language: Language) throws {
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("taijiang")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
    for (name, keys) in [
      ("matrix", "<f4>j"), ("unit", "<f4>jgu"), ("indicator", "gij"), ("choice", "<f4>jR"),
    ] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      let shown = scene.state.book.value(at: cell.field)
      scene.send(
        .disputed([
          Dispute(
            cell.field,
            [
              .init(.record(["value": .text("7")]), by: "王敏", at: at),
              .init(shown, by: "office", at: at),
            ])
        ]))
      try scene.press(keys)
      GoldenScreen("disputed-\(name)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func aTinyTerminalIsStillUsedAndATinierOneSaysSo(_ language: Language) throws {
    for (width, height) in [(20, 4), (10, 3)] {
      for (name, keys) in ScreenGoldens.screens {
        var scene = try Scene(.sample, language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("tiny-\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }
}
