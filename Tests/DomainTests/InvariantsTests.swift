import Domain
import Testing

/// What holds in every book, whatever is typed: the rules of entries, assignments and locks.
struct InvariantsTests {
  private typealias Small = SmallBook

  private func set(
    _ content: Entry.Content?, _ indicator: String, _ period: String, of unit: String = "gulou",
    note: String? = nil, isCorrection: Bool = false, in book: Book = SmallBook.book()
  ) throws -> Book {
    var book = book
    _ = try book.apply(
      .setEntry(
        SmallBook.cell(indicator, period, of: unit),
        content.map { Edit.NewEntry($0, note: note, isCorrection: isCorrection) }),
      SmallBook.stamp)
    return book
  }

  private func entry(_ indicator: String, _ period: String, in book: Book) -> Entry? {
    book.year(2024, of: SmallBook.gulou).entries[SmallBook.id(indicator)]?[SmallBook.period(period)]
  }

  private let one = Entry.Content.value(Quantity(1))

  // MARK: Where an entry may stand

  @Test func anEntryNeedsAnActiveAssignment() throws {
    let refused = EditError.notAssigned(Small.unit("ganzhe"), Small.id("events"))
    #expect(throws: refused) { try set(one, "events", "2024-06", of: "ganzhe") }
    var book = Small.book()
    _ = try book.apply(
      .assign(
        Small.gulou, Small.id("events"), year: 2024, Assignment(.notApplicable, reason: "无此职能")),
      Small.stamp)
    #expect(throws: EditError.notAssigned(Small.gulou, Small.id("events"))) {
      try set(one, "events", "2024-06", in: book)
    }
  }

  @Test func anEntryStandsInsideTheUnitsOpeningDates() throws {
    #expect(throws: EditError.unitClosed(Small.unit("mawei"), Small.period("2024-02"))) {
      try set(one, "events", "2024-02", of: "mawei")
    }
    _ = try set(one, "events", "2024-03", of: "mawei")
    _ = try set(one, "halls", "2024Q1", of: "mawei")
  }

  @Test func anEntryStandsInAPeriodOfTheIndicatorsCadence() {
    #expect(throws: EditError.wrongCadence(Small.id("events"), .month)) {
      try set(one, "events", "2024Q2")
    }
    #expect(throws: EditError.wrongCadence(Small.id("halls"), .quarter)) {
      try set(one, "halls", "2024-06")
    }
  }

  @Test func whatTheBookDoesNotKnowIsRefused() {
    #expect(throws: EditError.unknownUnit("nobody")) {
      try set(one, "events", "2024-06", of: "nobody")
    }
    #expect(throws: EditError.unknownIndicator("nothing")) { try set(one, "nothing", "2024-06") }
    #expect(throws: EditError.unknownYear(2031)) { try set(one, "events", "2031-06") }
  }

  @Test func aUnitWithUnitsBelowItHasNothingOfItsOwn() {
    let minhou = Small.unit("minhou")
    #expect(throws: EditError.unitHasChildren(minhou)) {
      try set(one, "events", "2024-06", of: "minhou")
    }
    #expect(throws: EditError.unitHasChildren(minhou)) {
      try Small.book().changes(
        of: .assign(minhou, Small.id("events"), year: 2024, Assignment(.report)), Small.stamp)
    }
  }

  // MARK: Four kinds of nothing

  @Test func zeroBlankMissingAndNotApplicableAreFourThings() throws {
    let zero = try set(.value(.zero), "events", "2024-06")
    #expect(entry("events", "2024-06", in: zero)?.content == .value(.zero))
    let missing = try set(.missing(reason: "台风停办"), "events", "2024-06", in: zero)
    #expect(entry("events", "2024-06", in: missing)?.isFigure == false)
    let blank = try set(nil, "events", "2024-06", in: missing)
    #expect(entry("events", "2024-06", in: blank) == nil)
    for reason in ["", " ", "\u{3000}\t"] {
      #expect(throws: EditError.reasonNeeded) {
        try set(.missing(reason: reason), "events", "2024-06")
      }
    }
    for reason in [nil, "", " ", "\u{3000}\t"] {
      #expect(throws: EditError.reasonNeeded) {
        try Small.book().changes(
          of: .assign(
            Small.gulou, Small.id("events"), year: 2024, Assignment(.notApplicable, reason: reason)),
          Small.stamp)
      }
    }
  }

  // MARK: What a figure must be

  @Test func aFlowBelowZeroIsACorrectionWithAReason() throws {
    let minus = Entry.Content.value(Quantity(-3))
    #expect(throws: EditError.negative(Quantity(-3))) { try set(minus, "events", "2024-06") }
    #expect(throws: EditError.reasonNeeded) {
      try set(minus, "events", "2024-06", isCorrection: true)
    }
    let book = try set(minus, "events", "2024-06", note: "冲减五月重报", isCorrection: true)
    #expect(entry("events", "2024-06", in: book)?.content == minus)
    #expect(entry("events", "2024-06", in: book)?.isCorrection == true)
    _ = try set(.value(Quantity(-4)), "events", "2024-06", isCorrection: true, in: book)
    #expect(throws: EditError.negative(Quantity(-3))) {
      try set(minus, "halls", "2024Q2", note: "更正", isCorrection: true)
    }
  }

  @Test func aNoteAboutSomethingElseIsNoReasonForACorrection() throws {
    let book = try set(one, "events", "2024-06", note: "初报")
    #expect(throws: EditError.reasonNeeded) {
      try set(.value(Quantity(-4)), "events", "2024-06", isCorrection: true, in: book)
    }
  }

  @Test func theLowerNumberOfARatioIsAboveZero() throws {
    for lower in [0, -5] as [Int64] {
      #expect(throws: EditError.denominatorNotPositive) {
        try set(.ratio(Quantity(1), of: Quantity(lower)), "closure", "2024-06")
      }
    }
    #expect(throws: EditError.negative(Quantity(-1))) {
      try set(.ratio(Quantity(-1), of: Quantity(5)), "closure", "2024-06")
    }
    _ = try set(.ratio(Quantity(6), of: Quantity(5)), "closure", "2024-06")
  }

  @Test func aFigureIsOfTheIndicatorsKindAndWithinBounds() throws {
    #expect(throws: EditError.wrongKind(Small.id("closure"), .ratio)) {
      try set(one, "closure", "2024-06")
    }
    #expect(throws: EditError.wrongKind(Small.id("events"), .flow)) {
      try set(.ratio(Quantity(1), of: Quantity(5)), "events", "2024-06")
    }
    #expect(throws: EditError.wrongKind(Small.id("founded"), .yesNo)) {
      try set(.value(Quantity(2)), "founded", "2024-06")
    }
    #expect(throws: EditError.tooLarge) { try set(.value(.largest), "events", "2024-06") }
    #expect(throws: EditError.tooManyDecimals(allowed: 0)) {
      try set(.value(Quantity(15, scale: 1)), "events", "2024-06")
    }
    #expect(throws: EditError.unknownStage("收尾", known: ["方案", "启动", "实施", "总结"])) {
      try set(.stages(["方案", "收尾"]), "reform", "2024-06")
    }
    let none = try set(.stages([]), "reform", "2024-06")
    #expect(entry("reform", "2024-06", in: none)?.content == .stages([]))
  }

  // MARK: What has data stays

  @Test func anAssignmentWithDataCannotBeTakenAway() throws {
    let book = try set(one, "events", "2024-06")
    #expect(throws: EditError.hasData(Small.gulou, Small.id("events"))) {
      try book.changes(
        of: .assign(Small.gulou, Small.id("events"), year: 2024, nil), Small.stamp)
    }
    var kept = book
    _ = try kept.apply(
      .assign(
        Small.gulou, Small.id("events"), year: 2024, Assignment(.notApplicable, reason: "划出")),
      Small.stamp)
    #expect(entry("events", "2024-06", in: kept)?.content == one)
    #expect(
      try !book.changes(
        of: .assign(Small.gulou, Small.id("reach"), year: 2024, nil), Small.stamp
      ).isEmpty)
  }

  @Test func aClosedUnitKeepsItsData() throws {
    var documents = Small.documents(entries: ["events": Small.months("7", "8")])
    documents[.book] = documents[.book]?.setting(
      ["units", "gulou", "closedOn"], to: .text("2024-01-31"))
    let book = Book.reading(documents).0
    #expect(entry("events", "2024-02", in: book)?.content == .value(Quantity(8)))
    #expect(throws: EditError.unitClosed(Small.gulou, Small.period("2024-02"))) {
      try set(one, "events", "2024-02", in: book)
    }
    _ = try set(one, "events", "2024-01", in: book)
  }

  // MARK: Locks

  private func apply(_ edits: Edit..., to book: Book) throws -> Book {
    var book = book
    for edit in edits { _ = try book.apply(edit, SmallBook.stamp) }
    return book
  }

  @Test func aLockedPeriodChangesOnlyThroughAnUnlockWithAReason() throws {
    let june = Small.period("2024-06")
    let locked = try apply(.lock(june), to: Small.book())
    let refused = EditError.locked(june)
    #expect(throws: refused) { try set(one, "events", "2024-06", in: locked) }
    #expect(throws: refused) { try set(nil, "events", "2024-06", in: locked) }
    #expect(throws: EditError.locked(Small.period("2024Q2"))) {
      try set(one, "halls", "2024Q2", in: locked)
    }
    #expect(throws: refused) {
      try apply(.submit(Small.gulou, june, Submission(.submitted)), to: locked)
    }
    #expect(throws: refused) {
      try apply(
        .setReportItem(Small.gulou, june, .problems, key: "a", Report.Item("问题", order: 1)),
        to: locked)
    }
    _ = try set(one, "events", "2024-05", in: locked)
    #expect(throws: EditError.reasonNeeded) {
      try apply(.unlock(june, nil, reason: ""), to: locked)
    }
    let open = try apply(.unlock(june, nil, reason: "补报"), to: locked)
    _ = try set(one, "events", "2024-06", in: open)
    #expect(throws: EditError.notLocked(june)) {
      try apply(.unlock(june, nil, reason: "补报"), to: open)
    }
  }

  @Test func anUnlockForOneUnitOpensItForThatUnitOnly() throws {
    let june = Small.period("2024-06")
    let open = try apply(.lock(june), .unlock(june, Small.gulou, reason: "补报"), to: Small.book())
    _ = try set(one, "events", "2024-06", in: open)
    #expect(throws: EditError.locked(june)) {
      try set(one, "events", "2024-06", of: "mawei", in: open)
    }
  }

  @Test func lockingAgainClosesWhatWasOpenedForOneUnit() throws {
    let june = Small.period("2024-06")
    let open = try apply(.lock(june), .unlock(june, Small.gulou, reason: "补报"), to: Small.book())
    let closed = try apply(.lock(june), to: open)
    #expect(throws: EditError.locked(june)) { try set(one, "events", "2024-06", in: closed) }
    let throughAll = try apply(.unlock(june, nil, reason: "重开"), .lock(june), to: open)
    #expect(throws: EditError.locked(june)) { try set(one, "events", "2024-06", in: throughAll) }
  }

  @Test func aLockIsKeptInThePlanWithWhoAndWhen() throws {
    let locked = try apply(.lock(Small.period("2024-06")), to: Small.book())
    let lock = try #require(locked.plans[2024]?.locks[Small.period("2024-06")])
    #expect(lock.by == "office" && lock.at == Small.stamp.at)
    #expect(throws: EditError.unknownYear(2031)) {
      try apply(.lock(Small.period("2031-06")), to: locked)
    }
  }
}
