import Domain
import Testing

/// How figures of several indicators come together, beyond the vectors of `RollupTests`.
@Suite struct CompletionTests {
  @Test func theThresholdsAreSettingsOfThePlan() {
    let city = City.one(
      "0 0 0 0 0 40", target: ["annual": "100"],
      plan: ["lampRules": ["onPace": "0.80", "slow": "0.50"]])
    #expect(city.cell("2024-06").lamp == .onPace)
    #expect(city.assessment("2024-06").whole.lamp == .onPace)
  }

  @Test func progressBeyondTheTargetCountsAsReached() {
    let rollup = unit(["a": "300", "b": "0"])
    #expect(rollup.completion == Fraction(1, 2))
    #expect(rollup.paceRate == Fraction(1, 2))
    #expect(rollup.worst == SmallBook.id("b"))
  }

  @Test func whatIsPastDueCountsAsExpectedEvenBeforeItsFirstPeriodEnded() {
    let city = City(
      indicators: ["a": [:], "y": ["cadence": "year"]],
      entries: ["u1": ["a": "0 0 0 0 0 50"]],
      targets: [
        "u1": ["a": ["annual": "100"], "y": ["annual": "100", "due": "2024-05-31"]]
      ])
    let rollup = city.assessment("2024-06").unitRollups[0]
    #expect(rollup.judged == 2)
    #expect(rollup.completion == Fraction(1, 4))
    #expect(rollup.pace == Fraction(3, 4))
  }

  @Test func aLevelOfZeroThatIsKeptDownIsHeldInFull() {
    let city = City.one(
      "0", target: ["annual": "10"], ["kind": "stock", "direction": "keepAtMost"])
    let rollup = city.assessment("2024-01").unitRollups[0]
    #expect(rollup.paceRate == .one)
    #expect(rollup.completion == nil)
    #expect(rollup.lamp == .onPace)
  }

  @Test func aLevelAboveWhatIsKeptDownCountsItsMirror() {
    let city = City.one(
      "20", target: ["annual": "10"], ["kind": "stock", "direction": "keepAtMost"])
    #expect(city.assessment("2024-01").unitRollups[0].paceRate == Fraction(1, 2))
  }

  @Test func whatWasNeverReportedCountsAsNothingAndShowsNoLamp() {
    let rollup = unit(["a": "50"])
    #expect(rollup.completion == Fraction(1, 4))
    #expect(rollup.counts == [.onPace: 1])
    #expect(rollup.coverage == Coverage(reported: 1, answered: 1, expected: 2))
  }

  @Test func anAreaAveragesTheCitysFiguresAndNotItsUnits() {
    let city = City(
      entries: ["u1": ["i": "0 0 0 0 0 90"], "u2": ["i": "0 0 0 0 0 10"]],
      targets: ["u1": ["i": ["annual": "100"]], "u2": ["i": ["annual": "300"]]], units: 2)
    let assessment = city.assessment("2024-06")
    #expect(assessment.areaRollups[0].completion == Fraction(1, 4))
    #expect(assessment.unitRollups.map { $0.completion?.decimal(4) } == ["0.9000", "0.0333"])
    #expect(assessment.unitCounts == [.ahead: 1, .behind: 1])
  }

  /// June of a unit with two indicators, each with a target of 100.
  private func unit(_ june: [String: String]) -> Rollup {
    City(
      indicators: ["a": [:], "b": [:]],
      entries: ["u1": june.mapValues { "0 0 0 0 0 \($0)" }],
      targets: ["u1": ["a": ["annual": "100"], "b": ["annual": "100"]]]
    ).assessment("2024-06").unitRollups[0]
  }
}
