import Domain
import Testing

@Suite struct CoverageTests {
  @Test func zeroIsReportedAReasonAnswersAndABlankDoesNeither() {
    let city = City(
      entries: ["u1": ["i": "0"], "u2": ["i": "缺"], "u3": ["i": "-"]], units: 3)
    let assessment = city.assessment("2024-01")
    #expect(assessment.city[0].coverage == Coverage(reported: 1, answered: 2, expected: 3))
    #expect(assessment.unitsAnswered == 2)
  }

  @Test func onlyWhoLeadsOrReportsIsExpected() {
    let city = City(
      assignments: [
        "u1": ["i": ["role": "lead"]], "u2": ["i": ["role": "report"]],
        "u3": ["i": ["role": "support"]],
        "u4": ["i": ["role": "notApplicable", "reason": "不辖社区"]],
      ], units: 4)
    let assessment = city.assessment("2024-01")
    #expect(assessment.whole.coverage.expected == 2)
    #expect(assessment.cell(2, 0) == nil)
    #expect(assessment.whole.counts == [.notApplicable: 1])
  }

  @Test func aUnitNobodyAsksHasAnsweredEverything() {
    let city = City(
      assignments: ["u1": ["i": ["role": "notApplicable", "reason": "不辖社区"]]], units: 2)
    #expect(city.assessment("2024-01").unitsAnswered == 1)
  }

  @Test func aQuarterIsExpectedFromItsEndOn() {
    let city = City.one("-", ["cadence": "quarter"])
    #expect(city.cell("2024-02").coverage == .none)
    #expect(city.cell("2024-03").coverage.expected == 1)
    #expect(city.cell("2024-05").coverage.expected == 1)
  }

  @Test func aFigureOfAnEarlierMonthDoesNotAnswerThisOne() {
    let coverage = City.one("5 5").cell("2024-03").coverage
    #expect(coverage == Coverage(reported: 0, answered: 0, expected: 1))
  }

  @Test func areasAndUnitsCountTheirCells() {
    let city = City(
      indicators: ["a": [:], "b": [:]],
      entries: ["u1": ["a": "1", "b": "缺"], "u2": ["a": "2"]], units: 2)
    let assessment = city.assessment("2024-01")
    #expect(
      assessment.areaRollups[0].coverage == Coverage(reported: 2, answered: 3, expected: 4))
    #expect(
      assessment.unitRollups[1].coverage == Coverage(reported: 1, answered: 1, expected: 2))
  }

  @Test func monthsBeforeAUnitOpenedDoNotMakeTheAsOfMonthWait() {
    // Gulou alone is open in February; in March it would be one figure of two.
    let values = SmallBook.months("1", "1")
    let entries = Dictionary(
      uniqueKeysWithValues: ["events", "reach", "hours", "total", "rate"].map { ($0, values) })
    let book = SmallBook.book(entries: entries)
    let asOf = Assessment.defaultAsOf(book, year: 2024, today: SmallBook.day("2024-05-05"))
    #expect(asOf == SmallBook.period("2024-02"))
  }
}
