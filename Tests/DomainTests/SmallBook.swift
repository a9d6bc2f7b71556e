import Domain

/// A small book for tests: three units, a plan of 2024 with one indicator of each kind.
///
/// `gulou` is asked for everything, `mawei` opened in March, `minhou` has two towns below it.
enum SmallBook {
  static let gulou = unit("gulou")
  static let stamp = Stamp(
    by: "office", at: timestamp("2024-07-02T09:41:07+08:00"), operation: "office-7q4m-1-1")

  static let indicators: [String: [String: FieldValue]] = [
    "events": ["decimals": .number(0), "unitOfMeasure": .text("场")],
    "reach": ["unitOfMeasure": .text("人次"), "atLeast": .text("events")],
    "hours": ["decimals": .number(2), "unitOfMeasure": .text("小时")],
    "total": ["entryMode": .text("cumulative"), "decimals": .number(1)],
    "halls": ["kind": .text("stock"), "cadence": .text("quarter")],
    "rate": ["unitOfMeasure": .text("%"), "kind": .text("stock"), "decimals": .number(1)],
    "closure": ["unitOfMeasure": .text("%"), "kind": .text("ratio")],
    "cover": [
      "unitOfMeasure": .text("%"), "kind": .text("ratio"), "entryMode": .text("cumulative"),
    ],
    "reform": [
      "kind": .text("milestone"), "entryMode": .text("cumulative"),
      "stages": .list(
        [("方案", "Plan"), ("启动", "Kick off"), ("实施", "Work"), ("总结", "Review")].map {
          .record(["name": .text($0.0), "nameEn": .text($0.1)])
        }),
    ],
    "founded": ["kind": .text("yesNo")],
  ]

  /// The documents of the book; `entries` of gulou are given by indicator, period and value.
  static func documents(
    entries: [String: [String: FieldValue]] = [:], targets: [String: String] = [:],
    lastYear: [String: [String: FieldValue]] = [:], plan extra: [String: FieldValue] = [:]
  ) -> [Document: FieldValue] {
    var plan: [String: FieldValue] = [
      "areas": .record(["a1": .record(["name": .text("一")])]),
      "initiatives": .record([
        "i1": .record(["name": .text("举措"), "area": .text("a1")]),
        "i2": .record(["name": .text("宣传"), "area": .text("a1"), "type": .text("Q")]),
      ]),
      "indicators": .record(
        indicators.mapValues {
          .record($0.merging(["name": .text("指标"), "initiative": .text("i1")]) { own, _ in own })
        }),
      "programmes": .record([
        "five": .record([
          "name": .text("五项"),
          "slots": .record([
            "s01": .record(["order": .number(1)]), "s02": .record(["order": .number(2)]),
          ]),
        ])
      ]),
    ]
    let before = plan
    plan.merge(extra) { _, new in new }
    let asked = FieldValue.record(
      indicators.mapValues { _ in .record(["role": .text("report")]) })
    let units: [String: FieldValue] = [
      "gulou": .record(["name": .text("鼓楼区")]),
      "mawei": .record(["name": .text("马尾区"), "openedOn": .text("2024-03-01")]),
      "minhou": .record(["name": .text("闽侯县")]),
      "ganzhe": .record(["name": .text("甘蔗"), "parent": .text("minhou")]),
      "baisha": .record(["name": .text("白沙"), "parent": .text("minhou")]),
    ]
    return [
      .book: .record(["units": .record(units)]),
      .plan(year: 2024): .record(plan),
      .plan(year: 2023): .record(before),
      .unit(gulou, year: 2024): .record([
        "assignments": asked,
        "entries": .record(entries.mapValues(FieldValue.record)),
        "targets": .record(targets.mapValues { .record(["annual": .text($0)]) }),
      ]),
      .unit(gulou, year: 2023): .record([
        "assignments": asked, "entries": .record(lastYear.mapValues(FieldValue.record)),
      ]),
      .unit(unit("mawei"), year: 2024): .record(["assignments": asked]),
    ]
  }

  static func book(
    entries: [String: [String: FieldValue]] = [:], targets: [String: String] = [:],
    lastYear: [String: [String: FieldValue]] = [:], plan extra: [String: FieldValue] = [:]
  ) -> Book {
    Book.reading(
      documents(entries: entries, targets: targets, lastYear: lastYear, plan: extra)
    ).0
  }

  /// Months of 2024 from January on, blank where a text is empty, `12/50` a ratio.
  static func months(_ values: String...) -> [String: FieldValue] { series(values, 2024) }
  /// The same of 2023.
  static func monthsBefore(_ values: String...) -> [String: FieldValue] { series(values, 2023) }

  private static func series(_ values: [String], _ year: Int) -> [String: FieldValue] {
    var result: [String: FieldValue] = [:]
    for (period, value) in zip(Period.all(of: .month, in: year), values) where !value.isEmpty {
      let sides = value.split(separator: "/").map { FieldValue.text(String($0)) }
      result[period.description] =
        sides.count == 2
        ? .record(["num": sides[0], "den": sides[1]]) : .record(["value": .text(value)])
    }
    return result
  }

  static func cell(_ indicator: String, _ period: String, of owner: String = "gulou") -> Edit.Cell {
    Edit.Cell(unit(owner), id(indicator), self.period(period))
  }

  static func unit(_ text: String) -> ReportingUnit.ID { known(ReportingUnit.ID(text), text) }
  static func meeting(_ text: String) -> Meeting.ID { known(Meeting.ID(text), text) }
  static func id(_ text: String) -> Indicator.ID { known(Indicator.ID(text), text) }
  static func initiative(_ text: String) -> Initiative.ID { known(Initiative.ID(text), text) }
  static func programme(_ text: String) -> Programme.ID { known(Programme.ID(text), text) }
  static func period(_ text: String) -> Period { known(Period(text), text) }
  static func day(_ text: String) -> Day { known(Day(text), text) }
  static func amount(_ text: String) -> Quantity { known(Quantity(text), text) }
  static func timestamp(_ text: String) -> Timestamp { known(Timestamp(text), text) }

  private static func known<Value>(_ value: Value?, _ text: String) -> Value {
    guard let value else { preconditionFailure("no such value: \(text)") }
    return value
  }
}
