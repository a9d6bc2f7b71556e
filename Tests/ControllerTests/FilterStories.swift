import Controller
import Domain
import Languages
import Storage
import Testing
import TextUI

/// One filter, the same on every screen that shows figures.
@Suite struct FilterStories {
  @Test func matrixAndUnitShowOnlyTheIndicatorsOfTheFilter() throws {
    var desk = try Desk()
    try desk.press("<f4>f3")
    let area = desk.state.assessment.columns(ofArea: 2)
    #expect(desk.state.shownColumns == area)
    #expect(desk.state.filterWords.count == 1)
    #expect(area.contains(desk.state.focus.column))
    try desk.press("<end>")
    #expect(desk.state.focus.column == area.last)
    try desk.press("l")
    #expect(desk.state.focus.column == area.last)
    try desk.press("<home>h")
    #expect(desk.state.focus.column == area.first)
    try desk.press("<c-o>")
    #expect(desk.state.screen == .unit)
    #expect(Set(desk.state.columns(ofUnit: desk.state.focus.row)).isSubset(of: area))
    try desk.press("<backspace>")
    #expect(desk.state.shownColumns.count == desk.state.assessment.indicators.count)
  }

  @Test func fromAMonthThatIsFilledInWholeAFilterLeadsToTheList() throws {
    var desk = try Desk()
    try desk.press("gff1")
    #expect(desk.state.screen == .list)
    try desk.press("<esc>")
    #expect(desk.state.screen == .fill)
    #expect(desk.state.filterWords.isEmpty)
    #expect(!desk.state.filter.isEmpty)
  }

  @Test func theOverviewCountsOnlyWhatTheFilterShows() throws {
    var desk = try Desk()
    try desk.press("f1")
    #expect(desk.state.screen == .overview)
    #expect(desk.state.filterWords.count == 1)
    let (all, shown) = (desk.state.assessment, desk.state.shown)
    #expect(shown.whole == all.areaRollups[0])
    #expect(shown.areaRollups[0] == all.areaRollups[0])
    #expect(shown.areaRollups[1].coverage.expected == 0)
    #expect(shown.unitRollups == all.units.indices.map { all.unitAreaRollups[$0][0] })
    let first = Set(all.columns(ofArea: 0).map { all.indicators[$0].id })
    #expect(shown.attention(count: 30).allSatisfy { first.contains($0.indicator) })
    // What is opened from the list of the worst is what stands there.
    try desk.press("<s-tab><enter>")
    #expect(first.contains(try #require(desk.state.focusedIndicator).id))
    try desk.press("<esc><backspace>")
    #expect(desk.state.shown == desk.state.assessment)
  }

  @Test func averagesOfAFilterFollowAnEdit() throws {
    var desk = try Desk()
    try desk.press("f1")
    let before = desk.state.shown.areaRollups[0]
    try desk.press("<f4>29<enter><enter>go")
    #expect(desk.state.shown.areaRollups[0] != before)
    #expect(desk.state.shown.areaRollups[0] == desk.state.assessment.areaRollups[0])
  }

  /// Everywhere the initiatives of one lead department, and nothing else.
  @Test func aLeadDepartmentHoldsOnEveryScreenThatHasFigures() throws {
    var desk = try Desk()
    try desk.press("<f4>D权益部<enter>")
    let led = try #require(desk.state.initiativeInSight)
    // Something else is changed as well, so that 日志 has something to hide.
    try desk.press("<end>7<enter>")
    try desk.press("ff32")
    let shown = desk.state.shownColumns
    #expect(!shown.isEmpty && shown.count < desk.state.assessment.indicators.count)
    for way in ["go", "2", "gm", "gu", "gi", "gp", "gt", "gj", "gl"] {
      try desk.press((way == "2" ? "go" : "") + way)
      #expect(desk.state.filterWords.contains { $0.contains("权益部") }, "\(way)")
    }
    try desk.press("go1")
    #expect(AreaList.rows(of: 0, in: desk.state).allSatisfy { $0.initiative.id == led.id })
    try desk.press("gi]]")
    #expect(shown.contains(desk.state.focus.column))
    try desk.press("gt")
    for item in try #require(desk.state.agenda).items {
      if case .target(let indicator, _) = item.matter {
        #expect(desk.state.plan?.indicator(indicator)?.initiative == led.id)
      }
    }
    try desk.press("gj")
    let log = desk.state.log
    #expect(log.matching.count < log.entries.count)
    #expect(log.matching.count >= 1)
    try desk.press("<backspace>")
    #expect(desk.state.log.matching.count == desk.state.log.entries.count)
  }

  @Test func whatChoosesFiguresIsShownWhereFiguresAreRows() throws {
    var desk = try Desk()
    // 单位, the second.
    try desk.press("<f4>ff43")
    #expect(desk.state.screen == .list)
    #expect(desk.state.focusedUnit?.id.text == "taijiang")
    try desk.press("<f4>f2")
    #expect(desk.state.screen == .matrix)
  }

  @Test func whatTheFilterHidesIsNotTypedInto() throws {
    var desk = try Desk()
    for screen in ["<f4>", "<f7>"] {
      // 专项, 五项行动: nothing is tagged with it.
      try desk.press(screen + "ff225")
      #expect(desk.editor == nil)
      #expect(desk.notice == desk.state.words(ObstacleSentence.nothingShown))
      try desk.press("f05")
      #expect(desk.editor != nil)
      try desk.press("<esc>")
    }
  }

  @Test func theFinderLeadsToAFigureThatTheFilterHid() throws {
    var desk = try Desk()
    try desk.press("<f4>f1/fq sx<enter>")
    #expect(desk.state.screen == .matrix)
    #expect(desk.state.shownColumns.contains(desk.state.focus.column))
  }

  @Test func aLeadDepartmentIsWrittenOnceChosenAfterThatAndFilteredBy() throws {
    var desk = try Desk()
    try desk.press("<f4>D权益部<enter>")
    let initiative = try #require(desk.state.initiativeInSight)
    #expect(initiative.leadDepartment == "权益部")
    #expect(desk.notice.contains("权益部"))
    // Another initiative: the department is offered.
    try desk.press("<end>D1")
    #expect(desk.state.initiativeInSight?.leadDepartment == "权益部")
    #expect(desk.state.initiativeInSight?.id != initiative.id)
    try desk.press("ff32")
    #expect(desk.state.filter.lead == "权益部")
    let plan = try #require(desk.state.plan)
    #expect(!desk.state.shownColumns.isEmpty)
    for column in desk.state.shownColumns {
      #expect(plan.leadDepartment(of: desk.state.assessment.indicators[column]) == "权益部")
    }
    try desk.press("uu")
    #expect(desk.state.plan?.leadDepartments == [])
  }

  @Test func whatAnotherProcessTakesAwayLeavesNoRowBehind() throws {
    var desk = try Desk()
    try desk.press("<f6>")
    let (book, _) = Book.reading(try NewBook.template(year: 2024))
    desk.send(.reloaded(book, findings: []))
    #expect(desk.state.list.items.count == desk.state.list.total)
    try desk.press("Gk<enter>")
    #expect(desk.state.screen == .unit)
  }

  /// Of each thing to filter by: every value is offered with as many figures as it shows.
  @Test(arguments: 1...6) func aValueIsOfferedWithAsManyFiguresAsItShows(_ thing: Int) throws {
    var desk = try Desk()
    // Something else is set already.
    try desk.press("<f6>" + (thing == 5 ? "ff6<down><enter>" : "ff5<down><down><enter>"))
    try desk.press("ff\(thing)")
    guard case .choice(let choice) = desk.state.layer else { throw Lacking() }
    let all = Array(choice.options.enumerated())
    // Nobody leads anything in the sample.
    #expect(all.count > (thing == 3 ? 0 : 1))
    for (place, option) in all.prefix(4) + all.dropFirst(4).suffix(1) {
      var chosen = desk
      try chosen.press("<home>" + String(repeating: "<down>", count: place) + "<enter>")
      let figures = chosen.state.list.items.count { item in
        if case .figure = item { true } else { false }
      }
      #expect(option.remark == chosen.state.words(ListSentence.rows(figures)), "\(option.name)")
    }
  }

  private struct Lacking: Error {}
}
