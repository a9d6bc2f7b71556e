import Controller
import Domain
import Languages
import Testing
import TextUI

@Suite struct MovingStories {
  @Test func oneToFourOpenTheAreasAndEscGoesBack() throws {
    var desk = try Desk()
    try desk.press("3")
    #expect(desk.state.screen == .area(2))
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview)
  }

  @Test func anAreaLeadsToThePagesOfItsIndicators() throws {
    var desk = try Desk()
    try desk.press("2<down><enter>")
    #expect(desk.state.screen == .indicator)
    #expect(desk.place == "city family-events")
    try desk.press("<esc>")
    #expect(desk.state.screen == .area(1))
  }

  @Test func attentionLeadsToItsCell() throws {
    var desk = try Desk()
    let worst = try #require(desk.state.assessment.attention(count: 1).first)
    try desk.press("<s-tab><enter>")
    #expect(desk.state.screen == .unit)
    #expect(desk.place == "\(worst.unit) \(worst.indicator)")
  }

  @Test func theUnitsOpenAtTheirWorstFigure() throws {
    var desk = try Desk()
    try desk.press("<right><right>jj<enter>")
    #expect(desk.state.screen == .unit)
    #expect(desk.state.focusedUnit?.id.text == "cangshan")
  }

  @Test func qGoesBackAndQuitsAtTheRoot() throws {
    var desk = try Desk()
    try desk.press("<f4>q")
    #expect(desk.state.screen == .overview)
    #expect(!desk.hasQuit)
    try desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func escapeAtTheRootSaysHowToLeaveBecauseItMayBeHalfAKey() throws {
    var desk = try Desk()
    try desk.press("<esc><esc>")
    #expect(!desk.hasQuit)
    #expect(desk.notice.contains("Ctrl-Q"))
    try desk.press("<f4><esc>")
    #expect(desk.state.screen == .overview && desk.notice.isEmpty)
  }

  @Test func twoLettersRunACommandAndAWrongSecondOneNothing() throws {
    var desk = try Desk()
    try desk.press("gm")
    #expect(desk.state.screen == .matrix)
    try desk.press("jjgg")
    #expect(desk.state.focus.row == 0)
    try desk.press("g9j")
    #expect(desk.state.focus.row == 1)
  }

  @Test func theCursorNeverLeavesTheTable() throws {
    var desk = try Desk()
    try desk.press("<f4>kkk<left><pageup>")
    #expect(desk.place == "gulou plenum-sessions")
    try desk.press("G<end><down><right><pagedown>")
    #expect(desk.state.focus.row == 15)
    #expect(desk.state.focus.column == desk.state.assessment.indicators.count - 1)
  }

  @Test func nGoesToTheNextFigureThatIsBehind() throws {
    var desk = try Desk()
    try desk.press("<f4>n")
    let measure = desk.state.assessment.cell(desk.state.focus.row, desk.state.focus.column)
    #expect(measure?.needsWork == true)
    let first = desk.place
    try desk.press("nN")
    #expect(desk.place == first)
  }

  @Test func theAsOfMonthChangesTheFigures() throws {
    var desk = try Desk()
    let june = desk.state.assessment.whole.pace
    try desk.press("p3")
    #expect(desk.state.assessment.asOf.description == "2024-03")
    #expect(desk.state.assessment.whole.pace != june)
  }

  @Test func theLanguageTogglesAndHelpOpensAndCloses() throws {
    var desk = try Desk()
    try desk.press("L?")
    #expect(desk.state.words.language == .en)
    #expect(desk.help != nil)
    try desk.press("jj<esc>")
    #expect(desk.state.layer == nil)
  }

  @Test func escapeAndALetterAtOnceAreBoth() throws {
    var desk = try Desk()
    try desk.press("3")
    desk.send(.input(.key(.alt("4"))))
    #expect(desk.state.screen == .area(3))
    try desk.press("/fq")
    desk.send(.input(.key(.alt("/"))))
    #expect(desk.finder?.field.text == "")
  }

  @Test func anotherPersonsEditIsShownAndTold() throws {
    var desk = try Desk()
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("gulou")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
    let changes = try desk.state.book.changes(
      of: .setEntry(cell, Edit.NewEntry(.value(Quantity(77)))),
      Stamp(by: "li", at: at, operation: "li-x-1-1"))
    desk.send(.changedElsewhere(changes, by: "李某"))
    #expect(try desk.figure("gulou", "plenum-sessions") == "77")
    #expect(desk.notice.contains("李某"))
  }
}
