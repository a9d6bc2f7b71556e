import Controller
import Domain
import Languages
import Testing
import TextUI

/// Tasks and issues as rows of 清单, beside the figures of the same unit.
@Suite struct ListedWorkStories {
  /// 清单 with two tasks of 福清市 (one of them past due, of an area) and one of nobody's.
  private func withTasks() throws -> Desk {
    var desk = try Desk()
    try desk.press("gda补台账 · 福清 · 2024-07-01 · 改革落实<enter>")
    if desk.line != nil { try desk.press("<enter>") }
    try desk.press("a报名单 · 福清<enter>a自己的事<enter>gl")
    return desk
  }

  private func listed(_ desk: Desk, _ place: Int) -> Focus? {
    if case .figure(let focus) = desk.state.list.items[place] { focus } else { nil }
  }

  /// Those of the tasks above that are rows, in order; the sample has others.
  private func titles(_ desk: Desk) -> [String] {
    desk.state.list.items.compactMap { item in
      guard case .work(let id) = item else { return nil }
      return desk.state.register.item(id)?.title
    }
    .filter { ["补台账", "报名单", "自己的事"].contains($0) }
  }

  @Test func tasksStandBehindTheFiguresOfTheirUnitAndLeadToThemselves() throws {
    var desk = try withTasks()
    #expect(titles(desk) == ["补台账", "报名单", "自己的事"])
    let unit = try #require(ReportingUnit.ID("fuqing"))
    let row = try #require(desk.state.assessment.row(of: unit))
    let place = try #require(
      desk.state.list.items.firstIndex { item in
        if case .figure(let focus) = item { focus.row == row + 1 } else { false }
      })
    #expect(listed(desk, place - 1) == nil && listed(desk, place - 5)?.row == row)
    try desk.press("G")
    #expect(desk.state.listedWork?.title == "自己的事" && desk.state.focusedIndicator == nil)
    for key in ["5", "e", "x", ";", "T", "<space>", "v", "="] {
      try desk.press(key)
      #expect(desk.state.layer == nil && desk.notice.contains("没有数可填"), "\(key)")
    }
    try desk.press("i")
    #expect(desk.state.layer != nil)
    try desk.press("<esc>@盯住<enter><enter>")
    #expect(desk.state.screen == .work && desk.state.workBoard.selected?.title == "自己的事")
    try desk.press("<esc>")
    #expect(desk.state.screen == .list && desk.state.listedWork?.title == "自己的事")
    try desk.press("gg")
    #expect(desk.state.listedWork == nil && desk.state.focusedIndicator != nil)
  }

  private func choose(_ name: String, _ desk: inout Desk) throws {
    let place = try #require(desk.choice?.options.firstIndex { $0.name.contains(name) }, "\(name)")
    try desk.press("<home>" + String(repeating: "<down>", count: place) + "<enter>")
  }

  private func firstTask(_ desk: Desk) throws -> Int {
    try #require(
      desk.state.list.items.firstIndex { if case .work = $0 { true } else { false } })
  }

  @Test func aFilterShowsTheTasksOfAUnitOrAnAreaToo() throws {
    var desk = try withTasks()
    try desk.press("ff")
    try choose("单位", &desk)
    try choose("福清", &desk)
    #expect(titles(desk) == ["补台账", "报名单"])
    try desk.press("f0f2")
    #expect(titles(desk) == ["补台账"])
    try desk.press("f3")
    #expect(titles(desk).isEmpty)
    try desk.press("f0b")
    #expect(titles(desk) == ["补台账"])
  }

  @Test func sortedByLampWhatIsOverdueComesAfterTheFiguresThatNeedAttention() throws {
    var desk = try withTasks()
    try desk.press("s")
    try choose("灯", &desk)
    let task = try firstTask(desk)
    let assessment = desk.state.assessment
    let figures = desk.state.list.items.map { item -> Lamp? in
      guard case .figure(let focus) = item else { return nil }
      return assessment.cell(focus.row, focus.column)?.lamp
    }
    let behind = try #require(figures.lastIndex(of: .behind))
    let onPace = try #require(figures.firstIndex(of: .onPace))
    #expect(behind < task && task < onPace)
    #expect(titles(desk).prefix(3).contains("补台账"))
  }

  @Test func underAFilterTheOverviewAndTheTimelineShowOnlyItsTasks() throws {
    var desk = try withTasks()
    func overdue(_ desk: Desk) -> Bool {
      desk.state.overdueWork.contains { $0.title == "补台账" }
    }
    func due(_ desk: Desk) -> Bool {
      desk.state.agenda?.items.contains { item in
        if case .work(let work) = item.matter { work.title == "补台账" } else { false }
      } == true
    }
    try desk.press("go")
    #expect(overdue(desk) && due(desk))
    try desk.press("f3")
    #expect(!overdue(desk) && !due(desk))
    try desk.press("f2")
    #expect(overdue(desk) && due(desk))
  }

  @Test func aFinishedTaskLeavesTheListAtOnce() throws {
    var desk = try withTasks()
    let count = desk.state.list.items.count
    let item = try #require(desk.state.register.items.first { $0.title == "报名单" })
    let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
    let changes = try desk.state.book.changes(
      of: .work(.step(item.id, .cancel("不办了")), year: 2024),
      Stamp(by: "office", at: at, operation: "o-x-2"))
    desk.send(.kept(Kept(.edit, changes, clock: "10:00")))
    #expect(titles(desk) == ["补台账", "自己的事"])
    #expect(desk.state.list.items.count == count - 1)
  }
}
