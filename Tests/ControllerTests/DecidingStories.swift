import Controller
import Domain
import Languages
import Testing
import TextUI

/// What a meeting decides is a task at once; whoever comes back goes on where it stopped.
@Suite struct DecidingStories {
  /// The page of a unit by its number.
  private func page(_ number: Int) throws -> Desk {
    var desk = try Desk()
    desk.send(.input(.resize(Size(width: 120, height: 40))))
    desk.prepare { $0.present(nil) }
    try desk.press("\(number)<enter>")
    return desk
  }

  private func understood(_ desk: Desk) throws -> String {
    desk.state.understood(try #require(desk.line)) ?? ""
  }

  @Test func aDecisionIsTypedInOneLineAndIsATaskOfTheUnitThatIsShown() throws {
    var desk = try page(7)
    let unit = try #require(desk.state.presentation.stop.unit)
    try desk.press("d补齐阵地台账 · 王敏 · 8月底<enter>")
    #expect(desk.line == nil && desk.state.screen == .presentation)
    let task = try #require(desk.state.decisions.last)
    #expect(task.title == "补齐阵地台账" && task.unit == unit && task.owner == "王敏")
    #expect(task.due == Day("2024-08-31") && task.kind == .task)
    #expect(task.source == WorkItem.Source(.meeting, "2024-07-05"))
    #expect(desk.notice.contains("补齐阵地台账"))
    try desk.press("<f2>写一份材料<enter>")
    #expect(desk.state.decisions.count == 2 && desk.state.decisions[1].unit == unit)
  }

  @Test func severalUnitsAnAreaAndOurselvesCanBeNamed() throws {
    var desk = try page(1)
    try desk.press("d核对台账 · fq、cl · 下周五 · 关爱<enter>")
    let task = try #require(desk.state.decisions.last)
    #expect(task.unit?.text == "fuqing" && task.assisting.map(\.text) == ["changle"])
    #expect(task.due == Day("2024-07-12") && task.links == ["area/a3-care"])
    try desk.press("d起草通知 · 本级 王敏 · 国庆前<enter>")
    let own = try #require(desk.state.decisions.last)
    #expect(own.unit == nil && own.owner == "王敏" && own.due == Day("2024-09-30"))
    try desk.press("d报阵地清单 福清 两周内 gafw<enter>")
    let loose = try #require(desk.state.decisions.last)
    #expect(loose.title == "报阵地清单" && loose.unit?.text == "fuqing")
    #expect(loose.due == Day("2024-07-19") && loose.links == ["area/a3-care"])
    try desk.press("d报进度 · 各单位 · 月底前<enter>")
    #expect(desk.state.decisions.count == 18)
  }

  @Test func whatIsUnderstoodIsToldWhileItIsTyped() throws {
    var desk = try page(1)
    let name = desk.state.words.name(
      try #require(desk.state.presentation.stop.unit.flatMap { desk.state.book.unit($0) }))
    try desk.press("d补台账")
    #expect(try understood(desk).contains(name))
    try desk.press(" · fq · 8月底")
    #expect(try understood(desk).contains("福清市") && understood(desk).contains("8月31日"))
    #expect(try !understood(desk).contains(name))
    try desk.press(" · 关爱服务")
    #expect(try understood(desk).contains("关爱服务"))
    try desk.press("<esc>d补台账 · min · 8月底")
    #expect(try understood(desk).contains("闽侯县"))
  }

  @Test func theDecisionsAreListedAndWordedOtherwise() throws {
    var desk = try page(7)
    try desk.press("D")
    #expect(desk.choice == nil && desk.notice.contains("d"))
    try desk.press("d补台帐 · 福清 · 8月底 · 关爱服务<enter><insert>")
    #expect(desk.choice?.options.map(\.name) == ["补台帐"])
    try desk.press("<enter>")
    #expect(desk.line?.field.text == "补台帐 · 福清市 · 2024-08-31")
    let length = try #require(desk.line?.field.text.count)
    try desk.press(
      String(repeating: "<backspace>", count: length) + "补台账 · 福清 · 9月底<enter>")
    let task = try #require(desk.state.decisions.last)
    #expect(task.title == "补台账" && task.due == Day("2024-09-30"))
    #expect(task.links == ["area/a3-care"] && task.source?.kind == .meeting)
    #expect(desk.state.screen == .presentation)
  }

  @Test func aDroppedConnectionGoesOnAtTheUnitWhereItStopped() throws {
    let before = try page(7)
    let place = try #require(before.state.presentedPlace)
    #expect(PresentedPlace(place.record) == place && place.number == 7)
    var desk = try Desk()
    desk.send(.placeFound(place))
    #expect(desk.notice.contains("7") && desk.choice != nil && desk.state.isAskingToGoOn)
    try desk.press("<enter>")
    #expect(desk.state.screen == .presentation && desk.state.presentation.unitNumber == 7)
    #expect(!desk.state.isAskingToGoOn)
    var other = try Desk()
    other.send(.placeFound(place))
    try other.press("<esc>")
    #expect(other.state.screen == .overview && !other.state.isAskingToGoOn)
    #expect(other.state.presentedPlace == nil)
  }

  @Test func aDecisionThatWasBeingTypedGoesOnOverItsPage() throws {
    var before = try page(7)
    try before.press("d补台账 · 福")
    let draft = try #require(before.state.draft)
    #expect(Draft(draft.record) == draft)
    let place = try #require(before.state.presentedPlace)
    var desk = try Desk()
    desk.send(.draftFound(draft))
    desk.send(.placeFound(place))
    try desk.press("<enter>")
    #expect(desk.state.screen == .presentation && desk.state.presentation.unitNumber == 7)
    #expect(desk.line?.field.text == "补台账 · 福" && !desk.state.isAskingToGoOn)
    // Who drops the text is asked about the page.
    var other = try Desk()
    other.send(.draftFound(draft))
    other.send(.placeFound(place))
    try other.press("<down><enter>")
    #expect(other.state.isAskingToGoOn && other.choice != nil)
  }

  @Test func aSecondTerminalShowsTheSamePageAndTurnsNone() throws {
    let place = try #require(try page(7).state.presentedPlace)
    var desk = try Desk()
    desk.makeReadOnly()
    desk.send(.followed(nil))
    #expect(desk.state.presentation.isFollowing && !desk.state.presentation.hasLead)
    desk.send(.followed(place))
    #expect(desk.state.presentation.unitNumber == 7 && desk.state.presentedPlace == nil)
    try desk.press("<right><space>1<enter>")
    #expect(desk.state.presentation.unitNumber == 7)
    try desk.press("d")
    #expect(desk.line == nil && !desk.notice.isEmpty)
    desk.send(.ticked(Moment(seconds: 70, clock: "09:01")))
    #expect(desk.state.nextTick == 50)
    try desk.press("q")
    #expect(desk.hasQuit)
  }
}
