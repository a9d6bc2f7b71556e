import Domain
import Testing

/// What was typed becomes a figure by what the book holds at that moment.
struct InputResolutionTests {
  private typealias Small = SmallBook

  private func resolve(_ typed: TypedFigure, _ indicator: String, _ period: String, _ book: Book)
    throws -> Entry.Content?
  {
    try book.resolve(typed, in: SmallBook.cell(indicator, period))
  }

  @Test func anAdditionStartsFromTheCellsOwnFigure() throws {
    let book = Small.book(entries: ["events": Small.months("10", "20", "30")])
    #expect(
      try resolve(.addition(Quantity(5)), "events", "2024-03", book) == .value(Quantity(35)))
    #expect(
      try resolve(.addition(Quantity(-5)), "events", "2024-03", book) == .value(Quantity(25)))
  }

  @Test func onABlankAPeriodsAmountStartsFromZero() throws {
    let book = Small.book(entries: ["events": Small.months("10", "20", "30")])
    #expect(
      try resolve(.addition(Quantity(5)), "events", "2024-04", book) == .value(Quantity(5)))
  }

  @Test func onABlankCumulativeFiguresAndLevelsStartFromTheLastOne() throws {
    let book = Small.book(entries: [
      "total": Small.months("10", "20"), "halls": ["2024Q1": .record(["value": .text("3")])],
    ])
    #expect(
      try resolve(.addition(Quantity(5)), "total", "2024-04", book) == .value(Quantity(25)))
    #expect(
      try resolve(.addition(Quantity(1)), "halls", "2024Q3", book) == .value(Quantity(4)))
  }

  @Test func aLevelGoesOnOverTheYearsEndAndACumulativeFigureDoesNot() throws {
    let book = Small.book(lastYear: [
      "total": Small.monthsBefore("10", "20"), "halls": ["2023Q4": .record(["value": .text("3")])],
    ])
    #expect(
      try resolve(.addition(Quantity(1)), "halls", "2024Q1", book) == .value(Quantity(4)))
    #expect(
      try resolve(.addition(Quantity(5)), "total", "2024-01", book) == .value(Quantity(5)))
  }

  @Test func onAMissingFigureAnAdditionStartsAsOnABlank() throws {
    var months = Small.months("10", "20")
    months["2024-03"] = .record(["missing": .text("台风")])
    let book = Small.book(entries: ["total": months, "events": months])
    #expect(
      try resolve(.addition(Quantity(5)), "total", "2024-03", book) == .value(Quantity(25)))
    #expect(
      try resolve(.addition(Quantity(5)), "events", "2024-03", book) == .value(Quantity(5)))
  }

  @Test func anAdditionToARatioAddsToItsUpperNumber() throws {
    let book = Small.book(entries: ["closure": Small.months("12/50"), "cover": Small.months("3/9")])
    #expect(
      try resolve(.addition(Quantity(5)), "closure", "2024-01", book)
        == .ratio(Quantity(17), of: Quantity(50)))
    #expect(
      try resolve(.addition(Quantity(2)), "cover", "2024-02", book)
        == .ratio(Quantity(5), of: Quantity(9)))
    #expect(throws: InputError.refused(.cannotAdd)) {
      try resolve(.addition(Quantity(5)), "closure", "2024-02", book)
    }
  }

  @Test func aResultBelowZeroAsksForACorrection() throws {
    let book = Small.book(entries: ["events": Small.months("3")])
    let cell = Small.cell("events", "2024-01")
    #expect(throws: InputError.refused(.negative(Quantity(-2)))) {
      try book.resolve(.addition(Quantity(-5)), in: cell)
    }
    let edit = try book.edit(
      for: .addition(Quantity(-5)), in: cell, note: "重复计数", isCorrection: true)
    #expect(
      edit
        == .setEntry(
          cell, Edit.NewEntry(.value(Quantity(-2)), note: "重复计数", isCorrection: true)))
    #expect(throws: InputError.refused(.negative(Quantity(-2)))) {
      try Small.book(entries: ["closure": Small.months("3/9")]).resolve(
        .addition(Quantity(-5)), in: Small.cell("closure", "2024-01"), isCorrection: true)
    }
  }

  @Test func anAdditionIsResolvedWhenItIsCommittedAndStoredAbsolute() throws {
    var book = Small.book(entries: ["events": Small.months("10")])
    let cell = Small.cell("events", "2024-01")
    let edit = try book.edit(for: .addition(Quantity(5)), in: cell)
    #expect(edit == .addToEntry(cell, Quantity(5), note: nil))
    _ = try book.apply(
      .setEntry(cell, Edit.NewEntry(.value(Quantity(100)))), Small.stamp)
    let changes = try book.apply(edit, Small.stamp)
    #expect(changes.map { $0.new?["value"] } == [.text("105")])
  }

  @Test func aBareNumberGoesOverTheKeptDenominator() throws {
    #expect(
      try resolve(
        .upper(Quantity(46), keeping: Quantity(360)), "closure", "2024-01", Small.book())
        == .ratio(Quantity(46), of: Quantity(360)))
  }

  @Test func bulkFormsAreOfTheCellsOwnTargetFigureAndPeriodBefore() throws {
    let book = Small.book(
      entries: ["events": Small.months("10", "25"), "closure": Small.months("15/50")],
      targets: ["events": "101"], lastYear: ["events": Small.monthsBefore("1", "2")])
    #expect(
      try resolve(.percentOfTarget(Quantity(80)), "events", "2024-03", book)
        == .value(Quantity(81)))
    #expect(
      try resolve(.multiple(Quantity(11, scale: 1)), "events", "2024-02", book)
        == .value(Quantity(28)))
    #expect(
      try resolve(.multiple(Quantity(11, scale: 1)), "closure", "2024-01", book)
        == .ratio(Quantity(17), of: Quantity(50)))
    #expect(try resolve(.previous, "events", "2024-03", book) == .value(Quantity(25)))
    #expect(try resolve(.clearing, "events", "2024-03", book) == nil)
    #expect(throws: InputError.noTarget) {
      try resolve(.percentOfTarget(Quantity(80)), "reach", "2024-03", book)
    }
    #expect(throws: InputError.noFigure) {
      try resolve(.multiple(Quantity(2)), "events", "2024-03", book)
    }
    #expect(throws: InputError.noFigure) { try resolve(.previous, "events", "2024-05", book) }
    #expect(throws: InputError.noFigure) { try resolve(.previous, "events", "2024-01", book) }
  }

  @Test func whyNothingCanBeTypedIsToldWithTheDate() {
    let locks = FieldValue.record(["2024-01": .record([:])])
    let book = Small.book(plan: ["locks": locks])
    func obstacle(_ indicator: String, _ period: String, _ today: String, of unit: String = "gulou")
      -> InputError?
    {
      book.inputObstacle(
        in: SmallBook.cell(indicator, period, of: unit), today: SmallBook.day(today))
    }
    #expect(obstacle("events", "2024-06", "2024-06-25") == nil)
    #expect(
      obstacle("events", "2024-06", "2024-06-24")
        == .notOpen(Small.period("2024-06"), from: Small.day("2024-06-25")))
    #expect(
      obstacle("events", "2024-01", "2024-06-24") == .refused(.locked(Small.period("2024-01"))))
    #expect(
      obstacle("halls", "2024-05", "2024-05-31")
        == .notOpen(Small.period("2024Q2"), from: Small.day("2024-06-25")))
    #expect(
      obstacle("halls", "2024-05", "2024-07-01")
        == .refused(.wrongCadence(Small.id("halls"), .quarter)))
    #expect(
      obstacle("events", "2024-02", "2024-07-01", of: "mawei")
        == .refused(.unitClosed(Small.unit("mawei"), Small.period("2024-02"))))
  }
}
