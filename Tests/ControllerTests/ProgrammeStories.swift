import Controller
import Domain
import Languages
import Testing
import TextUI

/// 专项: slots are named and filled by tags, all of it as edits that can be undone.
@Suite struct ProgrammeStories {
  @Test func slotsStandUnderTheirProgrammesAndHoldNothingAtFirst() throws {
    var desk = try Desk()
    try desk.press("gp")
    #expect(desk.state.screen == .programme)
    #expect(desk.state.board.parts.map(\.slots.count) == [5, 11])
    #expect(desk.state.board.slots.allSatisfy { $0.rows.isEmpty })
    try desk.press("<enter>")
    #expect(!desk.state.board.isInside)
    #expect(desk.notice == desk.state.words(ProgrammeSentence.nothingTagged(key: "a")))
  }

  @Test func aSlotIsNamedByF2AndTheNameUndone() throws {
    var desk = try Desk()
    try desk.press("gpj<f2>送温暖<enter>")
    #expect(desk.state.board.chosen?.slot.name == "送温暖")
    #expect(desk.notice.contains("五项行动第 2 项") && desk.notice.contains("送温暖"))
    try desk.press("ke送温暖<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("<esc>u")
    #expect(desk.state.board.slots[1].slot.name == "")
    try desk.press("<c-r>")
    #expect(desk.state.board.slots[1].slot.name == "送温暖")
  }

  @Test func initiativesAndIndicatorsAreTaggedFromAListThatTypingNarrows() throws {
    var desk = try Desk()
    try desk.press("gp<right>jja")
    let slot = try #require(desk.state.board.chosen)
    #expect(slot.id.text == "eleven-matters/s03")
    guard case .checklist(let all) = desk.state.layer else {
      Issue.record("no checklist")
      return
    }
    #expect(all.listed.count == all.options.count)
    try desk.press("sx")
    guard case .checklist(let few) = desk.state.layer else { return }
    #expect(few.listed.count < all.listed.count && !few.listed.isEmpty)
    try desk.press("<space><enter>")
    #expect(desk.state.layer == nil)
    #expect(desk.state.board.chosen?.rows.isEmpty == false)
    #expect(desk.state.board.parts[1].rollup.coverage.expected > 0)
    // Several at once are one step back.
    try desk.press("a<space><down><space><enter>")
    #expect((desk.state.board.chosen?.rows.count ?? 0) > 1)
    try desk.press("uu")
    #expect(desk.state.board.chosen?.rows.isEmpty == true)
  }

  @Test func enterGoesIntoASlotAndOnToItsIndicator() throws {
    var desk = try Desk()
    try desk.press("gpa<space><enter>")
    let slot = try #require(desk.state.board.chosen)
    let place = try #require(slot.rows.firstIndex { $0.column != nil })
    try desk.press("<enter>" + String(repeating: "j", count: place))
    #expect(desk.state.board.isInside)
    try desk.press("i")
    #expect(desk.state.layer != nil)
    try desk.press("<esc><enter>")
    #expect(desk.state.screen == .indicator)
    #expect(desk.state.focus.column == slot.rows[place].column)
    try desk.press("<esc>")
    #expect(desk.state.screen == .programme && desk.state.board.isInside)
    try desk.press("<esc>")
    #expect(desk.state.screen == .programme && !desk.state.board.isInside)
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview)
  }

  @Test func whatASlotHoldsIsFilteredByInTheList() throws {
    var desk = try Desk()
    try desk.press("gpa<space><enter>")
    let columns = try #require(desk.state.board.chosen).rows.compactMap(\.column)
    // 专项, then 五项行动 as a whole.
    try desk.press("<f6>ff22")
    #expect(desk.state.shownColumns == columns)
    #expect(desk.state.list.items.count > 0)
  }

  @Test func aReadOnlyBookSaysSo() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("gpe")
    #expect(desk.line == nil && desk.notice.contains("没有写权限"))
    try desk.press("a")
    #expect(desk.state.layer == nil && desk.notice.contains("没有写权限"))
  }

  @Test func aNameThatIsBeingTypedIsADraft() throws {
    var desk = try Desk()
    try desk.press("gpj<f2>送温")
    let draft = try #require(desk.state.draft)
    #expect(Draft(draft.record) == draft)
    var other = try Desk()
    other.send(.draftFound(draft))
    try other.press("<enter>")
    #expect(other.state.screen == .programme && other.line?.field.text == "送温")
    try other.press("暖<enter>")
    #expect(other.state.board.slots[1].slot.name == "送温暖")
  }
}
