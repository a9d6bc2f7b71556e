import Controller
import Domain
import Languages
import Testing
import TextUI

/// 时间 told in keys: the list of what is due, the month calendar, and what they lead to.
@Suite struct TimelineStories {
  /// The chosen item in words.
  private func chosen(_ desk: Desk) throws -> String {
    let agenda = try #require(desk.state.agenda)
    let plan = try #require(desk.state.plan)
    let item = agenda.items[desk.state.timeline.row]
    let words = desk.state.words
    return ["\(item.day)", words.tell(item, in: plan), words.tellDone(item) ?? ""]
      .joined(separator: " ")
  }

  @Test func itOpensAtWhatIsDueNext() throws {
    var desk = try Desk()
    try desk.press("gt")
    #expect(desk.state.screen == .timeline && desk.state.chosenDay == desk.state.today)
    #expect(try chosen(desk).hasPrefix("2024-07-10 6月"))
    try desk.press("k")
    #expect(try chosen(desk).hasPrefix("2024-07-03 6月"))
    #expect(try chosen(desk).contains("已报"))
    #expect(desk.state.chosenDay.description == "2024-07-03")
    try desk.press("gg")
    #expect(desk.state.timeline.row == 0)
    try desk.press("<home>")
    #expect(desk.state.chosenDay == desk.state.today)
  }

  @Test func theMonthIsWalkedByDaysWeeksAndMonths() throws {
    var desk = try Desk()
    try desk.press("<f8><tab>")
    #expect(desk.state.timeline.isCalendar)
    func day(_ keys: String) throws -> String {
      try desk.press(keys)
      return desk.state.chosenDay.description
    }
    #expect(try day("<right>") == "2024-07-06")
    #expect(try day("<down>") == "2024-07-13")
    #expect(try day("<up><up>") == "2024-06-29")
    #expect(try day("<left>") == "2024-06-28")
    #expect(try day("<pagedown>") == "2024-07-28")
    #expect(try day("<end>") == "2024-07-31")
    #expect(try day("<pageup>") == "2024-06-30")
    #expect(try day("gg") == "2024-01-01")
    #expect(try day("G") == "2024-12-31")
    #expect(try day("<home>") == "2024-07-05")
    #expect(try chosen(desk).hasPrefix("2024-07-10"))
  }

  @Test func enterOpensWhoOwesFirst() throws {
    var desk = try Desk()
    try desk.press("gtk")
    let item = try #require(desk.state.agenda).items[desk.state.timeline.row]
    let first = try #require(item.open.first)
    try desk.press("<enter>")
    #expect(desk.state.screen == .unit && desk.state.focusedUnit?.id == first)
    try desk.press("<esc>")
    #expect(desk.state.screen == .timeline)
    try desk.press("gg<enter>")
    #expect(desk.state.screen == .matrix)
  }

  @Test func enterOnADayOpensItsThingOrListsSeveral() throws {
    var desk = try Desk()
    try desk.press("gt<tab><enter>")
    #expect(desk.notice == "这一天没有到期的")
    try desk.press("<left><left><enter>")
    #expect(desk.state.screen == .unit)
    try desk.press("<esc>")
    let agenda = try #require(desk.state.agenda)
    let crowded = try #require(
      agenda.items.first { agenda.places(on: $0.day).count > 1 }?.day)
    while desk.state.chosenDay > crowded { try desk.press("<left>") }
    while desk.state.chosenDay < crowded { try desk.press("<right>") }
    try desk.press("<enter>")
    #expect(desk.state.screen == .timeline && !desk.state.timeline.isCalendar)
    #expect(agenda.items[desk.state.timeline.row].day == crowded)
  }

  @Test func aTargetOfItsOwnDayLeadsToItsIndicator() throws {
    var desk = try Desk()
    try desk.press("gt")
    let agenda = try #require(desk.state.agenda)
    let place = try #require(
      agenda.items.firstIndex { if case .target = $0.matter { true } else { false } })
    try desk.press("gg" + String(repeating: "j", count: place) + "<enter>")
    #expect(desk.state.screen == .indicator)
    #expect(desk.state.focusedIndicator?.id.text == "plenum-sessions")
  }

  @Test func anEditIsSeenAtOnce() throws {
    var desk = try Desk()
    try desk.press("gtk")
    let before = try chosen(desk)
    let item = try #require(desk.state.agenda).items[desk.state.timeline.row]
    let unit = try #require(item.open.first)
    let row = try #require(desk.state.assessment.row(of: unit))
    let open = desk.state.columns(ofUnit: row).compactMap { column -> Edit.Cell? in
      let indicator = desk.state.assessment.indicators[column]
      let cell = Edit.Cell(unit, indicator.id, desk.state.period(of: indicator))
      return desk.state.entry(in: cell) == nil ? cell : nil
    }
    #expect(!open.isEmpty)
    let stamp = Stamp(
      by: "x", at: try #require(Timestamp("2024-07-05T10:00:00+08:00")), operation: "x-1")
    let edits = open.map { Edit.setEntry($0, Edit.NewEntry(.missing(reason: "停办"))) }
    let changes = try desk.state.book.changes(of: .batch(edits), stamp)
    desk.send(.changedElsewhere(changes, by: "王敏"))
    #expect(try chosen(desk) != before)
  }

  @Test func aClickChoosesASecondOpens() throws {
    var desk = try Desk()
    func click(_ region: Region) {
      desk.send(.pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
    }
    click(Region("tab.timeline"))
    let due = try #require(Day("2024-07-03"))
    click(Region("day", x: Int(due.number)))
    #expect(desk.state.timeline.isCalendar && desk.state.chosenDay == due)
    let row = desk.state.timeline.row
    click(Region("due", y: row - 1))
    #expect(!desk.state.timeline.isCalendar && desk.state.timeline.row == row - 1)
    click(Region("day", x: Int(due.number)))
    click(Region("day", x: Int(due.number)))
    #expect(desk.state.screen == .unit)
  }
}
