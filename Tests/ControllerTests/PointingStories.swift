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

  private func turn(_ way: MouseEvent.Action, _ region: Region?, _ desk: inout Desk) {
    desk.send(.pointed(MouseEvent(way, at: Point(x: 0, y: 0)), on: region))
  }

  @Test func aKeyLabelAndATabAreButtons() throws {
    var desk = try Desk()
    click(Region("command.matrix"), &desk)
    #expect(desk.state.screen == .matrix)
    click(Region("tab.indicator"), &desk)
    #expect(desk.state.screen == .indicator)
    click(Region("command.help"), &desk)
    #expect(desk.help != nil)
    click(Region("tab.matrix"), &desk)
    #expect(desk.state.screen == .indicator, "what lies behind a popup does nothing")
    click(Region("beside"), &desk)
    #expect(desk.state.layer == nil && desk.state.screen == .indicator)
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
    try desk.press("<f3>")
    for _ in 0..<2 { click(Region("area.unit", y: 9), &desk) }
    #expect(desk.state.focusedUnit?.id.text == "luoyuan")
  }

  @Test func inAPopupAClickChooses() throws {
    var desk = try Desk()
    try desk.press("p")
    click(Region("choice", y: 3), &desk)
    #expect(desk.state.assessment.asOf.description == "2024-04" && desk.state.layer == nil)
    try desk.press("/fq sx")
    click(Region("hit", y: 0), &desk)
    #expect(desk.place == "fuqing threenew-cover")
    try desk.press("?")
    click(Region("popup.close"), &desk)
    #expect(desk.state.layer == nil)
  }

  @Test func theWheelMovesAndADragTellsOnceHowToSelect() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    turn(.wheelDown, nil, &desk)
    #expect(desk.state.focus.row == 3)
    turn(.wheelUp, nil, &desk)
    #expect(desk.state.focus.row == 0)
    turn(.wheelRight, nil, &desk)
    #expect(desk.state.focus.column == 3)
    let drag = MouseEvent(.drag, button: .left, at: Point(x: 1, y: 1))
    desk.send(.pointed(drag, on: nil))
    #expect(desk.notice.contains("Shift") && desk.notice.contains("%"))
    try desk.press("j")
    desk.send(.pointed(drag, on: nil))
    #expect(desk.notice == "")
  }

  @Test func theWheelMovesWhatLiesUnderThePointerAndNoFocus() throws {
    var desk = try Desk()
    turn(.wheelDown, Region("unit", y: 4), &desk)
    turn(.wheelDown, Region("title", x: 5), &desk)
    #expect(desk.state.overview.panel == .area(0))
    #expect(desk.state.overview.rows == [.units: 3, .attention: 3])
    try desk.press("gu<tab>")
    turn(.wheelDown, Region("figure", y: 2), &desk)
    #expect(desk.state.focus.column == 3 && desk.state.page.isBeside)
    try desk.press("<tab>")
    for _ in 0..<4 { turn(.wheelDown, Region("report", y: 5), &desk) }
    #expect(desk.state.page.scroll == 5 && !desk.state.page.isBeside, "not beyond its last line")
    turn(.wheelUp, Region("report", y: 5), &desk)
    #expect(desk.state.page.scroll == 2)
  }

  @Test func theWheelNeitherKeepsNorLeavesWhatIsBeingTyped() throws {
    var desk = try Desk()
    try desk.press("<f4>45")
    turn(.wheelDown, Region("cell", x: 1, y: 3), &desk)
    #expect(desk.editor?.field.text == "45" && desk.effects.isEmpty)
    try desk.press("<esc>T9")
    turn(.wheelUp, Region("beside"), &desk)
    #expect(desk.line?.field.text.hasSuffix("9") == true)
  }

  @Test func aClickBesideNeverLosesWhatIsBeingTyped() throws {
    var desk = try Desk()
    try desk.press("<f4>45")
    click(Region("cell", x: 2, y: 3), &desk)
    click(Region("tab.unit"), &desk)
    #expect(desk.editor?.field.text == "45" && desk.state.screen == .matrix)
    try desk.press("<esc>/fq")
    click(Region("beside"), &desk)
    #expect(desk.finder?.field.text == "fq")
    try desk.press("<esc>T9")
    click(Region("beside"), &desk)
    #expect(desk.line != nil)
    // Where nothing was typed there is nothing to lose.
    try desk.press("<esc><f2>")
    click(Region("cell", x: 2, y: 3), &desk)
    #expect(desk.editor == nil && desk.place == "jinan study-events")
    for keys in ["p", "x", "i", "?", "/", "Z"] {
      try desk.press(keys)
      #expect(desk.state.layer != nil, "\(keys)")
      click(Region("beside"), &desk)
      #expect(desk.state.layer == nil, "\(keys)")
    }
  }

  @Test func theRightButtonGoesBackAndNeverOut() throws {
    var desk = try Desk()
    func press(_ desk: inout Desk) {
      desk.send(.pointed(MouseEvent(.press, button: .right, at: Point(x: 0, y: 0)), on: nil))
    }
    try desk.press("<f4>gu?")
    press(&desk)
    #expect(desk.state.layer == nil && desk.state.screen == .unit)
    press(&desk)
    press(&desk)
    #expect(desk.state.screen == .overview)
    press(&desk)
    #expect(!desk.hasQuit)
    try desk.press("<f4>45")
    press(&desk)
    #expect(desk.editor?.field.text == "45" && desk.notice.contains("Shift-Insert"))
  }

  @Test func aStepOfThePathGoesBackThere() throws {
    var desk = try Desk()
    try desk.press("2j<enter>")
    #expect(desk.state.screen == .indicator)
    click(Region("path.area2"), &desk)
    #expect(desk.state.screen == .indicator, "no step leads to a screen that the path doesn't name")
    click(Region("path.overview"), &desk)
    #expect(desk.state.screen == .overview && desk.state.history.isEmpty)
    try desk.press("<f4>2")
    try desk.press("<esc>guz")
    click(Region("path.unit"), &desk)
    #expect(desk.state.screen == .unit && !desk.state.isZoomed)
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
