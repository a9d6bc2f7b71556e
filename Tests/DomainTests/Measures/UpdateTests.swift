import TestKit
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

  /// Each sequence begins anew, and is taken back in the end.
  @Test func threeHundredSequencesEqualAFreshAssessmentAndComeBack() {
    let months = Period.all(of: .month, in: 2024)
    let begun = SmallBook.book(
      entries: [
        "events": SmallBook.months("5", "7", "", "9"), "reach": SmallBook.months("50", "70"),
        "total": SmallBook.months("5", "12", "", "20"), "closure": SmallBook.months("1/2", "3/8"),
      ],
      targets: ["events": "60", "total": "40", "closure": "95", "halls": "9"])
    for seed in 1...300 {
      var random = SeededRandom(seed: UInt64(seed))
      let (asOf, today) = (random.pick(months), random.pick(months).end.adding(days: 5))
      func fresh(_ book: Book) -> Assessment {
        Assessment(book, year: 2024, asOf: asOf, today: today)
      }
      var book = begun
      let first = fresh(book)
      var kept = first
      var done: [[FieldChange]] = []
      for _ in 0..<6 {
        guard let changes = try? book.apply(RandomEdit.make(&random), SmallBook.stamp) else {
          continue
        }
        kept.update(after: changes, in: book)
        done.append(changes)
      }
      #expect(kept == fresh(book), "sequence \(seed)")
      for changes in done.reversed() {
        let back = changes.reversed().map(\.inverse)
        book.apply(back)
        kept.update(after: back, in: book)
      }
      #expect(kept == first, "sequence \(seed) taken back")
      guard kept == first else { return }
    }
  }

  /// Two figures changed in the book, one is told: the other one's column stays as it was.
  @Test func onlyTheColumnsThatChangedAreComputedAnew() throws {
    var book = SmallBook.book(targets: ["events": "12", "reach": "12"])
    let asOf = SmallBook.period("2024-01")
    var kept = Assessment(book, year: 2024, asOf: asOf, today: SmallBook.day("2024-02-08"))
    let before = kept
    let figure = Edit.NewEntry(.value(Quantity(1)))
    _ = try book.apply(.setEntry(SmallBook.cell("reach", "2024-01"), figure), SmallBook.stamp)
    let told = try book.apply(
      .setEntry(SmallBook.cell("events", "2024-01"), figure), SmallBook.stamp)
    kept.update(after: told, in: book)
    let changed = kept.indicators.indices.filter { column in
      kept.city[column] != before.city[column]
        || kept.citySeries[column] != before.citySeries[column]
        || kept.units.indices.contains { kept.cell($0, column) != before.cell($0, column) }
    }
    #expect(changed.map { kept.indicators[$0].id.text } == ["events"])
    let rows = kept.units.indices.filter { kept.unitRollups[$0] != before.unitRollups[$0] }
    #expect(rows.map { kept.units[$0].id } == [SmallBook.gulou])
  }

  @Test func todayDecidesOnlyWhatIsMissingAndHowLate() throws {
    let city = City(
      indicators: ["a": [:], "b": ["cadence": "quarter"]],
      entries: ["u1": ["a": "5 5 5 5 5 5"], "u2": ["a": "9", "b": "3"]],
      targets: ["u1": ["a": ["annual": "100", "due": "2024-05-31"]]], units: 2)
    let early = city.assessment("2024-06", today: "2024-07-01")
    let late = city.assessment("2024-06", today: "2025-03-01")
    #expect(early.citySeries == late.citySeries)
    for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      var then = try #require(early.cell(row, column))
      let now = try #require(late.cell(row, column))
      #expect((now.reporting == .missing) == (now.coverage.answered == 0))
      (then.reporting, then.daysLate) = (now.reporting, now.daysLate)
      #expect(then == now)
    }
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
