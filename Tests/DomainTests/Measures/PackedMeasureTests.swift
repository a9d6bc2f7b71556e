import Domain
import Testing

/// Figures are packed in an assessment; who asks for one gets it as it was measured.
@Suite struct PackedMeasureTests {
  private static let cities: [City] = [
    City.one("1 2 3", target: ["annual": "12", "baseline": "1"]),
    City.one("5000000000 -1 -", target: ["annual": "90000000000.5"]),
    City.one("2147483647 1", target: ["annual": "2147483648"]),
    City.one("0.0001 999999999999.9999", target: ["annual": "3"], ["entryMode": "cumulative"]),
    City.one("1/3 3000000000/7", target: ["annual": "90"], ["kind": "ratio"]),
    City.one(
      "12/50 13/50", target: ["annual": "90"], ["kind": "ratio", "direction": "keepAtLeast"]),
    City.one("缺 4", target: ["annual": "7"]), City.one("- -", target: ["annual": "7"]),
    City.one("5 6"), City.one("5 6", target: ["annual": "0"]),
    City(assignments: ["u1": ["i": ["role": "notApplicable", "reason": "无"]]]),
    City(assignments: ["u1": ["i": ["role": "support"]]], units: 2),
  ]

  @Test(arguments: cities.indices, ["2024-01", "2024-02", "2024-06", "2024-12"])
  func aFigureIsWhatWasMeasured(_ place: Int, _ asOf: String) throws {
    let (book, asOf) = (Self.cities[place].book, SmallBook.period(asOf))
    let today = asOf.end.adding(days: 20)
    let assessment = Assessment(book, year: 2024, asOf: asOf, today: today)
    let plan = try #require(book.plans[2024])
    for (row, unit) in assessment.units.enumerated() {
      for (column, indicator) in assessment.indicators.enumerated() {
        let measured = Measure(
          of: indicator, in: book.year(2024, of: unit.id), unit: unit, plan: plan, asOf: asOf,
          today: today)
        #expect(assessment.cell(row, column) == measured)
        #expect(assessment.hasCell(row, column) == (measured != nil))
      }
    }
    let counted = assessment.units.indices.flatMap { row in
      assessment.indicators.indices.compactMap { assessment.cell(row, $0)?.lamp }
    }
    #expect(assessment.whole.counts.values.reduce(0, +) == counted.count)
  }
}
