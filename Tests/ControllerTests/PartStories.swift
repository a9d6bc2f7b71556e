import Controller
import Domain
import Languages
import Testing
import TextUI

/// The office makes and changes the plan, and follows the two outlines.
@Suite struct PartStories {
  private func plan() throws -> Desk {
    var desk = try Desk()
    try desk.press("gn")
    #expect(desk.state.parts.rows.first?.node == .section(.year))
    return desk
  }

  private func go(to part: Part, _ desk: inout Desk) throws {
    for place in 0..<8 where !desk.state.parts.rows.contains(where: { $0.node == .part(part) }) {
      // Opens what stands above, whatever it is.
      let closed = desk.state.parts.rows.firstIndex { row in
        row.isOpen == false && above(part, desk).contains(row.node)
      }
      let row = try #require(closed, "\(part) at \(place)")
      try desk.press("<c-home>" + String(repeating: "j", count: row) + "<right>")
    }
    let row = try #require(desk.state.parts.rows.firstIndex { $0.node == .part(part) })
    try desk.press("<c-home>" + String(repeating: "j", count: row))
    #expect(desk.state.parts.part == part)
  }

  private func above(_ part: Part, _ desk: Desk) -> [PartBoard.Node] {
    var nodes: [PartBoard.Node] = []
    var here = part
    while let parent = desk.state.book.parent(of: here, in: 2024) {
      nodes.append(.part(parent))
      here = parent
    }
    let section: PartBoard.Section? =
      switch here.kind {
      case .area: .work
      case .programme: .programmes
      case .unit: .units
      default: nil
      }
    return nodes + (section.map { [.section($0)] } ?? [])
  }

  /// The keys to a field of the chosen part.
  private func way(to field: PartField, of part: Part, _ desk: Desk) throws -> String {
    let line = try #require(desk.state.parts.lines.firstIndex(of: .field(part, field)))
    return "<enter><c-home>" + String(repeating: "j", count: line)
  }

  private let events = Part(.indicator, "lecture-events")

  @Test func anAreaGrowsDownToAnIndicator() throws {
    var desk = try plan()
    try desk.press("ja数字妇联<enter>")
    let area = Part(.area, "shu-zi-fu-lian")
    #expect(desk.state.parts.part == area && desk.notice.contains("shu-zi-fu-lian"))
    try desk.press("a1网上课堂 #online-class<enter>")
    let initiative = Part(.initiative, "online-class")
    #expect(desk.state.parts.part == initiative)
    try desk.press("<insert>1课堂场次<enter>")
    #expect(desk.state.plan?.indicator(try #require(Indicator.ID("ke-tang-chang-ci"))) != nil)
    try desk.press("uuu")
    #expect(desk.state.book.record(of: area, in: 2024) == nil)
    #expect(desk.state.parts.rows.contains { $0.node == .section(.work) })
  }

  @Test func aNameIsTakenOnceAndAnIdentifierForEver() throws {
    var desk = try plan()
    try desk.press("ja思想引领<enter>")
    #expect(desk.line?.refusal?.contains("思想引领") == true)
    try desk.press("<esc>a新 #a1-guidance<enter>")
    #expect(desk.line?.refusal?.contains("a1-guidance") == true)
  }

  @Test func fieldsAreEditedByLineAndByChoice() throws {
    var desk = try plan()
    try go(to: events, &desk)
    try desk.press(try way(to: .named(.definition), of: events, desk) + "<f2>只算当场<enter>")
    #expect(
      desk.state.plan?.indicator(try #require(Indicator.ID("lecture-events")))?.definition == "只算当场"
    )
    try desk.press("<delete>")
    #expect(
      desk.state.plan?.indicator(try #require(Indicator.ID("lecture-events")))?.definition == nil)
    try desk.press("<esc>" + (try way(to: .named(.cadence), of: events, desk)) + "<enter>2")
    #expect(desk.notice.contains("已报数据"))
    try desk.press("<esc>" + (try way(to: .named(.direction), of: events, desk)) + "<enter>")
    #expect(desk.choice?.options.first?.name == "越高越好")
    try desk.press("2")
    #expect(
      desk.state.plan?.indicator(try #require(Indicator.ID("lecture-events")))?.direction == .down)
  }

  @Test func aShortNameHasSixCharactersAtMost() throws {
    var desk = try plan()
    try go(to: events, &desk)
    let way = try way(to: .named(.shortName), of: events, desk)
    try desk.press(way + "<enter>" + String(repeating: "<backspace>", count: 8) + "七个汉字的简称<enter>")
    #expect(desk.line?.refusal?.contains("6") == true)
  }

  @Test func orderIsChangedByAKeyAndUndone() throws {
    var desk = try plan()
    let last = Part(.area, "a4-conduct")
    try go(to: last, &desk)
    try desk.press("K")
    #expect(desk.state.plan?.areas.map(\.id.text)[2] == "a4-conduct")
    #expect(desk.state.parts.part == last)
    try desk.press("<s-down>")
    #expect(desk.state.plan?.areas.map(\.id.text)[3] == "a4-conduct")
    try desk.press("uu")
    #expect(desk.state.plan?.areas.map(\.id.text)[3] == "a4-conduct")
  }

  @Test func whatHoldsDataIsRetiredNotRemoved() throws {
    var desk = try plan()
    try go(to: events, &desk)
    try desk.press("x2")
    #expect(desk.notice.contains("已报数据") && desk.notice.contains("停用"))
    try desk.press("x1")
    #expect(desk.line?.field.text == "2024-07-05")
    try desk.press("<enter>")
    #expect(desk.state.book.isRetired(events, in: 2024))
    try desk.press("x1")
    #expect(!desk.state.book.isRetired(events, in: 2024))
  }

  @Test func aThresholdTellsWhichLampsItTurnsBeforeItIsKept() throws {
    var desk = try plan()
    try desk.press("G<enter>")
    let line = try #require(desk.state.parts.lines.firstIndex(of: .field(.plan, .named(.slow))))
    try desk.press(String(repeating: "j", count: line) + "0.94<enter>")
    let choice = try #require(desk.choice)
    #expect(choice.options[0].remark.contains("→") && choice.options.count > 2)
    try desk.press("2")
    #expect(desk.state.plan?.rules == .standard)
    try desk.press("0.94<enter>1")
    #expect(desk.state.plan?.rules.slow == Quantity(94, scale: 2))
    try desk.press("0.97<enter>")
    #expect(desk.line?.refusal != nil)
  }

  @Test func aWeightIsTypedOnItsLine() throws {
    var desk = try plan()
    try desk.press("G<enter>jjjjj")
    guard case .weight(let part)? = desk.state.parts.chosenLine else {
      Issue.record("no weight")
      return
    }
    try desk.press("3<enter>1")
    let id = try #require(Indicator.ID(part.id))
    #expect(desk.state.plan?.indicator(id)?.weight == Quantity(3))
  }

  @Test func nextYearIsMadeAndLookedAt() throws {
    var desk = try plan()
    try desk.press("C1")
    #expect(desk.state.book.plans[2025]?.state == .draft)
    try desk.press("Y2")
    #expect(desk.state.assessment.year == 2025)
    try desk.press("<f4>")
    #expect(desk.state.screen == .matrix && desk.state.assessment.indicators.count > 20)
    // Taken back, the screen is about the year that is left.
    try desk.press("u")
    #expect(desk.state.book.plans[2025] == nil && desk.state.assessment.year == 2024)
  }

  @Test func anOutlineIsFollowedOverTheYears() throws {
    var desk = try Desk()
    try desk.press("gy")
    let domain = Part(.domain, "women-health")
    try go(to: domain, &desk)
    try desk.press("a1提高健康水平<enter>a1孕产妇死亡率 #mmr<enter>")
    let part = Part(.outcome, "mmr")
    #expect(desk.state.parts.part == part)
    for (field, text) in [
      (FieldName.baselineYear, "2020"), (.baseline, "5"), (.targetYear, "2030"), (.target, "3"),
    ] {
      try desk.press((try way(to: .named(field), of: part, desk)) + text + "<enter><esc>")
    }
    try desk.press((try way(to: .named(.direction), of: part, desk)) + "<enter>2<esc>")
    try desk.press((try way(to: .value(year: 2022), of: part, desk)) + "4.8<enter>4.4<enter>")
    #expect(
      desk.state.outcome(part)?.values == [
        2022: Quantity(48, scale: 1), 2023: Quantity(44, scale: 1),
      ])
    #expect(desk.state.outcome(part)?.status == .onTrack)
    try desk.press("i")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    #expect(told.subject.contains("预期可达标"))
    try desk.press("<esc>u")
    #expect(desk.state.outcome(part)?.values.count == 1)
  }

  @Test func whoMayOnlyReadLooksButChangesNothing() throws {
    var desk = try plan()
    desk.makeReadOnly()
    for keys in ["ja", "x", "J", "C", "<f2>", "j<enter><enter>"] {
      try desk.press(keys)
      #expect(desk.state.layer == nil && desk.notice.contains("只读"), "\(keys)")
    }
  }

  @Test func aTextThatIsTypedComesBackAsADraft() throws {
    var desk = try plan()
    try go(to: events, &desk)
    try desk.press(try way(to: .named(.definition), of: events, desk) + "<enter>半句")
    let draft = try #require(desk.state.draft)
    let read = try #require(Draft(draft.record))
    #expect(read == draft)
    var next = try Desk()
    next.send(.draftFound(read))
    try next.press("<enter>")
    #expect(next.line?.field.text == "半句" && next.state.parts.part == events)
    try desk.press("<esc><esc>ja新的")
    let made = try #require(desk.state.draft)
    #expect(Draft(made.record) == made)
  }

  @Test func theMouseOpensAndEdits() throws {
    var desk = try plan()
    func click(_ region: Region) {
      desk.send(
        .pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
    }
    let count = desk.state.parts.rows.count
    click(Region("part", y: 2))
    click(Region("part", y: 2))
    #expect(desk.state.parts.rows.count > count)
    click(Region("part.field", y: 0))
    #expect(desk.state.parts.isInside)
    click(Region("part.field", y: 0))
    #expect(desk.line != nil)
    try desk.press("<esc>")
    let wheel = MouseEvent(.wheelDown, at: Point(x: 0, y: 0))
    desk.send(.pointed(wheel, on: Region("part", y: 0)))
    #expect(desk.state.parts.selection == 5 && !desk.state.parts.isInside)
    desk.send(.pointed(wheel, on: Region("part.field", y: 0)))
    #expect(desk.state.parts.isInside && desk.state.parts.line == 3)
  }
}
