import Domain
import Testing

/// What is due when, who has not done it, and where the months stand.
@Suite struct AgendaTests {
  private func agenda(_ city: City, _ asOf: String = "2024-06", today: String = "2024-07-05") throws
    -> Agenda
  {
    try #require(Agenda(city.book, city.assessment(asOf, today: today)))
  }

  /// An item in one line: `07-03 due 2024-06 逾 1/2 u2`.
  private func told(_ item: Agenda.Item) -> String {
    let matter =
      switch item.matter {
      case .reporting(let step, let periods):
        "\(step) " + periods.map(\.description).joined(separator: "+")
      case .stage(let indicator, let place): "stage \(indicator) \(place)"
      case .interim(let indicator, let ofCity): "interim \(ofCity ? "city " : "")\(indicator)"
      case .target(let indicator, let ofCity): "target \(ofCity ? "city " : "")\(indicator)"
      case .work(let item): "work \(item.number)"
      case .planEnd: "end"
      }
    let open = item.open.map { " \($0)" }.joined()
    let lamp = item.lamp.map { " \($0) \(item.done)/\(item.expected)" } ?? ""
    return "\(item.day.description.dropFirst(5)) \(matter)\(lamp)\(open)"
  }

  @Test func aMonthOpensIsCutOffDueAndToBeLocked() throws {
    let city = City(entries: ["u1": ["i": "1 1 1 1 1 1"], "u2": ["i": "1 1 1 1 1"]], units: 2)
    let agenda = try agenda(city)
    #expect(agenda.items.count == 48)
    let june = agenda.items.filter {
      if case .reporting(_, let periods) = $0.matter {
        periods == [SmallBook.period("2024-06")]
      } else {
        false
      }
    }
    #expect(
      june.map(told) == [
        "06-25 opens 2024-06", "06-30 cutoff 2024-06", "07-03 due 2024-06 overdue 1/2 u2",
        "07-10 lock 2024-06 notDue 0/1",
      ])
    #expect(agenda.items.map(\.day) == agenda.items.map(\.day).sorted())
  }

  @Test func periodsWithTheSameDaysAreOneItem() throws {
    let city = City(
      indicators: ["i": [:], "q": ["cadence": "quarter"]],
      entries: ["u1": ["i": "1 1 1 1 1 1", "q": "1 -"]])
    let due = try agenda(city).items.filter {
      if case .reporting(.due, _) = $0.matter { true } else { false }
    }
    #expect(told(due[4]) == "06-03 due 2024-05 done 1/1")
    #expect(told(due[5]) == "07-03 due 2024-06+2024Q2 overdue 0/1 u1")
    #expect(told(due[6]) == "08-03 due 2024-07 notDue 0/1 u1")
  }

  @Test func missingWithAReasonIsAnsweredAndNotApplicableIsNotAsked() throws {
    let city = City(
      entries: ["u1": ["i": "缺"]],
      assignments: ["u2": ["i": ["role": "notApplicable", "reason": "r"]]], units: 2)
    let due = try agenda(city).items.first {
      if case .reporting(.due, _) = $0.matter { true } else { false }
    }
    #expect(due.map(told) == "02-03 due 2024-01 done 1/1")
  }

  @Test func theMonthsAreLockedCompleteMissingDueOpenAndToCome() throws {
    let city = City(
      entries: ["u1": ["i": "1 1 - 1"]], plan: ["locks": ["2024-01": ["by": "office"]]])
    func months(_ today: String) throws -> [Agenda.MonthState] {
      Array(try agenda(city, today: today).months.prefix(5))
    }
    #expect(try months("2024-05-02") == [.locked, .complete, .missing(1), .due, .future])
    #expect(try months("2024-05-25") == [.locked, .complete, .missing(1), .complete, .open])
    #expect(try agenda(city).months.count == 12)
  }

  @Test func aLockedMonthAsksForNoMoreLocking() throws {
    let city = City(plan: ["locks": ["2024-01": ["by": "office"]]])
    let locks = try agenda(city).items.filter {
      if case .reporting(.lock, _) = $0.matter { true } else { false }
    }
    #expect(
      locks.prefix(2).map(told) == [
        "02-10 lock 2024-01 done 1/1", "03-10 lock 2024-02 notDue 0/1",
      ])
  }

  @Test func stagesInterimTargetsAndTargetsComeOnTheirDays() throws {
    let stages: FieldValue = [
      ["name": "方案", "due": "2024-03-31"], ["name": "方案二", "due": "2024-07-05"], ["name": "总结"],
    ]
    let city = City(
      indicators: ["i": [:], "m": ["kind": "milestone", "stages": stages]],
      entries: ["u1": ["i": "5 5 5", "m": "方案"], "u2": ["i": "1 1 1"]],
      targets: [
        "u1": ["i": ["annual": "20", "interim": ["2024-06-30": "12"]]],
        "u2": ["i": ["annual": "20", "due": "2024-06-30", "interim": ["2024-06-30": "12"]]],
      ],
      plan: [
        "cityTargets": [
          "i": ["annual": "18", "due": "2024-09-30", "interim": ["2024-08-31": "19"]]
        ]
      ],
      units: 2)
    let found = try agenda(city).items.filter {
      if case .reporting = $0.matter { false } else { true }
    }
    #expect(
      found.map(told) == [
        "03-31 stage m 0 overdue 1/2 u2", "06-30 interim i overdue 1/2 u2",
        "06-30 target i overdue 0/1 u2", "07-05 stage m 1 notDue 0/2 u1 u2",
        "08-31 interim city i notDue 0/1", "09-30 target city i done 1/1",
        "12-31 end notDue 0/1 u1",
      ])
  }

  @Test func nobodyAskedMeansNothingDue() throws {
    let agenda = try agenda(City(indicators: [:]))
    #expect(agenda.items.isEmpty && agenda.months.isEmpty)
    #expect(agenda.place(from: SmallBook.day("2024-07-05")) == 0)
  }

  @Test func placesAreFoundByDay() throws {
    let agenda = try agenda(City())
    #expect(agenda.items[agenda.place(from: SmallBook.day("2024-07-04"))].day.date.day == 10)
    #expect(agenda.places(on: SmallBook.day("2024-07-03")).count == 1)
    #expect(agenda.place(from: SmallBook.day("2025-02-01")) == agenda.items.count)
  }

  @Test func weeksBeginOnMondayAndMonthsKeepTheirDay() {
    #expect(SmallBook.day("2024-07-05").weekday == 5)
    #expect(SmallBook.day("1969-12-31").weekday == 3)
    #expect(SmallBook.day("2024-07-07").monday == SmallBook.day("2024-07-01"))
    #expect(SmallBook.day("2024-03-31").adding(months: -1) == SmallBook.day("2024-02-29"))
    #expect(SmallBook.day("2024-12-31").adding(months: 2) == SmallBook.day("2025-02-28"))
    #expect(SmallBook.day("2024-01-15").adding(months: -1) == SmallBook.day("2023-12-15"))
    #expect(SmallBook.day("2024-07-15").monthStart == SmallBook.day("2024-07-01"))
  }
}
