import Controller
import Domain
import Languages
import Testing
import TextUI

/// 会议 at every size: without a meeting, its panels, and what lies above it.
@Suite struct MeetingGoldens {
  /// A meeting that was held, with a decision, and one that is prepared.
  private func scene(_ language: Language, _ size: Size) throws -> Scene {
    var scene = try Scene(.sample, language, size)
    let asOf = try #require(Period("2024-05"))
    let (held, next) = (try #require(Day("2024-06-11")), try #require(Day("2024-08-01")))
    var draft = Meeting.Draft("五月工作会议", on: held, asOf: asOf)
    draft.place = "三楼会议室"
    let first = try #require(Meeting.ID("2024-06-11-a"))
    let second = try #require(Meeting.ID("2024-08-01-a"))
    try scene.keep(.meeting(.create(draft), year: 2024), by: "office")
    try scene.keep(.meeting(.start(first, today: held), year: 2024), by: "office")
    try scene.keep(.meeting(.end(first), year: 2024), by: "office")
    var decision = WorkItem.Draft(.task, "摸清新就业群体底数")
    (decision.unit, decision.due) = (ReportingUnit.ID("fuqing"), Day("2024-07-31"))
    decision.source = WorkItem.Source(.meeting, first.text)
    try scene.keep(.work(.add(decision), year: 2024), by: "office")
    (decision.title, decision.unit, decision.owner) = ("落实场地经费", nil, "王敏")
    try scene.keep(.work(.add(decision), year: 2024), by: "office")
    let later = try #require(scene.state.register.items(.task).last?.id)
    try scene.keep(.meeting(.moveDecision(first, later, by: -1), year: 2024), by: "office")
    try scene.keep(
      .meeting(.freeze("六月底", asOf: asOf, today: held), year: 2024), by: "office")
    var prepared = Meeting.Draft(
      "上半年工作会议", on: next, asOf: try #require(Period("2024-06")))
    (prepared.place, prepared.chair) = ("三楼会议室", "李主席")
    try scene.keep(.meeting(.create(prepared), year: 2024), by: "office")
    let units = try #require(scene.state.book.meeting(second, in: 2024)).speakers
    for (unit, state) in zip(units, [Attendance.State.present, .leave, .observer, .present]) {
      let attendance = Attendance(state, note: state == .leave ? "副主席代会" : "")
      try scene.keep(.meeting(.attend(second, unit, attendance), year: 2024), by: "office")
    }
    try scene.keep(
      .meeting(.addItem(second, .text("部署下半年工作"), minutes: 20), year: 2024), by: "office")
    return scene
  }

  @Test(arguments: Language.allCases)
  func theScreenLooksAsRecorded(_ language: Language) throws {
    for (width, height) in ScreenGoldens.sizes {
      for (name, keys) in [
        ("meeting", "gh"), ("meeting-agenda", "gh<tab>"), ("meeting-answers", "gh<tab><tab>"),
        ("meeting-decisions", "ghj<s-tab>"),
      ] {
        var scene = try scene(language, Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in [
      ("call", "gha"), ("fields", "ghe"), ("minutes", "gh<tab>5"), ("compare", "ghc<enter>"),
      ("snapshots", "ghc"), ("freeze", "ghC"),
      ("reword", "gh<tab>Ge"), ("decide", "ghj<s-tab>d"),
      ("remind", "gh<tab>M"),
    ] {
      var scene = try scene(language, Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("meeting-\(name)-\(language)").expect(scene.frame)
    }
  }

  @Test(arguments: Language.allCases)
  func withoutAMeetingItSaysHowToCallOne(_ language: Language) throws {
    var scene = try Scene(.sample, language, Size(width: 80, height: 24))
    try scene.press("gh")
    GoldenScreen("meeting-empty-\(language)").expect(scene.frame)
  }
}
