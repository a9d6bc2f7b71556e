import Controller
import Domain
import Languages
import Testing
import TextUI

/// Who somebody is decides where they begin and keeps their hands off what is not theirs.
@Suite struct RoleStories {
  private func desk(_ role: WorkRole?, _ unit: String? = nil) throws -> Desk {
    var desk = try Desk()
    desk.prepare { state in
      state.settings.role = role
      state.settings.unit = unit.flatMap { ReportingUnit.ID($0) }
      state.begin()
    }
    return desk
  }

  @Test func eachRoleBeginsWithWhatItIsFor() throws {
    let clerk = try desk(.clerk, "fuqing")
    #expect(clerk.state.screen == .fill && clerk.state.focusedUnit?.id.text == "fuqing")
    let head = try desk(.unitHead, "fuqing")
    #expect(head.state.screen == .unit && head.state.focusedUnit?.id.text == "fuqing")
    #expect(try desk(.office).state.screen == .filing)
    #expect(try desk(.leader).state.screen == .overview)
    #expect(try desk(.viewer).state.screen == .overview)
    #expect(try desk(nil).state.screen == .overview)
    #expect(clerk.notice.contains("office") && clerk.notice.contains("填报员"))
    #expect(try desk(nil).notice.isEmpty, "who may do anything is not told so")
  }

  @Test func backFromItLeadsToTheOverview() throws {
    var desk = try desk(.clerk, "fuqing")
    try desk.press("q")
    #expect(desk.state.screen == .overview)
  }

  @Test func aClerkWithoutAUnitBeginsWithTheOverview() throws {
    #expect(try desk(.clerk).state.screen == .overview)
    #expect(try desk(.clerk, "no-such-unit").state.screen == .overview)
  }

  @Test(arguments: ["5", "e", "<delete>", "x", "T", "u"])
  func aLeaderChangesNoFigureAndIsToldWhatWould(_ key: String) throws {
    var desk = try desk(.leader)
    try desk.press("gm" + key)
    #expect(desk.state.layer == nil && desk.effects.isEmpty)
    #expect(desk.notice.contains("领导") && desk.notice.contains("按 , 换身份"))
  }

  @Test func aClerkFillsInHerUnitAndNoOther() throws {
    var desk = try desk(.clerk, "gulou")
    try desk.press("gm5")
    #expect(desk.editor != nil)
    try desk.press("<esc>j5")
    #expect(desk.editor == nil)
    #expect(desk.notice.contains("本单位是鼓楼区") && desk.notice.contains("台江区"))
    try desk.press("<esc>*=")
    #expect(desk.state.layer == nil && desk.notice.contains("本单位是鼓楼区"))
  }

  @Test(arguments: ["a", "x", "K"])
  func aClerkLeavesTheOfficesWorkAlone(_ key: String) throws {
    var desk = try desk(.clerk, "gulou")
    try desk.press("gs" + key)
    #expect(desk.state.layer == nil && desk.effects.isEmpty)
    #expect(desk.notice.contains("办公室"))
  }

  @Test func whoAndWhatForIsAskedOnceAndRemembered() throws {
    var desk = try Desk()
    desk.prepare { $0.askRole() }
    try desk.press("1")
    let unit = try #require(desk.choice?.options.firstIndex { $0.name == "福清市" })
    try desk.press(String(repeating: "j", count: unit) + "<enter>")
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "fuqing")
    #expect(
      desk.effects == [
        .remember(.role(.clerk)), .remember(.unit(ReportingUnit.ID("fuqing"))),
      ])
    #expect(desk.notice.contains("office") && desk.notice.contains("填报员"))
    desk.prepare { $0.askRole() }
    #expect(desk.choice == nil, "who has answered is not asked again")
  }

  @Test func whoLeavesTheQuestionMayDoAnything() throws {
    var desk = try Desk()
    desk.prepare { $0.askRole() }
    try desk.press("<esc>gm5")
    #expect(desk.editor != nil)
  }

  @Test func theSettingsChangeItAtOnce() throws {
    var desk = try desk(.leader)
    try desk.press(",6<left><esc>gm5")
    #expect(desk.editor != nil, "the office may type again")
    #expect(desk.effects.contains(.remember(.role(.office))))
  }
}
