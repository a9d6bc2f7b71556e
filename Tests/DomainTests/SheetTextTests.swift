import Testing

@testable import Domain

/// What is written in the cells of sheets, and what the rules make of it.
@Suite struct SheetTextTests {
  @Test(arguments: [
    ("12", SheetText.figure("12")), ("１２场", .figure("12")), ("12/50", .figure("12/50")),
    ("", .figure("")), ("—", .figure("—")), ("场", .figure("场")),
    ("约300", .approximate("300", written: "约300")),
    ("大约 300 场", .approximate("300", written: "大约 300 场")),
    ("300余场", .approximate("300", written: "300余场")),
    ("300左右", .approximate("300", written: "300左右")),
    ("缺：台风", .missing(reason: "台风")), ("缺 台风", .missing(reason: "台风")),
    ("缺（台风）", .missing(reason: "台风")), ("Missing: storm", .missing(reason: "storm")),
    ("缺", .missing(reason: "")), ("缺席", .figure("缺席")), ("不涉及", .notApplicable(reason: "")),
    ("N/A: none", .notApplicable(reason: "none")), ("未报", .clearing), ("Blank", .clearing),
  ]) func aCellIsUnderstood(_ text: String, _ wanted: SheetText) {
    #expect(SheetText(text, measure: "场") == wanted)
  }

  @Test func aSignBelongsToTheAmountAndAFallBelowZeroWantsAReason() {
    let book = SmallBook.book(entries: ["events": SmallBook.months("7")])
    let cell = SmallBook.cell("events", "2024-01")
    let day = SmallBook.day("2024-07-05")
    let address = SheetAddress(row: 6, column: 1)
    let bare = book.proposal(SheetFigure(cell, "-5", at: address), today: day)
    #expect(bare.new == .value(SmallBook.amount("-5")) && bare.needsReason)
    let noted = book.proposal(SheetFigure(cell, "-5", note: "核减", at: address), today: day)
    #expect(!noted.needsReason && !noted.wantsNote && noted.edit != nil)
    let more = book.proposal(SheetFigure(cell, "+9", at: address), today: day)
    #expect(more.new == .value(SmallBook.amount("9")))
  }

  @Test func anotherNoteIsAChangeAndNoneLeavesTheOneThatIsThere() throws {
    var book = SmallBook.book(entries: ["events": SmallBook.months("7")])
    let cell = SmallBook.cell("events", "2024-01")
    let day = SmallBook.day("2024-07-05")
    let address = SheetAddress(row: 0, column: 0)
    let edit = try #require(
      book.proposal(SheetFigure(cell, "7", note: "晚报", at: address), today: day).edit)
    _ = try book.apply(.importing([edit]), SmallBook.stamp)
    #expect(book.entry(in: cell)?.note == "晚报" && book.entry(in: cell)?.source == .imported)
    #expect(book.proposal(SheetFigure(cell, "7", at: address), today: day).isSame)
    #expect(book.proposal(SheetFigure(cell, "7", note: "晚报", at: address), today: day).isSame)
  }

  @Test func theCounterpartOfWhatIsStoredIsWorkedOut() {
    let book = SmallBook.book(entries: ["events": SmallBook.months("7", "3")])
    let figure = SheetFigure(
      SmallBook.cell("events", "2024-03"), "15", isCounterpart: true,
      at: SheetAddress(row: 0, column: 0))
    let proposal = book.proposal(figure, today: SmallBook.day("2024-07-05"))
    #expect(proposal.new == .value(SmallBook.amount("5")))
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func columnsAreCalledAsExcelDoes(_ place: Int, _ letters: String) {
    #expect(SheetAddress.letters(of: place) == letters && SheetAddress.column(letters) == place)
    #expect(SheetAddress(row: 6, column: place).description == letters + "7")
  }
}
