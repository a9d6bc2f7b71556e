import Controller
import Domain
import Languages
import Testing
import TextUI

/// 清单: every figure as a row, sorted, filtered and edited where it stands.
@Suite struct ListStories {
  /// The rows from the top as `unit indicator`.
  private func rows(_ desk: Desk, _ count: Int = 3) -> [String] {
    desk.state.list.items.prefix(count).map { item in
      switch item {
      case .figure(let focus):
        let assessment = desk.state.assessment
        return "\(assessment.units[focus.row].id) \(assessment.indicators[focus.column].id)"
      case .work(let id): return desk.state.register.item(id)?.title ?? ""
      }
    }
  }

  private func measures(_ desk: Desk) -> [Measure] {
    desk.state.list.items.compactMap { item in
      switch item {
      case .figure(let focus): desk.state.assessment.cell(focus.row, focus.column)
      case .work: nil
      }
    }
  }

  @Test func everyFigureThatIsAskedIsARowInOfficialOrder() throws {
    var desk = try Desk()
    try desk.press("<f6>")
    #expect(desk.state.screen == .list)
    let asked = desk.state.assessment.units.indices.flatMap { row in
      desk.state.assessment.indicators.indices.filter {
        desk.state.assessment.cell(row, $0) != nil
      }
    }
    let open = desk.state.register.items.count { !$0.isFinished }
    #expect(measures(desk).count == asked.count && open > 0)
    #expect(desk.state.list.items.count == asked.count + open)
    #expect(desk.state.list.total == asked.count + open)
    #expect(rows(desk, 1) == ["gulou plenum-sessions"])
    try desk.press("j")
    #expect(desk.place == rows(desk)[1])
    try desk.press("G")
    #expect(desk.state.list.selection == asked.count + open - 1)
    try desk.press("<pageup><home>")
    #expect(desk.state.list.selection == 0)
  }

  @Test func whatIsBehindIsOneKeyFromTheOverviewTheWorstFirst() throws {
    var desk = try Desk()
    try desk.press("b")
    #expect(desk.state.screen == .list)
    let worst = desk.state.assessment.behind
    #expect(measures(desk).count == worst.count)
    #expect(rows(desk) == worst.prefix(3).map { "\($0.unit) \($0.indicator)" })
    try desk.press("<enter>")
    #expect(desk.state.screen == .unit)
    #expect(desk.place == "\(worst[0].unit) \(worst[0].indicator)")
    try desk.press("e")
    #expect(desk.editor?.cell.unit == worst[0].unit)
    try desk.press("<esc><esc>")
    #expect(desk.state.screen == .list)
    try desk.press("b")
    #expect(desk.state.list.items.count == desk.state.list.total)
  }

  @Test func aFigureIsTypedInItsRowAndTheCursorGoesOnToTheOneBelow() throws {
    var desk = try Desk()
    try desk.press("b")
    let (first, second) = (rows(desk)[0], rows(desk)[1])
    let ids = first.split(separator: " ").map(String.init)
    let before = desk.state.list.items.count
    // So much that it is behind no longer.
    try desk.press("99999<enter><enter>")
    #expect(desk.editor == nil)
    #expect(try desk.figure(ids[0], ids[1]) == "99999")
    #expect(desk.state.list.items.count == before - 1)
    #expect(desk.place == second)
    #expect(desk.state.list.selection == 0)
    try desk.press("u")
    #expect(desk.state.list.items.count == before)
    #expect(desk.place == first)
  }

  @Test func anEditMovesItsRowWhereItBelongsAndTheOrderStaysWhatItWouldBeAnew() throws {
    var desk = try Desk()
    try desk.press("<f6>s<home>" + String(repeating: "<down>", count: 5) + "<enter>")
    #expect(desk.state.list.sort.column == .progress)
    try desk.press("jjj999<enter><enter>j5<enter><enter>")
    let moved = desk.state.list.items
    #expect(desk.state.savedAt != nil)
    // Turned round twice it is computed anew.
    try desk.press("s<enter>s<enter>")
    #expect(desk.state.list.items == moved)
  }

  @Test(arguments: ListColumn.allCases)
  func everyColumnSortsAndSortsTheOtherWayRound(_ column: ListColumn) throws {
    var desk = try Desk()
    let steps = try #require(ListColumn.allCases.firstIndex(of: column))
    let choose = "s<home>" + String(repeating: "<down>", count: steps) + "<enter>"
    try desk.press("<f6>")
    let all = Set(desk.state.list.items)
    try desk.press(choose)
    if column == .unit { try desk.press(choose) }
    #expect(desk.state.list.sort.column == column)
    #expect(desk.state.list.sort.isReversed == false)
    #expect(desk.effects.last == .remember(.listSort(desk.state.list.sort)))
    let once = desk.state.list.items
    try desk.press(choose)
    #expect(desk.state.list.sort.isReversed)
    #expect(Set(once) == all && Set(desk.state.list.items) == all)
    // Nobody leads anything and no slot is tagged in the sample: nothing to sort by.
    if column != .lead && column != .programme {
      #expect(desk.state.list.items != once)
    }
    #expect(desk.state.list.selection == 0)
  }

  @Test(arguments: ["", "<enter>s"]) func amountsStandInTheirExactOrderEqualOnesInTheOfficialOne(
    _ again: String
  ) throws {
    var desk = try Desk()
    try desk.press("<f6>s<home><down><down><down><down><down>" + again + "<enter>")
    #expect(desk.state.list.sort.column == .progress)
    #expect(desk.state.list.sort.isReversed == !again.isEmpty)
    let known = desk.state.list.items.compactMap { item in
      if case .figure(let focus) = item {
        desk.state.assessment.cell(focus.row, focus.column)?.progress.map { (focus, $0) }
      } else {
        nil
      }
    }
    #expect(known.count > 100)
    for ((first, before), (second, after)) in zip(known, known.dropFirst()) {
      let isOfficial = (first.row, first.column) < (second.row, second.column)
      #expect(before == after ? isOfficial : (before < after) == again.isEmpty)
    }
  }

  @Test func whatHasNothingInAColumnStandsLastWhicheverWayRound() throws {
    var desk = try Desk()
    let choose = "s<home><down><down><down><down><down><enter>"
    try desk.press("<f6>" + choose)
    let once = measures(desk).map(\.progress)
    let known = once.compactMap { $0 }
    #expect(known.count < once.count)
    #expect(once.prefix(known.count).allSatisfy { $0 != nil })
    #expect(zip(known, known.dropFirst()).allSatisfy { $0 <= $1 })
    try desk.press(choose)
    let turned = measures(desk).map(\.progress)
    #expect(turned.prefix(known.count).allSatisfy { $0 != nil })
    #expect(turned.first.flatMap { $0 } == known.last)
  }

  @Test func aFilterChoosesAreaLampAndReportingAndIsTakenAwayByOneKey() throws {
    var desk = try Desk()
    try desk.press("<f6>f2")
    let area = desk.state.assessment.areas[1].id
    #expect(desk.state.filter.area == area)
    #expect(desk.effects.contains(.remember(.filter(desk.state.filter))))
    let inArea = desk.state.list.items.count
    #expect(inArea > 0 && inArea < desk.state.list.total)
    // 灯, 滞.
    try desk.press("ff5")
    #expect(desk.choice?.options.isEmpty == false)
    try desk.press("3")
    #expect(desk.state.filter.lamp == .behind)
    #expect(measures(desk).allSatisfy { $0.lamp == .behind })
    #expect(desk.state.list.items.count < inArea)
    try desk.press("f0")
    #expect(desk.state.filter.isEmpty)
    #expect(desk.state.list.items.count == desk.state.list.total)
    // 报送, 过期未报.
    try desk.press("ff62")
    #expect(desk.state.filter.state == .overdue)
    #expect(measures(desk).allSatisfy { $0.state == .overdue } && !measures(desk).isEmpty)
    try desk.press("<backspace><backspace>")
    #expect(desk.notice == desk.state.words(ObstacleSentence.nothingFiltered))
  }

  @Test func whatNoRowFitsCanNotBeEdited() throws {
    var desk = try Desk()
    // Nothing is tagged with a programme.
    try desk.press("<f6>ff22")
    #expect(desk.state.filter.programme != nil)
    #expect(desk.state.list.items.isEmpty)
    try desk.press("5")
    #expect(desk.editor == nil)
    try desk.press("e")
    #expect(desk.editor == nil)
    #expect(desk.notice == desk.state.words(ObstacleSentence.nothingShown))
    try desk.press("jG<pagedown><enter>")
    #expect(desk.state.screen == .list)
  }

  @Test func columnsAreHiddenAndRemembered() throws {
    var desk = try Desk()
    try desk.press("<f6>c")
    try desk.press(" <down> <enter>")
    #expect(desk.state.list.hidden == [.lamp, .value])
    #expect(desk.effects.last == .remember(.hiddenColumns([.lamp, .value])))
    #expect(!desk.state.list.columns.contains(.lamp))
    #expect(desk.state.list.column == .entry)
    try desk.press("c <esc>")
    #expect(desk.state.list.hidden == [.lamp, .value])
  }

  @Test func viewsAreTakenUpAsTheyWereLeft() throws {
    var desk = try Desk()
    try desk.press("<f6>f3ff53s<home><down><enter>s<enter>")
    let (filter, sort) = (desk.state.filter, desk.state.list.sort)
    var other = try Desk()
    var state = other.state
    state.recall(
      sort: sort.text, hiddenColumns: Set([ListColumn.pace, .lead]).text, filter: filter.text)
    #expect(state.filter == filter)
    #expect(state.list.sort == sort)
    #expect(state.list.hidden == [.pace, .lead])
    state.recall(sort: "nonsense", hiddenColumns: "unit gone", filter: "area=gone;lamp=x;y")
    #expect(state.list.sort == sort)
    #expect(state.list.hidden.isEmpty)
    #expect(state.filter.isEmpty)
    try other.press("q")
  }

  @Test func aHeadIsClickedToSortAndAgainToTurnRound() throws {
    var desk = try Desk()
    try desk.press("<f6>")
    func click(_ region: Region) {
      let press = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
      desk.send(.pointed(press, on: region))
    }
    click(Region("list.head", x: 3))
    #expect(desk.state.list.sort.column == .lamp)
    click(Region("list.head", x: 3))
    #expect(desk.state.list.sort.isReversed)
    click(Region("list.head", x: 0))
    #expect(desk.state.list.sort == Listing.Sort())
    click(Region("list", x: 0, y: 4))
    #expect(desk.state.list.selection == 4)
    click(Region("list", x: 2, y: 4))
    #expect(desk.editor != nil)
    try desk.press("<esc>")
    click(Region("list", x: 0, y: 4))
    #expect(desk.state.screen == .unit)
  }

  @Test func nextBehindGoesDownTheRows() throws {
    var desk = try Desk()
    try desk.press("<f6>n")
    let here = desk.state.focus
    #expect(desk.state.assessment.cell(here.row, here.column)?.needsWork == true)
    let first = desk.state.list.selection
    try desk.press("nN")
    #expect(desk.state.list.selection == first)
  }
}
