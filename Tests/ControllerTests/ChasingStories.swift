import Controller
import Domain
import Languages
import Storage
import Testing
import TextUI

/// The office chases units, accepts what came, sends it back, locks the month.
@Suite struct ChasingStories {
  private func june() throws -> Desk {
    var desk = try Desk()
    try desk.press("gs")
    #expect(desk.state.filings.filings.count == 15)
    return desk
  }

  private func filing(_ unit: String, _ desk: Desk) throws -> Filing {
    try #require(desk.state.filings.filings.first { $0.unit.text == unit })
  }

  /// The keys that lead to a unit's row.
  private func way(_ unit: String, _ desk: Desk) throws -> String {
    let row = try #require(desk.state.filings.filings.firstIndex { $0.unit.text == unit })
    return "<c-home>" + String(repeating: "j", count: row)
  }

  @Test func aReminderNamesWhatIsMissingAndIsCopied() throws {
    var desk = try june()
    try desk.press(try way("lianjiang", desk) + "m")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    let text = try #require(told.copied)
    for name in desk.state.words.missing(try filing("lianjiang", desk), in: desk.state.book) {
      #expect(text.contains(name))
    }
    #expect(text.contains("连江县") && text.contains("7月3日") && text.contains("2 天"))
    try desk.press("y")
    #expect(desk.effects.last == .copy(text, count: 1))
    let count = desk.effects.count
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("popup.copy")))
    #expect(desk.effects.count == count + 1 && desk.effects.last == .copy(text, count: 1))
  }

  @Test func allAreRemindedAtOnceAndOnlyThoseThatOwe() throws {
    var desk = try june()
    try desk.press("M")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    let owing = desk.state.filings.filings.filter { !$0.isHandedIn }
    let lines = try #require(told.copied).split(separator: "\n")
    #expect(lines.count == owing.count && !owing.isEmpty)
    try desk.press("<esc>" + (try way("gulou", desk)) + "m")
    #expect(desk.state.layer == nil && desk.notice.contains("不用催"))
  }

  @Test func whatCameIsAcceptedSeveralAtOnceByOneEdit() throws {
    var desk = try june()
    try desk.press(try way("cangshan", desk) + "  a")
    #expect(try filing("cangshan", desk).submission?.state == .accepted)
    #expect(try filing("jinan", desk).submission?.state == .accepted)
    #expect(desk.state.filings.marks.isEmpty)
    try desk.press("u")
    #expect(try filing("cangshan", desk).submission?.state == .submitted)
    #expect(try filing("jinan", desk).submission?.state == .submitted)
  }

  @Test func whatWasNotHandedInIsNeitherAcceptedNorReturned() throws {
    var desk = try june()
    try desk.press(try way("luoyuan", desk) + "a")
    #expect(desk.notice == desk.state.words(ObstacleSentence.nothingToAccept))
    try desk.press("x")
    #expect(desk.notice == desk.state.words(ObstacleSentence.nothingHandedIn))
  }

  @Test func aReportIsReturnedWithAReasonThatTheUnitSees() throws {
    var desk = try june()
    try desk.press(try way("fuqing", desk) + "x  <enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("分母不对<enter>")
    #expect(try filing("fuqing", desk).submission?.state == .returned)
    try desk.press("<enter>")
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "fuqing")
    #expect(desk.state.filing?.submission?.reason == "分母不对")
    // Handed in again it is not late: it came in time the first time.
    try desk.press("S<enter><esc>gs")
    #expect(try filing("fuqing", desk).submission?.state == .submitted)
    #expect(try filing("fuqing", desk).daysLate == 0)
  }

  @Test func aLockedMonthIsOpenedForOneUnitWithAReason() throws {
    var desk = try june()
    try desk.press("K")
    #expect(desk.choice?.options[0].remark.contains("4") == true)
    try desk.press("<enter>")
    #expect(desk.state.isFillMonthLocked)
    try desk.press(try way("fuqing", desk) + "<enter>5")
    #expect(desk.editor == nil && desk.notice.contains("锁定"))
    try desk.press("<esc>K2<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("补报<enter><enter>5")
    #expect(desk.editor != nil)
    try desk.press("<esc><esc>kK<enter>")
    #expect(desk.line != nil)
  }

  @Test func whatIsChangedAfterItWasAcceptedIsTold() throws {
    var desk = try june()
    try desk.press(try way("jinan", desk) + "a")
    #expect(try filing("jinan", desk).changed.isEmpty)
    try desk.press("<enter>+1<enter>gs")
    #expect(try filing("jinan", desk).changed.count == 1)
  }

  @Test func anotherMonthIsAKeyAwayAndIsThatOfTheSheet() throws {
    var desk = try june()
    try desk.press("[")
    #expect(desk.state.filings.filings.allSatisfy { $0.period == Period("2024-05") })
    try desk.press("<enter>")
    #expect(desk.state.fillMonth == Period("2024-05"))
  }

  @Test func whoMayOnlyReadRemindsButChangesNothing() throws {
    var desk = try june()
    desk.makeReadOnly()
    try desk.press(try way("cangshan", desk) + "a")
    #expect(desk.notice.contains("只读"))
    try desk.press("K")
    #expect(desk.choice == nil)
    try desk.press("M")
    #expect(desk.state.layer != nil)
  }
}
