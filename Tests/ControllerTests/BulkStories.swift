import Controller
import Domain
import Testing
import TextUI

@Suite struct BulkStories {
  private func column(_ desk: Desk) -> [Int?] {
    desk.state.assessment.units.map { unit in
      (try? desk.figure(unit.id.text, "plenum-sessions")).flatMap { $0 }.flatMap { Int($0) }
    }
  }

  @Test func fiveIsAddedToAColumnPreviewedAndTakenBackByOneUndo() throws {
    var desk = try Desk()
    let before = column(desk)
    try desk.press("<f4>*=+5<enter>")
    let bulk = try #require(desk.bulk)
    #expect(bulk.step == .preview && bulk.proposals.count == 15)
    #expect(desk.effects.isEmpty)
    try desk.press("<enter>")
    #expect(column(desk) == before.map { ($0 ?? 0) + 5 })
    #expect(desk.effects.count == 1)
    #expect(desk.state.layer == nil && desk.state.markedPlaces.isEmpty)
    try desk.press("u")
    #expect(column(desk) == before)
    #expect(desk.notice.contains("15"))
  }

  @Test func aDroppedRowIsNotWritten() throws {
    var desk = try Desk()
    let before = column(desk)
    try desk.press("<f4>*=+5<enter><space><enter>")
    #expect(column(desk)[0] == before[0])
    #expect(column(desk)[1] == before[1].map { $0 + 5 } ?? 5)
  }

  @Test func f2WithMarksAsksForAnExpressionAndEscGoesBackStepByStep() throws {
    var desk = try Desk()
    try desk.press("<f4><space><space><f2>120<enter>")
    #expect(desk.bulk?.proposals.count == 2)
    try desk.press("<esc>")
    #expect(desk.bulk?.step == .expression && desk.bulk?.field.text == "120")
    try desk.press("<esc>")
    #expect(desk.state.layer == nil && desk.state.markedPlaces.count == 2)
  }

  @Test func withoutMarksItIsTheFigureUnderTheCursor() throws {
    var desk = try Desk()
    try desk.press("<f4>=50%<enter>")
    #expect(desk.bulk?.proposals.count == 1)
  }

  @Test func aSlipStaysInTheField() throws {
    var desk = try Desk()
    try desk.press("<f4>*=5x<enter>")
    #expect(desk.bulk?.step == .expression)
    #expect(desk.bulk?.refusal?.contains("5x") == true)
    try desk.press("<backspace><enter>")
    #expect(desk.bulk?.step == .preview)
  }

  @Test func takingAwayAsksForANoteThatTravelsWithTheFigures() throws {
    var desk = try Desk()
    try desk.press("<f4><space>=-1<enter><enter>")
    #expect(desk.bulk?.step == .note)
    try desk.press("多报<enter>")
    #expect(try desk.entry("gulou", "plenum-sessions")?.note == "多报")
  }

  @Test func belowZeroIsOnlyKeptWithAReason() throws {
    var desk = try Desk()
    try desk.press("<f4><space>=-500<enter><enter><enter>")
    #expect(desk.bulk?.refusal?.isEmpty == false)
    #expect(desk.effects.isEmpty)
    try desk.press("更正去年多报<enter>")
    #expect(try desk.entry("gulou", "plenum-sessions")?.isCorrection == true)
  }

  @Test func deleteWithMarksShowsFirstWhatItWouldClear() throws {
    var desk = try Desk()
    try desk.press("<f4><space><space><delete>")
    #expect(desk.bulk?.written.count == 2)
    try desk.press("<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == nil)
    #expect(try desk.figure("taijiang", "plenum-sessions") == nil)
  }

  @Test func aFullDiskKeepsThePreview() throws {
    var desk = try Desk()
    desk.fault = "磁盘已满"
    try desk.press("<f4>*=+5<enter><enter>")
    #expect(desk.bulk?.refusal == "磁盘已满")
    desk.fault = nil
    try desk.press("<enter>")
    #expect(desk.state.layer == nil)
  }

  @Test func lockedPeriodsAreListedAndNeverWritten() throws {
    var desk = try Desk()
    try desk.press("<f4>p3*=+5<enter>")
    #expect(desk.bulk?.written.isEmpty != false)
    try desk.press("<enter><enter>")
    #expect(desk.effects.allSatisfy { !$0.isOfStorage })
  }

  @Test func aClickChoosesARowAndAnotherDropsIt() throws {
    var desk = try Desk()
    try desk.press("<f4>*=+5<enter>")
    let press = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    desk.send(.pointed(press, on: Region("bulk.row", y: 3)))
    #expect(desk.bulk?.selection == 3)
    desk.send(.pointed(press, on: Region("bulk.row", y: 3)))
    #expect(desk.bulk?.written.count == 14)
    desk.send(.pointed(press, on: Region("bulk.key", x: 0)))
    #expect(desk.state.layer == nil)
  }

  // MARK: Pasting

  @Test func aPastedColumnIsMatchedByNamePreviewedAndKeptAtOnce() throws {
    var desk = try Desk()
    try desk.press("<f4>")
    desk.send(.input(.paste("鼓楼区\t11\n台江\t12\n全市合计\t99\n福清\t\n")))
    let bulk = try #require(desk.bulk)
    #expect(bulk.proposals.count == 2)
    #expect(bulk.leftOver == [.row(2, "全市合计 99")])
    #expect(desk.effects.isEmpty)
    try desk.press("<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "11")
    #expect(try desk.entry("taijiang", "plenum-sessions")?.source == .imported)
    #expect(desk.effects.count == 1)
  }

  @Test func numbersAlonePastedGoDownWithAWarning() throws {
    var desk = try Desk()
    try desk.press("<f4>j")
    desk.send(.input(.paste("１２\n3.1万\n\n1,234\n")))
    #expect(desk.bulk?.takesRowsByPlace == true)
    #expect(
      desk.bulk?.proposals.map(\.place.unit?.text) == ["taijiang", "cangshan", "mawei"])
    try desk.press("<esc>")
    #expect(desk.state.layer == nil && desk.effects.isEmpty)
  }

  @Test(arguments: [false, true]) func aThousandLinesOfAnythingRunNoCommand(isMarked: Bool) throws {
    let text = (0..<1000).map { "q\u{1B}[A<enter>u \($0) <c-q>退出" }.joined(separator: "\n")
    for keys in ["", "<f4>", "gu", "gi", "?", "p", "t", "i"] {
      var desk = try Desk()
      try desk.press(keys)
      let screen = desk.state.screen
      desk.send(.input(isMarked ? .paste(text) : .burst(text)))
      #expect(desk.effects.isEmpty, "\(keys)")
      #expect(desk.state.screen == screen, "\(keys)")
      #expect(!desk.notice.isEmpty || desk.bulk?.leftOver.isEmpty == false, "\(keys)")
      try desk.press("<enter>")
      #expect(desk.effects.allSatisfy { !$0.isOfStorage }, "\(keys)")
    }
  }

  @Test func whatIsPastedIntoAFieldGoesIntoTheField() throws {
    var desk = try Desk()
    try desk.press("<f4>5")
    desk.send(.input(.paste("12\n13\n")))
    #expect(desk.editor?.field.text == "512")
    #expect(!desk.notice.isEmpty)
    try desk.press("<esc>;")
    desk.send(.input(.paste("一句\n又一句")))
    #expect(desk.line?.field.text.hasSuffix("一句 又一句") == true)
  }

  @Test func fastFingersInACellBecomeAPreviewAndLoseNothing() throws {
    var desk = try Desk()
    try desk.press("<f4>1")
    desk.send(.input(.burst("1\n12\n13\n14")))
    #expect(
      desk.bulk?.proposals.map(\.new)
        == ["11", "12", "13", "14"].map {
          Quantity($0).map { .value($0) }
        })
    #expect(desk.bulk?.isGuessed == true)
  }

  @Test func aBurstWhereNothingIsPastedIsToldToBeNoKeys() throws {
    for keys in ["", "<f4>;", "p"] {
      var desk = try Desk()
      try desk.press(keys)
      desk.send(.input(.burst("q\nquit\nu\n")))
      #expect(desk.notice.contains("没有当作按键"), "\(keys)")
      #expect(desk.effects.isEmpty)
    }
  }

  @Test func ctrlVSaysHowToPaste() throws {
    var desk = try Desk()
    for keys in ["<c-v>", "<f4><c-v>", "5<c-v>"] {
      try desk.press(keys)
      #expect(desk.notice.contains("Shift-Insert"))
    }
  }

  @Test func inAReadOnlyBookNothingIsPasted() throws {
    var desk = try Desk()
    desk.makeReadOnly()
    try desk.press("<f4>")
    desk.send(.input(.paste("鼓楼区\t11")))
    #expect(desk.state.layer == nil && !desk.notice.isEmpty)
  }

  // MARK: The editor

  @Test func aColumnGoesToTheEditorAndComesBackAsAPreview() throws {
    var desk = try Desk()
    try desk.press("<f4>E")
    guard case .edit(let text)? = desk.effects.last else {
      Issue.record("no editor")
      return
    }
    #expect(text.text.hasPrefix("# "))
    let one = try #require(try desk.figure("gulou", "plenum-sessions"))
    #expect(text.text.contains("鼓楼区\t\(one)\n"))
    desk.send(.edited(text, .changed(text.text)))
    #expect(desk.state.layer == nil)
    let changed = text.text.replacing("鼓楼区\t\(one)\n", with: "鼓楼区\t77\n")
    desk.send(.edited(text, .changed(changed)))
    #expect(desk.bulk?.proposals.count == 1)
    try desk.press("<enter>")
    #expect(try desk.figure("gulou", "plenum-sessions") == "77")
  }

  @Test func aNoteGoesToTheEditorAndBackIntoItsLine() throws {
    var desk = try Desk()
    try desk.press("<f4>;<f4>")
    guard case .edit(let text)? = desk.effects.last else {
      Issue.record("no editor")
      return
    }
    desk.send(.edited(text, .changed("第一行\n 第二行\n")))
    #expect(desk.line?.field.text == "第一行 第二行")
    desk.send(.edited(text, .failed("坏了")))
    #expect(desk.notice == "坏了" && desk.line != nil)
  }
}
