import Controller
import Domain
import Languages
import Testing
import TextUI

/// Leaders and others star and comment on what they see, and make tasks of it, by keys.
@Suite struct RemarkStories {
  @Test func aFigureIsStarredAndCommentedOnAndBothAreTakenBackByUndo() throws {
    var desk = try Desk()
    try desk.press("gm!")
    let subject = try #require(desk.state.remarkSubject)
    #expect(desk.state.isRemarked(subject) && desk.notice.contains("关注"))
    try desk.press("@抓紧补齐<enter>")
    #expect(desk.line == nil && desk.state.remarks(on: subject).count == 2)
    #expect(desk.state.remarks(on: subject).last?.contains("抓紧补齐") == true)
    try desk.press("uu")
    #expect(!desk.state.isRemarked(subject))
    try desk.press("!!")
    #expect(!desk.state.isRemarked(subject))
  }

  @Test(arguments: ["&", "<s-home>"])
  func oneTakesBackWhatOneSaidAndNobodyElseDoes(_ key: String) throws {
    var desk = try Desk()
    try desk.press("gm" + key)
    #expect(desk.notice.contains("没有你写的"))
    try desk.press("@抓紧<enter>" + key)
    let subject = try #require(desk.state.remarkSubject)
    #expect(!desk.state.isRemarked(subject) && desk.state.layer == nil)
    try desk.press("u")
    #expect(desk.state.isRemarked(subject))
    try desk.press("@月底前<enter>" + key)
    #expect(desk.choice?.options.count == 2)
    #expect(desk.choice?.options.first?.name.contains("月底前") == true)
    try desk.press("2")
    #expect(desk.state.remarks(on: subject).count == 1)
    #expect(desk.state.remarks(on: subject).first?.contains("月底前") == true)
    desk.prepare { $0.person = "陈主席" }
    try desk.press(key)
    #expect(desk.notice.contains("没有你写的") && desk.state.isRemarked(subject))
    try desk.press("gj" + key)
    #expect(desk.notice.contains("先把光标移到"))
  }

  @Test func aLeaderWhoChangesNoFigureStarsAndWhatIsStarredComesFirst() throws {
    var desk = try Desk()
    desk.prepare { $0.settings.role = .leader }
    try desk.press("gmjjj5")
    #expect(desk.notice.contains("只读"))
    try desk.press("!@盯紧<enter>")
    let subject = try #require(desk.state.remarkSubject)
    #expect(desk.state.remarks(on: subject).last?.hasPrefix("批示") == true)
    let first = try #require(desk.state.assessment.attention(count: 30).first)
    #expect(first.isWatched && .figure(first.unit, first.indicator) == subject)
  }

  @Test func whoOnlyLooksDoesNotCommentAndALeadersStarStays() throws {
    var desk = try Desk()
    desk.prepare { $0.settings.role = .viewer }
    try desk.press("gm!")
    #expect(desk.notice.contains("只读"))
    desk.prepare {
      $0.settings.role = .leader
      $0.person = "陈主席"
    }
    try desk.press("!")
    desk.prepare {
      $0.settings.role = .office
      $0.person = "王敏"
    }
    try desk.press("!")
    let subject = try #require(desk.state.remarkSubject)
    #expect(desk.state.isRemarked(subject) && desk.notice.contains("领导"))
  }

  @Test func everyScreenSaysWhatAStarWouldBeAbout() throws {
    var desk = try Desk()
    let subjects: [(String, (RemarkSubject?) -> Bool)] = [
      ("go", { if case .area? = $0 { true } else { false } }),
      ("gi", { if case .figure? = $0 { true } else { false } }),
      ("gu<tab>", { if case .unit? = $0 { true } else { false } }),
      ("gs", { if case .unit? = $0 { true } else { false } }),
      ("gd", { if case .item? = $0 { true } else { false } }), ("gt", { $0 == nil }),
    ]
    for (keys, fits) in subjects {
      try desk.press(keys)
      #expect(fits(desk.state.remarkSubject), "\(keys)")
    }
    try desk.press("!")
    #expect(desk.notice == desk.state.words(ObstacleSentence.remark(.nothing)))
  }

  @Test func aTaskThatALeaderStarsIsAmongWhatNeedsAttention() throws {
    var desk = try Desk()
    desk.prepare { $0.settings.role = .leader }
    try desk.press("gdjj")
    let item = try #require(desk.state.workBoard.selected)
    try desk.press("!")
    #expect(desk.state.overdueWork.first?.id == item.id)
  }

  @Test func aProblemOfAReportBecomesAnIssueThatLeadsBackToIt() throws {
    var desk = try Desk()
    try desk.press("gr")
    try desk.press("<tab>")
    #expect(desk.state.reportRow?.part == .section(.problems))
    try desk.press("F")
    #expect(desk.line?.field.text.isEmpty == false)
    try desk.press("8月底<enter>")
    let issue = try #require(desk.state.register.items(.issue).last)
    #expect(issue.source?.kind == .report && issue.unit == desk.state.focusedUnit?.id)
    #expect(issue.due == Day("2024-08-31"))
    try desk.press("F")
    #expect(desk.state.screen == .work && desk.state.workBoard.selected?.id == issue.id)
    try desk.press("<enter><enter>")
    #expect(desk.state.screen == .report)
    guard case .item(.problems, _)? = desk.state.reportRow else {
      Issue.record("not at the problem")
      return
    }
  }

  @Test func aFigureBecomesATaskWhoseIndicatorItLeadsBackTo() throws {
    var desk = try Desk()
    try desk.press("gmjF月底<enter>")
    let task = try #require(desk.state.register.items(.task).last)
    let indicator = try #require(desk.state.focusedIndicator)
    #expect(task.links == ["indicator/\(indicator.id.text)"])
    #expect(task.unit == desk.state.focusedUnit?.id)
    try desk.press("Fv")
    #expect(desk.state.screen == .unit && desk.state.focusedIndicator?.id == indicator.id)
    #expect(desk.state.focusedUnit?.id == task.unit)
  }

  @Test func aCommentThatIsBeingTypedIsMirrored() throws {
    var desk = try Desk()
    try desk.press("gm@抓紧")
    let draft = try #require(desk.state.draft)
    #expect(Draft(draft.record) == draft && draft.text == "抓紧")
  }
}
