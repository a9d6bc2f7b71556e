import Domain
import Testing

/// A unit with units below it has nothing of its own: only the lowest ones are counted.
@Suite struct UnitTreeTests {
  private func assessment(_ openedOn: String? = nil) -> Assessment {
    Assessment(
      book(openedOn), year: 2024, asOf: SmallBook.period("2024-01"),
      today: SmallBook.day("2024-02-01"))
  }

  private func book(_ openedOn: String? = nil) -> Book {
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
    return Book.reading(documents).0
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

  @Test func aUnitWithUnitsBelowItIsTheirSum() throws {
    let assessment = assessment()
    let book = book()
    let minhou = try #require(book.unit(SmallBook.unit("minhou")))
    let group = try #require(assessment.group(minhou, in: book))
    #expect(group.rows == [0, 1])
    #expect(group.measures[0].toDate == Fraction(50))
    #expect(group.measures[0].target == Fraction(250))
    #expect(group.rollup.coverage == Coverage(reported: 2, answered: 2, expected: 2))
    #expect(group.rollup.completion == Fraction(1, 5))
    let ganzhe = try #require(book.unit(SmallBook.unit("ganzhe")))
    #expect(assessment.group(ganzhe, in: book) == nil)
  }
}
