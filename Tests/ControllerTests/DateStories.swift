import Controller
import Domain
import Languages
import Testing
import TextUI

/// 期限: the dates of the periods are looked at, typed, taken back, and ruled by another preset.
@Suite struct DateStories {
  private func dates() throws -> Desk {
    var desk = try Desk()
    try desk.press("gq")
    #expect(desk.state.screen == .dates && desk.state.datedPeriods.count == 19)
    return desk
  }

  /// The keys that empty a line.
  private let clear = String(repeating: "<backspace>", count: 12)

  private func due(_ period: String, _ desk: Desk) throws -> Day? {
    desk.state.plan?.calendar.dates(of: try #require(Period(period))).dueOn
  }

  @Test func theCursorBeginsAtWhatIsToBeHandedIn() throws {
    let desk = try dates()
    #expect(desk.state.focusedDate?.period == Period("2024-06"))
    #expect(desk.state.focusedDate?.name == .dueOn)
  }

  @Test func aDateIsTypedAndEverythingThatIsLateFollows() throws {
    var desk = try dates()
    #expect(
      desk.state.book.filings(of: try #require(Period("2024-06")), today: desk.state.today)
        .contains { $0.daysLate > 0 })
    try desk.press("7-10<enter>")
    #expect(try due("2024-06", desk) == Day("2024-07-10"))
    #expect(desk.notice.contains("报送期限") && desk.notice.contains("7月10日"))
    try desk.press("gs")
    #expect(desk.state.filings.filings.allSatisfy { $0.daysLate == 0 })
    try desk.press("<esc>u")
    #expect(try due("2024-06", desk) == Day("2024-07-03"))
  }

  @Test func theOrderOfDatesIsTold() throws {
    var desk = try dates()
    try desk.press("6-20<enter>")
    let refusal = try #require(desk.line?.refusal)
    #expect(refusal.contains("报送期限") && refusal.contains("数据截止") && refusal.contains("6月30日"))
    try desk.press(clear + "nope<enter>")
    #expect(desk.line?.refusal?.contains("nope") == true)
  }

  @Test func aDateGoesByTheRuleAgain() throws {
    var desk = try dates()
    try desk.press("<delete>")
    #expect(desk.effects.isEmpty && desk.notice.contains("按规则"))
    try desk.press("7-10<enter><delete>")
    #expect(try due("2024-06", desk) == Day("2024-07-03"))
    try desk.press("7-10<enter>e" + clear + "<enter>")
    #expect(try due("2024-06", desk) == Day("2024-07-03"))
  }

  @Test func lockedPeriodsRefuseAndSayWhatToDo() throws {
    var desk = try dates()
    try desk.press("<c-home>5")
    #expect(desk.line == nil && desk.notice.contains("解锁") && desk.notice.contains("gs"))
    for keys in ["e", "x"] {
      try desk.press(keys)
      #expect(desk.line == nil && desk.notice.contains("已锁定"))
    }
  }

  @Test func anotherRuleIsChosenAndLockedPeriodsStay() throws {
    var desk = try dates()
    try desk.press("c")
    #expect(desk.choice?.options.map(\.remark).contains { $0.contains("4 期") } == true)
    try desk.press("2")
    #expect(try due("2024-06", desk) == Day("2024-06-28"))
    #expect(try due("2024-03", desk) == Day("2024-04-03"))
    try desk.press("u")
    #expect(try due("2024-06", desk) == Day("2024-07-03"))
  }

  @Test func everyDateIsReachedAndEnteredByArrows() throws {
    var desk = try dates()
    try desk.press("<home>")
    #expect(desk.state.focusedDate?.name == .opensOn)
    try desk.press("<end>")
    #expect(desk.state.focusedDate?.name == .lockOn)
    try desk.press("<c-end>")
    #expect(desk.state.focusedDate?.period == Period("2024"))
    try desk.press("<enter>")
    #expect(desk.line?.field.text == "2025-01-10")
  }

  @Test func itIsReachedFromTimeAndFilingByEveryRoad() throws {
    for way in ["<f8>", "gs"] {
      for keys in ["gq", "<f46>"] {
        var desk = try Desk()
        try desk.press(way + keys)
        #expect(desk.state.screen == .dates)
        try desk.press("<esc>")
        #expect(desk.state.screen != .dates)
      }
      var desk = try Desk()
      try desk.press(way)
      let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
      desk.send(.pointed(click, on: Region("command.dates")))
      #expect(desk.state.screen == .dates)
    }
  }

  @Test func aClickChoosesADateAndTheSecondTypesIt() throws {
    var desk = try dates()
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(click, on: Region("date", x: 1, y: 9)))
    #expect(desk.state.focusedDate?.name == .opensOn && desk.line == nil)
    desk.send(.pointed(click, on: Region("date", x: 1, y: 9)))
    #expect(desk.line?.field.text == "2024-07-25")
  }

  @Test func fromAPeriodToWhoHasHandedItIn() throws {
    var desk = try dates()
    try desk.press("ko")
    #expect(desk.state.screen == .filing && desk.state.fillMonth == Period("2024-05"))
  }

  @Test func nothingChangesInAReadOnlyBook() throws {
    var desk = try dates()
    desk.makeReadOnly()
    for keys in ["5", "e", "x", "c"] {
      try desk.press(keys)
      #expect(desk.state.layer == nil && desk.notice.contains("只读"), "\(keys)")
    }
  }
}
