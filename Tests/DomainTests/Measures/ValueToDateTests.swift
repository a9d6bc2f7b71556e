import Domain
import Testing

@Suite struct ValueToDateTests {
  @Test func aFlowIsTheSumOfItsEntriesUpToTheMonth() {
    let city = City.one("5 7 - 8 1 11")
    #expect(city.cell("2024-03").toDate == Fraction(12))
    #expect(city.cell("2024-06").toDate == Fraction(32))
  }

  @Test func aCumulativeFigureIsTheLastOneAndItsIncrementsAreDifferences() {
    let attributes: [String: FieldValue] = ["entryMode": "cumulative"]
    let expected = [5, 7, 0, 8, -1, 11]
    let values = ["5", "12", "12", "20", "19", "30"]
    for (place, increment) in expected.enumerated() {
      let city = City.one(values.prefix(place + 1).joined(separator: " "), attributes)
      #expect(city.cell("2024-0\(place + 1)").increment == Fraction(increment))
    }
    let whole = City.one(values.joined(separator: " "), attributes)
    #expect(whole.cell("2024-06").toDate == Fraction(30))
  }

  @Test func aHoleKeepsTheOldValueAndTheNextIncrementCoversIt() {
    let city = City.one("5 12 - 20", ["entryMode": "cumulative"])
    let march = city.cell("2024-03", today: "2024-04-10")
    #expect(march.toDate == Fraction(12))
    #expect(march.reporting == .missing)
    #expect(march.isOld)
    #expect(march.lastPeriod == SmallBook.period("2024-02"))
    #expect(city.cell("2024-04").increment == Fraction(8))
  }

  @Test func aLevelIsTheLastOne() {
    let city = City.one("20 18 25", ["kind": "stock"])
    #expect(city.cell("2024-02").toDate == Fraction(18))
    #expect(city.cell("2024-12").toDate == Fraction(25))
  }

  @Test func aRatioOfPeriodsIsOneSumOverTheOther() {
    let city = City.one("1/2 1/8", ["kind": "ratio"])
    #expect(city.cell("2024-02").toDate == Fraction(20))
  }

  @Test func aCumulativeRatioIsTheLastOne() {
    let city = City.one("1/2 12/40", ["kind": "ratio", "entryMode": "cumulative"])
    #expect(city.cell("2024-02").toDate == Fraction(30))
    #expect(city.cell("2024-02").upper == Quantity(12))
  }

  @Test func whatAFileHoldsForAnotherCadenceOrYearCountsForNothing() {
    let book = SmallBook.book(entries: [
      "events": [
        "2024-01": ["value": "5"], "2024Q1": ["value": "100"], "2023-12": ["value": "1000"],
      ]
    ])
    let assessment = Assessment(
      book, year: 2024, asOf: SmallBook.period("2024-03"), today: SmallBook.day("2024-04-01"))
    #expect(measure("events", in: assessment)?.toDate == Fraction(5))
    #expect(measure("events", in: assessment)?.lastPeriod == SmallBook.period("2024-01"))
  }

  @Test func betweenQuartersTheLatestOneIsShownWithItsName() {
    let city = City.one("5 7", ["cadence": "quarter"])
    #expect(city.cell("2024-05").toDate == Fraction(5))
    #expect(city.cell("2024-05").lastPeriod == SmallBook.period("2024Q1"))
    #expect(!city.cell("2024-05").isOld)
    #expect(city.cell("2024-08").lastPeriod == SmallBook.period("2024Q2"))
  }

  @Test func aFigureGivenUpWithAReasonIsNoFigure() {
    let city = City.one("5 缺", ["entryMode": "cumulative"])
    #expect(city.cell("2024-02").toDate == Fraction(5))
    #expect(city.cell("2024-02").isOld)
    #expect(city.cell("2024-02").increment == nil)
  }

  private func measure(_ indicator: String, in assessment: Assessment) -> Measure? {
    guard let row = assessment.row(of: SmallBook.gulou),
      let column = assessment.column(of: SmallBook.id(indicator))
    else { return nil }
    return assessment.cell(row, column)
  }
}
