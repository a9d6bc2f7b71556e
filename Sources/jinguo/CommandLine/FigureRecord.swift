import Controller
import Domain
import Languages

/// One figure as `get --json` tells it, and in a sentence.
struct FigureRecord {
  let unit: ReportingUnit?
  let indicator: Indicator
  let period: Period
  let measure: Measure?
  let entry: Entry?
  let cityValue: Fraction?

  /// The figure of a unit, or without one of the city, in a period.
  init(_ session: BookSession, _ unit: ReportingUnit?, _ indicator: Indicator, _ period: Period) {
    self.unit = unit
    self.indicator = indicator
    self.period = period
    let assessment = session.assessment(asOf: period.closingMonth, holding: unit)
    let column = assessment.column(of: indicator.id)
    if let unit {
      let row = assessment.row(of: unit.id)
      measure = row.flatMap { row in column.flatMap { assessment.cell(row, $0) } }
      entry = session.book.entries(of: unit.id, indicator.id, in: period.year)?[period]
      cityValue = nil
    } else {
      measure = column.map { assessment.city[$0] }
      entry = nil
      cityValue = column.flatMap { assessment.citySeries[$0].last ?? nil }
    }
  }

  /// The latest figure in a place of an assessment that is at hand.
  init(_ session: BookSession, _ assessment: Assessment, _ row: Int, _ column: Int) {
    let (unit, indicator) = (assessment.units[row], assessment.indicators[column])
    self.unit = unit
    self.indicator = indicator
    period =
      assessment.asOf.latestEnded(of: indicator.cadence)
      ?? Period(containing: assessment.asOf.start, cadence: indicator.cadence)
    measure = assessment.cell(row, column)
    entry = session.book.entries(of: unit.id, indicator.id, in: period.year)?[period]
    cityValue = nil
  }

  private var state: String {
    if measure == nil || measure?.role == .notApplicable { return "notApplicable" }
    if unit == nil || measure?.role == nil {
      return (measure?.coverage.reported ?? 0) > 0 ? "reported" : "blank"
    }
    switch entry?.content {
    case nil: return "blank"
    case .missing: return "missing"
    case .value, .ratio, .stages: return "reported"
    }
  }

  /// The record; absent members where there is nothing.
  func json(_ words: Words) -> [String: FieldValue] {
    var record: [String: FieldValue] = [
      "schema": .number(1), "unit": .text(unit?.id.text ?? "city"),
      "indicator": .text(indicator.id.text), "period": .text(period.description),
      "state": .text(state),
    ]
    switch entry?.content {
    case .value(let value): record["value"] = .text(value.description)
    case .ratio(let upper, let lower):
      record["num"] = .text(upper.description)
      record["den"] = .text(lower.description)
    case .stages(let names): record["stages"] = .list(names.map(FieldValue.text))
    case .missing(let reason): record["missing"] = .text(reason)
    case nil:
      if let cityValue { record["value"] = .text(words.exact(cityValue)) }
    }
    if let note = entry?.note { record["note"] = .text(note) }
    guard let measure else { return record }
    record["toDate"] = measure.toDate.map { .text(words.exact($0)) }
    record["target"] = measure.target.map { .text(words.exact($0)) }
    record["progress"] = measure.progress.map { .text($0.decimal(4)) }
    record["pace"] = measure.pace.map { .text($0.decimal(4)) }
    record["paceRatio"] = measure.paceRatio.map { .text($0.decimal(4)) }
    record["gap"] = measure.gap.map { .text(String($0)) }
    if let lamp = measure.lamp {
      record["lamp"] = .text(lamp.rawValue)
      record["lampZh"] = .text(LampWord(lamp).chinese)
    }
    record["reporting"] = measure.reporting.map { .text($0.rawValue) }
    if unit == nil, let upper = measure.upper, let lower = measure.lower {
      record["num"] = .text(upper.description)
      record["den"] = .text(lower.description)
      record["value"] = nil
    }
    record["coverage"] = measure.coverage.json
    return record
  }

  /// The figure on one line.
  func line(_ words: Words) -> String {
    let place = unit.map { words.name($0) } ?? words(LabelWord.wholeCity)
    var parts = [
      "\(place) \(words.name(indicator)) \(words(words.full(period)))",
      entry.map { words.cell($0.content, indicator) } ?? cityValue.map { words.exact($0) }
        ?? words(NoNumberWord.blankAlone),
    ]
    guard let measure, measure.role != .notApplicable else {
      return parts[0] + " " + words(AssignmentWord.notApplicable)
    }
    parts.append("\(words(ColumnWord.toDate)) \(words.toDate(measure, indicator))")
    if let target = measure.target {
      parts.append("\(words(ColumnWord.target)) \(words.exact(target))")
    }
    if let progress = words.progress(measure.progress) {
      parts.append("\(words(ColumnWord.completion)) \(progress)")
    }
    if let lamp = measure.lamp { parts.append(words(LampWord(lamp))) }
    if let reporting = measure.reporting { parts.append(words(ReportingWord(reporting))) }
    if let gap = words.gap(measure, indicator) { parts.append(gap) }
    if unit == nil {
      parts.append(
        words(LabelWord.reported(measure.coverage.reported, of: measure.coverage.expected)))
    }
    return parts.joined(separator: "  ")
  }
}

extension Coverage {
  /// As data: how many of the expected figures are there.
  var json: FieldValue {
    .record(["reported": .number(reported), "expected": .number(expected)])
  }
}

extension Rollup {
  /// As data: an average with its lamp and counts.
  func json(id: String, name: String) -> FieldValue {
    var record: [String: FieldValue] = [
      "id": .text(id), "name": .text(name), "coverage": coverage.json,
      "counts": .record(
        Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, .number($0.value)) })),
    ]
    record["completion"] = completion.map { .text($0.decimal(4)) }
    record["pace"] = pace.map { .text($0.decimal(4)) }
    record["paceRate"] = paceRate.map { .text($0.decimal(4)) }
    record["lamp"] = lamp.map { .text($0.rawValue) }
    return .record(record)
  }
}
