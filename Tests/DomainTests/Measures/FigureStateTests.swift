import Domain
import Testing

@Suite struct FigureStateTests {
  @Test func whatCameWhatCanNotAndWhatIsBlankAreDifferentThings() {
    let city = City(
      indicators: ["i": [:], "q": ["cadence": "quarter"]],
      entries: ["u1": ["i": "0"], "u2": ["i": "缺"], "u3": ["i": "-"]],
      assignments: ["u4": ["i": ["role": "notApplicable", "reason": "不辖社区"]]], units: 4)
    func state(_ unit: Int, today: String = "2024-02-02", _ indicator: String = "i") -> FigureState
    {
      city.cell("2024-01", today: today, unit: unit, indicator).state
    }
    #expect(state(1) == .reported)
    #expect(state(2) == .missing)
    #expect(state(3) == .blank)
    #expect(state(3, today: "2024-02-04") == .overdue)
    #expect(state(2, today: "2024-02-04") == .missing)
    #expect(state(4) == .notApplicable)
  }

  @Test func aQuarterThatHasNotEndedIsBlankAndNeverOverdue() {
    let city = City.one("-", ["cadence": "quarter"])
    #expect(city.cell("2024-02", today: "2024-05-01").state == .blank)
    #expect(city.cell("2024-03", today: "2024-05-01").state == .overdue)
  }
}
