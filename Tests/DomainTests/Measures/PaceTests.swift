import Domain
import Testing

@Suite struct PaceTests {
  private func pace(_ city: City, _ asOf: String) -> String {
    city.cell(asOf).pace?.decimal(6) ?? "-"
  }

  @Test func byMonthsJuneIsTheHalfWhateverTheCutoff() {
    #expect(pace(City.one("1", target: ["annual": "12"]), "2024-06") == "0.500000")
    let early = City.one(
      "1", target: ["annual": "12"], plan: ["calendar": ["preset": "day25"]])
    #expect(pace(early, "2024-06") == "0.500000")
    #expect(pace(early, "2024-12") == "1.000000")
  }

  @Test func byDays() {
    let city = City.one(
      "1", target: ["annual": "12"], ["pace": ["curve": "linearDays"]])
    #expect(pace(city, "2024-03") == "0.248634")
    #expect(pace(city, "2024-06") == "0.497268")
    #expect(pace(city, "2024-12") == "1.000000")
    let due = City.one(
      "1", target: ["annual": "12", "due": "2024-08-01"], ["pace": ["curve": "linearDays"]])
    #expect(due.cell("2024-06").pace == Fraction(182, 214))
    // The two differ by what lies behind on the due date itself.
    let whole = city.cell("2024-06").pace ?? .zero
    #expect((whole / (due.cell("2024-06").pace ?? .one))?.decimal(6) == "0.584699")
  }

  @Test func throughInterimTargetsByMonths() {
    let city = City.one(
      "1",
      target: [
        "annual": "100",
        "interim": [
          "2024-03-31": "10", "2024-06-30": "40", "2024-09-30": "70", "2024-12-31": "100",
        ],
      ])
    let expected = [
      "0.0333", "0.0667", "0.1000", "0.2000", "0.3000", "0.4000", "0.5000", "0.6000", "0.7000",
      "0.8000", "0.9000", "1.0000",
    ]
    let found = Period.all(of: .month, in: 2024).map {
      city.cell($0.description).pace?.decimal(4) ?? "-"
    }
    #expect(found == expected)
  }

  @Test func byWeightsOfTheMonths() {
    let weights: [FieldValue] = ["2", "2", "20", "4", "10", "12", "8", "8", "10", "8", "8", "8"]
    let city = City.one(
      "1", target: ["annual": "12"],
      ["pace": .record(["curve": "monthWeights", "weights": .list(weights)])])
    #expect(city.cell("2024-03").pace == Fraction(24, 100))
    #expect(city.cell("2024-06").pace == Fraction(1, 2))
  }

  @Test func byTheDuesOfStagesAndWithoutThemByMonths() {
    let dated: FieldValue = [
      ["name": "方案", "weight": "20", "due": "2024-03-31"],
      ["name": "启动", "weight": "80", "due": "2024-09-30"],
    ]
    let city = City.one("- - - - - -", ["kind": "milestone", "stages": dated])
    #expect(city.cell("2024-02").pace == .zero)
    #expect(city.cell("2024-03").pace == Fraction(1, 5))
    #expect(city.cell("2024-09").pace == .one)
    let undated: FieldValue = [["name": "方案"], ["name": "启动"]]
    let other = City.one("-", ["kind": "milestone", "stages": undated])
    #expect(other.cell("2024-06").pace == Fraction(1, 2))
  }

  @Test func nothingIsExpectedBeforeTheEndWhenItIsLoadedThere() {
    let city = City.one("1", target: ["annual": "12"], ["pace": ["curve": "endLoaded"]])
    #expect(city.cell("2024-11").pace == .zero)
    #expect(city.cell("2024-11").lamp == .notDue)
    #expect(city.cell("2024-12").pace == .one)
  }

  @Test func aQuarterlyIndicatorOnPlanNeverReadsBehindBetweenQuarters() {
    let city = City.one("25 25 25 25", target: ["annual": "100"], ["cadence": "quarter"])
    #expect(
      lamps(city) == [.notDue, .notDue] + Array(repeating: .onPace, count: 9) + [.done])
    let short = City.one("25 25 25 24", target: ["annual": "100"], ["cadence": "quarter"])
    #expect(short.cell("2024-12").lamp == .onPace)
  }

  @Test func aYearlyIndicatorIsNotDueUntilItsEnd() {
    let city = City.one("-", target: ["annual": "90"], ["cadence": "year"])
    #expect(lamps(city).prefix(11).allSatisfy { $0 == .notDue })
  }
}
