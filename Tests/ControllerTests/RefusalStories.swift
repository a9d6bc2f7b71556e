import Controller
import Domain
import Languages
import Testing
import TextUI

@Suite struct RefusalStories {
  @Test func aLockedMonthRefusesAndSaysWhatToDo() throws {
    var desk = try Desk()
    try desk.press("<f4>p2")
    #expect(desk.state.assessment.asOf.description == "2024-02")
    try desk.press("5")
    #expect(desk.editor == nil)
    #expect(desk.notice.contains("锁定"))
  }

  @Test func aPeriodThatIsNotOpenSaysFromWhen() throws {
    var desk = try Desk()
    try desk.press("<f4>p<end><enter>5")
    #expect(desk.editor == nil)
    #expect(desk.notice.contains("12月25日起"))
  }

  @Test func theCitysRowIsDerived() throws {
    var desk = try Desk()
    try desk.press("<f4>G5")
    #expect(desk.place == "city plenum-sessions")
    #expect(desk.editor == nil)
    #expect(desk.notice.contains("汇总"))
  }

  @Test func readOnlyRefusesWithItsReason() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("<f4>5")
    #expect(desk.notice.contains("没有写权限"))
    try desk.press("u")
    #expect(desk.effects.isEmpty)
    #expect(desk.notice.contains("没有写权限"))
  }

  @Test func whatWasPreparedToBeCalledKeptAndIsNotIsNotCalledSo() throws {
    let kept = Kept(.edit, [], clock: "09:41")
    for failure in [Event.refused("磁盘已满"), .overtaken(by: "王某", isRedo: false)] {
      for keys in ["", "<f4>5"] {
        var desk = try Desk()
        try desk.press(keys)
        let before = desk.state.notice
        desk.send(.stored(kept))
        #expect(desk.state.notice?.tone == .done)
        desk.send(failure)
        #expect(desk.state.notice?.tone != .done && desk.state.savedAt == nil)
        #expect(desk.state.notice == nil || desk.state.notice != before)
      }
    }
  }

  @Test func whatNobodyTypedCallsNothingUnsaved() throws {
    var desk = try Desk()
    desk.send(.failed("备份没有做成"))
    #expect(desk.notice == "备份没有做成" && desk.state.notice?.tone == .failed)
    #expect(!desk.state.isUnsaved)
    desk.send(.refused("磁盘已满"))
    #expect(desk.state.isUnsaved)
  }

  @Test func anOvertakenUndoAsksBeforeItGoesOn() throws {
    var desk = try Desk()
    desk.send(.overtaken(by: "王某", isRedo: false))
    #expect(desk.notice.contains("王某"))
    try desk.press("<enter>")
    #expect(desk.effects.isEmpty)
    desk.send(.overtaken(by: "王某", isRedo: false))
    try desk.press("j<enter>")
    #expect(desk.effects == [.undo(force: true)])
  }

  @Test func threeBadRunsOfBytesSayThatTheTerminalIsNotUTF8() throws {
    var desk = try Desk()
    desk.send(.input(.malformed(1)))
    #expect(desk.notice.isEmpty)
    desk.send(.input(.malformed(3)))
    #expect(desk.notice.contains("UTF-8"))
  }
}
