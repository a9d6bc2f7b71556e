import Controller
import Domain
import Languages
import Testing
import TextUI

/// 分解: targets are typed, divided, given parts; assignments and curves are chosen.
@Suite struct TargetStories {
  private func targets() throws -> Desk {
    var desk = try Desk()
    try desk.press("gz<c-home><home>")
    #expect(desk.state.screen == .targets)
    return desk
  }

  /// The keys that empty a line.
  private let clear = String(repeating: "<backspace>", count: 12)

  private func target(_ unit: String?, _ desk: Desk) throws -> Target? {
    let id = try #require(Indicator.ID("plenum-sessions"))
    return desk.state.target(of: try unit.map { try #require(ReportingUnit.ID($0)) }, id)
  }

  private func role(_ unit: String, _ indicator: String, _ desk: Desk) throws -> Assignment? {
    let (unit, id) = (ReportingUnit.ID(unit), Indicator.ID(indicator))
    return desk.state.book.year(2024, of: try #require(unit)).assignments[try #require(id)]
  }

  /// To the city's row, where a target of 1000 is set.
  private func cityIsSet(_ desk: inout Desk) throws {
    try desk.press("<c-end>1000<enter>")
    #expect(try target(nil, desk)?.annual == Quantity(1000))
    try desk.press("<c-home>")
  }

  @Test func aNumberBeginsATargetAndAChangeWantsAReason() throws {
    var desk = try targets()
    try desk.press("80")
    #expect(desk.line.map { desk.state.isTypedInCell($0) } == true)
    try desk.press("<enter>")
    guard case .targetReason? = desk.line?.purpose else {
      Issue.record("no reason is asked for")
      return
    }
    try desk.press("<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("x<enter>")
    #expect(try target("gulou", desk)?.annual == Quantity(80))
    #expect(try target("gulou", desk)?.revisions.values.map(\.reason) == ["x"])
    #expect(desk.state.targets.cursor.row == 1 && desk.state.layer == nil)
    try desk.press("u")
    #expect(try target("gulou", desk)?.annual == Quantity(78))
    #expect(desk.state.targets.cursor.row == 0)
  }

  @Test func whereThereWasNoneNoReasonIsAsked() throws {
    var desk = try targets()
    try cityIsSet(&desk)
    #expect(try target(nil, desk)?.revisions.isEmpty == true)
  }

  @Test func whatIsNoTargetStaysInItsCell() throws {
    var desk = try targets()
    try desk.press("9x<enter>")
    #expect(desk.line?.refusal?.contains("9x") == true)
    try desk.press("<esc>")
    #expect(try target("gulou", desk)?.annual == Quantity(78))
  }

  @Test func tabGoesRightAndWhatIsTheSameIsNotWritten() throws {
    var desk = try targets()
    try desk.press("e<tab>")
    #expect(desk.state.targets.cursor == Focus(row: 0, column: 1) && desk.effects.isEmpty)
  }

  @Test func whoIsNotAskedIsAssignedFirst() throws {
    var desk = try targets()
    try desk.press("l5")
    #expect(desk.line == nil && desk.notice.contains("按 a"))
    try desk.press("a")
    #expect(desk.choice?.options.count == 5)
    try desk.press("1")
    #expect(try role("gulou", "plenum-reach", desk)?.role == .lead)
    // The indicator is active from now on: it has a column everywhere.
    #expect(desk.state.assessment.indicators.contains { $0.id.text == "plenum-reach" })
    try desk.press("500<enter>")
    #expect(
      desk.state.target(
        of: ReportingUnit.ID("gulou"), try #require(Indicator.ID("plenum-reach")))?.annual
        == Quantity(500))
  }

  @Test func notApplicableHoldsForTheYearWithAReason() throws {
    var desk = try targets()
    try desk.press("<insert>4<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("xy<enter>")
    #expect(
      try role("gulou", "plenum-sessions", desk) == Assignment(.notApplicable, reason: "xy"))
  }

  @Test func whoHasReportedStaysAsked() throws {
    var desk = try targets()
    try desk.press("a5")
    #expect(try role("gulou", "plenum-sessions", desk)?.role == .report)
    #expect(desk.notice == "refused")
  }

  @Test func manyAreAssignedByOneEdit() throws {
    var desk = try targets()
    try desk.press("l<space><space><space>a2")
    for unit in ["gulou", "taijiang", "cangshan"] {
      #expect(try role(unit, "plenum-reach", desk)?.role == .report)
    }
    try desk.press("u")
    #expect(try role("gulou", "plenum-reach", desk) == nil)
  }

  @Test func theCitysTargetIsSplitOverAColumn() throws {
    var desk = try targets()
    try cityIsSet(&desk)
    try desk.press("*=")
    #expect(desk.bulk?.isOfTargets == true && desk.bulk?.places.count == 15)
    try desk.press("=split<enter>")
    #expect(desk.bulk?.written.count == 15)
    try desk.press("<enter>")
    #expect(desk.bulk?.step == .note)
    try desk.press("even<enter>")
    let indicator = try #require(desk.state.plan?.indicators.first)
    #expect(desk.state.allotment(of: indicator).sum == Quantity(1000))
    #expect(desk.state.allotment(of: indicator).gap == .zero)
    #expect(desk.state.markedTargets.isEmpty)
    try desk.press("u")
    #expect(try target("gulou", desk)?.annual == Quantity(78))
  }

  @Test func aRectangleIsMultiplied() throws {
    var desk = try targets()
    try desk.press("<s-down><s-down>=*2<enter><enter>x<enter>")
    #expect(try target("gulou", desk)?.annual == Quantity(156))
    #expect(try target("cangshan", desk)?.annual == Quantity(168))
    #expect(try target("jinan", desk)?.annual == Quantity(72))
  }

  @Test func aBlockIsPastedByNames() throws {
    var desk = try targets()
    desk.send(.input(.paste("单位\t全会学习场次\n福清市\t200\n鼓楼区\t90\n别处\t1\n")))
    #expect(desk.bulk?.proposals.count == 2 && desk.bulk?.leftOver.count == 1)
    try desk.press("<enter>x<enter>")
    #expect(try target("fuqing", desk)?.annual == Quantity(200))
    #expect(try target("gulou", desk)?.annual == Quantity(90))
  }

  @Test func whatIsCopiedIsATable() throws {
    var desk = try targets()
    try desk.press("<space><space>y")
    guard case .copy(let text, let count)? = desk.effects.last else {
      Issue.record("nothing is copied")
      return
    }
    #expect(count == 2 && text.contains("鼓楼区\t78") && text.contains("台江区\t60"))
  }

  @Test func targetsAreTakenAway() throws {
    var desk = try targets()
    try desk.press("<space><space><delete>")
    #expect(desk.bulk?.written.count == 2)
    try desk.press("<enter>x<enter>")
    #expect(try target("gulou", desk)?.annual == nil)
    #expect(try target("cangshan", desk)?.annual == Quantity(84))
  }

  @Test func theDetailsOfATargetAreTypedOneByOne() throws {
    var desk = try targets()
    try desk.press("T")
    #expect(desk.choice?.options.count == 6)
    try desk.press("2")
    try desk.press("8<enter>")
    #expect(try target("gulou", desk)?.baseline == Quantity(8))
    // The list is open again, where it was left.
    #expect(desk.choice?.selection == 1)
    try desk.press("3")
    try desk.press("nope<enter>")
    #expect(desk.line?.refusal?.contains("nope") == true)
    try desk.press(clear + "11-30<enter>")
    #expect(try target("gulou", desk)?.due == Day("2024-11-30"))
    try desk.press("4")
    try desk.press("6-30 50<enter>")
    #expect(try target("gulou", desk)?.interim == [try #require(Day("2024-06-30")): Quantity(50)])
    #expect(desk.choice?.options.count == 7)
    try desk.press("<esc>T4")
    try desk.press(clear + "<enter>")
    #expect(try target("gulou", desk)?.interim == [:])
  }

  @Test func aDayOutsideThePlanIsRefused() throws {
    var desk = try targets()
    try desk.press("T4")
    try desk.press("2025-01-03 50<enter>")
    #expect(desk.line?.refusal?.contains("年度") == true)
    try desk.press(clear + "<backspace>6-30<enter>")
    #expect(desk.line?.refusal != nil)
  }

  @Test func aCurveTellsWhatItWouldChange() throws {
    var desk = try targets()
    try desk.press("c")
    let now = try #require(desk.state.paceProspect)
    #expect(now.now == now.then && now.lines.count == 1)
    try desk.press("<down><down><down><down>")
    let then = try #require(desk.state.paceProspect)
    #expect(then.lines.count == 2 && then.lines[1].contains("0%"))
    try desk.press("<enter>")
    #expect(desk.state.plan?.indicators.first?.pace == .endLoaded)
    try desk.press("u")
    #expect(desk.state.plan?.indicators.first?.pace == nil)
  }

  @Test func weightsAreTypedAsTwelveNumbers() throws {
    var desk = try targets()
    try desk.press("c41,2<enter>")
    #expect(desk.line?.refusal?.contains("十二个") == true)
    let draft = try #require(desk.state.draft)
    #expect(draft == Draft(draft.record))
    try desk.press(clear + "2,2,20,4,10,12,8,8,10,8,8,8")
    #expect(desk.state.paceProspect?.then[2].decimal(2) == "0.24")
    try desk.press("<enter>")
    guard case .monthWeights? = desk.state.plan?.indicators.first?.pace else {
      Issue.record("no weights")
      return
    }
    var other = try targets()
    other.send(.draftFound(draft))
    try other.press("1")
    #expect(other.line?.field.text == "1,2")
  }

  @Test func areasNarrowTheGridAndTabGoesThroughThem() throws {
    var desk = try targets()
    try desk.press("<tab>")
    let plan = try #require(desk.state.plan)
    let place = try #require(desk.state.focusedTarget)
    let indicator = try #require(plan.indicator(place.indicator))
    #expect(plan.area(of: indicator)?.id == plan.areas[1].id)
    try desk.press("f3")
    #expect(desk.state.screen == .targets)
    #expect(desk.state.targetIndicators.allSatisfy { plan.area(of: $0)?.id == plan.areas[2].id })
    #expect(desk.state.focusedTarget != nil)
  }

  @Test func nothingIsTypedIntoAReadOnlyBook() throws {
    var desk = try targets()
    desk.makeReadOnly()
    for keys in ["5", "a", "T", "c", "=", "x"] {
      try desk.press(keys)
      #expect(desk.state.layer == nil && desk.notice.contains("只读"), "\(keys)")
    }
  }

  @Test func aClickChoosesAndTheSecondTypes() throws {
    var desk = try targets()
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("target", x: 1, y: 3)))
    #expect(desk.state.targets.cursor == Focus(row: 3, column: 0))
    desk.send(.pointed(click, on: Region("target", x: 1, y: 3)))
    #expect(desk.line?.field.text == "72")
  }

  @Test func fromAFigureToItsTargetAndBack() throws {
    var desk = try Desk()
    try desk.press("<f4>jjl")
    let focus = desk.place
    try desk.press("<f38>")
    #expect(desk.state.targets.cursor.row == 2)
    #expect("cangshan \(desk.state.focusedTarget?.indicator.text ?? "")" == focus)
    try desk.press("j<esc>")
    #expect(desk.state.screen == .matrix && desk.state.focus.row == 3)
  }
}
