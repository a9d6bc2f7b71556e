import Domain
import Testing

@Suite struct RollupTests {
  @Test func sumsComeFirstThenOneDivision() {
    let city = City(
      entries: ["u1": ["i": "90"], "u2": ["i": "10"]],
      targets: [
        "u1": ["i": ["annual": "100"]], "u2": ["i": ["annual": "200"]],
        "u3": ["i": ["annual": "50"]],
      ], units: 3)
    let measure = city.city("2024-01")
    #expect(measure.progress?.decimal(4) == "0.2857")
    #expect(measure.coverage == Coverage(reported: 2, answered: 2, expected: 3))
  }

  @Test func aRatioIsNeverTheMeanOfPercentages() {
    let city = City(
      indicators: ["i": ["kind": "ratio"]],
      entries: ["u1": ["i": "40/50"], "u2": ["i": "10/200"]],
      targets: ["u1": ["i": ["annual": "50"]], "u2": ["i": ["annual": "100"]]], units: 2)
    let measure = city.city("2024-01")
    #expect(measure.toDate == Fraction(20))
    // Its target is Σ(T·den) ÷ Σden: (50·50 + 100·200) ÷ 250.
    #expect(measure.target == Fraction(90))
  }

  @Test func onlyUnitsWithATargetAreSummedAndTheRestIsTold() {
    let city = City(
      entries: ["u1": ["i": "5"], "u2": ["i": "7"]],
      targets: ["u1": ["i": ["annual": "10"]]], units: 2)
    #expect(city.city("2024-01").toDate == Fraction(5))
    #expect(city.city("2024-01").withoutTarget == 1)
  }

  @Test func aCityTargetCountsAllThatAreAsked() {
    let city = City(
      entries: ["u1": ["i": "5"], "u2": ["i": "7"]],
      targets: ["u1": ["i": ["annual": "10"]]],
      plan: ["cityTargets": ["i": ["annual": "120"]]], units: 2)
    #expect(city.city("2024-01").progress == Fraction(1, 10))
  }

  @Test func thePaceRateIsAWeightedMeanOfClampedRatios() {
    // Weights 3, 2, 4 with P ÷ e of 1.30, .60 and 1.0.
    let city = City(
      indicators: ["a": ["weight": "3"], "b": ["weight": "2"], "c": ["weight": "4"]],
      entries: ["u1": ["a": "0 0 0 0 0 65", "b": "0 0 0 0 0 30", "c": "0 0 0 0 0 50"]],
      targets: [
        "u1": ["a": ["annual": "100"], "b": ["annual": "100"], "c": ["annual": "100"]]
      ])
    let rollup = city.assessment("2024-06").unitRollups[0]
    #expect(rollup.paceRate?.decimal(4) == "0.9111")
    #expect(rollup.lamp == .slow)
    #expect(rollup.worst == SmallBook.id("b"))
    #expect(rollup.pace == Fraction(1, 2))
    #expect(rollup.completion?.decimal(4) == "0.5056")
  }

  @Test func whatIsNotJudgedIsLeftOutAndItsNumberTold() {
    let city = City(
      indicators: ["a": [:], "b": [:], "c": ["cadence": "year"]],
      entries: ["u1": ["a": "0 0 0 0 0 50", "b": "3"]],
      targets: ["u1": ["a": ["annual": "100"], "c": ["annual": "100"]]])
    let rollup = city.assessment("2024-06").unitRollups[0]
    #expect(rollup.judged == 1)
    #expect(rollup.leftOut == 2)
    #expect(rollup.lamp == .onPace)
    let none = City.one("3").assessment("2024-06").unitRollups[0]
    #expect(none.lamp == .noTarget)
    #expect(none.completion == nil)
  }

  @Test func allDoneIsDoneAndAheadNeedsThatNobodyIsBehind() {
    func lamp(_ a: String, _ b: String) -> Lamp? {
      City(
        indicators: ["a": [:], "b": [:]],
        entries: ["u1": ["a": "0 0 0 0 0 \(a)", "b": "0 0 0 0 0 \(b)"]],
        targets: ["u1": ["a": ["annual": "100"], "b": ["annual": "100"]]]
      ).assessment("2024-06").unitRollups[0].lamp
    }
    #expect(lamp("100", "120") == .done)
    #expect(lamp("60", "55") == .ahead)
    #expect(lamp("75", "46") == .onPace)
    #expect(lamp("50", "48") == .onPace)
    #expect(lamp("50", "30") == .slow)
    #expect(lamp("40", "30") == .behind)
  }

  @Test func whatIsKeptCountsInTheRateOnly() {
    let city = City(
      indicators: ["a": [:], "k": ["kind": "stock", "direction": "keepAtLeast"]],
      entries: ["u1": ["a": "0 0 0 0 0 50", "k": "0 0 0 0 0 45"]],
      targets: ["u1": ["a": ["annual": "100"], "k": ["annual": "90"]]])
    let rollup = city.assessment("2024-06").unitRollups[0]
    #expect(rollup.completion == Fraction(1, 2))
    #expect(rollup.paceRate == Fraction(3, 4))
  }

  @Test func areasAndUnitsCountCells() {
    let city = City(
      entries: ["u1": ["i": "50 - - - - 0"], "u2": ["i": "0 0 0 0 0 1"]],
      targets: ["u1": ["i": ["annual": "100"]], "u2": ["i": ["annual": "100"]]], units: 3)
    let assessment = city.assessment("2024-06", today: "2024-07-10")
    #expect(assessment.areaRollups[0].counts == [.onPace: 1, .behind: 1])
    #expect(assessment.areaRollups[0].missing == 1)
    #expect(assessment.unitsAnswered == 2)
    #expect(assessment.unitsMissing.map(\.id.text) == ["u3"])
  }
}
