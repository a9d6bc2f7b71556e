import Domain
import Testing

/// Score sheets: how they are made, what units are given, and what it comes to.
@Suite struct ScoreTests {
  private typealias Small = SmallBook

  private func stamp(_ number: Int, by: String = "office") -> Stamp {
    Stamp(
      by: by, at: Small.timestamp("2024-07-05T09:00:00+08:00"), operation: "\(by)-x-\(number)")
  }

  private func draft(_ name: String, _ points: String, _ sources: [String: String] = [:])
    -> ScoreSheet.Draft
  {
    ScoreSheet.Draft(
      name: name, points: Small.amount(points),
      sources: Dictionary(
        uniqueKeysWithValues: sources.map { (Small.id($0.key), Small.amount($0.value)) }))
  }

  /// A book with a section, a line of figures worth 25 and one that people score, worth 10.
  private func book(
    _ entries: [String: [String: FieldValue]] = [:], _ targets: [String: String] = [:]
  )
    throws -> (Book, figures: ScoreSheet.ID, people: ScoreSheet.ID)
  {
    var book = Small.book(entries: entries, targets: targets)
    _ = try book.apply(.score(.addSection("指标"), year: 2024), stamp(1))
    let section = try #require(book.plans[2024]?.scoreSheet.sections.first).id
    let sources = ["events": "3", "reach": "2", "hours": "1"]
    _ = try book.apply(
      .score(.addLine(section, draft("宣讲", "25", sources)), year: 2024), stamp(2))
    _ = try book.apply(.score(.addLine(section, draft("作风", "10")), year: 2024), stamp(3))
    let lines = try #require(book.plans[2024]?.scoreSheet.lines)
    return (book, lines[0].id, lines[1].id)
  }

  private func card(_ book: Book, of unit: ReportingUnit.ID = Small.gulou) throws -> ScoreCard {
    let assessment = Assessment(
      book, year: 2024, asOf: Small.period("2024-12"), today: Small.day("2025-01-10"))
    return ScoreCard(try #require(book.plans[2024]).scoreSheet, of: unit, assessment, book)
  }

  private func refusal(_ edit: ScoreEdit, _ book: Book) -> EditError? {
    do throws(EditError) {
      _ = try book.changes(of: .score(edit, year: 2024), stamp(99))
      return nil
    } catch { return error }
  }

  @Test func twentyFivePointsOverThreeIndicatorsComeTo2192() throws {
    let (book, _, _) = try book(
      [
        "events": Small.months("92"), "reach": Small.months("130"), "hours": Small.months("50"),
      ], ["events": "100", "reach": "100", "hours": "100"])
    let line = try card(book).lines[0]
    #expect(
      line.parts.map { $0.rate?.decimal(2) } == ["0.92", "1.00", "0.50"]
        || line.parts.map { $0.rate?.decimal(2) }.sorted { ($0 ?? "") < ($1 ?? "") }
          == ["0.50", "0.92", "1.00"]
    )
    #expect(line.computed == Small.amount("21.92") && line.points == line.computed)
    #expect(line.origin == .figures)
  }

  @Test func whatCannotBeJudgedIsLeftOutOfALine() throws {
    let (book, _, _) = try book(["events": Small.months("92")], ["events": "100"])
    #expect(try card(book).lines[0].computed == Small.amount("23"))
    let (bare, _, _) = try self.book()
    let line = try card(bare).lines[0]
    #expect(line.computed == nil && line.points == nil && line.origin == nil)
    #expect(try card(bare).total == nil && card(bare).scored == 0)
  }

  @Test func theReviewCountsBeforeFiguresAndTheUnitsOwnScoreForNow() throws {
    var (book, figures, people) = try book(["events": Small.months("92")], ["events": "100"])
    _ = try book.apply(
      .score(.setOwn(Small.gulou, people, Small.amount("9.5")), year: 2024), stamp(4))
    #expect(try card(book).lines[1].origin == .own && card(book).total == Small.amount("32.5"))
    _ = try book.apply(
      .score(.setReview(Small.gulou, people, Small.amount("9"), reason: "缺台账"), year: 2024),
      stamp(5))
    let review = try card(book).lines[1]
    #expect(review.origin == .review && review.points == Small.amount("9"))
    #expect(review.review?.reason == "缺台账" && review.own?.points == Small.amount("9.5"))
    _ = try book.apply(
      .score(.setReview(Small.gulou, figures, Small.amount("20"), reason: "数不实"), year: 2024),
      stamp(6))
    #expect(try card(book).total == Small.amount("29"))
    _ = try book.apply(
      .score(.setReview(Small.gulou, figures, nil, reason: nil), year: 2024), stamp(7))
    #expect(try card(book).total == Small.amount("32"))
  }

  @Test func aReviewThatDiffersOrTakesThePlaceOfFiguresWantsAReason() throws {
    var (book, figures, people) = try book()
    let nine = Small.amount("9")
    #expect(refusal(.setReview(Small.gulou, people, nine, reason: nil), book) == nil)
    #expect(refusal(.setReview(Small.gulou, figures, nine, reason: " "), book) == .reasonNeeded)
    _ = try book.apply(.score(.setOwn(Small.gulou, people, nine), year: 2024), stamp(4))
    #expect(refusal(.setReview(Small.gulou, people, nine, reason: nil), book) == nil)
    let eight = Small.amount("8")
    #expect(refusal(.setReview(Small.gulou, people, eight, reason: nil), book) == .reasonNeeded)
  }

  @Test func bonusAndDeductionAddUpAndWantAReason() throws {
    var (book, _, people) = try book()
    _ = try book.apply(
      .score(.setOwn(Small.gulou, people, Small.amount("9")), year: 2024), stamp(4))
    for (number, points) in ["2", "-0.5"].enumerated() {
      _ = try book.apply(
        .score(.adjust(Small.gulou, Small.amount(points), reason: "表彰"), year: 2024),
        stamp(5 + number))
    }
    let made = try card(book)
    #expect(made.adjusted == Small.amount("1.5") && made.total == Small.amount("10.5"))
    _ = try book.apply(
      .score(.takeBack(Small.gulou, made.adjustments[0].id), year: 2024), stamp(8))
    #expect(try card(book).total == Small.amount("8.5"))
    #expect(refusal(.adjust(Small.gulou, Small.amount("1"), reason: ""), book) == .reasonNeeded)
    #expect(
      refusal(.adjust(Small.gulou, .zero, reason: "无"), book) == .score(.badPoints(.zero)))
  }

  @Test func pointsStayWithinWhatALineIsWorth() throws {
    let (book, _, people) = try book()
    for bad in ["10.01", "-1", "1.234"] {
      let points = Small.amount(bad)
      #expect(
        refusal(.setOwn(Small.gulou, people, points), book)
          == .score(.outOfRange(points, most: Small.amount("10"))))
    }
    #expect(refusal(.setOwn(Small.gulou, people, .zero), book) == nil)
    #expect(
      refusal(.setOwn(Small.unit("minhou"), people, .zero), book)
        == .unitHasChildren(Small.unit("minhou")))
  }

  @Test func aLineThatWasScoredIsNeitherTakenAwayNorMadeSmallerThanItsScores() throws {
    var (book, _, people) = try book()
    let nine = Small.amount("9")
    _ = try book.apply(.score(.setOwn(Small.gulou, people, nine), year: 2024), stamp(4))
    let held = EditError.score(.hasScores(units: 1, most: nine))
    #expect(refusal(.remove(people), book) == held)
    #expect(refusal(.changeLine(people, draft("作风", "8")), book) == held)
    #expect(refusal(.changeLine(people, draft("作风", "9")), book) == nil)
    _ = try book.apply(.score(.setOwn(Small.gulou, people, nil), year: 2024), stamp(5))
    _ = try book.apply(.score(.remove(people), year: 2024), stamp(6))
    #expect(book.plans[2024]?.scoreSheet.lines.count == 1)
  }

  @Test func aSheetIsReorderedAndEmptiedAndUndone() throws {
    var (book, figures, people) = try book()
    let before = book
    var changes = try book.apply(.score(.move(people, by: -1), year: 2024), stamp(4))
    #expect(book.plans[2024]?.scoreSheet.lines.map(\.id) == [people, figures])
    let section = try #require(book.plans[2024]?.scoreSheet.sections.first).id
    #expect(refusal(.remove(section), book) == .score(.hasLines(2)))
    for (number, id) in [people, figures, section].enumerated() {
      changes += try book.apply(.score(.remove(id), year: 2024), stamp(5 + number))
    }
    #expect(book.plans[2024]?.scoreSheet.isEmpty == true)
    book.apply(changes.reversed().map(\.inverse))
    #expect(book.plans[2024]?.scoreSheet == before.plans[2024]?.scoreSheet)
  }

  @Test func aTemplateMakesAHundredPointsByWeightsOfAnEmptySheet() throws {
    var book = Small.book()
    let plan = try #require(book.plans[2024])
    let proposed = ScoreSheet.template(of: plan, plan.indicators)
    _ = try book.apply(.score(.fill(proposed), year: 2024), stamp(1))
    let sheet = try #require(book.plans[2024]?.scoreSheet)
    #expect(sheet.points == Small.amount("100") && sheet.sections.count == 1)
    #expect(sheet.lines.allSatisfy { !$0.isManual })
    #expect(refusal(.fill(proposed), book) == .score(.notEmpty))
    #expect(refusal(.fill([]), Small.book()) == .score(.noTemplate))
  }

  @Test func whatIsWrongAboutALineIsRefused() throws {
    let (book, figures, _) = try book()
    let section = try #require(book.plans[2024]?.scoreSheet.sections.first).id
    #expect(refusal(.addSection(" "), book) == .score(.noName))
    #expect(refusal(.addLine(section, draft("", "5")), book) == .score(.noName))
    #expect(refusal(.addLine(section, draft("甲", "0")), book) == .score(.badPoints(.zero)))
    #expect(
      refusal(.addLine(section, draft("甲", "5", ["events": "0"])), book)
        == .score(.badWeight(.zero)))
    #expect(
      refusal(.addLine(section, draft("甲", "5", ["none": "1"])), book)
        == .unknownIndicator("none"))
    #expect(refusal(.addLine(figures, draft("甲", "5")), book) == .score(.unknown(figures.text)))
    #expect(refusal(.move(RecordIDs.x, by: 1), book) == .score(.unknown("x")))
  }
}
