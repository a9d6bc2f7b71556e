import Controller
import Domain
import Languages
import Testing
import TextUI

@Suite struct EditingStories {
  @Test func typingDigitsEditsAndEnterMovesDown() throws {
    var desk = try Desk()
    try desk.press("<f4>10<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "10")
    #expect(desk.place == "taijiang plenum-sessions")
    #expect(desk.state.savedAt == "09:41")
    #expect(desk.notice.contains("鼓楼区") && desk.notice.contains("→ 10"))
  }

  @Test func tabKeepsAndMovesRight() throws {
    var desk = try Desk()
    try desk.press("<f4>10<tab>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "10")
    #expect(desk.place == "gulou study-events")
  }

  @Test func escLeavesAllAsItWas() throws {
    var desk = try Desk()
    let before = try desk.figure("gulou", "plenum-sessions")
    try desk.press("<f4>99<esc>")
    #expect(try desk.figure("gulou", "plenum-sessions") == before)
    #expect(desk.state.layer == nil)
    #expect(desk.effects.isEmpty)
  }

  @Test func aBareNumberInARatioKeepsTheDenominatorAndSaysSo() throws {
    var desk = try Desk()
    try desk.press("/fq sx<enter>13")
    #expect(desk.place == "fuqing threenew-cover")
    #expect(desk.editor?.remark?.contains("40") == true)
    try desk.press("<enter>")
    #expect(try desk.figure("fuqing", "threenew-cover") == "13/40")
  }

  @Test func theStripKnowsTheLampAsItWillBe() throws {
    var desk = try Desk()
    try desk.press("/fq sx<enter>40")
    #expect(desk.state.prospect?.lamp == .done)
    try desk.press("<esc>")
    #expect(desk.state.prospect == nil)
  }

  @Test func whatIsNoNumberStaysInTheFieldWithTheReason() throws {
    var desk = try Desk()
    try desk.press("<f4>1a<enter>")
    #expect(desk.editor?.field.text == "1a")
    #expect(desk.editor?.refusal?.isEmpty == false)
    #expect(desk.effects.isEmpty)
    try desk.press("<backspace>0<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "10")
  }

  @Test func aDoubtfulFigureNeedsASecondEnter() throws {
    var desk = try Desk()
    try desk.press("<f4>900<enter>")
    #expect(desk.editor?.doubts.isEmpty == false)
    #expect(desk.effects.isEmpty)
    try desk.press("<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "900")
  }

  @Test func aNoteTypedForTheDoubtTravelsWithTheFigure() throws {
    var desk = try Desk()
    try desk.press("<f4>900<enter>集中宣讲周<enter>")
    #expect(try desk.entry("gulou", "plenum-sessions")?.note == "集中宣讲周")
  }

  @Test func aFigureBelowZeroIsACorrectionWithAReason() throws {
    var desk = try Desk()
    try desk.press("<f4>-50<enter><enter>")
    #expect(desk.effects.isEmpty)
    try desk.press("冲减重复统计<enter>")
    let entry = try desk.entry("gulou", "plenum-sessions")
    #expect(entry?.isCorrection == true)
    #expect(entry?.note == "冲减重复统计")
  }

  @Test func plusAddsToWhatTheCellHolds() throws {
    var desk = try Desk()
    try desk.press("<f4>10<enter>k+5<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "15")
  }

  @Test func zeroStaysZeroAndDeleteClearsToBlank() throws {
    var desk = try Desk()
    try desk.press("<f4>0<enter><enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "0")
    try desk.press("<up><delete>")
    #expect(try desk.figure("gulou", "plenum-sessions") == nil)
  }

  @Test func aDashAsksWhichNothingIsMeant() throws {
    var desk = try Desk()
    try desk.press("<f4>-<enter>")
    #expect(desk.choice?.options.count == 4)
    try desk.press("3")
    #expect(desk.line != nil)
    try desk.press("<enter>")
    #expect(desk.line?.refusal?.isEmpty == false)
    try desk.press("场地停电<enter>")
    #expect(try desk.entry("gulou", "plenum-sessions")?.content == .missing(reason: "场地停电"))
  }

  @Test func notApplicableWantsAReasonAndHoldsForTheYear() throws {
    var desk = try Desk(sample: false)
    try desk.press("<f4>x4不辖社区<enter>")
    let role = desk.state.book.year(2024, of: try #require(ReportingUnit.ID("gulou")))
      .assignments[try #require(Indicator.ID("plenum-sessions"))]
    #expect(role == Assignment(.notApplicable, reason: "不辖社区"))
    try desk.press("1")
    #expect(desk.editor == nil)
    #expect(desk.notice.contains("鼓楼区"))
  }

  @Test func aTargetIsSetAndItsChangeAsksForAReason() throws {
    var desk = try Desk(sample: false)
    try desk.press("<f4>T120<enter>")
    let id = try #require(Indicator.ID("plenum-sessions"))
    let unit = try #require(ReportingUnit.ID("gulou"))
    #expect(desk.state.target(of: unit, id)?.annual == Quantity(120))
    try desk.press("T<backspace><backspace><backspace>150<enter>")
    #expect(desk.state.target(of: unit, id)?.annual == Quantity(120))
    try desk.press("任务加码<enter>")
    #expect(desk.state.target(of: unit, id)?.annual == Quantity(150))
    #expect(desk.state.target(of: unit, id)?.revisions.count == 1)
  }

  @Test func undoAndRedoComeBackToTheCell() throws {
    var desk = try Desk()
    let before = try desk.figure("gulou", "plenum-sessions")
    try desk.press("<f4>10<enter>jjju")
    #expect(try desk.figure("gulou", "plenum-sessions") == before)
    #expect(desk.place == "gulou plenum-sessions")
    try desk.press("<c-y>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "10")
  }

  @Test func aNoteIsWrittenToAFigureThatIsThere() throws {
    var desk = try Desk()
    try desk.press("<f4>;含直播场次<enter>")
    #expect(try desk.entry("gulou", "plenum-sessions")?.note == "含直播场次")
  }

  @Test func aFullDiskKeepsTheTextInTheField() throws {
    var desk = try Desk()
    desk.fault = "磁盘已满：这一处尚未保存"
    let before = try desk.figure("gulou", "plenum-sessions")
    try desk.press("<f4>10<enter>")
    #expect(desk.editor?.field.text == "10")
    #expect(desk.editor?.refusal == "磁盘已满：这一处尚未保存")
    #expect(try desk.figure("gulou", "plenum-sessions") == before)
    #expect(desk.state.savedAt == nil)
  }

  @Test func fullWidthDigitsEdit() throws {
    var desk = try Desk()
    try desk.press("<f4>１０<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "10")
  }

  @Test func aPastedNumberGoesIntoTheField() throws {
    var desk = try Desk()
    desk.send(.input(.paste("12")))
    #expect(desk.notice.contains("F2"))
    try desk.press("<f4><f2><backspace><backspace>")
    desk.send(.input(.paste("12\n")))
    #expect(desk.editor?.field.text.hasSuffix("12") == true)
  }
}
