import Controller
import Domain
import Languages
import Testing
import TextUI

/// 考核: a sheet is made, units are given points, and every number is explained, by keys.
@Suite struct ScoreStories {
  /// 考核 of the sample book with a section and two lines, one of figures and one of people.
  private func sheet() throws -> Desk {
    var desk = try Desk()
    try desk.press("gkA工作<enter>")
    try desk.press("a宣讲 · 25 · lecture-events×3<enter>")
    try desk.press("a信息报送 10<enter>")
    #expect(desk.state.scoreSheet.lines.count == 2, "\(desk.line?.refusal ?? "")")
    return desk
  }

  @Test func anEmptySheetSaysHowItBeginsAndATemplateFillsIt() throws {
    var desk = try Desk()
    try desk.press("gkm")
    let sheet = desk.state.scoreSheet
    #expect(sheet.points == Quantity(100) && sheet.sections.count == 4)
    #expect(desk.state.scores.cards.count == 15)
    #expect(desk.state.scores.cards.contains { $0.total != nil })
    try desk.press("m")
    #expect(desk.notice == desk.state.words(ObstacleSentence.score(.notEmpty)))
    try desk.press("u")
    #expect(desk.state.scoreSheet.isEmpty)
  }

  @Test func aSheetIsWrittenLineByLine() throws {
    let desk = try sheet()
    let lines = desk.state.scoreSheet.lines
    #expect(lines.map(\.name) == ["宣讲", "信息报送"])
    #expect(lines[0].points == Quantity(25) && lines[0].sources.values.first == Quantity(3))
    #expect(lines[1].isManual && desk.state.scores.isInside)
    #expect(desk.state.scores.chosenLine?.line.name == "信息报送")
  }

  @Test func aLineIsWordedOtherwiseMovedAndTakenAway() throws {
    var desk = try sheet()
    try desk.press("K")
    #expect(desk.state.scoreSheet.lines.map(\.name) == ["信息报送", "宣讲"])
    try desk.press("c<backspace><backspace>12<enter>")
    #expect(desk.state.scoreSheet.lines[0].points == Quantity(12))
    try desk.press("x")
    #expect(desk.state.scoreSheet.lines.map(\.name) == ["宣讲"])
    try desk.press("uuu")
    #expect(desk.state.scoreSheet.lines.map(\.name) == ["宣讲", "信息报送"])
  }

  @Test func pointsAreTypedLikeFiguresAndADifferentReviewWantsAReason() throws {
    var desk = try sheet()
    try desk.press("9<enter>")
    let unit = try #require(desk.state.scores.chosenUnit)
    let line = desk.state.scoreSheet.lines[1].id
    #expect(desk.state.book.year(2024, of: unit).scores.lines[line]?[.own]?.points == Quantity(9))
    try desk.press("k<right>8<enter>")
    #expect(desk.line != nil && desk.line?.field.text.isEmpty == true)
    try desk.press("<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("少报两期<enter>")
    let review = desk.state.book.year(2024, of: unit).scores.lines[line]?[.review]
    #expect(review?.points == Quantity(8) && review?.reason == "少报两期")
    #expect(desk.state.scores.card?.lines[1].points == Quantity(8))
  }

  @Test func tooManyPointsStayInTheFieldAndAnEmptyLineTakesThemAway() throws {
    var desk = try sheet()
    try desk.press("11<enter>")
    #expect(desk.line?.refusal != nil)
    try desk.press("<esc>9<enter>")
    let unit = try #require(desk.state.scores.chosenUnit)
    try desk.press("ke<backspace><enter>")
    #expect(desk.state.book.year(2024, of: unit).scores == UnitScores())
    try desk.press("k1x<enter>")
    #expect(desk.line?.refusal?.contains("1x") == true)
  }

  @Test func aBonusAndADeductionStandBesideTheLines() throws {
    var desk = try sheet()
    try desk.press("b+2 省级表彰<enter>b-0.5 迟报<enter>")
    let card = try #require(desk.state.scores.card)
    #expect(card.adjusted == Quantity(15, scale: 1))
    guard case .adjustment? = desk.state.scores.chosenRow else {
      Issue.record("the cursor is not at what was written down")
      return
    }
    try desk.press("x")
    #expect(desk.state.scores.card?.adjusted == Quantity(2))
    try desk.press("b只有原因<enter>")
    #expect(desk.line?.refusal == desk.state.words(ScoreRefusalSentence.adjustForm))
  }

  @Test func everyNumberIsExplainedOnOneKey() throws {
    var desk = try sheet()
    try desk.press("ki")
    guard case .explanation(let told)? = desk.state.layer else {
      Issue.record("nothing is explained")
      return
    }
    let lines = told.lines.map { if case .text(let text) = $0 { text } else { "" } }
    #expect(lines.contains(desk.state.words(ScoreSentence.formula)))
    #expect(lines.contains { $0.contains("权重 3") } && lines.contains { $0.contains("25 ×") })
    try desk.press("<esc>Gi")
    guard case .explanation(let sum)? = desk.state.layer else { return }
    #expect(sum.subject.contains("合计"))
  }

  @Test func unitsAreRankedOnlyWhenSomebodyAsks() throws {
    var desk = try Desk()
    try desk.press("gkm")
    let official = desk.state.scores.cards.map(\.unit)
    #expect(desk.state.scores.ranking.places.isEmpty)
    try desk.press("s")
    let board = desk.state.scores
    #expect(!board.ranking.places.isEmpty && board.cards.map(\.unit) != official)
    let groups = board.cards.compactMap { desk.state.book.unit($0.unit)?.peerGroup }
    #expect(Set(groups).count == zip(groups, groups.dropFirst()).count { $0 != $1 } + 1)
    try desk.press("s")
    #expect(desk.state.scores.cards.map(\.unit) == official)
  }

  @Test func oneGoesFromUnitToUnitAndBack() throws {
    var desk = try sheet()
    let first = desk.state.scores.chosenUnit
    try desk.press("]")
    #expect(desk.state.scores.chosenUnit != first && desk.state.scores.isInside)
    try desk.press("[<esc>")
    #expect(desk.state.scores.chosenUnit == first && !desk.state.scores.isInside)
    try desk.press("jj<enter>")
    #expect(desk.state.scores.isInside)
    try desk.press("q")
    try desk.press("q")
    #expect(desk.state.screen != .scores)
  }

  @Test func aClickChoosesALineAndWhosePointsAreTyped() throws {
    var desk = try sheet()
    let event = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    let review = Region("score.points", x: 1, y: 2)
    desk.send(.pointed(event, on: review))
    #expect(desk.state.scores.giver == .review && desk.line == nil)
    desk.send(.pointed(event, on: review))
    #expect(desk.line != nil)
  }

  @Test func whoOnlyLooksGivesNoPoints() throws {
    var desk = try sheet()
    desk.prepare { $0.settings.role = .leader }
    try desk.press("9")
    #expect(desk.line == nil && desk.notice.contains("只读"))
    try desk.press("b")
    #expect(desk.notice.contains("只读"))
  }

  @Test func whatIsBeingTypedIsMirrored() throws {
    var desk = try sheet()
    for keys in ["A类", "a行 · 5", "cx", "9", "b+1 x"] {
      try desk.press(keys)
      let draft = try #require(desk.state.draft, "\(keys)")
      #expect(Draft(draft.record) == draft)
      try desk.press("<esc>")
    }
  }

  @Test func theSheetIsATable() throws {
    var desk = try sheet()
    guard case .rows(let one)? = try desk.state.sheet else {
      Issue.record("no table")
      return
    }
    #expect(one.contains { $0.contains("信息报送") })
    try desk.press("<esc>")
    guard case .rows(let all)? = try desk.state.sheet else { return }
    #expect(all.count == 17)
  }
}
