import Controller
import Domain
import Languages
import Testing
import TextUI

/// 督办 at every size: as a list, as a board, issues, with what lies above it, and empty.
@Suite struct WorkGoldens {
  /// Some tasks and issues, of which one is overdue, one near, one waits and one asks to be extended.
  private func scene(_ source: Scene.Source, _ language: Language, _ size: Size) throws -> Scene {
    var scene = try Scene(source, language, size)
    func draft(_ kind: WorkItem.Kind, _ title: String, _ unit: String?, _ due: String?) -> Edit {
      var draft = WorkItem.Draft(kind, title)
      draft.unit = unit.flatMap { ReportingUnit.ID($0) }
      draft.due = due.flatMap { Day($0) }
      if title == "核对三新组织台账" { draft.owner = "王敏" }
      if title == "补齐家长学校开班材料" {
        draft.assisting = ["changle", "fuqing"].compactMap { ReportingUnit.ID($0) }
      }
      return .work(.add(draft), year: 2024)
    }
    let edits = [
      draft(.task, "补齐家长学校开班材料", "luoyuan", "2024-06-28"),
      draft(.task, "核对三新组织台账", "fuqing", "2024-07-10"),
      draft(.task, "整理巾帼志愿服务照片和简报，报宣传部", "minqing", "2024-08-31"),
      draft(.task, "起草下半年工作要点", nil, nil),
      draft(.issue, "阵地工作日无人值守", "changle", "2024-07-01"),
      draft(.issue, "网上信访回复超期", "organs", "2024-09-30"),
    ]
    try scene.keep(.batch(edits), by: "office")
    let items = scene.state.register.items
    try scene.keep(.work(.step(items[1].id, .take), year: 2024), by: "王敏")
    let later = try #require(Day("2024-07-31"))
    try scene.keep(
      .work(.step(items[1].id, .extend(later, "街道台账未到")), year: 2024), by: "王敏")
    try scene.keep(.work(.step(items[2].id, .take), year: 2024), by: "minqing")
    try scene.keep(.work(.step(items[2].id, .submit(note: "照片已传")), year: 2024), by: "minqing")
    return scene
  }

  @Test(arguments: Language.allCases)
  func theScreenLooksAsRecorded(_ language: Language) throws {
    let places = [("work", "gd"), ("work-board", "gdb"), ("work-issues", "gd<tab>")]
    try Scene.expect(places, language) { try scene(.bare, language, $0) }
  }

  @Test(arguments: Language.allCases)
  func whatLiesAboveItLooksAsRecorded(_ language: Language) throws {
    let layers = [
      ("add", "gda补台账 · 福清 · 8月底"), ("details", "gdj<enter>"), ("agree", "gdjd"),
      ("refused", "gdc"), ("why", "gdjw"), ("unit", "gu]]]]]]"),
    ]
    try Scene.expect(layers, of: "work", language) { try scene(.bare, language, $0) }
    var empty = try Scene(.bare, language, Size(width: 80, height: 24))
    try empty.press("gd")
    GoldenScreen("work-empty-\(language)").expect(empty.frame)
  }
}
