import Controller
import Domain
import Languages
import Storage
import Testing
import TextUI

/// The office writes tasks and issues down, chases them and closes them, by keys.
@Suite struct WorkStories {
  /// 督办 of a book in which nothing is to be seen to yet.
  private func work(_ language: Language = .zh) throws -> Desk {
    var desk = try Desk(sample: false, language: language)
    try desk.press("gd")
    #expect(desk.state.screen == .work && desk.state.workBoard.items.isEmpty)
    return desk
  }

  private func first(_ desk: Desk) throws -> WorkItem {
    try #require(desk.state.workBoard.selected)
  }

  @Test func aTaskIsWrittenDownInOneLine() throws {
    var desk = try work()
    try desk.press("a补台账 · fq、cl · 8月底<enter>")
    let task = try first(desk)
    #expect(desk.line == nil && task.title == "补台账" && task.state == .toSign)
    #expect(task.unit?.text == "fuqing" && task.assisting.map(\.text) == ["changle"])
    #expect(task.due == Day("2024-08-31") && task.number == 1)
    #expect(desk.notice.contains("补台账") && desk.notice.contains("已存"))
  }

  @Test func theMarksMayBeLeftOutAndAPersonMayBeNamed() throws {
    var desk = try work()
    try desk.press("a整理 阵地 台账 福清 8月底<enter>")
    #expect(try first(desk).title == "整理 阵地 台账" && first(desk).unit?.text == "fuqing")
    try desk.press("a写材料·王敏·周三<enter>")
    let other = try #require(desk.state.register.items.last)
    #expect(other.owner == "王敏" && other.unit == nil && other.due == Day("2024-07-10"))
    try desk.press("a想想<enter>")
    #expect(desk.state.register.items.last?.due == nil)
  }

  @Test func everyUnitGetsATaskOfItsOwnByOneEditAndOneUndo() throws {
    var desk = try work()
    try desk.press("a报阵地清单 · 各单位 · 下周五<enter>")
    #expect(desk.state.workBoard.items.count == 15)
    #expect(Set(desk.state.workBoard.items.map(\.unit)).count == 15)
    #expect(Set(desk.state.workBoard.items.map(\.number)).count == 15)
    try desk.press("u")
    #expect(desk.state.workBoard.items.isEmpty)
  }

  @Test func whatIsDoubtfulIsAskedOnceAndWhatIsWrongStaysInTheField() throws {
    var desk = try work()
    try desk.press("a补台账 · 福清 · 尽快<enter>")
    #expect(desk.line?.refusal?.contains("尽快") == true)
    try desk.press("<esc>a补台账 · 福清 · 6月底<enter>")
    #expect(desk.line?.refusal?.contains("2025年6月30日") == true)
    try desk.press("<enter>")
    #expect(try first(desk).due == Day("2025-06-30"))
    try desk.press("a · 福清 · 8月底<enter>")
    #expect(desk.line?.refusal == desk.state.words(WorkRefusalSentence.noTitle))
    try desk.press("<esc>a催 · 福清 13800001111 · 8月底<enter>")
    #expect(desk.line?.refusal != nil)
  }

  @Test func aNameThatSeveralUnitsBeginWithIsAskedFor() throws {
    var desk = try work()
    try desk.press("a补台账 · 闽 · 8月底<enter>")
    #expect(try first(desk).owner == "闽")
    try desk.press("a补台账 · 市 · 8月底<enter>")
    try desk.press("a补台账 · min · 8月底<enter>")
    #expect(desk.line?.refusal?.contains("闽侯县") == true)
  }

  @Test func aTaskGoesItsWayByOneKeyEach() throws {
    var desk = try work()
    try desk.press("a补台账 · 福清 · 8月底<enter>c")
    #expect(desk.line == nil && desk.notice.contains("签收"))
    try desk.press("s")
    #expect(try first(desk).state == .inProgress)
    try desk.press("S台账已传<enter>")
    #expect(try first(desk).state == .handedIn)
    // Who handed it in doesn't close it.
    try desk.press("c")
    #expect(desk.line == nil && desk.notice.contains("office"))
    try desk.press("x<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("缺照片<enter>")
    #expect(try first(desk).state == .returned)
    try desk.press("S<enter>A")
    #expect(desk.state.register.isAlone)
    try desk.press("c<enter>")
    #expect(try first(desk).state == .closed)
    #expect(try first(desk).steps.count == 5)
    try desk.press("u")
    #expect(try first(desk).state == .handedIn)
  }

  @Test func theSameWorksWithoutALetter() throws {
    var desk = try work()
    try desk.press("<insert>补台账 · 福清 · 8月底<enter><c-s>")
    #expect(try first(desk).state == .inProgress)
    try desk.press("<c-x>9月15日 场地未定<enter>")
    #expect(try first(desk).askedExtension?.due == Day("2024-09-15"))
    try desk.press("<c-n>已联系街道<enter>")
    #expect(try first(desk).evidence.map(\.text) == ["已联系街道"])
    try desk.press("<c-g>等场地<enter>")
    #expect(try first(desk).state == .held)
    try desk.press("<f14>并入另一项<enter>")
    #expect(try first(desk).state == .cancelled)
  }

  @Test func anExtensionIsTypedAsADayAndAReasonAndAgreedToByAnotherOne() throws {
    var desk = try work()
    try desk.press("a补台账 · 福清 王敏 · 8月底<enter>s")
    try desk.press("d9月15日<enter>")
    #expect(desk.line?.refusal == desk.state.words(WorkRefusalSentence.extensionForm))
    try desk.press(" 场地未定<enter>")
    // Named for it is 王敏; the office extends at once.
    #expect(try first(desk).due == Day("2024-09-15") && first(desk).state == .extended)
    desk.prepare { $0.person = "王敏" }
    let id = try first(desk).id
    let asking = Stamp(by: "王敏", at: .epoch, operation: "wm-1")
    let later = try #require(Day("2024-09-30"))
    let changes = try desk.state.book.changes(
      of: .work(.step(id, .extend(later, "还差")), year: 2024), asking)
    desk.send(.changedElsewhere(changes, by: "王敏"))
    desk.prepare { $0.person = "office" }
    try desk.press("d")
    #expect(
      desk.choice?.options.count == 2 && desk.choice?.options[0].remark.contains("还差") == true)
    try desk.press("<enter>")
    #expect(try first(desk).due == later)
  }

  @Test func issuesAreAListOfTheirOwnAndAreStruckOff() throws {
    var desk = try work()
    try desk.press("<tab>a阵地无人值守 · 长乐 · 两周内<enter>")
    #expect(desk.state.workBoard.kind == .issue && desk.state.workBoard.items.count == 1)
    try desk.press("sS已排班<enter>")
    #expect(try first(desk).state == .review)
    try desk.press("w")
    #expect(desk.line == nil && !desk.notice.isEmpty)
    try desk.press("Ac<enter>")
    #expect(try first(desk).state == .closed)
    try desk.press("x又没人<enter>")
    #expect(try first(desk).state == .reopened)
    try desk.press("<tab>")
    #expect(desk.state.workBoard.items.isEmpty)
  }

  @Test func whatPressesStandsFirstAndTheCursorStaysWithItsItem() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 12月底<enter>a乙 · 福清 · 明天<enter>a丙 · 福清 · 8月底<enter>")
    #expect(desk.state.workBoard.items.map(\.title) == ["乙", "丙", "甲"])
    #expect(try first(desk).title == "甲")
    try desk.press("d明年1月底 顺延<enter>")
    #expect(try first(desk).title == "甲")
    try desk.press("gg")
    #expect(try first(desk).title == "乙")
  }

  @Test func aBoardHasAColumnForEachStateAndArrowsCrossIt() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 12月底<enter>a乙 · 福清 · 明天<enter>ggsb")
    #expect(desk.state.workBoard.isBoard)
    #expect(desk.state.workBoard.columns == [.toSign, .inProgress, .handedIn])
    #expect(desk.state.workBoard.items.map(\.title) == ["甲", "乙"])
    #expect(try first(desk).title == "乙")
    try desk.press("<left>")
    #expect(try first(desk).title == "甲")
    try desk.press("<right>")
    #expect(try first(desk).title == "乙")
    try desk.press("b")
    #expect(!desk.state.workBoard.isBoard)
  }

  @Test func enterTellsAllOfItAndTheLineIsCopied() throws {
    var desk = try work()
    try desk.press("a补台账 · 福清 · 8月底<enter>sS照片<enter><enter>")
    guard case .explanation(let told) = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    #expect(told.copied?.contains("福清市") == true && told.subject == "任务1")
    #expect(told.lines.contains(.text("7月5日 09:41 office：提交，照片")))
  }

  @Test func itIsWordedOtherwiseInTheLineInWhichItWasWritten() throws {
    var desk = try work()
    try desk.press("a补台帐 · 福清、长乐 · 8月底<enter>e")
    #expect(desk.line?.field.text == "补台帐 · 福清市、长乐区 · 2024-08-31")
    let length = try #require(desk.line?.field.text.count)
    try desk.press(String(repeating: "<backspace>", count: length) + "补台账 · 长乐 · 8月底<enter>")
    #expect(try first(desk).title == "补台账" && first(desk).unit?.text == "changle")
    #expect(try first(desk).assisting.isEmpty)
  }

  @Test func theFilterByUnitHoldsAndTellsSo() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 8月底<enter>a乙 · 长乐、福清 · 8月底<enter>a丙 · 长乐 · 8月底<enter>")
    let fuqing = try #require(ReportingUnit.ID("fuqing"))
    let row = try #require(desk.state.assessment.row(of: fuqing))
    try desk.press("ff4" + String(repeating: "<down>", count: row + 1) + "<enter>")
    #expect(desk.state.screen == .work && desk.state.workBoard.items.count == 2)
    #expect(desk.state.filterWords == ["福清市"])
    try desk.press("f0")
    #expect(desk.state.workBoard.items.count == 3)
  }

  @Test func whatIsOverdueIsSeenInTimeOnTheUnitAndAmongWhatNeedsAttention() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 2024-07-01<enter><enter>")
    #expect(desk.state.overdueWork.map(\.title) == ["甲"])
    let agenda = try #require(desk.state.agenda)
    let place = try #require(
      agenda.items.firstIndex { if case .work = $0.matter { true } else { false } })
    #expect(agenda.items[place].lamp == .overdue)
    try desk.press("gt<c-home>" + String(repeating: "j", count: place) + "<enter>")
    #expect(desk.state.screen == .work)
    let fuqing = try #require(ReportingUnit.ID("fuqing"))
    #expect(desk.state.openWork(of: fuqing).count == 1)
    try desk.press("<f3><s-tab>G<enter>")
    #expect(desk.state.screen == .work)
  }

  @Test func theLogLeadsToTheTask() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 8月底<enter>s<f3>gj")
    #expect(desk.state.log.entries.count == 2)
    let told = desk.state.words.tellPlace(desk.state.log.entries[0], in: desk.state.book)
    #expect(told == "任务1 甲")
    try desk.press("<enter>")
    #expect(desk.state.screen == .work)
  }

  @Test func aClickChoosesASecondOpensAndTheHeadsTurn() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 8月底<enter>a乙 · 福清 · 明天<enter>")
    func click(_ region: Region) {
      desk.send(.pointed(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)), on: region))
    }
    click(Region("work", x: 2, y: 0))
    #expect(try first(desk).title == "乙" && desk.state.layer == nil)
    click(Region("work", x: 1, y: 0))
    #expect(desk.state.layer != nil)
    try desk.press("<esc>")
    click(Region("work.kind", x: 1))
    #expect(desk.state.workBoard.kind == .issue)
  }

  @Test func whatIsBeingTypedIsMirroredAndOfferedAgain() throws {
    var desk = try work()
    try desk.press("a补台账 · 福清")
    let draft = try #require(desk.state.draft)
    let read = try #require(Draft(draft.record))
    #expect(read == draft)
    var later = try Desk(sample: false)
    later.send(.draftFound(read))
    try later.press("<enter>")
    #expect(later.state.screen == .work && later.line?.field.text == "补台账 · 福清")
  }

  @Test func whoMayOnlyReadLooksAndChangesNothing() throws {
    var desk = try work()
    try desk.press("a甲 · 福清 · 8月底<enter>")
    desk.makeReadOnly()
    for key in ["a", "s", "d", "A", "e", ";"] {
      try desk.press(key)
      #expect(desk.notice.contains("只读") && desk.line == nil)
    }
    try desk.press("b<enter>")
    #expect(desk.state.layer != nil)
  }

  @Test func elsewhereItsCommandsSayWhereTheyWork() throws {
    var desk = try work()
    try desk.press("<f3>")
    desk.prepare { state in
      #expect(update(&state, .run(.addWork)).isEmpty)
    }
    #expect(desk.notice.contains("督办"))
  }

  @Test func englishIsComplete() throws {
    var desk = try work(.en)
    try desk.press("aTidy the files · Fuqing · end of August<enter>")
    #expect(try first(desk).unit?.text == "fuqing" && first(desk).due == Day("2024-08-31"))
    try desk.press("c")
    #expect(desk.notice.contains("sign for"))
  }
}
