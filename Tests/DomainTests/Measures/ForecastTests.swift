import Domain
import Testing

/// Where a figure leads, by the example of the rules and at its edges.
@Suite struct ForecastTests {
  private func fractions(_ values: [Int]) -> [Fraction] { values.map { Fraction($0) } }

  @Test func theLastThreeIncrementsGoOn() throws {
    let forecast = try #require(
      Forecast(
        increments: fractions([8, 10, 12, 9, 11, 10]), toDate: Fraction(60), target: Fraction(150),
        periodsLeft: 6))
    #expect(forecast.amount == Fraction(120))
    #expect(forecast.band == Fraction(114)...Fraction(126))
    #expect(forecast.required == Fraction(15))
    #expect(forecast.progress?.percent == 80)
    #expect(forecast.progressBand == Fraction(19, 25)!...Fraction(21, 25)!)
    #expect(forecast.seasonal == nil)
  }

  @Test func twoPeriodsAreTooFew() {
    #expect(
      Forecast(
        increments: fractions([8, 10]), toDate: Fraction(18), target: Fraction(150), periodsLeft: 10
      )
        == nil)
  }

  @Test func afterTheDueDateThereIsNothingToForesee() {
    #expect(
      Forecast(
        increments: fractions([8, 10, 9]), toDate: Fraction(27), target: Fraction(30),
        periodsLeft: 0) == nil)
  }

  @Test func withoutATargetOnlyTheAmountIsForeseen() throws {
    let forecast = try #require(
      Forecast(
        increments: fractions([1, 2, 3]), toDate: Fraction(6), target: nil, periodsLeft: 9))
    #expect(forecast.amount == Fraction(24))
    #expect(forecast.progress == nil && forecast.required == nil)
  }

  @Test func whatIsReachedNeedsNothingMore() throws {
    let forecast = try #require(
      Forecast(
        increments: fractions([10, 10, 10]), toDate: Fraction(30), target: Fraction(25),
        periodsLeft: 3))
    #expect(forecast.required == .zero)
  }

  @Test func lessIsBetterCountsTheWayDown() throws {
    // From 100 down to 40; so far 10 less each period, at 70.
    let forecast = try #require(
      Forecast(
        increments: fractions([-10, -12, -8]), toDate: Fraction(70), baseline: Fraction(100),
        target: Fraction(40), periodsLeft: 3))
    #expect(forecast.amount == Fraction(40))
    #expect(forecast.progress == .one)
    #expect(forecast.progressBand == Fraction(9, 10)!...Fraction(11, 10)!)
    #expect(forecast.required == Fraction(-10))
  }

  @Test func aSeasonalPaceForetellsByWhatWasExpectedSoFar() throws {
    let city = City.one(
      "2 3 25", target: ["annual": "100"],
      plan: [
        "pace": [
          "curve": "monthWeights",
          "weights": ["2", "2", "20", "4", "10", "12", "8", "8", "10", "8", "8", "8"],
        ]
      ])
    let forecast = try #require(city.assessment("2024-03").forecast(0, 0, in: city.book))
    // 30 of 100 are done, 24 were expected.
    #expect(forecast.seasonal == Fraction(5, 4))
    #expect(forecast.periodsLeft == 9)
  }

  @Test func theCityIsForeseenFromItsSums() throws {
    let city = City(
      entries: ["u1": ["i": "1 2 3"], "u2": ["i": "1 1 1"]],
      targets: ["u1": ["i": ["annual": "40"]], "u2": ["i": ["annual": "20"]]], units: 2)
    let forecast = try #require(city.assessment("2024-03").forecast(2, 0, in: city.book))
    #expect(forecast.amount == Fraction(36))
    #expect(forecast.progress?.percent == 60)
  }

  @Test func aLateFigureIsForeseenFromItsLastPeriod() throws {
    let city = City.one("4 5 6 -", target: ["annual": "60"])
    let forecast = try #require(city.assessment("2024-04").forecast(0, 0, in: city.book))
    #expect(forecast.periodsLeft == 9)
    #expect(forecast.amount == Fraction(60))
  }

  @Test func aLevelGrowsByItsDifferences() throws {
    let city = City.one(
      "12 14 18", target: ["annual": "40", "baseline": "10"], ["kind": "stock"])
    let forecast = try #require(city.assessment("2024-03").forecast(0, 0, in: city.book))
    // 2, 2, 4: 18 + 9 · 8/3.
    #expect(forecast.amount == Fraction(42))
  }

  @Test func whatHasNoIncrementsIsNotForeseen() {
    let ratio = City.one("1/2 1/2 1/2 1/2", target: ["annual": "90"], ["kind": "ratio"])
    #expect(ratio.assessment("2024-04").forecast(0, 0, in: ratio.book) == nil)
  }
}
