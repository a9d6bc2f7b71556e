import Domain
import Testing

@Suite struct LampTests {
  private func june(_ value: String) -> Measure {
    City.one("0 0 0 0 0 \(value)", target: ["annual": "100"], ["decimals": .number(1)])
      .cell("2024-06")
  }

  @Test(arguments: [
    ("50", Lamp.onPace), ("47.5", .onPace), ("47.4", .slow), ("40", .slow), ("39.9", .behind),
    ("55", .ahead), ("100", .done), ("130", .done), ("0", .behind),
  ])
  func atHalfTheYear(_ value: String, _ lamp: Lamp) {
    #expect(june(value).lamp == lamp)
  }

  @Test func progressIsNotClamped() {
    #expect(june("130").progress == Fraction(13, 10))
  }

  @Test func nothingIsDueBelowATwentieth() {
    let city = City.one(
      "0", target: ["annual": "100"],
      [
        "pace": [
          "curve": "monthWeights",
          "weights": ["4", "96", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"],
        ]
      ])
    #expect(city.cell("2024-01").pace == Fraction(4, 100))
    #expect(city.cell("2024-01").lamp == .notDue)
  }

  @Test func progressCountsFromTheBaseline() {
    let up = City.one("30", target: ["annual": "60", "baseline": "20"], ["kind": "stock"])
    #expect(up.cell("2024-01").progress == Fraction(1, 4))
    let down = City.one(
      "3", target: ["annual": "2.3", "baseline": "4.88"],
      ["kind": "stock", "direction": "down", "decimals": .number(2)])
    #expect(down.cell("2024-01").progress?.decimal(4) == "0.7287")
  }

  @Test func withoutATargetItIsOnlyCounted() {
    #expect(City.one("5").cell("2024-01").lamp == .noTarget)
    let same = City.one("5", target: ["annual": "20", "baseline": "20"], ["kind": "stock"])
    #expect(same.cell("2024-01").lamp == .noTarget)
  }

  @Test func pastItsDueDateItIsOverdueUnlessItIsDone() {
    let late = City.one("1 1 1 1 1 1", target: ["annual": "10", "due": "2024-05-31"])
    #expect(late.cell("2024-05").lamp == .behind)
    #expect(late.cell("2024-06").lamp == .overdue)
    let done = City.one("9 1", target: ["annual": "10", "due": "2024-05-31"])
    #expect(done.cell("2024-06").standing == .done)
  }

  @Test func whatDoesNotApplySaysSo() {
    var city = City.one("-")
    city.assignments = ["u1": ["i": ["role": "notApplicable", "reason": "不辖社区"]]]
    let measure = city.cell("2024-06", today: "2024-12-01")
    #expect(measure.lamp == .notApplicable)
    #expect(measure.coverage == .none)
    #expect(measure.reporting == nil)
  }

  @Test(arguments: [("90", Lamp.onPace), ("88.2", .slow), ("88.1", .behind)])
  func aKeptLevelIsMetOrNearOrNot(_ value: String, _ lamp: Lamp) {
    let city = City.one(
      value, target: ["annual": "90"],
      ["kind": "stock", "direction": "keepAtLeast", "decimals": .number(1)])
    #expect(city.cell("2024-01").lamp == lamp)
    #expect(city.cell("2024-01").progress == nil)
  }

  @Test(arguments: [("10", Lamp.onPace), ("10.2", .slow), ("10.3", .behind), ("0", .onPace)])
  func aLevelThatIsKeptDownIsItsMirror(_ value: String, _ lamp: Lamp) {
    let city = City.one(
      value, target: ["annual": "10"],
      ["kind": "stock", "direction": "keepAtMost", "decimals": .number(1)])
    #expect(city.cell("2024-01").lamp == lamp)
  }

  @Test func aMilestoneCountsTheWeightsOfWhatIsDone() {
    let stages: FieldValue = [
      ["name": "方案", "weight": "20"], ["name": "启动", "weight": "30"],
      ["name": "实施", "weight": "50"],
    ]
    let city = City.one(
      "方案、启动", ["kind": "milestone", "entryMode": "cumulative", "stages": stages])
    #expect(city.cell("2024-06").progress == Fraction(1, 2))
    #expect(city.cell("2024-06").gap == nil)
  }

  @Test func yesIsOneOfOne() {
    #expect(City.one("1", ["kind": "yesNo"]).cell("2024-01").lamp == .done)
    #expect(City.one("0", ["kind": "yesNo"]).cell("2024-06").standing == .behind)
  }

  @Test func theGapIsToldInNaturalUnits() {
    #expect(june("40").gap == 10)
    #expect(june("39.9").gap == 11)
    #expect(june("60").gap == 0)
    let ratio = City.one(
      "- - - - - 12/40", target: ["annual": "100"],
      ["kind": "ratio", "entryMode": "cumulative"])
    #expect(ratio.cell("2024-06").gap == 8)
  }

  @Test func anOldFigureKeepsTheLampOfItsPeriod() {
    let city = City.one("10 10", target: ["annual": "120"])
    let measure = city.cell("2024-06")
    #expect(measure.lamp == .onPace)
    #expect(measure.standing == .behind)
    #expect(measure.isOld)
    #expect(measure.lastPeriod == SmallBook.period("2024-02"))
  }

  @Test func withoutAnyFigureThereIsNoLampOnceOneWasDue() {
    let city = City.one("-", target: ["annual": "120"])
    #expect(city.cell("2024-06").lamp == nil)
    #expect(city.cell("2024-06").toDate == nil)
    #expect(city.assessment("2024-06").areaRollups[0].counts.isEmpty)
  }
}
