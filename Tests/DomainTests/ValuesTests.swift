import Domain
import TestKit
import Testing

/// Amounts, fractions, days, periods and calendars.
struct ValuesTests {
  private typealias Small = SmallBook

  // MARK: Quantity

  @Test func machineNumbersTellFractionsApartWhereTheyDifferEnough() throws {
    var random = SeededRandom(seed: 7)
    var told = 0
    for _ in 0..<2000 {
      let range: ClosedRange<Int64> = random.once(in: 2) ? -9...9 : .min ... .max
      let numbers = (0..<4).map { _ in Int128(Int64.random(in: range, using: &random)) }
      let left = try #require(Fraction(numbers[0], max(1, numbers[1])))
      let right = try #require(Fraction(numbers[2], max(1, numbers[3])))
      let (a, b) = (left.rough, right.rough)
      guard (a - b).magnitude > Fraction.roughness * max(a.magnitude, b.magnitude) else { continue }
      told += 1
      #expect((a < b) == (left < right), "\(left) \(right)")
    }
    #expect(told > 1500)
  }

  @Test(arguments: ["0", "1200", "-3", "57.5", "0.05", "-0.001", "999999999999.9999"])
  func anAmountIsWrittenAsItIsRead(text: String) {
    #expect(Quantity(text)?.description == text)
  }

  @Test(arguments: ["", "-", "1.", ".5", "1e3", "1,200", "+5", " 1", "--1", "1-", "１", "1.2.3"])
  func filesHoldPlainDecimalsOnly(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func equalAmountsAreEqualValues() {
    #expect(Quantity("1.50") == Quantity(15, scale: 1))
    #expect(Quantity("-0") == .zero)
    #expect(Set([Small.amount("2.0"), Small.amount("2")]).count == 1)
  }

  @Test func sumsAndProductsAreExact() {
    #expect(Small.amount("0.1") + Small.amount("0.2") == Small.amount("0.3"))
    #expect(Small.amount("1") - Small.amount("0.9") == Small.amount("0.1"))
    #expect(Small.amount("1.25") * Small.amount("-0.4") == Small.amount("-0.5"))
    #expect(Small.amount("-1.5") < Small.amount("-1.49"))
    #expect(Small.amount("-1.5").magnitude == Small.amount("1.5"))
  }

  @Test func whatDoesNotFitLosesDecimalsAndThenSaturates() {
    let large = Small.amount("99999999999.9999")
    #expect(large * Small.amount("1.9999") == Small.amount("199989999999.9998"))
    #expect(
      Quantity.largest + Small.amount("0.000000001") == Quantity.largest)
    #expect(Quantity.largest * Quantity.largest == Quantity(.max))
    #expect(Quantity(.min) - Quantity(1) == Quantity(.min))
    #expect(Quantity(.min).magnitude == Quantity(.max))
  }

  // MARK: Fraction

  @Test(arguments: [
    (1, 2, 0, "1"), (-1, 2, 0, "-1"), (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"),
    (31, 40, 4, "0.7750"), (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (49, 400, 2, "0.12"),
    (-1, 1000, 2, "0.00"), (100, 350, 4, "0.2857"), (188, 258, 4, "0.7287"), (5, 1, 1, "5.0"),
    (999, 1000, 2, "1.00"), (91, 366, 6, "0.248634"), (182, 366, 6, "0.497268"),
    (214, 366, 6, "0.584699"),
  ])
  func fractionsAreShownHalfUp(top: Int, bottom: Int, places: Int, text: String) {
    #expect(Fraction(Int128(top), Int128(bottom))?.decimal(places) == text)
  }

  @Test func percentsAreWholeHalfUp() {
    #expect(Fraction(39, 80)?.percent == 49)
    #expect(Fraction(97, 200)?.percent == 49)
    #expect(Fraction(96, 200)?.percent == 48)
    #expect(Fraction(13, 15)?.decimal(3) == "0.867")
    #expect(Fraction(11, 15)?.decimal(3) == "0.733")
  }

  @Test func fractionsAreExact() throws {
    let third = try #require(Fraction(1, 3))
    #expect(third + third + third == .one)
    #expect(Fraction(2, 6) == third)
    #expect(Fraction(1, 0) == nil)
    #expect(Fraction.one / .zero == nil)
    #expect(Fraction(Small.amount("-4"), over: Small.amount("-8")) == Fraction(1, 2))
    #expect(Fraction(Small.amount("0.5"), over: Small.amount("0.25")) == Fraction(2))
    #expect(Fraction(Small.amount("1"), over: .zero) == nil)
    #expect(try #require(Fraction(-7, 2)).roundedUp == -3)
    #expect(try #require(Fraction(7, 2)).roundedUp == 4)
    #expect(Fraction(4).roundedUp == 4)
  }

  @Test func hugeFiguresSaturateInsteadOfTrapping() throws {
    let huge = try #require(Fraction(.max, 1))
    let tiny = try #require(Fraction(1, .max))
    #expect((huge * huge).rounded(to: 9) > 0)
    #expect(huge - (Fraction.zero - huge) >= huge)
    #expect(huge > tiny)
    #expect((huge + huge).rounded(to: 15) == .max)
    #expect((Fraction.zero - huge - huge).rounded(to: 15) == -.max)
    #expect(tiny.rounded(to: 9) == 0)
    #expect(try #require(Fraction(.max - 1, .max)).rounded(to: 9) == 1_000_000_000)
    var mean = Fraction.Mean()
    mean.add(huge, weight: Quantity.largest)
    mean.add(huge, weight: Quantity.largest)
    #expect(mean.value != nil)
  }

  @Test func aMeanIsWeightedToNineDecimals() throws {
    var mean = Fraction.Mean()
    #expect(mean.value == nil)
    mean.add(.one, weight: Quantity(3))
    mean.add(try #require(Fraction(3, 5)), weight: Quantity(2))
    mean.add(.one, weight: Quantity(4))
    mean.add(Fraction(1000), weight: .zero)
    #expect(mean.value?.decimal(4) == "0.9111")
    var fine = Fraction.Mean()
    fine.add(.one, weight: Quantity(1, scale: 5))
    fine.add(.zero, weight: Quantity(3, scale: 5))
    fine.add(.zero, weight: Quantity(1, scale: 1))
    #expect(fine.value?.decimal(9) == "0.000099960")
  }

  // MARK: Day

  @Test func daysCountFromTheEpochAndBack() {
    #expect(Small.day("1970-01-01").number == 0)
    #expect(Small.day("2024-02-29").adding(days: 1) == Small.day("2024-03-01"))
    #expect(Small.day("2024-12-31").days(since: Small.day("2024-01-01")) == 365)
    var day = Small.day("1900-01-01")
    while day < Small.day("2100-12-31") {
      #expect(Day(day.description) == day)
      day = day.adding(days: 17)
    }
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "24-01-01", "2024/01/01",
    "2024-01-01x", "", "1899-12-31", "２０２４-01-01",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(Day(text) == nil)
  }

  // MARK: Period

  @Test(arguments: ["2024-06", "2024Q2", "2024H1", "2024"])
  func aPeriodIsWrittenAsItIsRead(text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(arguments: [
    "2024-6", "2024-13", "2024-00", "2024Q5", "2024Q0", "2024H3", "24", "2024Q", "2024-", "2024X1",
    "2024-06-01", "", "1899", "２０２４",
  ])
  func whatIsNoPeriodIsRefused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2024-05", Cadence.quarter, "2024Q1"), ("2024-06", .quarter, "2024Q2"),
    ("2024-06", .halfyear, "2024H1"), ("2024-12", .year, "2024"), ("2024-07", .month, "2024-07"),
    ("2024Q3", .month, "2024-09"), ("2024H1", .quarter, "2024Q2"), ("2024", .month, "2024-12"),
  ])
  func theLatestEndedPeriodIsOfTheSameYear(asOf: String, cadence: Cadence, ended: String) {
    #expect(Small.period(asOf).latestEnded(of: cadence) == Small.period(ended))
  }

  @Test func beforeTheFirstEndNoPeriodHasEnded() {
    #expect(Small.period("2024-02").latestEnded(of: .quarter) == nil)
    #expect(Small.period("2024-05").latestEnded(of: .halfyear) == nil)
    #expect(Small.period("2024-11").latestEnded(of: .year) == nil)
  }

  @Test func periodsFollowEachOtherOverTheYearsEnd() {
    for cadence in Cadence.allCases {
      let all = Period.all(of: cadence, in: 2024)
      #expect(all.count == 12 / cadence.months)
      #expect(all.first?.start == Small.day("2024-01-01"))
      #expect(all.last?.end == Small.day("2024-12-31"))
      for (period, next) in zip(all, all.dropFirst()) {
        #expect(period.next == next && next.previous == period && period < next)
        #expect(period.end.adding(days: 1) == next.start)
        #expect(Period(containing: period.end, cadence: cadence) == period)
      }
      #expect(all.last?.next.year == 2025)
      #expect(all.first?.previous.year == 2023)
    }
    #expect(Small.period("2024-02").end == Small.day("2024-02-29"))
    #expect(Small.period("2024Q2").closingMonth == Small.period("2024-06"))
    #expect(Small.period("2024-06") < Small.period("2024Q2"))
  }
}
