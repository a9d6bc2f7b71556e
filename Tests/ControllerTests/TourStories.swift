import Controller
import Domain
import Languages
import Testing
import TextUI

/// The tour goes on only when a thing was really done, and stands in nobody's way.
@Suite struct TourStories {
  @Test func itIsMadeByDoing() throws {
    var desk = try Desk()
    try desk.press("<f4>jj<f22>")
    #expect(desk.state.screen == .overview && desk.state.tour?.step == .area)
    try desk.press("i<esc>")
    #expect(desk.state.tour?.step == .area, "what wasn't asked for doesn't count")
    try desk.press("<right>")
    guard case .find(let unit, let query) = desk.state.tour?.step else {
      Issue.record("no unit to be found")
      return
    }
    #expect(unit.text == "fuqing" && query == "fq")
    try desk.press("/gl<enter>")
    #expect(desk.state.tour?.place == 1, "another unit")
    try desk.press("/fq<enter>")
    #expect(desk.state.tour?.step == .type)
    let before = try desk.figure("fuqing", "plenum-sessions")
    try desk.press("45<enter>")
    if desk.editor != nil { try desk.press("<enter>") }
    #expect(desk.state.tour?.step == .undo)
    try desk.press("u")
    #expect(desk.state.tour?.step == .help)
    #expect(try desk.figure("fuqing", "plenum-sessions") == before)
    try desk.press("?")
    #expect(desk.state.tour?.step == .home)
    try desk.press("<esc>")
    #expect(desk.state.tour?.step == .home, "Esc closes what is open first")
    while desk.state.screen != .overview { try desk.press("q") }
    #expect(desk.state.tour == nil && desk.notice.contains("导览走完了") && !desk.hasQuit)
  }

  @Test func realFiguresAreOnlyTalkedOf() throws {
    var desk = try Desk(sample: false)
    try desk.press("<f22><right>/fq<enter>")
    #expect(desk.state.tour?.step == .explained)
    #expect(desk.state.tour?.steps.contains(.type) == false)
    try desk.press("<down>")
    #expect(desk.state.tour?.step == .help)
    #expect(!desk.effects.contains { $0.isOfStorage })
  }

  @Test func whereNothingCanBeChangedNothingIsAskedToBe() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("<f22>")
    #expect(desk.state.tour?.steps.contains(.type) == false)
  }

  @Test func escapeLeavesItAtOnceAndGoesNowhereElse() throws {
    var desk = try Desk()
    try desk.press("<f22><f4><esc>")
    #expect(desk.state.tour == nil && desk.state.screen == .matrix && !desk.hasQuit)
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview, "then it is what it always was")
  }

  @Test func aClickOnItsKeyLeavesItToo() throws {
    var desk = try Desk()
    try desk.press("<f22>")
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("tour.leave")))
    #expect(desk.state.tour == nil)
  }

  @Test func everyKeyDoesWhatItDoesWithoutIt() throws {
    let script = "jj<f4>jl12<enter>u<f7>]/ly<enter>i<esc>bp<esc>?<esc>q"
    var plain = try Desk()
    var toured = try Desk()
    try toured.press("<f22>")
    try plain.press(script)
    try toured.press(script)
    #expect(toured.state.screen == plain.state.screen && toured.state.focus == plain.state.focus)
    #expect(toured.effects == plain.effects && toured.state.layer == plain.state.layer)
  }
}
