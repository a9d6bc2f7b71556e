import Domain

extension FieldValue: ExpressibleByStringLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(dictionaryLiteral elements: (String, FieldValue)...) {
    self = .record(Dictionary(uniqueKeysWithValues: elements))
  }
  init(arrayLiteral elements: FieldValue...) { self = .list(elements) }
}

/// A city for tests of measures: units `u1`, `u2` …, one initiative, indicators as given.
struct City {
  /// The attributes of the indicators by identifier.
  var indicators: [String: [String: FieldValue]] = ["i": [:]]
  /// By unit and indicator: values from January on, `-` blank, `12/50` a ratio, `缺` missing.
  var entries: [String: [String: String]] = [:]
  /// By unit and indicator.
  var targets: [String: [String: FieldValue]] = [:]
  /// By unit and indicator; all units are asked for all indicators unless said otherwise.
  var assignments: [String: [String: FieldValue]] = [:]
  /// Members of the plan besides.
  var plan: [String: FieldValue] = [:]
  /// By unit and period.
  var submissions: [String: [String: FieldValue]] = [:]
  var units = 1
  /// When figures came in.
  var at = "2024-02-01T09:00:00+08:00"

  /// A city with one indicator and one unit that reports it.
  static func one(
    _ values: String, target: FieldValue? = nil, _ attributes: [String: FieldValue] = [:],
    plan: [String: FieldValue] = [:]
  ) -> City {
    City(
      indicators: ["i": attributes], entries: ["u1": ["i": values]],
      targets: target.map { ["u1": ["i": $0]] } ?? [:], plan: plan)
  }

  var book: Book {
    var plan = plan
    plan["areas"] = ["a": ["name": "一"]]
    plan["initiatives"] = ["x": ["name": "举措", "area": "a"]]
    plan["indicators"] = .record(
      indicators.mapValues {
        .record($0.merging(["name": "指标", "initiative": "x"]) { own, _ in own })
      })
    var documents: [Document: FieldValue] = [.plan(year: 2024): .record(plan)]
    var all: [String: FieldValue] = [:]
    for number in 1...units {
      let name = "u\(number)"
      all[name] = ["name": .text(name), "order": .number(number), "peerGroup": "g"]
      documents[.unit(SmallBook.unit(name), year: 2024)] = unit(name)
    }
    documents[.book] = ["units": .record(all)]
    return Book.reading(documents).0
  }

  private func unit(_ name: String) -> FieldValue {
    var asked = indicators.mapValues { _ in FieldValue.record(["role": "report"]) }
    asked.merge(assignments[name] ?? [:]) { _, own in own }
    var filled: [String: FieldValue] = [:]
    for (indicator, values) in entries[name] ?? [:] {
      filled[indicator] = entries(values, indicator)
    }
    return [
      "assignments": .record(asked), "entries": .record(filled),
      "targets": .record(targets[name] ?? [:]), "submissions": .record(submissions[name] ?? [:]),
    ]
  }

  private func entries(_ values: String, _ indicator: String) -> FieldValue {
    let cadence = indicators[indicator]?["cadence"]?.text.flatMap(Cadence.init(rawValue:)) ?? .month
    var record: [String: FieldValue] = [:]
    for (period, value) in zip(Period.all(of: cadence, in: 2024), values.split(separator: " "))
    where value != "-" {
      var entry: [String: FieldValue] = ["at": .text(at), "by": "office"]
      let sides = value.split(separator: "/").map { FieldValue.text(String($0)) }
      if value == "缺" {
        entry["missing"] = "台风停办"
      } else if value.contains("方案") {
        entry["stages"] = .list(value.split(separator: "、").map { .text(String($0)) })
      } else if sides.count == 2 {
        (entry["num"], entry["den"]) = (sides[0], sides[1])
      } else {
        entry["value"] = .text(String(value))
      }
      record[period.description] = .record(entry)
    }
    return .record(record)
  }

  func assessment(_ asOf: String, today: String = "2024-01-01") -> Assessment {
    Assessment(
      book, year: 2024, asOf: SmallBook.period(asOf), today: SmallBook.day(today))
  }

  /// The figure of a unit.
  func cell(_ asOf: String, today: String = "2024-01-01", unit: Int = 1, _ indicator: String = "i")
    -> Measure
  {
    let assessment = assessment(asOf, today: today)
    guard let column = assessment.column(of: SmallBook.id(indicator)),
      let measure = assessment.cell(unit - 1, column)
    else { preconditionFailure("nobody is asked for \(indicator)") }
    return measure
  }

  /// The figure of the city.
  func city(_ asOf: String, _ indicator: String = "i") -> Measure {
    let assessment = assessment(asOf)
    return assessment.city[assessment.column(of: SmallBook.id(indicator)) ?? 0]
  }
}

/// The lamps of all twelve months.
func lamps(_ city: City) -> [Lamp?] {
  Period.all(of: .month, in: 2024).map { city.cell($0.description).lamp }
}
