import Controller
import Domain
import Languages
import Testing
import TextUI

@Suite struct FindingStories {
  @Test func initialsOfUnitAndItemLeadToTheCell() throws {
    var desk = try Desk()
    try desk.press("/fq sx<enter>")
    #expect(desk.place == "fuqing threenew-cover")
    #expect(desk.state.screen == .matrix)
  }

  @Test(arguments: [("福清", "fuqing"), ("fuqing", "fuqing"), ("cl", "changle"), ("lj", "lianjiang")])
  func aUnitIsFound(_ typed: String, _ unit: String) throws {
    var desk = try Desk()
    try desk.press("/\(typed)<enter>")
    #expect(desk.state.focusedUnit?.id.text == unit)
  }

  @Test func aHanCharacterOpensFindWithItTyped() throws {
    var desk = try Desk()
    try desk.press("三")
    #expect(desk.finder?.field.text == "三")
    try desk.press("新")
    #expect(desk.finder?.hits.first?.name.contains("三新") == true)
  }

  @Test func fullWidthPunctuationIsTheNarrowOne() throws {
    var desk = try Desk()
    try desk.press("、")
    #expect(desk.finder != nil)
    try desk.press("<esc>？")
    #expect(desk.state.layer == .help(scroll: 0))
  }

  @Test func anInitiativeWithoutAnIndicatorIsFoundOnItsArea() throws {
    var desk = try Desk()
    try desk.press("/影响力<enter>")
    #expect(desk.state.screen == .area(1))
    let rows = AreaList.rows(of: 1, in: desk.state)
    #expect(rows[desk.state.areaRow].initiative.id.text == "influence")
    try desk.press("<enter>")
    #expect(desk.state.screen == .area(1))
  }

  @Test func unitAndItemAreFoundWithoutASpaceBetween() throws {
    var desk = try Desk()
    try desk.press("福清三新<enter>")
    #expect(desk.place == "fuqing threenew-cover")
  }

  @Test func nothingFoundGoesNowhere() throws {
    var desk = try Desk()
    try desk.press("/zzzzqq<enter>")
    #expect(desk.finder?.hits.isEmpty == true)
    #expect(desk.state.screen == .overview)
  }
}
