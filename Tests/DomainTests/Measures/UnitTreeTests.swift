import Domain
import Testing

/// A unit with units below it has nothing of its own: only the lowest ones are counted.
@Suite struct UnitTreeTests {
  private func assessment(_ openedOn: String? = nil) -> Assessment {
    var baisha: [String: FieldValue] = ["name": "白沙", "parent": "minhou", "order": .number(3)]
    baisha["openedOn"] = openedOn.map { .text($0) }
    func year(_ value: String, _ annual: String) -> FieldValue {
      [
        "assignments": ["i": ["role": "report"]],
        "entries": ["i": ["2024-01": ["value": .text(value)]]],
        "targets": ["i": ["annual": .text(annual)]],
      ]
    }
    let documents: [Document: FieldValue] = [
      .plan(year: 2024): [
        "areas": ["a": ["name": "一"]],
        "initiatives": ["x": ["name": "举措", "area": "a"]],
        "indicators": ["i": ["name": "指标", "initiative": "x"]],
      ],
      .book: [
        "units": [
          "minhou": ["name": "闽侯县", "order": .number(1)],
          "ganzhe": ["name": "甘蔗", "parent": "minhou", "order": .number(2)],
          "baisha": .record(baisha),
        ]
      ],
      .unit(SmallBook.unit("minhou"), year: 2024): year("1000", "1"),
      .unit(SmallBook.unit("ganzhe"), year: 2024): year("30", "100"),
      .unit(SmallBook.unit("baisha"), year: 2024): year("20", "150"),
    ]
    return Assessment(
      Book.reading(documents).0, year: 2024, asOf: SmallBook.period("2024-01"),
      today: SmallBook.day("2024-02-01"))
  }

  @Test func theCitySumsTheLowestUnitsAndNotWhatStandsAboveThem() {
    let city = assessment().city[0]
    #expect(city.toDate == Fraction(50))
    #expect(city.target == Fraction(250))
    #expect(city.coverage == Coverage(reported: 2, answered: 2, expected: 2))
  }

  @Test func onlyTheLowestUnitsReportForThemselves() {
    let assessment = assessment()
    #expect(assessment.units.map(\.id.text) == ["ganzhe", "baisha"])
    #expect(assessment.row(of: SmallBook.unit("minhou")) == nil)
  }

  @Test func aUnitThatIsNotOpenYetIsNotExpected() {
    #expect(assessment("2024-02-01").city[0].coverage.expected == 1)
  }
}
