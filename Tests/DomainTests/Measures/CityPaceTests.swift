import Domain
import Testing

/// What the city is expected to have, and which lamp it shows when figures are old or not its own.
@Suite struct CityPaceTests {
  @Test func aRatioOfNothingYetWeighsNothingInThePace() {
    func pace(_ entries: [String: [String: String]]) -> Fraction? {
      City(
        indicators: ["i": ["kind": "ratio"]], entries: entries,
        targets: [
          "u1": ["i": ["annual": "90"]], "u2": ["i": ["annual": "90", "due": "2024-06-30"]],
        ], units: 2
      ).city("2024-03").pace
    }
    #expect(pace(["u1": ["i": "40/50"]]) == Fraction(1, 4))
    #expect(pace(["u1": ["i": "40/50"], "u2": ["i": "10/150"]]) == Fraction(7, 16))
    // While nobody has a denominator all count the same.
    #expect(pace([:]) == Fraction(3, 8))
  }

  @Test func withoutABaselineOfItsOwnTheCityBeginsWhereItsUnitsDo() {
    let city = City(
      indicators: ["i": ["kind": "stock"]], entries: ["u1": ["i": "- - - - - 40"]],
      targets: ["u1": ["i": ["baseline": "20"]]],
      plan: ["cityTargets": ["i": ["annual": "60", "interim": ["2024-06-30": "40"]]]])
    let measure = city.city("2024-06")
    #expect(measure.baseline == Fraction(20))
    #expect(measure.progress == Fraction(1, 2))
    #expect(measure.pace == Fraction(1, 2))
    #expect(measure.lamp == .onPace)
  }

  @Test func aBaselineOfTheCitysOwnStandsBeforeThoseOfItsUnits() {
    let city = City(
      indicators: ["i": ["kind": "stock"]], entries: ["u1": ["i": "40"]],
      targets: ["u1": ["i": ["baseline": "20"]]],
      plan: ["cityTargets": ["i": ["annual": "60", "baseline": "35"]]])
    #expect(city.city("2024-01").progress == Fraction(1, 5))
  }

  @Test func withoutAFigureForTheMonthTheCityKeepsTheLampOfItsLastOne() {
    let target: [String: FieldValue] = ["i": ["annual": "120"]]
    let city = City(
      entries: ["u1": ["i": "10 10"], "u2": ["i": "10 10"]],
      targets: ["u1": target, "u2": target], units: 2)
    let june = city.city("2024-06")
    #expect(june.lamp == .onPace)
    #expect(june.isOld)
    #expect(june.lastPeriod == SmallBook.period("2024-02"))
    #expect(june.standing == .behind)
    #expect(!city.city("2024-02").isOld)
  }

  @Test func oneFigureForTheMonthMakesTheCitysLampOfTheMonth() {
    let target: [String: FieldValue] = ["i": ["annual": "120"]]
    let city = City(
      entries: ["u1": ["i": "10 10 10"], "u2": ["i": "10 10"]],
      targets: ["u1": target, "u2": target], units: 2)
    #expect(!city.city("2024-03").isOld)
    // 50 of 60 expected.
    #expect(city.city("2024-03").lamp == .slow)
  }

  @Test func anOldLampIsJudgedByThePacesOfItsOwnMonth() {
    let city = City(
      entries: ["u1": ["i": "10 10 10"], "u2": ["i": "10 10 10"]],
      targets: [
        "u1": ["i": ["annual": "60", "due": "2024-06-30"]], "u2": ["i": ["annual": "120"]],
      ], units: 2)
    // In March 30 of 60 and 30 of 120 were expected.
    #expect(city.city("2024-08").lamp == .onPace)
    #expect(city.city("2024-08").standing == .behind)
    #expect(city.city("2024-08").pace == Fraction(140, 180))
  }

  @Test func figuresOfUnitsWithoutATargetLightNoLamp() {
    let city = City(
      entries: ["u2": ["i": "7"]], targets: ["u1": ["i": ["annual": "120"]]], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.lamp == nil)
    #expect(measure.toDate == nil)
    #expect(measure.coverage == Coverage(reported: 1, answered: 1, expected: 2))
    #expect(measure.withoutTarget == 1)
  }
}
