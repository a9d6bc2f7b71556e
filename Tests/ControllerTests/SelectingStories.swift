import Controller
import Domain
import Testing
import TextUI

@Suite struct SelectingStories {
  private func marked(_ desk: Desk) -> [String] {
    desk.state.markedCells.map { "\($0.unit.text) \($0.indicator.text)" }
  }

  @Test func spaceMarksAndMovesDownAndAgainLetsGo() throws {
    var desk = try Desk()
    try desk.press("<f4><space><space>")
    #expect(marked(desk) == ["gulou plenum-sessions", "taijiang plenum-sessions"])
    #expect(desk.place == "cangshan plenum-sessions")
    try desk.press("k<space>")
    #expect(marked(desk) == ["gulou plenum-sessions"])
  }

  @Test func theWideSpaceOfAnInputMethodMarksToo() throws {
    var desk = try Desk()
    try desk.press("<f4>\u{3000}")
    #expect(marked(desk).count == 1)
  }

  @Test func aRangeIsDrawnByMovesUntilItIsEnded() throws {
    var desk = try Desk()
    try desk.press("<f4>vjl")
    #expect(desk.state.markedPlaces.count == 4)
    try desk.press("vjj")
    #expect(desk.state.markedPlaces.count == 4)
  }

  @Test func shiftWithTheArrowsDrawsARectangleThatStaysWhenMovingOn() throws {
    var desk = try Desk()
    try desk.press("<f4>j<s-down><s-right><s-down>")
    #expect(desk.state.markedPlaces.count == 6)
    try desk.press("<s-up>")
    #expect(desk.state.markedPlaces.count == 4)
    try desk.press("jjj")
    #expect(desk.state.markedPlaces.count == 4)
    try desk.press("<s-down>")
    #expect(desk.state.markedPlaces.count == 6)
  }

  @Test func aColumnIsMarkedOverAllUnitsAndLetGo() throws {
    var desk = try Desk()
    try desk.press("<f4>*")
    #expect(desk.state.markedPlaces.count == 15)
    #expect(Set(desk.state.markedCells.map(\.indicator.text)) == ["plenum-sessions"])
    try desk.press("<c-k>")
    #expect(desk.state.markedPlaces.isEmpty)
  }

  @Test func onThePageOfAUnitAColumnIsAllThatItIsAskedFor() throws {
    var desk = try Desk()
    try desk.press("gu*")
    #expect(Set(desk.state.markedCells.map(\.unit.text)) == ["gulou"])
    #expect(
      desk.state.markedPlaces.count
        == desk.state.columns(ofUnit: 0).filter {
          desk.state.assessment.cell(0, $0)?.role != .notApplicable
        }.count)
  }

  @Test func escDropsTheSelectionBeforeItGoesBack() throws {
    var desk = try Desk()
    try desk.press("<f4>*<esc>")
    #expect(desk.state.markedPlaces.isEmpty)
    #expect(desk.state.screen == .matrix)
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview)
  }

  @Test func theCityIsNotMarked() throws {
    var desk = try Desk()
    try desk.press("<f4>G<space>")
    #expect(desk.state.markedPlaces.isEmpty)
    #expect(!desk.notice.isEmpty)
  }

  @Test func theSumIsTakenWhereMeasuresAgree() throws {
    var desk = try Desk()
    try desk.press("<f4><space><space>")
    let figures = try ["gulou", "taijiang"].compactMap {
      try desk.figure($0, "plenum-sessions").flatMap { Int($0) }
    }
    #expect(desk.state.markedSum?.amount.description == String(figures.reduce(0, +)))
    try desk.press("/fq sx<enter><space>")
    #expect(desk.state.markedSum == nil)
  }

  @Test func copyGivesATableWithNamesAndOneFigureAlone() throws {
    var desk = try Desk()
    try desk.press("<f4>y")
    let one = try #require(try desk.figure("gulou", "plenum-sessions"))
    #expect(desk.effects.last == .copy(one, count: 1))
    try desk.press("<space><space><c-c>")
    guard case .copy(let text, let count) = desk.effects.last else {
      Issue.record("nothing copied")
      return
    }
    #expect(count == 2)
    let rows = text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1] == "鼓楼区\t\(one)")
  }

  @Test func whatIsCopiedOutCanBePastedBack() throws {
    var desk = try Desk()
    try desk.press("<f4>*y")
    guard case .copy(let text, _) = desk.effects.last else {
      Issue.record("nothing copied")
      return
    }
    try desk.press("<esc>")
    desk.send(.input(.paste(text)))
    let bulk = try #require(desk.bulk)
    #expect(bulk.leftOver.isEmpty && bulk.written.isEmpty)
    #expect(bulk.proposals.allSatisfy { $0.isSame })
  }

  @Test func ctrlCWithoutMarksCancelsAndAtTheRootSaysHowToLeave() throws {
    var desk = try Desk()
    try desk.press("<c-c>")
    #expect(desk.notice.contains("Ctrl-Q"))
    #expect(!desk.hasQuit)
    try desk.press("<f4>12<c-c>")
    #expect(desk.state.layer == nil && desk.state.screen == .matrix)
    try desk.press("<c-c>")
    #expect(desk.state.screen == .overview)
    #expect(desk.effects.isEmpty)
  }
}
