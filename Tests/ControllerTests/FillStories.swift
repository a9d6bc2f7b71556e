import Controller
import Domain
import Languages
import Storage
import Testing
import TextUI

/// A clerk fills in her unit's month and hands it in.
@Suite struct FillStories {
  /// 福清 on the first of August: July is open and nothing of it is there.
  private func july() throws -> Desk {
    var desk = try Desk(today: "2024-08-01")
    try desk.press("<f4>jjjjjjgf")
    #expect(desk.state.screen == .fill && desk.state.focusedUnit?.id.text == "fuqing")
    #expect(desk.state.fillMonth == Period("2024-07"))
    return desk
  }

  /// The digits of what the row under the cursor had last month.
  private func digits(_ desk: Desk) -> String {
    guard let cell = desk.state.focusedCell else { return "" }
    let before = Edit.Cell(cell.unit, cell.indicator, cell.period.previous)
    switch desk.state.entry(in: before)?.content {
    case .value(let value): return value.description
    case .ratio(let upper, _): return upper.description
    case .stages, .missing, nil: return ""
    }
  }

  /// Fills in every blank row; how many keys that took besides the digits.
  private func fillIn(_ desk: inout Desk) throws -> Int {
    var keys = 0
    while let cell = desk.state.focusedCell, desk.state.entry(in: cell) == nil {
      let figure = digits(desk)
      try #require(!figure.isEmpty)
      try desk.press(figure)
      // A doubt takes a second Enter.
      for _ in 0..<3 where desk.state.entry(in: cell) == nil {
        try desk.press("<enter>")
        keys += 1
      }
      try #require(desk.state.entry(in: cell) != nil, "\(cell)")
    }
    return keys
  }

  @Test func theCursorStandsInTheFirstBlankCellOfTheMonthThatIsOpen() throws {
    let desk = try july()
    let filing = try #require(desk.state.filing)
    #expect(filing.answered == 0)
    #expect(desk.state.focusedIndicator?.id == filing.expected.first)
    #expect(desk.state.fillColumns.count == filing.expected.count)
    // What is reported by the quarter is not asked in July.
    #expect(
      desk.state.fillColumns.allSatisfy { desk.state.assessment.indicators[$0].cadence == .month })
  }

  @Test func aMonthTakesFewKeysBesideItsDigits() throws {
    var desk = try july()
    let count = desk.state.fillColumns.count
    #expect(count >= 15)
    var keys = try fillIn(&desk)
    #expect(desk.notice.contains("都填好了"))
    try desk.press("S<enter>")
    keys += 2
    #expect(desk.state.filing?.submission?.state == .submitted)
    // As many for twenty numbers as sixty allow.
    #expect(keys * 20 <= 60 * count, "\(keys) keys for \(count) numbers")
  }

  @Test func theLineThatIsPassedOnIsShownAndCopied() throws {
    var desk = try july()
    _ = try fillIn(&desk)
    try desk.press("S<enter>")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    let line = try #require(told.copied)
    #expect(line.contains("福清市") && line.contains("2024年7月") && line.count <= 300)
    try desk.press("y")
    #expect(desk.effects.last == .copy(line, count: 1))
    try desk.press("<esc>")
    try desk.press("S")
    #expect(desk.notice == desk.state.words(ObstacleSentence.handedIn))
    try desk.press("u")
    #expect(desk.state.filing?.submission == nil)
  }

  @Test func theReviewLeadsToWhatIsMissing() throws {
    var desk = try july()
    let second = desk.state.fillColumns[1]
    try desk.press(digits(desk) + "<enter>S")
    let choice = try #require(desk.choice)
    #expect(choice.options[0].name.contains("未报"))
    #expect(choice.options.count == desk.state.fillColumns.count)
    // While something is missing, Enter doesn't hand in.
    try desk.press("<enter>")
    #expect(desk.state.layer == nil && desk.state.focus.column == second)
    #expect(desk.state.filing?.submission == nil)
  }

  @Test func theReviewTellsWhatIsUnusualUnlessItIsExplained() throws {
    var desk = try july()
    try desk.press("9999<enter><enter>S")
    let name = try #require(desk.choice?.options.dropFirst().first?.name)
    #expect(name == "全会学习场次")
    #expect(desk.choice?.options[1].remark.contains("备注") == false)
    try desk.press("<esc><up><c-home>;汇总漏报<enter>S")
    #expect(desk.choice?.options[1].remark.contains("汇总漏报") == true)
  }

  @Test func theSumOfTheYearMayBeTypedInsteadOfTheMonth() throws {
    var desk = try july()
    let cell = try #require(desk.state.focusedCell)
    let sum = try (1...6).reduce(0) { sum, month in
      sum + (Int(try desk.figure("fuqing", cell.indicator.text, "2024-0\(month)") ?? "0") ?? 0)
    }
    try desk.press("<right>\(sum + 12)<enter>")
    #expect(try desk.figure("fuqing", cell.indicator.text, "2024-07") == "12")
    // Below what the months before came to it would be a month below zero.
    try desk.press("<up>\(sum - 1)<enter>")
    #expect(desk.editor?.needsNote == true)
    try desk.press("<esc>")
    #expect(try desk.figure("fuqing", cell.indicator.text, "2024-07") == "12")
  }

  @Test func zeroBlankMissingAndNotApplicableStayFourThings() throws {
    var desk = try july()
    let filing = try #require(desk.state.filing)
    try desk.press("0<enter><enter>")
    #expect(try desk.figure("fuqing", filing.expected[0].text, "2024-07") == "0")
    try desk.press("x3系统停用<enter>")
    #expect(desk.state.filing?.answered == 2)
    try desk.press("x4不承担<enter>")
    #expect(desk.state.filing?.expected.count == filing.expected.count - 1)
  }

  @Test func anotherMonthIsAKeyAwayAndALockedOneSaysWhatToDo() throws {
    var desk = try july()
    try desk.press("[")
    #expect(desk.state.fillMonth == Period("2024-06"))
    try desk.press("[[[5")
    #expect(desk.state.fillMonth == Period("2024-03"))
    #expect(desk.editor == nil && desk.notice.contains("锁定"))
    try desk.press("<pagedown><pagedown>")
    #expect(desk.state.fillMonth == Period("2024-05"))
    try desk.press("]]]5")
    #expect(desk.state.fillMonth == Period("2024-08"))
    #expect(desk.editor == nil && desk.notice.contains("8月25日"))
  }

  @Test func fromTheWholeCityTheFirstUnitIsFilledIn() throws {
    var desk = try Desk()
    try desk.press("<f4>Ggf")
    #expect(desk.state.focusedUnit?.id.text == "gulou")
  }

  @Test func aClickChoosesTheAmountThatIsTyped() throws {
    var desk = try july()
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("counterpart", y: 1)))
    #expect(desk.state.typesCounterpart && desk.state.focus.column == desk.state.fillColumns[1])
    desk.send(.pointed(click, on: Region("figure", x: 2, y: 1)))
    #expect(!desk.state.typesCounterpart && desk.editor != nil)
  }

  @Test func theLastTwelveFiguresAreOneKeyAway() throws {
    var desk = try july()
    try desk.press("H")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    #expect(told.lines.count == 12)
    guard case .text(let june) = told.lines[10] else { return }
    let figure = try #require(try desk.figure("fuqing", "plenum-sessions"))
    #expect(june.contains("2024年6月") && june.contains(figure))
  }

  @Test func whatIsPastedGoesToTheMonthThatIsFilledIn() throws {
    var desk = try july()
    desk.send(.input(.paste("7\n8\n9")))
    let cells = try #require(desk.bulk?.proposals.map(\.place))
    #expect(cells.map(\.indicator) == Array(try #require(desk.state.filing).expected.prefix(3)))
    #expect(cells.allSatisfy { $0.period == Period("2024-07") })
  }

  @Test func nothingIsTypedIntoAReadOnlyMonth() throws {
    var desk = try july()
    desk.makeReadOnly()
    try desk.press("5")
    #expect(desk.editor == nil)
    try desk.press("S")
    #expect(desk.choice == nil && desk.notice.contains("只读"))
  }
}
