import Controller
import Domain
import Languages
import Testing
import TextUI

/// A unit writes what it reports in words.
@Suite struct ReportStories {
  /// 鼓楼 in June: one highlight, one problem, one next step; May promised two.
  private func gulou(_ today: String = "2024-07-05") throws -> Desk {
    var desk = try Desk(today: today)
    try desk.press("<f4>gr")
    #expect(desk.state.screen == .report && desk.state.focusedUnit?.id.text == "gulou")
    return desk
  }

  private func texts(_ desk: Desk, _ section: Report.Section = .highlights) -> [String] {
    desk.state.reportInSight.items(in: section).map(\.text)
  }

  private func text(_ desk: Desk) -> TextEditor? {
    if case .text(let editor) = desk.state.layer { editor } else { nil }
  }

  @Test func theReportOfTheMonthThatIsFilledInIsShown() throws {
    let desk = try gulou("2024-08-01")
    #expect(desk.state.reportPeriod == Period("2024-07"))
    #expect(desk.state.reportRow == .blank(.highlights))
    #expect(desk.state.promises.map(\.item.text).first?.contains("摸排清单") == true)
  }

  @Test func aParagraphIsWrittenAndTheCursorStandsOnIt() throws {
    var desk = try gulou()
    try desk.press("a")
    #expect(text(desk)?.area.count == 0)
    try desk.press("“三八”维权周进社区<enter>")
    #expect(desk.state.layer == nil && texts(desk).last == "“三八”维权周进社区")
    #expect(desk.notice.contains("鼓楼区 6月 汇报 亮点"))
    guard case .item(.highlights, let key)? = desk.state.reportRow else {
      Issue.record("the cursor stands elsewhere")
      return
    }
    #expect(desk.state.reportInSight.items[.highlights]?[key]?.text == "“三八”维权周进社区")
    try desk.press("u")
    #expect(texts(desk).count == 1)
    try desk.press("<c-r>")
    #expect(desk.state.reportRow == .item(.highlights, key: key))
  }

  @Test func enterEditsAndANewLineIsAKeyOfItsOwn() throws {
    var desk = try gulou()
    let before = try #require(texts(desk).first)
    try desk.press("<enter><c-n>第二行<enter>")
    #expect(texts(desk) == [before + "\n第二行"])
    try desk.press("<f2><enter>")
    #expect(desk.notice.contains("没有改动"))
  }

  @Test func whatIsPastedInLinesBecomesParagraphs() throws {
    var desk = try gulou()
    try desk.press("<insert>")
    desk.send(.input(.paste("1. 宣讲进企业\r\n\r\n（二）结对帮扶3.5万人\n③ 直播\n2024年完成")))
    #expect(text(desk)?.area.text.contains("\n") == true)
    try desk.press("<enter>")
    #expect(desk.choice?.options.first?.name.contains("4") == true)
    // Back to what was typed, and on again.
    try desk.press("<esc>")
    #expect(text(desk) != nil)
    try desk.press("<enter><enter>")
    #expect(texts(desk).suffix(4) == ["宣讲进企业", "结对帮扶3.5万人", "直播", "2024年完成"])
    try desk.press("u")
    #expect(texts(desk).count == 1)
  }

  @Test func itCanStayOneParagraphToo() throws {
    var desk = try gulou()
    try desk.press("a")
    desk.send(.input(.burst("一\n二")))
    try desk.press("<enter>2")
    #expect(texts(desk).last == "一\n二")
  }

  @Test func escTwiceGivesUpWhatWasTyped() throws {
    var desk = try gulou()
    try desk.press("a宣讲<esc>")
    #expect(text(desk)?.isLeaving == true)
    try desk.press("员<esc><esc>")
    #expect(desk.state.layer == nil && texts(desk).count == 1)
    try desk.press("a<esc>")
    #expect(desk.state.layer == nil)
  }

  @Test func nothingIsNoParagraph() throws {
    var desk = try gulou()
    try desk.press("a  <enter>")
    #expect(text(desk)?.refusal?.contains("空的不能存") == true)
  }

  @Test func aNumberOfAPersonIsWarnedOfOnce() throws {
    var desk = try gulou()
    try desk.press("a联系人13805910000<enter>")
    #expect(text(desk)?.doubts.first?.contains("手机号") == true)
    #expect(texts(desk).count == 1)
    try desk.press("<enter>")
    #expect(texts(desk).last == "联系人13805910000")
  }

  @Test func whatCanNotBeKeptStaysInTheField() throws {
    var desk = try gulou()
    try desk.press("a宣讲")
    desk.fault = "磁盘已满"
    try desk.press("<enter>")
    #expect(text(desk)?.refusal == "磁盘已满" && text(desk)?.area.text == "宣讲")
    desk.fault = nil
    try desk.press("<enter>")
    #expect(texts(desk).last == "宣讲")
  }

  @Test func paragraphsAreRemovedAndMoved() throws {
    var desk = try gulou()
    try desk.press("a二<enter>a三<enter>K")
    #expect(texts(desk).suffix(2) == ["三", "二"])
    #expect(desk.notice.contains("2"))
    try desk.press("<s-up>")
    #expect(texts(desk).first == "三" && desk.state.reportPlace == 2)
    try desk.press("<s-down><delete>")
    #expect(texts(desk).count == 2 && !texts(desk).contains("三"))
    try desk.press("u")
    #expect(texts(desk).contains("三"))
  }

  @Test func aHighlightIsMarkedAndLinked() throws {
    var desk = try gulou()
    #expect(desk.state.reportInSight.items(in: .highlights)[0].isWorthSpreading)
    try desk.press("*")
    #expect(!desk.state.reportInSight.items(in: .highlights)[0].isWorthSpreading)
    #expect(desk.notice.contains("标为值得推广 → 不标"))
    try desk.press("<c-k>三新<space><enter>")
    let links = desk.state.reportInSight.items(in: .highlights)[0].links
    #expect(links.contains { $0.text.contains("three") } && links.count == 2)
    #expect(desk.state.layer == nil)
    try desk.press("<tab>*")
    #expect(desk.notice.contains("只有亮点"))
  }

  @Test func promisesAreAnsweredForAndTakenOver() throws {
    var desk = try gulou()
    try desk.press("<home><enter>")
    #expect(desk.choice?.options.count == 3)
    try desk.press("1")
    #expect(desk.state.promises[0].outcome == .done)
    #expect(desk.notice.contains("上次承诺"))
    try desk.press("jm")
    #expect(desk.state.promises[1].continuedBy != nil)
    #expect(texts(desk, .nextSteps).count == 2)
    // There may be more of them to be gone through.
    #expect(desk.state.reportPlace == 1)
    try desk.press("m")
    #expect(desk.notice.contains("已列入"))
    try desk.press("k<enter>4")
    #expect(desk.state.promises[0].outcome == nil)
    try desk.press("<down><down>m")
    #expect(desk.notice.contains("上次承诺"))
  }

  @Test func anInitiativeIsJudgedByQuarterWithAFewWords() throws {
    var desk = try gulou()
    try desk.press("<end>")
    guard case .initiative(let id)? = desk.state.reportRow else {
      Issue.record("no initiative")
      return
    }
    try desk.press("<enter>3缺讲师<enter>")
    let said = desk.state.selfAssessment(of: id)
    #expect(said?.standing == .needsSupport && said?.text == "缺讲师")
    #expect(desk.state.reportQuarter == Period("2024Q2"))
    // Words are no duty, and another judgement keeps them.
    try desk.press("<enter>2<enter>")
    #expect(desk.state.selfAssessment(of: id)?.standing == .underWay)
    #expect(desk.state.selfAssessment(of: id)?.text == "缺讲师")
    try desk.press("<enter>4")
    #expect(desk.state.selfAssessment(of: id) == nil)
  }

  @Test func thePeriodsAreMonthsAndHalfYears() throws {
    var desk = try gulou()
    try desk.press("]")
    #expect(desk.state.reportPeriod == Period("2024H1"))
    try desk.press("a上半年<enter>")
    #expect(texts(desk) == ["上半年"])
    try desk.press("]")
    #expect(desk.state.reportPeriod == Period("2024-07"))
    try desk.press("a")
    #expect(desk.state.layer == nil && desk.notice.contains("7月25日"))
    try desk.press("[[[")
    #expect(desk.state.reportPeriod == Period("2024-05"))
    #expect(desk.state.fillMonth == Period("2024-05"))
    try desk.press("[[[[[")
    #expect(desk.notice.contains("没有别的报告期"))
  }

  @Test func aLockedMonthIsRefusedInWords() throws {
    var desk = try gulou()
    try desk.press("[[[")
    #expect(desk.state.reportPeriod == Period("2024-03"))
    for keys in ["a", "<enter>", "<f2>", "E"] {
      try desk.press(keys)
      #expect(desk.state.layer == nil && desk.notice.contains("已锁定"), "\(keys)")
    }
  }

  @Test func aBookThatIsOnlyReadIsOnlyRead() throws {
    var desk = try gulou()
    desk.makeReadOnly()
    for keys in ["a", "x", "K", "c", "*", "<enter>", "<end><enter>"] {
      try desk.press(keys)
      #expect(desk.state.layer == nil && desk.notice.contains("只读"), "\(keys)")
    }
  }

  @Test func whoHasWrittenIsSeenAndGoneTo() throws {
    var desk = try gulou()
    let missing = desk.state.reportersInSight.filter(\.report.isEmpty).map(\.unit.id.text)
    #expect(missing == ["luoyuan", "minqing"])
    try desk.press("w")
    #expect(desk.choice?.options.count { $0.remark == "未写" } == 2)
    try desk.press("jj<enter>")
    #expect(desk.state.focusedUnit?.id.text == "cangshan")
    #expect(texts(desk).count == 3)
  }

  @Test func theWholeReportIsCopiedAsALetter() throws {
    var desk = try gulou()
    try desk.press("y")
    guard case .explanation(let told)? = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    let copied = try #require(told.copied)
    #expect(copied.hasPrefix("鼓楼区 2024年6月\n亮点\n1. “三八”"))
    #expect(copied.contains("，值得推广\n问题\n1. ") && copied.contains("\n下一步\n1. "))
    try desk.press("y")
    #expect(desk.effects.last == .copy(copied, count: 1))
    try desk.press("<esc>]y")
    #expect(desk.notice.contains("还没有写汇报"))
  }

  @Test func thePageOfAUnitLeadsToTheReportThatItShows() throws {
    var desk = try Desk()
    try desk.press("<f4>gu<tab><enter>")
    #expect(desk.state.screen == .report && desk.state.reportPeriod == Period("2024-06"))
    try desk.press("<esc>")
    #expect(desk.state.screen == .unit)
    // The whole city writes none: the first unit does.
    try desk.press("[r")
    #expect(desk.state.screen == .report && desk.state.focusedUnit?.id.text == "gulou")
  }

  @Test func aClickChoosesAndAnotherOneWrites() throws {
    var desk = try gulou()
    let click = Event.pointed(
      MouseEvent(.press, button: .left, at: Point(x: 5, y: 9)), on: Region("report.row", y: 3))
    desk.send(click)
    #expect(desk.state.reportPlace == 3 && desk.state.layer == nil)
    desk.send(click)
    let before = try #require(text(desk)).area
    desk.send(
      .pointed(
        MouseEvent(.press, button: .left, at: Point(x: 12, y: 6)), on: Region("text", x: 8, y: 6)))
    #expect(text(desk)?.area.caret == 2 && text(desk)?.area.text == before.text)
  }

  @Test func anEditorOfOnesOwnTakesTheParagraph() throws {
    var desk = try gulou()
    try desk.press("E")
    guard case .edit(let sent)? = desk.effects.last else {
      Issue.record("no editor")
      return
    }
    #expect(sent.text.hasPrefix("“三八”") && sent.fileName == "report.txt")
    desk.send(.edited(sent, .changed("新的一段\n第二行\n")))
    #expect(text(desk)?.area.text == "新的一段\n第二行")
    try desk.press("<enter>")
    #expect(texts(desk) == ["新的一段\n第二行"])
  }

  @Test(arguments: ["gra宣讲", "gr<enter>和社区", "gr<end><enter>3缺人", "gra一<c-n>二<enter>"])
  func aDraftIsOfferedWithItsPlaceAndGoesOn(keys: String) throws {
    var before = try Desk()
    try before.press(keys)
    let draft = try #require(before.state.draft)
    #expect(Draft(draft.record) == draft)
    var desk = try Desk()
    desk.send(.draftFound(draft))
    try desk.press("<enter>")
    #expect(desk.state.screen == .report && desk.state.draft == draft)
    #expect(desk.state.reportRow?.part == before.state.reportRow?.part)
  }

  @Test func whatTwoMadeOfAParagraphIsSettledWhereItStands() throws {
    var desk = try gulou()
    guard let row = desk.state.reportRow, case .item(let section, let key) = row,
      let unit = desk.state.focusedUnit?.id
    else { return }
    let path = FieldPath(
      .unit(unit, year: 2024), ["reports", "2024-06", section.rawValue, key])
    let claims = ["进企业", "进社区"].map { text in
      Dispute.Claim(
        .record(["text": .text(text), "order": .number(1)]), by: "王敏", at: .epoch)
    }
    desk.send(.disputed([Dispute(path, claims)]))
    #expect(desk.notice.contains("鼓楼区 6月 汇报 亮点"))
    #expect(desk.state.dispute(of: row) != nil)
    try desk.press("R")
    #expect(desk.choice?.options.map(\.name) == ["进企业", "进社区"])
    try desk.press("1")
    #expect(texts(desk) == ["进企业"] && desk.state.dispute(of: row) == nil)
  }

  @Test func whatSomebodyTookAwayMeanwhileIsNotLostWithIt() throws {
    var desk = try gulou()
    guard case .item(let section, let key)? = desk.state.reportRow else { return }
    try desk.press("<enter>再加一句")
    let unit = try #require(desk.state.focusedUnit?.id)
    let stamp = Stamp(by: "王敏", at: .epoch, operation: "other-1")
    let edit = Edit.setReportItem(unit, desk.state.reportPeriod, section, key: key, nil)
    desk.send(.changedElsewhere(try desk.state.book.changes(of: edit, stamp), by: "王敏"))
    try desk.press("<enter>")
    #expect(texts(desk).count == 1 && texts(desk)[0].hasSuffix("再加一句"))
  }
}

/// Initiatives without a figure, on the page of their area.
@Suite struct SuggestionStories {
  private func area(_ place: Int, _ name: String) throws -> Desk {
    var desk = try Desk()
    try desk.press("\(place + 1)")
    let rows = AreaList.rows(of: place, in: desk.state)
    let row = try #require(rows.firstIndex { $0.initiative.shortName == name })
    try desk.press(String(repeating: "j", count: row))
    return desk
  }

  @Test func anIndicatorIsAskedOfEveryUnitByOneChoice() throws {
    var desk = try area(0, "宣讲方式创新")
    try desk.press("<enter>")
    #expect(desk.choice?.options.count == 1)
    try desk.press("<enter>")
    #expect(desk.notice.contains("15 处已存"))
    let rows = AreaList.rows(of: 0, in: desk.state)
    #expect(rows.first { $0.initiative.shortName == "宣讲方式创新" }?.column != nil)
    try desk.press("u")
    let after = AreaList.rows(of: 0, in: desk.state)
    #expect(after.first { $0.initiative.shortName == "宣讲方式创新" }?.column == nil)
  }

  @Test func whatUnitsSayOfANarrativeOneIsTold() throws {
    var desk = try Desk()
    try desk.press("<f4>gr<end>")
    guard case .initiative(let id)? = desk.state.reportRow,
      let initiative = desk.state.plan?.initiative(id),
      let place = desk.state.assessment.areas.firstIndex(where: { $0.id == initiative.area })
    else {
      Issue.record("no initiative")
      return
    }
    try desk.press("<enter>1按月推进<enter><f3>\(place + 1)")
    let rows = AreaList.rows(of: place, in: desk.state)
    let row = try #require(rows.firstIndex { $0.initiative.id == id })
    try desk.press(String(repeating: "j", count: row) + "<enter>")
    guard case .explanation(let told)? = desk.state.layer else {
      Issue.record("nothing is told")
      return
    }
    #expect(told.lines.contains(.text("鼓楼区：进展顺利，按月推进")))
    #expect(told.lines.count == 15)
    #expect(desk.state.standings(of: id).counts == [.goingWell: 1])
  }
}
