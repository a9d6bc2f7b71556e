import Testing

@testable import Domain

/// What a text would make of a cell, before it is kept.
@Suite struct ProposalTests {
  private typealias Small = SmallBook

  private func propose(
    _ text: String, _ indicator: String = "events", period: String = "2024-03",
    today: String = "2024-07-05", of book: Book? = nil
  ) throws -> Proposal {
    let book =
      book
      ?? Small.book(entries: ["events": Small.months("10", "20", "30")], targets: ["events": "120"])
    let day = try #require(Day(today))
    return book.proposal(text, in: Small.cell(indicator, period), today: day, isBulk: true)
  }

  static let expressions: [(String, String)] = [
    ("120", "120"), ("１２０", "120"), ("=45", "45"), ("+5", "35"), ("＋５", "35"), ("=+5", "35"),
    ("-3", "27"), ("－３", "27"), ("*1.1", "33"), ("×1.1", "33"), ("＊２", "60"), ("*0", "0"),
    ("80%", "96"), ("80％", "96"), ("12.5%", "15"), ("=上月", "20"), ("＝上期", "20"), ("=last", "20"),
    ("=上季度", "20"), ("1.2万", "12000"), ("1,200", "1200"),
  ]

  @Test(arguments: expressions) func anExpressionMakesAFigure(_ text: String, _ figure: String)
    throws
  {
    let proposal = try propose(text)
    #expect(proposal.refusal == nil)
    #expect(proposal.old == .value(Quantity(30)))
    #expect(proposal.new == Quantity(figure).map { .value($0) })
    #expect(proposal.target == Quantity(120))
    #expect(!proposal.needsReason)
    #expect(proposal.edit != nil)
  }

  @Test(arguments: ["=", "=下月", "*", "*x", "%", "5+5", "80", "八十"])
  func whatIsNoExpressionIsRefusedUnlessItIsAFigure(_ text: String) throws {
    let proposal = try propose(text)
    if text == "80" {
      #expect(proposal.new == .value(Quantity(80)))
    } else {
      #expect(proposal.refusal == .notANumber(text))
      #expect(proposal.edit == nil && !proposal.isSame)
    }
  }

  @Test func whatIsThereAlreadyIsNoEdit() throws {
    let proposal = try propose("30")
    #expect(proposal.isSame)
    #expect(proposal.warnings.isEmpty)
  }

  @Test func anEmptyTextClears() throws {
    let proposal = try propose("")
    #expect(proposal.new == nil && proposal.refusal == nil)
    #expect(proposal.edit == .setEntry(Small.cell("events", "2024-03"), nil))
  }

  @Test func aFlowBelowZeroWantsAReason() throws {
    let proposal = try propose("-35")
    #expect(proposal.new == .value(Quantity(-5)))
    #expect(proposal.needsReason && proposal.wantsNote)
    guard case .setEntry(_, let entry?) = proposal.edit(note: "多报") else {
      Issue.record("no edit")
      return
    }
    #expect(entry.isCorrection && entry.note == "多报")
  }

  @Test func takingAwayAsksForANoteAndAddingDoesNot() throws {
    #expect(try propose("-3").wantsNote)
    #expect(try !propose("+3").wantsNote)
  }

  @Test func aNoteGoesOnlyToWhatWantsOne() throws {
    let cell = Small.cell("events", "2024-03")
    #expect(try propose("+3").edit(note: "x") == .addToEntry(cell, Quantity(3), note: nil))
    #expect(try propose("-3").edit(note: "x") == .addToEntry(cell, Quantity(-3), note: "x"))
  }

  @Test func whatCanNotBeEditedIsRefusedBeforeItIsRead() throws {
    #expect(try propose("+5", today: "2024-03-01").refusal != nil)
    #expect(try propose("+5", "unknown").refusal != nil)
  }

  @Test func whatIsMissingToAnExpressionIsTold() throws {
    let bare = Small.book()
    #expect(try propose("80%", of: bare).refusal == .noTarget)
    #expect(try propose("*2", of: bare).refusal == .noFigure)
    #expect(try propose("=上月", of: bare).refusal == .noFigure)
  }

  @Test func everyProposedEditIsTakenByTheBook() throws {
    let book = Small.book(
      entries: ["events": Small.months("10", "20", "30")], targets: ["events": "120"])
    for (text, _) in Self.expressions {
      let edit = try #require(try propose(text, of: book).edit(note: "n"))
      #expect(throws: Never.self) { try book.changes(of: edit, Small.stamp) }
    }
  }
}
