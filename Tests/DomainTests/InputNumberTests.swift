import Domain
import Testing

/// What a clerk types into a cell is understood, or refused with a fact.
struct InputNumberTests {
  private typealias Small = SmallBook

  private func read(
    _ text: String, into indicator: String, isBulk: Bool = false, of book: Book = SmallBook.book()
  ) throws -> TypedFigure {
    let period = indicator == "halls" ? "2024Q2" : "2024-06"
    let input = try #require(
      NumberInput(in: SmallBook.cell(indicator, period), of: book, isBulk: isBulk))
    return try input.read(text)
  }

  private func value(_ text: String) -> TypedFigure { .figure(.value(SmallBook.amount(text))) }

  @Test(arguments: [
    ("1200", "1200"), ("1,200", "1200"), ("1，200", "1200"), ("１２００", "1200"),
    ("1.2万", "12000"), ("１．２万", "12000"), ("1。2万", "12000"), (" 0 ", "0"), ("007", "7"),
    ("1,234,567", "1234567"), ("3亿", "300000000"), ("12.0", "12"), ("　45　", "45"),
    ("999999999999", "999999999999"),
  ])
  func anAmountIsReadInEveryFormPeopleType(text: String, amount: String) throws {
    #expect(try read(text, into: "events") == value(amount))
  }

  @Test(arguments: [
    "abc", "12场", "1,2", "12,00", "1,2000", ",200", "1.", ".", "1.2.3", "1 200", "万", "12/50",
    "十二", "٣", "1e3", "0x10", "①", "1,200,", "1万%", "1..2", "%",
  ])
  func whatIsNoNumberIsToldWithItsText(text: String) {
    #expect(throws: InputError.notANumber(text)) { try read(text, into: "events") }
  }

  @Test func theTextIsToldAsItWasTyped() {
    #expect(throws: InputError.notANumber("１２ａ")) { try read(" １２ａ ", into: "events") }
    #expect(throws: InputError.notANumber("+５ａ")) { try read("+５ａ", into: "events") }
  }

  @Test func decimalsAreThoseOfTheIndicator() throws {
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 0))) {
      try read("1.5", into: "events")
    }
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 2))) {
      try read("1.005", into: "hours")
    }
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 0))) {
      try read("1.23456万", into: "events")
    }
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 0))) {
      try read("1.000000000000000000000001", into: "events")
    }
    #expect(try read("1.50", into: "hours") == value("1.5"))
    #expect(try read(".5", into: "hours") == value("0.5"))
    #expect(try read("1.2345万", into: "events") == value("12345"))
  }

  @Test(arguments: ["1000000000000", "1亿亿", "10000亿", "100000000万", "123456789012345678901234"])
  func aTrillionIsTooLarge(text: String) {
    #expect(throws: (any Error).self) { try read(text, into: "events") }
    if text != "1亿亿" {
      #expect(throws: InputError.refused(.tooLarge)) { try read(text, into: "events") }
    }
  }

  @Test func aPercentSignIsForWhatIsMeasuredInPercent() throws {
    #expect(try read("3.5%", into: "rate") == value("3.5"))
    #expect(try read("３．５％", into: "rate") == value("3.5"))
    #expect(try read("3.5", into: "rate") == value("3.5"))
    #expect(throws: InputError.percentNotAllowed) { try read("80%", into: "events") }
  }

  @Test func anEmptyTextClears() throws {
    #expect(try read("", into: "events") == .clearing)
    #expect(try read(" 　", into: "closure") == .clearing)
  }

  @Test(arguments: ["无", "-", "—", "——", "/", "－", "／", " – "])
  func aKindOfNothingAsksWhichOne(text: String) {
    for indicator in Small.indicators.keys.sorted() {
      #expect(throws: InputError.whichNothing) { try read(text, into: indicator) }
    }
  }

  // MARK: Ratios

  @Test(arguments: ["12/50", "12／50", "１２／５０", "12 / 50"])
  func aRatioIsTypedWithBothNumbers(text: String) throws {
    #expect(
      try read(text, into: "closure") == .figure(.ratio(Quantity(12), of: Quantity(50))))
  }

  @Test func aBareNumberKeepsTheLastDenominator() throws {
    let book = Small.book(entries: ["closure": Small.months("40/300", "46/360")])
    #expect(
      try read("50", into: "closure", of: book)
        == .upper(Quantity(50), keeping: Quantity(360)))
    let own = Small.book(
      entries: ["closure": Small.months("40/300", "46/360", "", "", "", "1/9")])
    #expect(try read("50", into: "closure", of: own) == .upper(Quantity(50), keeping: Quantity(9)))
    let before = Small.book(lastYear: ["closure": Small.monthsBefore("1/70")])
    #expect(
      try read("50", into: "closure", of: before) == .upper(Quantity(50), keeping: Quantity(70)))
  }

  @Test func aBareNumberWithoutAnEarlierDenominatorIsRefused() {
    let later = Small.book(entries: ["closure": Small.months("", "", "", "", "", "", "1/9")])
    #expect(throws: InputError.noLowerNumber(Quantity(46))) {
      try read("46", into: "closure", of: later)
    }
  }

  @Test(arguments: ["57.5%", "57.5", "57%", "46/", "/50", "46/50/60", "46%/50", "+46/50"])
  func aPercentageInARatioIsRefused(text: String) {
    let book = Small.book(entries: ["closure": Small.months("40/300")])
    #expect(throws: InputError.ratioForm) { try read(text, into: "closure", of: book) }
  }

  @Test func theNumbersOfARatioAreWholeAndTheLowerOneIsAboveZero() {
    #expect(throws: InputError.refused(.denominatorNotPositive)) {
      try read("12/0", into: "closure")
    }
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 0))) {
      try read("1.5/3", into: "closure")
    }
    #expect(throws: InputError.notANumber("a/3")) { try read("a/3", into: "closure") }
    #expect(throws: InputError.notANumber("3/-5")) { try read("3/-5", into: "closure") }
  }

  // MARK: Stages, yes and no

  @Test(arguments: [
    ("2", ["方案", "启动"]), ("０", []), ("启动", ["启动"]), ("总结，方案", ["方案", "总结"]),
    ("方案 启动", ["方案", "启动"]), ("kick off、Plan", ["方案", "启动"]),
    ("4", ["方案", "启动", "实施", "总结"]),
  ])
  func stagesAreTypedByCountOrName(text: String, stages: [String]) throws {
    #expect(try read(text, into: "reform") == .figure(.stages(stages)))
  }

  @Test func anUnknownStageIsToldWithTheKnownOnes() {
    #expect(throws: InputError.tooManyStages(of: 4)) { try read("5", into: "reform") }
    #expect(
      throws: InputError.refused(.unknownStage("收尾", known: ["方案", "启动", "实施", "总结"]))
    ) { try read("方案,收尾", into: "reform") }
    #expect(throws: InputError.refused(.cannotAdd)) { try read("+1", into: "reform") }
  }

  @Test(arguments: [
    ("是", 1), ("否", 0), ("1", 1), ("0", 0), ("y", 1), ("N", 0), ("Ｙ", 1), ("１", 1), ("no", 0),
  ])
  func yesAndNoAreRead(text: String, value: Int64) throws {
    #expect(try read(text, into: "founded") == .figure(.value(Quantity(value))))
  }

  @Test func anythingElseIsNeitherYesNorNo() {
    #expect(throws: InputError.notYesOrNo("2")) { try read("2", into: "founded") }
    #expect(throws: InputError.refused(.cannotAdd)) { try read("+1", into: "founded") }
  }

  // MARK: Signs and bulk

  @Test(arguments: [("+5", "5"), ("＋５", "5"), ("-5", "-5"), ("－5", "-5"), ("−1.2万", "-12000")])
  func aSignAddsOrSubtracts(text: String, amount: String) throws {
    #expect(try read(text, into: "events") == .addition(Small.amount(amount)))
    #expect(try read(text, into: "closure") == .addition(Small.amount(amount)))
  }

  @Test func sharesMultiplesAndLastMonthAreForBulkEditsOnly() throws {
    #expect(
      try read("80%", into: "events", isBulk: true) == .percentOfTarget(Quantity(80)))
    #expect(
      try read("*1.1", into: "events", isBulk: true) == .multiple(Quantity(11, scale: 1)))
    #expect(
      try read("×1.1", into: "closure", isBulk: true) == .multiple(Quantity(11, scale: 1)))
    #expect(try read("=上月", into: "events", isBulk: true) == .previous)
    #expect(try read("120", into: "events", isBulk: true) == value("120"))
    #expect(try read("80%", into: "rate", isBulk: true) == value("80"))
    #expect(throws: InputError.ratioForm) { try read("80%", into: "closure", isBulk: true) }
    #expect(throws: InputError.notANumber("=下月")) { try read("=下月", into: "events", isBulk: true) }
    for text in ["*1.1", "=上月"] {
      #expect(throws: InputError.notANumber(text)) { try read(text, into: "events") }
    }
  }

  // MARK: Targets

  @Test func targetsAreReadInTheIndicatorsMeasure() throws {
    func target(_ text: String, _ indicator: String) throws -> Quantity? {
      let plan = try #require(SmallBook.book().plans[2024])
      return try TargetInput(for: try #require(plan.indicator(SmallBook.id(indicator)))).read(text)
    }
    #expect(try target("1.2万", "events") == Quantity(12000))
    #expect(try target("１，２００", "events") == Quantity(1200))
    #expect(try target("95", "closure") == Quantity(95))
    #expect(try target("９５．５％", "closure") == Quantity(955, scale: 1))
    #expect(try target("3.5%", "rate") == Quantity(35, scale: 1))
    #expect(try target(" ", "events") == nil)
    #expect(throws: InputError.percentNotAllowed) { try target("80%", "events") }
    #expect(throws: InputError.whichNothing) { try target("无", "events") }
    #expect(throws: InputError.notANumber("46/50")) { try target("46/50", "closure") }
    #expect(throws: InputError.refused(.negative(Quantity(-5)))) { try target("-5", "events") }
    #expect(throws: InputError.refused(.tooManyDecimals(allowed: 0))) {
      try target("1.5", "events")
    }
    #expect(throws: InputError.refused(.wrongKind(Small.id("reform"), .milestone))) {
      try target("4", "reform")
    }
  }
}
