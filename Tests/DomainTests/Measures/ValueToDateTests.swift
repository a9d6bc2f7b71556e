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
}
