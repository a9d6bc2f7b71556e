import Controller
import Domain
import Languages
import Testing
import TextUI

/// A leader goes through the units at a meeting, by few keys.
@Suite struct PresentingStories {
  /// The pages of all units, on a projector's terminal.
  private func presenting(
    _ size: Size = Size(width: 120, height: 40), sample: Bool = true, _ language: Language = .zh
  ) throws -> Desk {
    var desk = try Desk(sample: sample, language: language)
    desk.send(.input(.resize(size)))
    desk.prepare { $0.present(nil) }
    desk.send(.ticked(Moment(seconds: 0, clock: "09:00")))
    return desk
  }

  private func unit(_ desk: Desk) -> String { desk.state.presentation.stop.unit?.text ?? "-" }

  @Test func itBeginsWithTheWholeAndGoesThroughTheUnitsInOfficialOrder() throws {
    var desk = try presenting()
    #expect(desk.state.screen == .presentation && unit(desk) == "-")
    var seen: [String] = []
    for key in ["<right>", "<space>", "<pagedown>", "<enter>", "]", "l", "<down>"] {
      try desk.press(key)
      seen.append(unit(desk))
    }
    #expect(seen == desk.state.assessment.units.prefix(7).map(\.id.text))
    for key in ["<left>", "<pageup>", "[", "h", "<up>"] { try desk.press(key) }
    #expect(unit(desk) == seen[1])
    try desk.press("G")
    #expect(desk.state.presentation.unitNumber == 15)
    try desk.press("<right>")
    #expect(desk.notice == desk.state.words(PresentSentence.lastPage))
    #expect(desk.state.presentation.unitNumber == 15)
  }

  @Test func onASmallScreenTheKeyLeadsThroughThePartsOfAPageFirst() throws {
    var desk = try presenting(Size(width: 80, height: 24))
    try desk.press("<right>")
    #expect(desk.state.pageStep == .figures)
    let steps = desk.state.steps(of: desk.state.presentation.stop)
    #expect(steps.count > 1)
    let first = unit(desk)
    for step in steps.dropFirst() {
      try desk.press("<right>")
      #expect(desk.state.pageStep == step && unit(desk) == first)
    }
    try desk.press("<right>")
    #expect(unit(desk) != first && desk.state.pageStep == .figures)
    try desk.press("<left>")
    #expect(unit(desk) == first && desk.state.pageStep == steps.last)
    try desk.press("<tab>")
    #expect(desk.state.pageStep == .figures)
  }

  @Test func aUnitIsJumpedToByItsNumberOrItsName() throws {
    var desk = try presenting()
    try desk.press("12")
    #expect(desk.notice.contains("12"))
    try desk.press("<enter>")
    #expect(desk.state.presentation.unitNumber == 12)
    try desk.press("3<esc>")
    #expect(desk.state.presentation.typed.isEmpty && desk.state.screen == .presentation)
    try desk.press("99<enter>")
    #expect(desk.state.presentation.unitNumber == 12 && desk.notice.contains("99"))
    try desk.press("/fq<enter>")
    #expect(desk.state.screen == .presentation && unit(desk) == "fuqing")
  }

  @Test(arguments: ["b", ".", "<c-k>"]) func theScreenIsBlackUntilTheNextKey(_ key: String) throws {
    var desk = try presenting()
    try desk.press("<right>\(key)")
    #expect(desk.state.presentation.isBlack)
    try desk.press("<right>")
    #expect(!desk.state.presentation.isBlack && desk.state.presentation.unitNumber == 1)
    try desk.press("\(key)\(key)")
    #expect(!desk.state.presentation.isBlack)
    try desk.press("\(key)<esc>")
    #expect(desk.state.screen == .presentation && !desk.state.presentation.isBlack)
  }

  @Test func escapeLeavesAndTheProgramForgetsThePage() throws {
    var desk = try presenting()
    try desk.press("<right>")
    #expect(desk.state.presentedPlace?.number == 1)
    try desk.press("<esc>")
    #expect(desk.state.screen == .overview && desk.state.presentedPlace == nil)
  }

  @Test func theTimeIsToldInMinutesOfTheUnitAndOfTheMeeting() throws {
    var desk = try presenting()
    try desk.press("<right>")
    desk.send(.ticked(Moment(seconds: 600, clock: "09:10")))
    desk.send(.ticked(Moment(seconds: 790, clock: "09:13")))
    #expect(desk.state.presentation.minutesOnPage == 3)
    #expect(desk.state.presentation.minutesInAll == 13)
    // The next minute of the unit, not of the clock.
    #expect(desk.state.nextTick == 50)
    try desk.press("t")
    #expect(desk.state.presentation.minutesOnPage == nil && desk.state.nextTick == nil)
    try desk.press("t")
    desk.send(.ticked(Moment(seconds: 800, clock: "09:13")))
    #expect(desk.state.presentation.minutesOnPage == 0 && desk.state.nextTick == 60)
    try desk.press("<esc>")
    #expect(desk.state.nextTick == nil)
  }

  @Test func nobodyIsRankedUnlessSomebodyAsks() throws {
    var desk = try presenting()
    let official = desk.state.presentedRows
    #expect(official == Array(official.indices))
    try desk.press("<right>")
    let id = try #require(desk.state.presentation.stop.unit)
    #expect(desk.state.page(of: id)?.rank == nil)
    try desk.press("s")
    #expect(desk.state.page(of: id)?.rank != nil && desk.state.presentedRows != official)
    try desk.press("<c-s>")
    #expect(desk.state.page(of: id)?.rank == nil)
  }

  @Test func figuresAreOnlyShownUntilTheyAreUnlocked() throws {
    var desk = try presenting()
    try desk.press("<right>e")
    #expect(desk.state.screen == .presentation && desk.notice.contains("U"))
    // Neither on a screen that is opened meanwhile.
    try desk.press("<f4>5")
    #expect(desk.editor == nil && desk.notice.contains("U"))
    try desk.press("<esc>Ue")
    #expect(desk.state.screen == .unit)
    try desk.press("5")
    #expect(desk.editor != nil)
    try desk.press("<esc><esc>")
    #expect(desk.state.screen == .presentation)
    try desk.press("U")
    #expect(!desk.state.presentation.isUnlocked)
  }

  @Test func whatIsMarkedInternalIsNotShownButToTheSpeaker() throws {
    var desk = try presenting()
    try desk.press("<right>")
    let id = try #require(desk.state.presentation.stop.unit)
    let page = try #require(desk.state.page(of: id))
    let june = try #require(page.period)
    for (number, text) in ["内部：人手不够，先不讲", "推进阵地建设"].enumerated() {
      let stamp = Stamp(by: "office", at: .epoch, operation: "office-x-\(number)")
      let edit = Edit.addReportItem(id, june, .problems, Report.Item(text))
      let changes = try desk.state.book.changes(of: edit, stamp)
      desk.send(.kept(Kept(.edit, changes, clock: "09:41")))
    }
    let now = try #require(desk.state.page(of: id))
    let shown = now.paragraphs.values.flatMap { $0.map(\.text) }
    #expect(shown.contains("推进阵地建设") && !shown.contains { $0.hasPrefix("内部") })
    #expect(now.notes.contains { $0.text.hasPrefix("内部") })
  }

  @Test func namesWaitForTheirGlyphsAndLiveWithoutThem() throws {
    var desk = try presenting()
    #expect(desk.state.wantedGlyphs?.contains("鼓") == true)
    desk.send(.glyphsRead(HexFont()))
    #expect(desk.state.wantedGlyphs == nil)
    try desk.press("<esc>")
    desk.prepare { $0.present(nil) }
    #expect(desk.state.wantedGlyphs == nil)
  }

  @Test func aTreeIsShownByTheUnitsBelowTheCity() throws {
    var desk = try Desk()
    desk.prepare { $0.present(nil) }
    #expect(desk.state.presentation.units.count == 15)
  }
}
