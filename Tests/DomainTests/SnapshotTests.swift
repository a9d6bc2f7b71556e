import Domain
import Testing

/// What was frozen, held against now.
@Suite struct SnapshotTests {
  private typealias Small = SmallBook

  private func frozen(_ book: Book, _ asOf: String = "2024-06") throws -> Snapshot {
    let assessment = Assessment(
      forMeetingsOf: book, year: 2024, asOf: Small.period(asOf), today: Small.day("2024-07-05"))
    return Snapshot(
      of: assessment, id: try #require(Snapshot.ID("then")), name: "那时", Small.stamp)
  }

  private let then = SmallBook.book(
    entries: [
      "events": SmallBook.months("3", "4", "5", "6", "7", "8"),
      "cover": SmallBook.months("", "", "10/40"),
    ], targets: ["events": "60", "cover": "100"])
  private let now = SmallBook.book(
    entries: [
      "events": SmallBook.months("3", "4", "5", "6", "7", "3"),
      "cover": SmallBook.months("", "", "10/40", "", "", "25/50"),
    ], targets: ["events": "60", "cover": "100"])

  @Test func figuresChangeInTheirOwnUnitAndRatiosInPoints() throws {
    let comparison = SnapshotComparison(from: try frozen(then), to: try frozen(now))
    func line(_ name: String) -> SnapshotComparison.Line? {
      comparison.lines.first { $0.unit == Small.gulou && $0.indicator == Small.id(name) }
    }
    #expect(line("events")?.change == .amount(Quantity(-5)))
    #expect(line("events")?.then?.lamp == .ahead && line("events")?.now?.lamp == .slow)
    #expect(line("cover")?.change == .points(Fraction(25)))
    #expect(comparison.lampsChanged.contains { $0.indicator == Small.id("events") })
    #expect(comparison.changed.allSatisfy { $0.then != $0.now })
    #expect(comparison.whole.points.map { $0 > .zero } == true)
  }

  @Test func nothingChangesBetweenAMomentAndItself() throws {
    let snapshot = try frozen(then)
    let comparison = SnapshotComparison(from: snapshot, to: snapshot)
    #expect(comparison.changed.isEmpty && comparison.whole.points == .zero)
    #expect(!comparison.whole.hasAnotherLamp && !comparison.lines.isEmpty)
  }

  @Test func whatIsFrozenIsWhatTheAssessmentSays() throws {
    let assessment = Assessment(
      forMeetingsOf: then, year: 2024, asOf: Small.period("2024-06"),
      today: Small.day("2024-07-05"))
    let snapshot = try frozen(then)
    for (row, unit) in assessment.units.enumerated() {
      for (column, indicator) in assessment.indicators.enumerated() {
        let figure = snapshot.units[unit.id]?.figures[indicator.id]
        #expect(figure?.lamp == assessment.cell(row, column)?.lamp)
        #expect(figure?.amount == assessment.cell(row, column)?.toDate)
      }
      #expect(snapshot.units[unit.id]?.whole.lamp == assessment.unitRollups[row].lamp)
    }
    #expect(snapshot.areas.count == assessment.areas.count)
    #expect(snapshot.city.count == assessment.indicators.count)
  }
}
