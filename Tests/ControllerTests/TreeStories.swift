import Controller
import Domain
import Languages
import TestKit
import Testing
import TextUI

/// The same screens one level down: into a unit that is the sum of others, and back.
@Suite struct TreeStories {
  /// The sample book, 福清市 with two townships below it that report in its place.
  private func desk() throws -> Desk {
    try Desk { $0 = $0.withTownships }
  }

  private func place(of unit: String, _ desk: Desk) -> Int? {
    desk.state.assessment.units.firstIndex { $0.id.text == unit }
  }

  private func moves(to unit: String, _ desk: Desk) throws -> String {
    String(repeating: "j", count: try #require(place(of: unit, desk)))
  }

  /// Nothing is pressed until nothing is behind.
  private func rest(_ desk: inout Desk) {
    while desk.state.isBehind { desk.send(.leisure) }
  }

  @Test func theWayUpShowsTheFiguresAsTheyAreNow() throws {
    for keys in ["+2<enter>", "+2<enter>u", "p3"] {
      var desk = try desk()
      try desk.press("gm" + moves(to: "fuqing", desk) + "<enter>")
      #expect(desk.state.scopePath.map(\.id.text) == ["fuqing"])
      try desk.press(keys)
      try desk.press("<esc>")
      #expect(desk.state.scopePath.isEmpty)
      let shown = desk.state.assessment
      #expect(
        shown
          == Assessment(
            desk.state.book, year: shown.year, asOf: shown.asOf, today: shown.today,
            scope: .below(nil)))
    }
  }

  @Test func theLevelsAboveAreComputedBehindAnEdit() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk))
    rest(&desk)
    try desk.press("<enter>")
    rest(&desk)
    #expect(!desk.state.isBehind)
    try desk.press("+2<enter>+3<enter>")
    #expect(desk.state.isBehind)
    let shown = desk.state.assessment
    let top = Assessment(
      desk.state.book, year: shown.year, asOf: shown.asOf, today: shown.today, scope: .below(nil))
    #expect(desk.state.figuresAtTop(asOf: shown.asOf) == top)
    rest(&desk)
    #expect(!desk.state.isBehind && desk.state.figuresAtTop(asOf: shown.asOf) == top)
    try desk.press("<esc>")
    #expect(desk.state.assessment == top)
    rest(&desk)
    #expect(desk.state.course == YearCourse(desk.state.book, top))
  }

  @Test func theYearOfALevelBelowIsNotKeptInThePlaceOfTheWhole() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk))
    rest(&desk)
    let whole = desk.state.yearSums.value
    try desk.press("<enter>")
    rest(&desk)
    #expect(desk.state.course != nil && desk.state.yearSums.value == whole)
  }

  @Test func enterOnASumShowsTheUnitsBelowItAndBackTheUnitsAbove() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk))
    #expect(desk.state.isAtSum && desk.state.assessment.units.count == 15)
    try desk.press("<enter>")
    #expect(desk.state.assessment.units.map(\.id.text) == ["yuxi", "longtian"])
    #expect(desk.state.scopePath.map(\.id.text) == ["fuqing"] && desk.state.screen == .matrix)
    #expect(desk.state.wholeName == "福清市")
    try desk.press("<esc>")
    #expect(desk.state.scopePath.isEmpty && desk.state.screen == .matrix)
    #expect(desk.state.focusedUnit?.id.text == "fuqing", "the cursor is where it was")
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview && !desk.hasQuit)
  }

  @Test func aFigureBelowIsTypedAndSummed() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk))
    let column = desk.state.focus.column
    let row = try #require(place(of: "fuqing", desk))
    let before = try #require(desk.state.assessment.cell(row, column)?.toDate)
    try desk.press("<enter>+2<enter>")
    #expect(desk.state.layer == nil)
    try desk.press("<esc>")
    #expect(desk.state.assessment.cell(row, column)?.toDate == before + Fraction(2))
  }

  @Test func targetsOfTheUnitsBelowAreSummedAndSetOneLevelDown() throws {
    var desk = try desk()
    let row = try #require(place(of: "fuqing", desk))
    try desk.press("gz" + moves(to: "fuqing", desk))
    let indicator = try #require(desk.state.focusedTarget?.indicator)
    let below = try ["yuxi", "longtian"].map {
      try #require(desk.state.target(of: ReportingUnit.ID($0), indicator)?.annual)
    }
    let sum = try #require(desk.state.focusedTarget.flatMap { desk.state.targetAmount(at: $0) })
    #expect(sum == below[0] + below[1])
    for refused in ["5", "a", "T", "x"] {
      try desk.press(refused)
      #expect(desk.state.layer == nil && desk.notice.contains("由下级汇总"), "\(refused)")
    }
    let all = try #require(desk.state.plan?.indicator(indicator))
    #expect(desk.state.allotment(of: all).asked > 2)

    try desk.press("<enter>")
    #expect(desk.state.screen == .targets && desk.state.targets.cursor.row == 0)
    #expect(desk.state.targetRowCount == 2, "the city's own target stands at the top only")
    #expect(desk.state.allotment(of: all).sum == sum && desk.state.allotment(of: all).gap == nil)
    try desk.press("G")
    #expect(desk.state.focusedTarget?.unit?.text == "longtian")
    try desk.press("100<enter>调整<enter>")
    #expect(desk.state.layer == nil)
    try desk.press("<esc>")
    #expect(desk.state.screen == .targets && desk.state.targets.cursor.row == row)
    let after = desk.state.focusedTarget.flatMap { desk.state.targetAmount(at: $0) }
    #expect(after == below[0] + Quantity(100))
  }

  @Test func aSumIsNotTypedIntoAndTheKeyDownIsNamed() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk) + "5")
    #expect(desk.editor == nil && desk.notice.contains("由下级汇总"))
    try desk.press("<delete>")
    #expect(desk.effects.isEmpty && desk.notice.contains("由下级汇总"))
  }

  @Test func theOverviewLeadsDownAndTheScreensOpenedThereLeadBack() throws {
    var desk = try desk()
    try desk.press("<tab><tab><tab><tab>")
    #expect(desk.state.overview.panel == .units)
    try desk.press(moves(to: "fuqing", desk) + "<enter>")
    #expect(desk.state.screen == .overview && desk.state.scopePath.map(\.id.text) == ["fuqing"])
    #expect(desk.state.overview.row == 0)
    try desk.press("<enter>")
    #expect(desk.state.screen == .unit && desk.state.focusedUnit?.id.text == "yuxi")
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview && !desk.state.scopePath.isEmpty)
    try desk.press("<esc>")
    #expect(desk.state.scopePath.isEmpty && !desk.hasQuit)
    #expect(desk.state.overview.row == place(of: "fuqing", desk))
  }

  @Test func whatNeedsAttentionBelowOpensThere() throws {
    var desk = try desk()
    let items = desk.state.assessment.attention(count: 30)
    let place = try #require(items.firstIndex { ["yuxi", "longtian"].contains($0.unit.text) })
    desk.prepare { _ in }
    try desk.press("<tab><tab><tab><tab><tab>" + String(repeating: "j", count: place) + "<enter>")
    #expect(desk.state.screen == .unit)
    #expect(desk.state.focusedUnit?.id == items[place].unit)
    #expect(desk.state.scopePath.map(\.id.text) == ["fuqing"])
  }

  @Test func fillingInASumBeginsWithItsFirstUnit() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk) + "gf")
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "yuxi")
  }

  @Test func filingListsTheUnitsThatReportAndOpensTheirMonth() throws {
    var desk = try desk()
    try desk.press("gs")
    #expect(desk.state.filings.filings.count == 16)
    let row = try #require(desk.state.filings.filings.firstIndex { $0.unit.text == "longtian" })
    try desk.press(String(repeating: "j", count: row) + "<enter>")
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "longtian")
    try desk.press("<esc>")
    #expect(desk.state.screen == .filing)
  }

  @Test func aUnitOfAnotherLevelIsFoundByItsName() throws {
    var desk = try desk()
    try desk.press("/longtian")
    let hit = try #require(desk.finder?.hits.first)
    #expect(hit.name == "龙田镇" && hit.remark.contains("福清市"))
    try desk.press("<enter>")
    #expect(desk.state.screen == .unit && desk.state.focusedUnit?.id.text == "longtian")
    #expect(desk.state.scopePath.map(\.id.text) == ["fuqing"])
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview && !desk.state.scopePath.isEmpty)
    try desk.press("/fuqing<enter>")
    #expect(desk.state.focusedUnit?.id.text == "fuqing" && desk.state.scopePath.isEmpty)
  }

  @Test func thePathLeadsUp() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk) + "<enter>o")
    #expect(desk.state.screen == .unit)
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("path.overview")))
    #expect(desk.state.screen == .overview && desk.state.scopePath.isEmpty)
  }

  @Test func aClerkOfATownBeginsWithHerMonth() throws {
    var desk = try desk()
    desk.prepare { state in
      state.settings.role = .clerk
      state.settings.unit = ReportingUnit.ID("longtian")
      state.begin()
    }
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "longtian")
    try desk.press("5")
    #expect(desk.editor != nil)
  }

  @Test func theExplanationOfASumTellsHowManyUnitsItHas() throws {
    var desk = try desk()
    try desk.press("gm" + moves(to: "fuqing", desk) + "i")
    guard case .explanation(let page)? = desk.state.layer else {
      Issue.record("nothing is explained")
      return
    }
    #expect(page.subject.contains("福清市"))
    let texts = page.lines.compactMap { if case .text(let text) = $0 { text } else { nil } }
    #expect(texts.contains { $0.contains("2/2") || $0.contains("1/2") || $0.contains("0/2") })
  }
}
