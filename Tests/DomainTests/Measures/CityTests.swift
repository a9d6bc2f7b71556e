import Domain
import Testing

/// What the city's figure is made of: its units' sums, and one division.
@Suite struct CityTests {
  @Test func anUnreportedUnitCountsWhereItBegan() {
    let city = City(
      indicators: ["i": ["kind": "stock"]], entries: ["u1": ["i": "30"]],
      targets: [
        "u1": ["i": ["annual": "60", "baseline": "20"]],
        "u2": ["i": ["annual": "90", "baseline": "40"]],
      ], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.toDate == Fraction(70))
    #expect(measure.baseline == Fraction(60))
    #expect(measure.progress == Fraction(1, 9))
    #expect(measure.coverage.reported == 1)
  }

  @Test func aRatioOverUnitsCountsOnlyThoseThatReported() {
    let city = City(
      indicators: ["i": ["kind": "ratio"]], entries: ["u1": ["i": "40/50"]],
      targets: ["u1": ["i": ["annual": "90"]], "u2": ["i": ["annual": "10"]]], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.toDate == Fraction(80))
    #expect(measure.target == Fraction(90))
  }

  @Test func theCityTargetOfARatioStandsBeforeThoseOfItsUnits() {
    let city = City(
      indicators: ["i": ["kind": "ratio"]],
      entries: ["u1": ["i": "40/50"], "u2": ["i": "10/200"]],
      targets: ["u1": ["i": ["annual": "50"]]],
      plan: ["cityTargets": ["i": ["annual": "95"]]], units: 2)
    let measure = city.city("2024-06")
    #expect(measure.toDate == Fraction(20))
    #expect(measure.target == Fraction(95))
    #expect(measure.withoutTarget == 0)
    // ⌈47.5 % of 250⌉ − 50.
    #expect(measure.gap == 69)
  }

  @Test func differingPacesAreSummedLikeTheTargets() {
    let city = City(
      targets: [
        "u1": ["i": ["annual": "100", "due": "2024-06-30"]], "u2": ["i": ["annual": "300"]],
      ], units: 2)
    // In March 50 of 100 and 75 of 300 are expected.
    #expect(city.city("2024-03").pace == Fraction(125, 400))
  }

  @Test func theCityIsOverdueOnlyAfterTheLastDueDate() {
    let city = City(
      entries: ["u1": ["i": "1 1 1 1 1 1 1"]],
      targets: [
        "u1": ["i": ["annual": "100", "due": "2024-03-31"]],
        "u2": ["i": ["annual": "100", "due": "2024-06-30"]],
      ], units: 2)
    #expect(city.city("2024-06").lamp == .behind)
    #expect(city.city("2024-07").lamp == .overdue)
  }

  @Test func withoutAnyTargetItOnlyCounts() {
    let city = City(entries: ["u1": ["i": "3"], "u2": ["i": "4"]], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.lamp == .noTarget)
    #expect(measure.toDate == Fraction(7))
    #expect(measure.gap == nil)
    #expect(measure.withoutTarget == 2)
  }

  @Test func withoutAnyFigureTheCityShowsNoLampOnceOneWasDue() {
    let city = City(
      indicators: ["m": [:], "q": ["cadence": "quarter"], "r": ["cadence": "quarter"]],
      targets: ["u1": ["m": ["annual": "12"], "q": ["annual": "12"]]], units: 2)
    #expect(city.city("2024-02", "m").lamp == nil)
    #expect(city.city("2024-02", "q").lamp == .notDue)
    #expect(city.city("2024-02", "r").lamp == .noTarget)
    #expect(city.city("2024-03", "q").lamp == nil)
  }

  @Test func whereItAppliesToNobodyTheCitySaysSo() {
    let none: [String: FieldValue] = ["i": ["role": "notApplicable", "reason": "不辖社区"]]
    let city = City(assignments: ["u1": none, "u2": none], units: 2)
    #expect(city.city("2024-06").lamp == .notApplicable)
  }

  @Test func aMilestoneOfTheCityIsAllStagesOfAllUnits() {
    let stages: FieldValue = [["name": "方案", "weight": "40"], ["name": "启动", "weight": "60"]]
    let city = City(
      indicators: ["i": ["kind": "milestone", "stages": stages]],
      entries: ["u1": ["i": "方案、启动"], "u2": ["i": "方案"]],
      plan: ["cityTargets": ["i": ["annual": "7"]]], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.target == Fraction(200))
    #expect(measure.progress == Fraction(7, 10))
    #expect(measure.gap == nil)
  }
}
