import Controller
import Domain
import Languages
import Testing
import TextUI

/// The pages of a unit and of an indicator.
@Suite struct PageStories {
  @Test func theNextUnitIsOneKeyAwayAndTheIndicatorStays() throws {
    var desk = try Desk()
    try desk.press("<f7>jj")
    let indicator = try #require(desk.state.focusedIndicator).id
    for key in ["]", "<right>", "<pagedown>"] {
      let before = desk.state.focus.row
      try desk.press(key)
      #expect(desk.state.focus.row == before + 1)
      #expect(desk.state.focusedIndicator?.id == indicator)
    }
    try desk.press("[<left><pageup>")
    #expect(desk.place == "gulou \(indicator)")
    try desk.press("[")
    #expect(desk.place == "city \(indicator)")
  }

  @Test func aFigureIsTypedOnThePageOfItsUnit() throws {
    var desk = try Desk()
    try desk.press("<f7>8<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "8")
    #expect(desk.place == "gulou study-events")
    #expect(desk.state.screen == .unit)
  }

  @Test func aFigureIsTypedOnThePageOfItsIndicator() throws {
    var desk = try Desk()
    try desk.press("gi8<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "8")
    #expect(desk.place == "taijiang plenum-sessions")
    try desk.press("u")
    #expect(try desk.figure("gulou", "plenum-sessions") == "9")
    #expect(desk.place == "gulou plenum-sessions")
  }

  @Test func theCityIsNeverTyped() throws {
    var desk = try Desk()
    try desk.press("giG5")
    #expect(desk.editor == nil)
    #expect(desk.notice == desk.state.words(ObstacleSentence.cityIsDerived))
  }

  @Test func unitAndIndicatorLeadToEachOtherAndBack() throws {
    var desk = try Desk()
    try desk.press("<f4>jj<right><c-o>")
    #expect(desk.state.screen == .unit)
    let place = desk.place
    try desk.press("<c-o>")
    #expect(desk.state.screen == .indicator)
    #expect(desk.place == place)
    try desk.press("<esc><esc>")
    #expect(desk.state.screen == .matrix)
    #expect(desk.place == place)
  }

  @Test func theEndIsTheLastFigureThatIsAsked() throws {
    var desk = try Desk()
    try desk.press("<f7>")
    let asked = desk.state.columns(ofUnit: 0)
    try desk.press("G")
    #expect(desk.state.focus.column == asked.last)
  }

  @Test func tabGivesTheKeysToTheReportAndDigitsDoNothingThere() throws {
    var desk = try Desk()
    try desk.press("<f7><tab>jj5")
    #expect(desk.state.page.scroll == 2)
    #expect(desk.editor == nil)
    try desk.press("]")
    #expect(desk.state.page.scroll == 0)
    #expect(desk.state.page.isBeside)
  }

  @Test func unitsAreRankedOnlyWhenAskedFor() throws {
    var desk = try Desk()
    try desk.press("gi")
    let official = desk.state.rows(ofIndicator: 0)
    #expect(official == official.sorted())
    try desk.press("s")
    #expect(desk.state.page.isRanked)
    #expect(desk.state.rows(ofIndicator: 0) != official)
    try desk.press("s")
    #expect(desk.state.rows(ofIndicator: 0) == official)
  }

  @Test func downFollowsTheRanks() throws {
    var desk = try Desk()
    try desk.press("gisgg")
    var places: [Int] = []
    for _ in 0..<5 {
      places.append(desk.state.focus.row)
      try desk.press("j")
    }
    #expect(places == Array(desk.state.rows(ofIndicator: 0).prefix(5)))
  }

  @Test func aQuietMomentBringsTheCourseOfTheYearAndAnEditUpdatesIt() throws {
    var desk = try Desk()
    #expect(desk.state.isBehind)
    // A part in each quiet moment: nothing is shown before all is there.
    while desk.state.isBehind {
      #expect(desk.state.course == nil)
      desk.send(.leisure)
    }
    let before = desk.state.course
    try desk.press("<f7>8<enter>")
    #expect(desk.state.isBehind)
    #expect(desk.state.course == before)
    desk.send(.leisure)
    #expect(desk.state.course == YearCourse(desk.state.book, desk.state.assessment))
    #expect(desk.state.course != before)
    try desk.press("p3")
    #expect(desk.state.course == nil)
  }

  private func explanation(_ desk: Desk) throws -> Explanation {
    guard case .explanation(let explanation)? = desk.state.layer else {
      throw Missing()
    }
    return explanation
  }
  private struct Missing: Error {}

  @Test func everyLampIsExplainedAndTheMatchedThresholdIsItsOwn() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    let count = (desk.state.assessment.units.count + 1) * desk.state.assessment.indicators.count
    var explained = 0
    for row in 0...desk.state.assessment.units.count {
      for column in desk.state.assessment.indicators.indices {
        let measure =
          row == desk.state.assessment.units.count
          ? desk.state.assessment.city[column] : desk.state.assessment.cell(row, column)
        try desk.press("i")
        let told = try explanation(desk)
        explained += 1
        #expect(told.lamp == measure?.lamp.map { LampWord($0) })
        let matched = told.lines.compactMap { line -> LampWord? in
          if case .rule(let lamp, _, isMatched: true) = line { lamp } else { nil }
        }
        if let lamp = told.lamp, lamp != .notApplicable {
          #expect(matched == [lamp], "\(told.subject)")
        }
        try desk.press("<esc><right>")
      }
      try desk.press("j<home>")
    }
    #expect(explained == count)
  }

  @Test func averagesAreExplainedByTheirParts() throws {
    var desk = try Desk()
    try desk.press("i")
    let area = try explanation(desk)
    let parts = area.lines.filter { if case .part = $0 { true } else { false } }
    #expect(parts.count == desk.state.assessment.columns(ofArea: 0).count)
    #expect(area.lamp == desk.state.assessment.areaRollups[0].lamp.map { LampWord($0) })
    try desk.press("<esc><right><right>i")
    #expect(try explanation(desk).subject == "鼓楼区")
    try desk.press("<esc><tab>i")
    #expect(try explanation(desk).lamp == .overdue)
  }
}
