import Domain
import Testing

/// A unit with units below it has nothing of its own: only the lowest ones are counted.
@Suite struct UnitTreeTests {
  private func assessment(_ openedOn: String? = nil, scope: UnitScope = .lowest) -> Assessment {
    Assessment(
      book(openedOn), year: 2024, asOf: SmallBook.period("2024-01"),
      today: SmallBook.day("2024-02-01"), scope: scope)
  }

  /// Two townships of a county, and a district beside it.
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
        "cityTargets": ["i": ["annual": "1000"]],
      ],
      .book: [
        "units": [
          "minhou": ["name": "闽侯县", "order": .number(1)],
          "ganzhe": ["name": "甘蔗", "parent": "minhou", "order": .number(2)],
          "baisha": .record(baisha),
          "gulou": ["name": "鼓楼区", "order": .number(4)],
        ]
      ],
      .unit(SmallBook.unit("minhou"), year: 2024): year("1000", "1"),
      .unit(SmallBook.unit("ganzhe"), year: 2024): year("30", "100"),
      .unit(SmallBook.unit("baisha"), year: 2024): year("20", "150"),
      .unit(SmallBook.unit("gulou"), year: 2024): year("7", "70"),
    ]
    return Book.reading(documents).0
  }

  private let minhou = SmallBook.unit("minhou")

  @Test(arguments: [UnitScope.lowest, .below(nil)])
  func theCitySumsTheLowestUnitsAndNotWhatStandsAboveThem(_ scope: UnitScope) {
    let assessment = assessment(scope: scope)
    #expect(assessment.city[0].toDate == Fraction(57))
    #expect(assessment.city[0].target == Fraction(1000), "the city's own")
    #expect(assessment.city[0].coverage == Coverage(reported: 3, answered: 3, expected: 3))
    #expect(assessment.lowestUnits.map(\.id.text) == ["ganzhe", "baisha", "gulou"])
  }

  @Test func onlyTheLowestUnitsReportForThemselves() {
    let assessment = assessment()
    #expect(assessment.units.map(\.id.text) == ["ganzhe", "baisha", "gulou"])
    #expect(assessment.row(of: minhou) == nil)
    #expect(assessment.units.indices.allSatisfy { !assessment.isSum($0) })
  }

  @Test func aUnitThatIsNotOpenYetIsNotExpected() {
    #expect(assessment("2024-02-01").city[0].coverage.expected == 2)
  }

  @Test func aUnitWithUnitsBelowItIsARowOfTheirSums() throws {
    let assessment = assessment(scope: .below(nil))
    #expect(assessment.units.map(\.id.text) == ["minhou", "gulou"])
    #expect(assessment.isSum(0) && !assessment.isSum(1))
    let minhou = try #require(assessment.cell(0, 0))
    #expect(minhou.toDate == Fraction(50))
    #expect(minhou.target == Fraction(250))
    #expect(assessment.cell(1, 0)?.toDate == Fraction(7))
    #expect(assessment.unitRollups[0].coverage == Coverage(reported: 2, answered: 2, expected: 2))
    #expect(assessment.unitRollups[0].completion == Fraction(1, 5))
    #expect(assessment.row(holding: SmallBook.unit("baisha")) == 0)
    #expect(assessment.row(of: SmallBook.unit("baisha")) == nil)
  }

  @Test func oneLevelDownItsUnitsAreTheRowsAndTheyAloneAreSummed() {
    let assessment = assessment(scope: .below(minhou))
    #expect(assessment.units.map(\.id.text) == ["ganzhe", "baisha"])
    #expect(assessment.city[0].toDate == Fraction(50))
    #expect(assessment.city[0].target == Fraction(250), "the city's target is none of the county's")
    #expect(assessment.whole.coverage.expected == 2)
    #expect(assessment.row(holding: SmallBook.unit("gulou")) == nil)
  }

  @Test func belowAUnitThatReportsForItselfThereIsNothing() {
    #expect(assessment(scope: .below(SmallBook.unit("gulou"))).units.isEmpty)
  }

  @Test func anEditBelowIsSummedAgain() throws {
    var book = book()
    var kept = Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-01"), today: SmallBook.day("2024-02-01"),
      scope: .below(nil))
    let cell = Edit.Cell(
      SmallBook.unit("baisha"), SmallBook.id("i"), SmallBook.period("2024-01"))
    let changes = try book.apply(
      .setEntry(cell, Edit.NewEntry(.value(Quantity(80)))), SmallBook.stamp)
    kept.update(after: changes, in: book)
    #expect(kept.cell(0, 0)?.toDate == Fraction(110) && kept.city[0].toDate == Fraction(117))
    #expect(
      kept
        == Assessment(
          book, year: 2024, asOf: SmallBook.period("2024-01"),
          today: SmallBook.day("2024-02-01"), scope: .below(nil)))
    #expect(kept.places(touchedBy: changes)?.map(\.row) == [0])
  }

  @Test func aCircleOfParentsIsNoWayDown() {
    let (book, _) = Book.reading([
      .plan(year: 2024): [:],
      .book: ["units": ["a": ["name": "甲", "parent": "b"], "b": ["name": "乙", "parent": "a"]]],
    ])
    let assessment = Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-01"), today: SmallBook.day("2024-02-01"),
      scope: .below(nil))
    #expect(assessment.units.isEmpty)
  }
}
