import Domain
import Testing

/// Updating after an edit comes to the same as computing from nothing.
@Suite struct UpdateTests {
  /// Edits of every kind on indicators of every kind, also of other years and of whole batches.
  @Test(arguments: [
    ("2024-02", "2024-03-01"), ("2024-06", "2024-07-08"), ("2024-12", "2025-01-20"),
  ])
  func afterEditsOfAnyKindItEqualsAFreshAssessment(_ asOf: String, _ today: String) {
    var random = SeededRandom(seed: 2024)
    var book = SmallBook.book(targets: ["events": "120", "closure": "95", "rate": "90"])
    let (asOf, today) = (SmallBook.period(asOf), SmallBook.day(today))
    var kept = Assessment(book, year: 2024, asOf: asOf, today: today)
    var taken = 0
    var moved = 0
    while taken < 200 {
      let edit = RandomEdit.make(&random)
      guard let changes = try? book.apply(edit, SmallBook.stamp) else { continue }
      taken += 1
      let before = kept
      kept.update(after: changes, in: book)
      if kept != before { moved += 1 }
      let fresh = Assessment(book, year: 2024, asOf: asOf, today: today)
      #expect(kept == fresh, "after \(edit), the \(taken)th")
      guard kept == fresh else { return }
    }
    #expect(moved > 20)
  }

  @Test func editsOfAnotherYearLeaveItAlone() throws {
    var book = SmallBook.book()
    var kept = Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-06"), today: SmallBook.day("2024-07-08"))
    let before = kept
    let changes = try book.apply(
      .setEntry(SmallBook.cell("events", "2023-06"), Edit.NewEntry(.value(Quantity(5)))),
      SmallBook.stamp)
    #expect(!changes.isEmpty)
    kept.update(after: changes, in: book)
    #expect(kept == before)
  }

  @Test func aReturnedReportMarksItsFiguresAtOnce() throws {
    let june = ["2024-06": FieldValue.record(["value": .text("5")])]
    var book = SmallBook.book(entries: ["events": june, "reach": june])
    let (asOf, today) = (SmallBook.period("2024-06"), SmallBook.day("2024-07-02"))
    var kept = Assessment(book, year: 2024, asOf: asOf, today: today)
    for state in [Submission.State.submitted, .returned] {
      let changes = try book.apply(
        .submit(SmallBook.gulou, asOf, Submission(state, reviewer: "office", reason: "核实")),
        SmallBook.stamp)
      kept.update(after: changes, in: book)
    }
    let row = kept.row(of: SmallBook.gulou) ?? 0
    let column = kept.column(of: SmallBook.id("events")) ?? 0
    #expect(kept.cell(row, column)?.reporting == .returned)
    #expect(kept == Assessment(book, year: 2024, asOf: asOf, today: today))
  }
}
