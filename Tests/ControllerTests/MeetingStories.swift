import Controller
import Domain
import Languages
import Testing
import TextUI

/// The office calls a meeting, orders its agenda, notes who comes, and sees what is to be answered for.
@Suite struct MeetingStories {
  /// 会议 with a meeting that was called by its day alone.
  private func prepared(_ language: Language = .zh) throws -> Desk {
    var desk = try Desk(language: language)
    try desk.press("gha8月1日<enter>")
    return desk
  }

  private func meeting(_ desk: Desk) throws -> Meeting { try #require(desk.state.meetingInSight) }

  /// Begins the meeting in sight, as its pages do.
  private func start(_ desk: inout Desk) throws {
    let edit = MeetingEdit.start(try meeting(desk).id, today: desk.state.today)
    let at = try #require(Timestamp("2024-08-01T09:00:00+08:00"))
    let stamp = Stamp(by: "office", at: at, operation: "office-test-99")
    let changes = try desk.state.book.changes(of: .meeting(edit, year: 2024), stamp)
    desk.send(.kept(Kept(.edit, changes, clock: "09:00")))
  }

  @Test func aMeetingIsCalledByItsDayAloneAndStandsInOfficialOrder() throws {
    var desk = try Desk()
    try desk.press("gh")
    #expect(desk.state.screen == .meeting && desk.state.meetingInSight == nil)
    try desk.press("a8月1日<enter>")
    let meeting = try meeting(desk)
    #expect(desk.layer == nil && meeting.name == "上半年工作会议" && meeting.day == Day("2024-08-01"))
    #expect(meeting.asOf == desk.state.assessment.asOf)
    #expect(desk.state.meetingBoard.panel == .agenda)
    #expect(meeting.speakers.count == 15 && meeting.speakers.first?.text == "gulou")
    #expect(desk.notice.contains("上半年工作会议") && desk.notice.contains("已存"))
    try desk.press("u")
    #expect(desk.state.meetingInSight == nil)
  }

  @Test func namePlaceAndChairStandBehindTheDay() throws {
    var desk = try Desk()
    try desk.press("gh<insert>下周五 · 季度会 · 三楼 · 李主席<enter>")
    let meeting = try meeting(desk)
    #expect(meeting.day == Day("2024-07-12") && meeting.name == "季度会")
    #expect(meeting.place == "三楼" && meeting.chair == "李主席")
  }

  @Test func aDayThatIsNoneStaysInTheFieldAndADoubtfulOneIsAskedOnce() throws {
    var desk = try Desk()
    try desk.press("gha尽快<enter>")
    #expect(desk.line?.refusal?.contains("尽快") == true)
    try desk.press("<esc>a7月1日<enter>")
    #expect(desk.line?.refusal != nil && desk.state.meetingInSight == nil)
    try desk.press("<enter>")
    #expect(desk.state.meetingInSight != nil)
  }

  @Test func theAgendaIsOrderedAndTimedByKeys() throws {
    var desk = try prepared()
    try desk.press("J")
    #expect(try meeting(desk).speakers.prefix(2).map(\.text) == ["taijiang", "gulou"])
    #expect(desk.state.meetingBoard.item?.item.unit?.text == "gulou")
    try desk.press("<s-up>")
    #expect(try meeting(desk).speakers.first?.text == "gulou")
    try desk.press("10<enter>")
    #expect(try meeting(desk).agenda[0].minutes == 10)
    try desk.press("n部署下半年 15分钟<enter>")
    let added = try #require(try meeting(desk).agenda.last)
    #expect(added.subject == .text("部署下半年") && added.minutes == 15)
    try desk.press("x")
    #expect(try meeting(desk).speakers.count == 14)
    try desk.press("u<c-end><delete>")
    #expect(try meeting(desk).agenda.count == 15)
  }

  @Test func attendanceIsTurnedRoundAndAnAbsenceIsExplained() throws {
    var desk = try prepared()
    let first = try #require(try meeting(desk).speakers.first)
    try desk.press("s")
    #expect(try meeting(desk).attendance[first]?.state == .present)
    try desk.press("<space>;副主席代会<enter>")
    #expect(try meeting(desk).attendance[first] == Attendance(.leave, note: "副主席代会"))
    try desk.press("ss")
    #expect(try meeting(desk).attendance.isEmpty)
  }

  @Test func whatIsSaidAboutAMeetingIsChangedByAList() throws {
    var desk = try prepared()
    try desk.press("<s-tab>e3")
    #expect(desk.line != nil)
    try desk.press("四楼<enter>e5")
    #expect(try meeting(desk).place == "四楼" && desk.choice != nil)
    try desk.press("5")
    #expect(try meeting(desk).asOf == Period("2024-05"))
    try desk.press("e2" + String(repeating: "<backspace>", count: 10) + "8月2日<enter>")
    #expect(try meeting(desk).day == Day("2024-08-02"))
  }

  @Test func whoHasNotReportedIsRemindedOneByOneOrAllTogether() throws {
    var desk = try prepared()
    try desk.press("M")
    guard case .explanation(let all)? = desk.state.layer else {
      Issue.record("no reminders")
      return
    }
    #expect(all.copied?.contains("6月") == true)
    let late = desk.state.meetingBoard.agenda.filter { $0.handedIn < $0.filings.count }
    #expect(all.lines.count == late.count && !late.isEmpty)
  }

  @Test func theLastMeetingsDecisionsAndPromisesAreToBeAnsweredFor() throws {
    var desk = try Desk()
    try desk.press("gha7月8日 · 碰头会<enter>")
    let first = try meeting(desk)
    var decision = WorkItem.Draft(.task, "补齐台账")
    decision.unit = ReportingUnit.ID("fuqing")
    decision.due = Day("2024-07-31")
    decision.source = WorkItem.Source(.meeting, first.id.text)
    let at = try #require(Timestamp("2024-07-08T10:00:00+08:00"))
    let changes = try desk.state.book.changes(
      of: .work(.add(decision), year: 2024), Stamp(by: "office", at: at, operation: "o-x-1"))
    desk.send(.kept(Kept(.edit, changes, clock: "10:00")))
    #expect(Command.removeItem.obstacle(in: desk.state) == nil)
    try desk.press("<s-tab>x")
    #expect(desk.notice.contains("已定 1 件事") && desk.state.meetingBoard.meetings.count == 1)
    try desk.press("a8月1日<enter>")
    let board = desk.state.meetingBoard
    #expect(board.meetings.map(\.name) == ["上半年工作会议", "碰头会"])
    guard case .decision(let item)? = board.answers.first else {
      Issue.record("no decision")
      return
    }
    #expect(item.title == "补齐台账")
    #expect(board.answers.contains { if case .promise = $0 { true } else { false } })
    try desk.press("<tab><enter>")
    #expect(desk.state.screen == .work && desk.state.workBoard.selected?.title == "补齐台账")
  }

  @Test func whatItDecidedIsOrderedWordedOtherwiseAndAddedToAfterwards() throws {
    var desk = try prepared()
    func decided() -> [String] { desk.state.meetingBoard.decisions.map(\.title) }
    try desk.press("<tab><tab>e")
    #expect(desk.notice.contains("还没有决定") && desk.layer == nil)
    try desk.press("d补台账 · 福清 · 8月底<enter><c-g>查场地 · 下周五<enter>d报名单<enter>")
    #expect(desk.layer == nil && decided() == ["补台账", "查场地", "报名单"])
    try desk.press("GK")
    #expect(decided() == ["补台账", "报名单", "查场地"])
    #expect(desk.state.meetingBoard.decision?.title == "报名单")
    try desk.press("<s-up>")
    #expect(decided() == ["报名单", "补台账", "查场地"])
    try desk.press("u<s-down>")
    #expect(decided() == ["补台账", "查场地", "报名单"])
    try desk.press("gge")
    #expect(desk.line?.field.text.hasPrefix("补台账 · 福清市") == true)
    try desk.press("<home>赶快<enter>")
    #expect(decided().first == "赶快补台账")
    try desk.press("@盯紧<enter>")
    #expect(desk.state.remarkSubject.map { desk.state.isRemarked($0) } == true)
    try desk.press("i")
    #expect(desk.layer != nil)
    try desk.press("<esc><enter>")
    #expect(desk.state.screen == .work && desk.state.workBoard.selected?.title == "赶快补台账")
    #expect(desk.state.workBoard.selected?.unit?.text == "fuqing")
  }

  @Test func anItemThatIsNoUnitsIsWordedOtherwise() throws {
    var desk = try prepared()
    try desk.press("n部署 15<enter>Ge")
    #expect(desk.line?.field.text == "部署 15")
    try desk.press("<home>全面<end><backspace><backspace>20分钟<enter>")
    let item = try #require(try meeting(desk).agenda.last)
    #expect(item.subject == .text("全面部署") && item.minutes == 20)
    try desk.press("<enter>")
    #expect(desk.line?.field.text == "全面部署 20")
    try desk.press("<esc>u")
    #expect(try meeting(desk).agenda.last?.subject == .text("部署"))
    try desk.press("gge")
    #expect(desk.line?.field.text == "4")
  }

  @Test(arguments: ["C", "<c-s>"])
  func figuresAreFrozenAndComparedWithOrWithoutAMeeting(_ key: String) throws {
    var desk = try Desk()
    try desk.press("ghc")
    #expect(desk.notice.contains("还没有快照") && desk.notice.contains("C"))
    try desk.press(key)
    #expect(desk.line?.field.text == "7月5日快照（截至2024年6月）")
    try desk.press("<enter>")
    #expect(desk.layer == nil && desk.notice.contains("7月5日快照"))
    try desk.press("c")
    guard case .explanation(let first)? = desk.state.layer else {
      Issue.record("no comparison")
      return
    }
    #expect(first.lines.last?.text == "数和灯都没有变" && first.subject.contains("快照"))
    try desk.press("<esc><f4>10<enter>")
    if desk.editor != nil { try desk.press("<enter>") }
    try desk.press("gh\(key)第二份")
    try desk.press(String(repeating: "<home>", count: 1) + "<enter>c")
    #expect(desk.choice?.options.count == 2 && desk.choice?.selection == 0)
    try desk.press("2")
    guard case .explanation(let then)? = desk.state.layer else {
      Issue.record("no comparison")
      return
    }
    #expect(then.lines.last?.text != "数和灯都没有变")
    try desk.press("<esc>uc")
    #expect(desk.choice == nil && desk.layer != nil)
    try desk.press("<esc>")
    desk.makeReadOnly()
    try desk.press("C")
    #expect(desk.notice.contains("没有写权限"))
    try desk.press("c")
    #expect(desk.layer != nil)
  }

  @Test func aMeetingThatBeganIsComparedWithNowAndEnds() throws {
    var desk = try prepared()
    try desk.press("c")
    #expect(desk.notice.contains("还没有快照"))
    try desk.press("E")
    #expect(desk.notice.contains("还没有开始"))
    try start(&desk)
    #expect(try meeting(desk).snapshot != nil)
    try desk.press("c")
    guard case .explanation(let same)? = desk.state.layer else {
      Issue.record("no comparison")
      return
    }
    #expect(same.lines.last?.text == "数和灯都没有变")
    try desk.press("<esc>E")
    #expect(try meeting(desk).endedAt != nil)
    try desk.press("E")
    #expect(desk.notice.contains("已经结束"))
    try desk.press("<s-tab>x")
    #expect(desk.notice.contains("已经开始") && desk.state.meetingInSight != nil)
  }

  @Test func rowsAreClickedAndOpenedByASecondClick() throws {
    var desk = try prepared()
    func click(_ region: Region) {
      let event = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
      desk.send(.pointed(event, on: region))
    }
    click(Region("agenda", y: 3))
    #expect(desk.state.meetingBoard.row(of: .agenda) == 3)
    click(Region("meeting.panel", x: 2))
    #expect(desk.state.meetingBoard.panel == .answers)
    click(Region("agenda", y: 3))
    click(Region("agenda", y: 3))
    #expect(desk.state.screen == .unit)
  }

  @Test func readOnlyItIsLookedAtOnly() throws {
    var desk = try prepared()
    desk.makeReadOnly()
    for keys in ["a", "s", "J", "x", "5", "e", "n"] {
      try desk.press(keys)
      #expect(desk.layer == nil && desk.notice.contains("没有写权限"), "\(keys)")
    }
    try desk.press("M")
    #expect(desk.layer != nil)
  }

  @Test func whatWasBeingTypedIsOfferedAgain() throws {
    var desk = try prepared()
    try desk.press("n部署")
    let draft = try #require(desk.state.draft)
    #expect(Draft(draft.record) == draft)
    try desk.press("<esc>go")
    desk.send(.draftFound(draft))
    try desk.press("<enter>")
    #expect(desk.state.screen == .meeting && desk.line?.field.text == "部署")
  }
}

extension Desk {
  fileprivate var layer: Layer? { state.layer }
}
