import Controller
import Domain
import Testing
import TextUI

/// A hand on the mouse.
@Suite struct PointingStories {
  private func click(_ region: Region, _ desk: inout Desk) {
    desk.send(
      .pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
  }

  @Test func aKeyLabelAndATabAreButtons() throws {
    var desk = try Desk()
    click(Region("command.matrix"), &desk)
    #expect(desk.state.screen == .matrix)
    click(Region("tab.indicator"), &desk)
    #expect(desk.state.screen == .indicator)
    click(Region("command.help"), &desk)
    #expect(desk.state.layer == .help(scroll: 0))
    click(Region("tab.matrix"), &desk)
    #expect(desk.state.screen == .indicator, "what lies beside a popup does nothing")
  }

  @Test func aFigureIsChosenByOneClickAndTypedIntoByTheSecond() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    click(Region("cell", x: 3, y: 4), &desk)
    #expect(desk.place == "mawei lecture-events" && desk.editor == nil)
    click(Region("cell", x: 3, y: 4), &desk)
    #expect(desk.editor?.cell == desk.state.focusedCell)
    // The names of units are no figures.
    try desk.press("<esc>")
    click(Region("cell", x: 0, y: 2), &desk)
    #expect(desk.place == "mawei lecture-events")
  }

  @Test func rowsOfEveryScreenAreOpenedByASecondClick() throws {
    var desk = try Desk()
    for _ in 0..<2 { click(Region("unit", y: 6), &desk) }
    #expect(desk.state.screen == .unit && desk.state.focusedUnit?.id.text == "fuqing")
    click(Region("figure", x: 2, y: 3), &desk)
    #expect(desk.state.focus.column == desk.state.columns(ofUnit: desk.state.focus.row)[3])
    try desk.press("<esc>")
    for _ in 0..<2 { click(Region("area", x: 2), &desk) }
    #expect(desk.state.screen == .area(2))
    for _ in 0..<2 { click(Region("area.row", x: 0, y: 1), &desk) }
    #expect(desk.state.screen == .indicator)
    try desk.press("<f3>")
    for _ in 0..<2 { click(Region("attention", y: 1), &desk) }
    #expect(desk.state.screen == .unit)
  }

  @Test func inAPopupAClickChooses() throws {
    var desk = try Desk()
    try desk.press("p")
    click(Region("choice", y: 3), &desk)
    #expect(desk.state.assessment.asOf.description == "2024-04" && desk.state.layer == nil)
    try desk.press("/fq sx")
    click(Region("hit", y: 0), &desk)
    #expect(desk.place == "fuqing threenew-cover")
  }

  @Test func theWheelMovesAndADragTellsOnceHowToSelect() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    desk.send(.pointed(MouseEvent(.wheelDown, at: Point(x: 0, y: 0)), on: nil))
    #expect(desk.state.focus.row == 3)
    desk.send(.pointed(MouseEvent(.wheelUp, at: Point(x: 0, y: 0)), on: nil))
    #expect(desk.state.focus.row == 0)
    let drag = MouseEvent(.drag, button: .left, at: Point(x: 1, y: 1))
    desk.send(.pointed(drag, on: nil))
    #expect(desk.notice.contains("Shift") && desk.notice.contains("%"))
    try desk.press("j")
    desk.send(.pointed(drag, on: nil))
    #expect(desk.notice == "")
  }

  @Test func theMouseIsTurnedOffAndOnAndRemembered() throws {
    var desk = try Desk()
    try desk.press("%")
    #expect(desk.effects == [.useMouse(false), .remember(.mouse(isUsed: false))])
    try desk.press("%")
    #expect(desk.effects.suffix(2) == [.useMouse(true), .remember(.mouse(isUsed: true))])
  }

  @Test func aClickOnNothingDoesNothing() throws {
    var desk = try Desk()
    let before = desk.state.focus
    desk.send(
      .pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: nil))
    click(Region("cell", x: 999, y: 999), &desk)
    #expect(desk.state.focus == before && desk.effects.isEmpty)
  }
}
