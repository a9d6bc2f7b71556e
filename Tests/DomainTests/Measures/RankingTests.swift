import Domain
import Testing

/// Ranks within peer groups, and how figures changed.
@Suite struct RankingTests {
  private func contenders(_ rates: [Int?], group: String = "g") -> [Ranking.Contender] {
    rates.enumerated().map { place, rate in
      Ranking.Contender(
        SmallBook.unit("\(group)\(place)"), peerGroup: group,
        rate: rate.flatMap { Fraction(Int128($0), 100) })
    }
  }

  private func ranks(_ ranking: Ranking, _ count: Int, group: String = "g") -> [Int?] {
    (0..<count).map { ranking.places[SmallBook.unit("\(group)\($0)")]?.rank }
  }

  @Test func tiesShareARankAndTheNextOneIsSkipped() {
    #expect(ranks(Ranking(contenders([90, 85, 85, 70])), 4) == [1, 2, 2, 4])
  }

  @Test func groupsAreRankedByThemselves() {
    let ranking = Ranking(contenders([50, 60]) + contenders([90, 10], group: "o"))
    #expect(ranks(ranking, 2) == [2, 1])
    #expect(ranks(ranking, 2, group: "o") == [1, 2])
  }

  @Test func lessThanHalfCoveredIsNotRanked() {
    #expect(ranks(Ranking(contenders([90, nil, nil])), 3) == [nil, nil, nil])
    #expect(ranks(Ranking(contenders([90, 80, nil, nil])), 4) == [1, 2, nil, nil])
  }

  @Test func theRiseIsAgainstThePeriodBefore() {
    let ranking = Ranking(contenders([90, 80, 70]), before: contenders([70, 80, nil]))
    let rises = (0..<3).map { ranking.places[SmallBook.unit("g\($0)")]?.rise }
    #expect(rises == [1, -1, nil])
  }

  @Test func unitsAreRankedByTheirPartOfThePace() throws {
    let city = City(
      entries: ["u1": ["i": "5 5"], "u2": ["i": "10 30"], "u3": ["i": "20 20"], "u4": ["i": "9"]],
      targets: [
        "u1": ["i": ["annual": "120"]], "u2": ["i": ["annual": "120"]],
        "u3": ["i": ["annual": "120"]], "u4": ["i": ["annual": "120"]],
      ], units: 4)
    let assessment = city.assessment("2024-02")
    let ranking = assessment.ranking(of: 0, in: city.book)
    let places = assessment.units.map { ranking.places[$0.id] }
    // The fourth reported nothing for February; the second rose from third to first, with the third.
    #expect(places.map { $0?.rank } == [3, 1, 1, nil])
    #expect(places.map { $0?.rise } == [1, 1, 0, nil])
    #expect(ranking.order(assessment.units) == [1, 2, 0, 3])
  }

  @Test func aUnitThatReportedLessThanHalfHasNoPlaceAsAWhole() {
    let target: [String: FieldValue] = ["i": ["annual": "120"]]
    let city = City(
      entries: ["u1": ["i": "5 5"], "u2": ["i": "4 6"], "u3": ["i": "2 2"], "u4": ["i": "9"]],
      targets: ["u1": target, "u2": target, "u3": target, "u4": target], units: 4)
    let assessment = city.assessment("2024-02")
    // What the fourth reported for January still counts in its average.
    #expect(assessment.unitRollups[3].paceRate != nil)
    let places = assessment.units.map { assessment.unitRanking.places[$0.id]?.rank }
    #expect(places == [1, 1, 3, nil])
  }
}

@Suite struct ChangeTests {
  @Test func amountsChangeByAShareRatiosByPoints() {
    let (a, b) = (Fraction(40), Fraction(50))
    #expect(Change(from: a, to: b, isRatio: false) == .share(Fraction(1, 4)!))
    #expect(Change(from: a, to: b, isRatio: true) == .points(Fraction(10)))
  }

  @Test func withoutABaseOrFromZeroThereIsNoWord() {
    #expect(Change(from: nil, to: Fraction(1), isRatio: false) == nil)
    #expect(Change(from: Fraction(1), to: nil, isRatio: true) == nil)
    #expect(Change(from: .zero, to: Fraction(1), isRatio: false) == nil)
    #expect(Change(from: .zero, to: Fraction(1), isRatio: true) == .points(.one))
  }

  @Test func theMonthBeforeAndTheYearBefore() {
    let before: [String: FieldValue] = ["2023-02": ["value": "10"]]
    let book = SmallBook.book(
      entries: ["events": ["2024-01": ["value": "8"], "2024-02": ["value": "12"]]],
      lastYear: ["events": before])
    let assessment = Assessment(
      book, year: 2024, asOf: Period("2024-02")!, today: Day("2024-03-05")!)
    let row = assessment.row(of: SmallBook.gulou)!
    let column = assessment.column(of: Indicator.ID("events")!)!
    #expect(assessment.changeOnPeriod(row, column, in: book) == .share(Fraction(1, 2)!))
    #expect(assessment.changeOnYear(row, column, in: book) == .share(Fraction(1, 5)!))
  }
}

@Suite struct YearCourseTests {
  private let city = City(
    entries: ["u1": ["i": "10 10 10"], "u2": ["i": "0 5 -"]],
    targets: ["u1": ["i": ["annual": "120"]], "u2": ["i": ["annual": "120"]]], units: 2)

  @Test func aCurveHasThePastAndThePaceOfTheWholeYear() {
    let assessment = city.assessment("2024-03")
    let points = YearCourse(city.book, assessment).points(0, assessment)
    #expect(
      points.map { $0.toDate } == [10, 25, 35].map { Fraction($0) }
        + Array(repeating: nil, count: 9))
    #expect(points.map { $0.expected } == (1...12).map { Fraction($0 * 20) })
    let unit = assessment.points(1, 0, in: city.book)
    #expect(unit.map { $0.toDate }.prefix(3) == [.zero, Fraction(5), Fraction(5)])
  }

  @Test func anAreaChangesByItsCompletion() {
    let assessment = city.assessment("2024-03")
    let course = YearCourse(city.book, assessment)
    // 25 and 35 of 240.
    #expect(course.change(ofArea: 0)?.decimal(4) == "0.0417")
    #expect(YearCourse(city.book, city.assessment("2024-01")).change(ofArea: 0) == nil)
  }

  @Test func anEditIsTakenOverAsIfComputedAnew() throws {
    var city = city
    let before = city.assessment("2024-03")
    var course = YearCourse(city.book, before)
    city.entries["u2"] = ["i": "0 5 40"]
    let after = city.assessment("2024-03")
    var sums = YearSums()
    course.renew([0])
    while !course.advance(in: city.book, after, &sums) {}
    #expect(course == YearCourse(city.book, after))
    #expect(course != YearCourse(self.city.book, before))
  }
}
