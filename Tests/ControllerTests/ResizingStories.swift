import Controller
import Domain
import Testing
import TextUI

/// Columns and panels made wider and narrower.
@Suite struct ResizingStories {
  private func send(
    _ action: MouseEvent.Action, _ x: Int, _ y: Int, _ region: Region? = nil, _ desk: inout Desk
  ) {
    desk.send(
      .pointed(MouseEvent(action, button: .left, at: Point(x: x, y: y)), on: region))
  }

  private func width(_ desk: Desk, _ name: String) -> Int? {
    desk.state.sizes[name, desk.state.size.widthClass]
  }

  @Test func aColumnIsDraggedAndRememberedWhenLetGo() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    send(.press, 18, 3, Region("edge.matrix.plenum-sessions", x: 10), &desk)
    send(.drag, 22, 3, nil, &desk)
    #expect(width(desk, "matrix.plenum-sessions") == 14 && desk.effects.isEmpty)
    #expect(desk.notice.isEmpty, "who drags a border doesn't select text")
    send(.drag, 1, 3, nil, &desk)
    #expect(width(desk, "matrix.plenum-sessions") == Sizes.columns.lowerBound)
    send(.drag, 20, 3, nil, &desk)
    send(.release, 20, 3, nil, &desk)
    #expect(width(desk, "matrix.plenum-sessions") == 12)
    #expect(desk.effects == [.remember(.sizes(desk.state.sizes))])
    send(.drag, 30, 3, nil, &desk)
    #expect(width(desk, "matrix.plenum-sessions") == 12, "nothing is held any more")
    #expect(desk.notice.contains("Shift"))
  }

  @Test func aBorderThatIsOnlyClickedStaysAndClickedTwiceIsAsItCame() throws {
    var desk = try Desk()
    try desk.press("<f4>>>>")
    #expect(width(desk, "matrix.plenum-sessions") == 13)
    let edge = Region("edge.matrix.plenum-sessions", x: 13)
    let count = desk.effects.count
    for action in [MouseEvent.Action.press, .release] { send(action, 22, 3, edge, &desk) }
    #expect(width(desk, "matrix.plenum-sessions") == 13 && desk.effects.count == count)
    send(.press, 22, 3, edge, &desk)
    #expect(width(desk, "matrix.plenum-sessions") == nil)
  }

  @Test func theBorderBetweenAreasAndUnitsIsDraggedWithinLimits() throws {
    var desk = try Desk()
    let border = try #require(desk.state.border)
    #expect(border.axis == .across && desk.state.extent(beyond: border) == 27)
    send(.press, 53, 5, Region("border"), &desk)
    send(.drag, 43, 7, nil, &desk)
    #expect(desk.state.extent(beyond: border) == 37)
    for (x, extent) in [(0, border.limits.upperBound), (79, border.limits.lowerBound)] {
      send(.drag, x, 5, nil, &desk)
      #expect(desk.state.extent(beyond: border) == extent)
    }
    send(.release, 79, 5, nil, &desk)
    #expect(desk.effects == [.remember(.sizes(desk.state.sizes))])
  }

  @Test func thePanelWithTheFocusGrowsAndShrinksByKeys() throws {
    var desk = try Desk()
    let border = try #require(desk.state.border)
    try desk.press("{")
    #expect(desk.state.extent(beyond: border) == 29, "the areas shrink, the units grow")
    try desk.press("<s-tab><s-tab>}<c-up>")
    #expect(desk.state.extent(beyond: border) == 33)
    try desk.press("<c-down>")
    #expect(desk.state.extent(beyond: border) == 31)
    // One above the other the border moves up and down.
    try desk.press("gu")
    let page = try #require(desk.state.border)
    let before = desk.state.extent(beyond: page)
    #expect(page.axis == .down)
    try desk.press("{")
    #expect(desk.state.extent(beyond: page) == before + 2)
  }

  @Test func whatIsChosenHoldsForItsWidthClassOnly() throws {
    var desk = try Desk()
    try desk.press("{")
    desk.send(.input(.resize(Size(width: 99, height: 30))))
    #expect(desk.state.border.map { desk.state.extent(beyond: $0) } == 29)
    desk.send(.input(.resize(Size(width: 100, height: 30))))
    let wide = try #require(desk.state.border)
    #expect(desk.state.extent(beyond: wide) == wide.standard)
    desk.send(.input(.resize(Size(width: 60, height: 30))))
    let small = try #require(desk.state.border)
    #expect(desk.state.extent(beyond: small) == small.limits.upperBound, "never more than fits")
  }

  @Test func oneCommandBringsTheViewBack() throws {
    var desk = try Desk()
    try desk.press("\\")
    #expect(desk.notice.contains("没有改过") && desk.effects.isEmpty)
    try desk.press("{<f4>>l><c-left>\\")
    #expect(width(desk, "matrix.plenum-sessions") == nil && width(desk, "overview.units") == 29)
    try desk.press("<f3><c-\\>")
    #expect(desk.state.sizes == Sizes())
    #expect(desk.effects.last == .remember(.sizes(Sizes())))
  }

  @Test func thePopupNeedsNoLetterAndGoesOn() throws {
    var desk = try Desk()
    try desk.press("<f4><f21><down><enter><enter>")
    #expect(width(desk, "matrix.plenum-sessions") == 12 && desk.choice?.selection == 1)
    try desk.press("1")
    #expect(width(desk, "matrix.plenum-sessions") == 11)
    try desk.press("3")
    #expect(desk.notice.contains("边界"), "矩阵 has no border to move")
    try desk.press("6")
    #expect(desk.choice == nil && desk.state.sizes == Sizes())
  }

  @Test func fullWidthAngleBracketsAreTheNarrowOnes() throws {
    var desk = try Desk()
    try desk.press("<f4>》》《")
    #expect(width(desk, "matrix.plenum-sessions") == 11)
  }

  @Test func whatIsRememberedIsReadBackAndNonsenseIsPassedOver() throws {
    var desk = try Desk()
    try desk.press("{<f4>>gu<tab>}")
    #expect(Sizes(desk.state.sizes.text) == desk.state.sizes)
    let read = Sizes("wall/a.b=12 huge/a.b=3 wall/=x a=b wide/c=99999 =/= narrow/u.v-w=7")
    #expect(read["a.b", .wall] == 12 && read["u.v-w", .narrow] == 7)
    #expect(read.text == "narrow/u.v-w=7 wall/a.b=12")
  }

  @Test func aColumnIsHalfTheScreenAtMost() throws {
    var desk = try Desk()
    try desk.press("<f4>" + String(repeating: ">", count: 50))
    #expect(width(desk, "matrix.plenum-sessions") == Sizes.columns.upperBound)
    desk.send(.input(.resize(Size(width: 60, height: 20))))
    #expect(desk.state.width(ofColumn: "matrix.plenum-sessions", standard: 10) == 30)
  }
}
