import Domain
import Testing

/// What is unusual is asked about with the numbers that make it so; it is never refused.
struct InputWarningTests {
  private typealias Small = SmallBook

  /// What is unusual about a value, or `12/50`, in a period; an empty text clears.
  private func warnings(
    _ text: String, _ indicator: String, _ period: String, in book: Book,
    subtracting: Quantity? = nil, note: String? = nil
  ) throws -> [InputWarning] {
    let sides = text.split(separator: "/").map { SmallBook.amount(String($0)) }
    let content: Entry.Content? =
      sides.isEmpty ? nil : sides.count == 2 ? .ratio(sides[0], of: sides[1]) : .value(sides[0])
    let check = try #require(EntryCheck(SmallBook.cell(indicator, period), in: book))
    return check.warnings(for: content, subtracting: subtracting, note: note)
  }

  private func half(_ doubled: Int) throws -> Fraction {
    try #require(Fraction(Int128(doubled), 2))
  }

  // MARK: Far from the usual

  @Test func aFigureAboveThreeTimesTheMedianIsAskedAbout() throws {
    let book = Small.book(entries: ["events": Small.months("10", "12", "8", "10")])
    #expect(
      try warnings("31", "events", "2024-05", in: book)
        == [.high(Fraction(31), median: Fraction(10), previous: Fraction(10))])
    #expect(try warnings("30", "events", "2024-05", in: book) == [])
  }

  @Test func aFigureBelowAThirdOfTheMedianIsAskedAbout() throws {
    let book = Small.book(entries: ["events": Small.months("9", "9", "9")])
    #expect(
      try warnings("2", "events", "2024-04", in: book)
        == [.low(Fraction(2), median: Fraction(9))])
    #expect(try warnings("3", "events", "2024-04", in: book) == [])
    #expect(
      try warnings("0", "events", "2024-04", in: book)
        == [.low(Fraction(0), median: Fraction(9))])
  }

  @Test func afterAHighMonthHalfAsMuchAgainIsStillUsual() throws {
    let book = Small.book(entries: ["events": Small.months("10", "10", "10", "40")])
    #expect(try warnings("60", "events", "2024-05", in: book) == [])
    #expect(
      try warnings("61", "events", "2024-05", in: book)
        == [.high(Fraction(61), median: Fraction(10), previous: Fraction(40))])
  }

  @Test func threeEarlierFiguresAndAMedianOfFiveAreNeeded() throws {
    let two = Small.book(entries: ["events": Small.months("10", "10")])
    #expect(try warnings("900", "events", "2024-03", in: two) == [])
    let small = Small.book(entries: ["events": Small.months("4", "4", "5", "5")])
    #expect(try warnings("900", "events", "2024-05", in: small) == [])
    let five = Small.book(entries: ["events": Small.months("5", "5", "5")])
    #expect(try warnings("16", "events", "2024-04", in: five).count == 1)
  }

  @Test func theMedianIsOfTheLastSix() throws {
    let months = Small.months("900", "900", "900", "10", "10", "10", "20", "20", "20")
    let book = Small.book(entries: ["events": months])
    #expect(
      try warnings("46", "events", "2024-10", in: book)
        == [.high(Fraction(46), median: Fraction(15), previous: Fraction(20))])
    let even = Small.book(entries: ["events": Small.months("5", "6", "7", "8")])
    #expect(
      try warnings("19", "events", "2024-05", in: even) == [])
    #expect(
      try warnings("2", "events", "2024-05", in: even) == [.low(Fraction(2), median: try half(13))])
  }

  @Test func neitherTheCellsOldFigureNorLaterOnesCountAsEarlier() throws {
    let months = Small.months("10", "10", "10", "900", "900", "900")
    let book = Small.book(entries: ["events": months])
    #expect(try warnings("40", "events", "2024-04", in: book).count == 1)
  }

  @Test func lastYearsFiguresAreEarlierOnesToo() throws {
    let book = Small.book(lastYear: [
      "events": Small.monthsBefore("", "", "", "", "", "", "", "", "", "10", "10", "10")
    ])
    #expect(try warnings("40", "events", "2024-01", in: book).count == 1)
  }

  @Test func missingFiguresAreNone() throws {
    var months = Small.months("10", "10")
    months["2024-03"] = .record(["missing": .text("台风")])
    let book = Small.book(entries: ["events": months])
    #expect(try warnings("900", "events", "2024-04", in: book) == [])
  }

  @Test func cumulativeFiguresAreComparedByWhatEachPeriodAdded() throws {
    let book = Small.book(entries: ["total": Small.months("10", "20", "30", "40")])
    #expect(try warnings("50", "total", "2024-05", in: book) == [])
    #expect(
      try warnings("75", "total", "2024-05", in: book)
        == [.high(Fraction(35), median: Fraction(10), previous: Fraction(10))])
  }

  @Test func afterAHoleACumulativeFigureIsSpreadOverThePeriodsItCovers() throws {
    let book = Small.book(entries: ["total": Small.months("10", "20", "30", "40")])
    let hole = InputWarning.hole([Small.period("2024-05")])
    #expect(try warnings("100", "total", "2024-06", in: book) == [hole])
    #expect(
      try warnings("102", "total", "2024-06", in: book)
        == [.high(Fraction(31), median: Fraction(10), previous: Fraction(10)), hole])
  }

  @Test func ratiosAreComparedByTheirPercents() throws {
    let book = Small.book(entries: ["closure": Small.months("10/100", "20/200", "5/50")])
    #expect(try warnings("300/1000", "closure", "2024-04", in: book) == [])
    #expect(
      try warnings("31/100", "closure", "2024-04", in: book)
        == [.high(Fraction(31), median: Fraction(10), previous: Fraction(10))])
  }

  @Test func aCumulativeRatioBeginsAnewWithTheYear() throws {
    let before = Small.monthsBefore("60/100", "60/100", "60/100", "60/100")
    let book = Small.book(lastYear: ["cover": before])
    #expect(try warnings("5/100", "cover", "2024-01", in: book) == [])
  }

  // MARK: The other rules

  @Test func aFallingCumulativeFigureWantsANote() throws {
    let book = Small.book(entries: ["total": Small.months("5", "12", "12", "20", "", "30")])
    let fell = InputWarning.fell(
      Small.period("2024-05"), from: Quantity(20), to: Quantity(19))
    #expect(try warnings("19", "total", "2024-05", in: book) == [fell])
    #expect(fell.wantsNote)
    #expect(
      try warnings("20", "total", "2024-05", in: book)
        == [.low(.zero, median: Fraction(6))])
    #expect(
      try warnings("31", "total", "2024-05", in: book)
        == [.fell(Small.period("2024-06"), from: Quantity(31), to: Quantity(30))])
    #expect(
      try warnings(
        "19", "events", "2024-05", in: Small.book(entries: ["events": Small.months("20")])
      )
      .allSatisfy { !$0.wantsNote })
  }

  @Test func aStageThatIsTakenBackIsAFallToo() throws {
    let book = Small.book(entries: [
      "reform": ["2024-01": .record(["stages": .list([.text("方案"), .text("启动")])])]
    ])
    let check = try #require(EntryCheck(Small.cell("reform", "2024-02"), in: book))
    #expect(
      check.warnings(for: .stages(["方案"]))
        == [.fell(Small.period("2024-02"), from: Quantity(2), to: Quantity(1))])
    #expect(check.warnings(for: .stages(["方案", "启动", "实施"])) == [])
  }

  @Test func farAboveTheAnnualTargetIsMeasuredByTheValueToDate() throws {
    let book = Small.book(
      entries: ["events": Small.months("50", "50")], targets: ["events": "100", "rate": "4"])
    #expect(
      try warnings("50", "events", "2024-03", in: book) == [.unchanged(Fraction(50), periods: 3)])
    #expect(
      try warnings("51", "events", "2024-03", in: book)
        == [.farAboveTarget(toDate: Fraction(151), target: Quantity(100))])
    #expect(
      try warnings("6.1", "rate", "2024-03", in: book).count == 1)
    #expect(try warnings("99999", "reach", "2024-04", in: book) == [])
  }

  @Test func anUpperNumberAboveTheLowerOneIsAskedAbout() throws {
    #expect(
      try warnings("51/50", "closure", "2024-01", in: Small.book())
        == [.upperExceedsLower(Quantity(51), Quantity(50))])
    #expect(try warnings("50/50", "closure", "2024-01", in: Small.book()) == [])
  }

  @Test func fewerPeopleThanEventsIsAskedAboutFromBothSides() throws {
    let book = Small.book(entries: ["events": Small.months("12"), "reach": Small.months("", "30")])
    #expect(
      try warnings("11", "reach", "2024-01", in: book)
        == [.below(Small.id("reach"), Quantity(11), Small.id("events"), Quantity(12))])
    #expect(try warnings("12", "reach", "2024-01", in: book) == [])
    #expect(
      try warnings("31", "events", "2024-02", in: book)
        == [.below(Small.id("reach"), Quantity(30), Small.id("events"), Quantity(31))])
  }

  @Test func theSameFigureThreePeriodsRunningIsAskedAbout() throws {
    let book = Small.book(entries: [
      "events": Small.months("20", "20"), "reach": Small.months("19", "19"),
    ])
    #expect(
      try warnings("20", "events", "2024-03", in: book)
        == [.unchanged(Fraction(20), periods: 3)])
    #expect(try warnings("21", "events", "2024-03", in: book) == [])
    #expect(try warnings("19", "reach", "2024-03", in: book) == [])
    #expect(
      try warnings("20", "events", "2024-04", in: book) == [.hole([Small.period("2024-03")])])
    let total = Small.book(entries: ["total": Small.months("25", "50")])
    #expect(
      try warnings("75", "total", "2024-03", in: total)
        == [.unchanged(Fraction(25), periods: 3)])
    #expect(try warnings("50", "total", "2024-03", in: total) == [])
  }

  @Test func blanksAmongFilledCellsAreAskedAbout() throws {
    let book = Small.book(entries: ["events": Small.months("", "3", "", "", "4", "5")])
    #expect(
      try warnings("3", "events", "2024-08", in: book) == [.hole([Small.period("2024-07")])])
    #expect(
      try warnings("3", "events", "2024-04", in: book) == [.hole([Small.period("2024-03")])])
    #expect(try warnings("3", "events", "2024-01", in: book) == [])
    #expect(try warnings("3", "events", "2024-06", in: book) == [])
    #expect(
      try warnings("", "events", "2024-05", in: book) == [.hole([Small.period("2024-05")])])
    #expect(try warnings("", "events", "2024-06", in: book) == [])
    #expect(try warnings("", "events", "2024-02", in: book) == [])
  }

  @Test func aMissingFigureWithItsReasonLeavesNoHole() throws {
    var months = Small.months("3")
    months["2024-02"] = .record(["missing": .text("台风")])
    let book = Small.book(entries: ["events": months])
    #expect(try warnings("3", "events", "2024-03", in: book) == [])
    let check = try #require(EntryCheck(Small.cell("events", "2024-04"), in: book))
    #expect(check.warnings(for: .missing(reason: "病")) == [.hole([Small.period("2024-03")])])
  }

  @Test func subtractingWantsANote() throws {
    let book = Small.book(entries: ["events": Small.months("9")])
    let asked = try warnings("4", "events", "2024-01", in: book, subtracting: Quantity(5))
    #expect(asked == [.subtracted(Quantity(5))])
    #expect(asked.allSatisfy { $0.wantsNote })
    #expect(
      try warnings("4", "events", "2024-01", in: book, subtracting: Quantity(5), note: "重复") == [])
    #expect(
      try warnings("4", "events", "2024-01", in: book, subtracting: Quantity(5), note: "")
        == asked)
  }

  @Test(arguments: [
    ("6222 0210 0112 3457 878", [PersonalData.bankCard]), ("4111111111111111", [.bankCard]),
    ("4111111111111112", []),
    ("110101199003071234", [.identityCard]), ("11010119900307123X", [.identityCard]),
    ("证件１１０１０１１９９００３０７１２３ｘ。", [.identityCard]),
    ("电话13800138000，谢谢", [.mobileNumber]), ("138 0013 8000", [.mobileNumber]),
    ("138-0013-8000 / 110101 19900307 1234", [.identityCard, .mobileNumber]),
    ("2024-07-02 台风停办", []), ("12345678901", []), ("累计 1380013800 元", []), ("", []),
  ])
  func aNoteThatPointsToAPersonIsAskedAbout(note: String, kinds: [PersonalData]) throws {
    #expect(
      try warnings("4", "events", "2024-01", in: Small.book(), note: note)
        == kinds.map(InputWarning.personalData))
  }
}
