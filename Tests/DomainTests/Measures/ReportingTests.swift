import Domain
import Testing

@Suite struct ReportingTests {
  @Test func aFigureIsMissingOnlyPastItsDueDay() {
    let city = City.one("-")
    #expect(city.cell("2024-06", today: "2024-07-03").reporting == nil)
    let late = city.cell("2024-06", today: "2024-07-05")
    #expect(late.reporting == .missing)
    #expect(late.daysLate == 2)
  }

  @Test func daysLateStopAtThePlansEnd() {
    #expect(City.one("-").cell("2024-06", today: "2026-07-05").daysLate == 181)
  }

  @Test func aFigureThatCameAfterItsDueDayIsLateAndLaterStillMadeUp() {
    var city = City.one("1 1 1 1 1 1")
    city.at = "2024-07-03T23:59:00+08:00"
    #expect(city.cell("2024-06").reporting == nil)
    city.at = "2024-07-04T00:01:00+08:00"
    #expect(city.cell("2024-06").reporting == .late)
    city.at = "2024-07-11T09:00:00+08:00"
    #expect(city.cell("2024-06").reporting == .madeUp)
  }

  @Test func aReturnedReportMarksItsFigures() {
    var city = City.one("1 1 1 1 1 1")
    city.submissions = ["u1": ["2024-06": ["state": "returned", "reason": "核实"]]]
    #expect(city.cell("2024-06").reporting == .returned)
    #expect(city.cell("2024-05").reporting == nil)
  }

  @Test func missingWithAReasonIsAnsweredButNotReported() {
    let measure = City.one("缺").cell("2024-01", today: "2024-12-01")
    #expect(measure.coverage == Coverage(reported: 0, answered: 1, expected: 1))
    #expect(measure.reporting == nil)
  }

  @Test func aTypedZeroIsReported() {
    #expect(
      City.one("0").cell("2024-01").coverage == Coverage(reported: 1, answered: 1, expected: 1))
  }
}
