import Controller
import Domain
import Testing
import TextUI

/// One panel alone.
@Suite struct ZoomStories {
  private func click(_ region: Region, _ desk: inout Desk) {
    desk.send(.pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
  }

  @Test func theSameKeyOrEscapeRestores() throws {
    var desk = try Desk()
    for keys in ["z", "<f17>"] {
      try desk.press(keys)
      #expect(desk.state.isZoomed)
      try desk.press(keys)
      #expect(!desk.state.isZoomed)
      try desk.press(keys + "<esc>")
      #expect(!desk.state.isZoomed && desk.state.screen == .overview && !desk.hasQuit)
    }
  }

  @Test func itStaysWhileTabGoesFromPanelToPanel() throws {
    var desk = try Desk()
    try desk.press("z<tab><tab><right>")
    #expect(desk.state.isZoomed && desk.state.overview.panel == .area(3))
    try desk.press("<tab>jj<enter>")
    #expect(desk.state.screen == .unit && !desk.state.isZoomed, "another screen shows all of it")
    try desk.press("<esc>")
    #expect(desk.state.isZoomed && desk.state.overview.row == 2, "back is where it was")
    try desk.press("gu")
    try desk.press("z<tab>]")
    #expect(desk.state.isZoomed && desk.state.page.isBeside)
  }

  @Test func aPanelThatIsAloneCanNotBeZoomed() throws {
    var desk = try Desk()
    for keys in ["<f4>", "g o2"] {
      try desk.press(keys.replacing(" ", with: "") + "z")
      #expect(!desk.state.isZoomed && desk.notice.contains("一个板块"))
    }
  }

  @Test func aTitleThatIsClickedTwiceZoomsAndRestores() throws {
    var desk = try Desk()
    click(Region("title", x: 4), &desk)
    #expect(desk.state.overview.panel == .units && !desk.state.isZoomed)
    click(Region("title", x: 4), &desk)
    #expect(desk.state.isZoomed)
    for _ in 0..<2 { click(Region("title", x: 4), &desk) }
    #expect(!desk.state.isZoomed)
    // Not twice in a row, not twice.
    click(Region("title", x: 4), &desk)
    try desk.press("j")
    click(Region("title", x: 4), &desk)
    #expect(!desk.state.isZoomed)
    try desk.press("gu")
    for _ in 0..<2 { click(Region("title", x: 1), &desk) }
    #expect(desk.state.isZoomed && desk.state.page.isBeside)
  }

  @Test func aFigureIsTypedWhileZoomed() throws {
    var desk = try Desk()
    try desk.press("guz12<enter>")
    #expect(desk.state.isZoomed)
    #expect(try desk.figure("gulou", "plenum-sessions") == "12")
  }
}
