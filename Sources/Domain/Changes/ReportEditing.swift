/// Edits of what units say in words: paragraphs of reports, outcomes of promises, self-assessments.
extension Book {
  /// Writes or takes away a paragraph under a key.
  func setReportItem(
    _ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section, _ key: String,
    _ item: Report.Item?
  ) throws(EditError) -> [FieldChange] {
    try refuseLocked(period, of: unit)
    if let item, !Optional(item.text).givesReason { throw .textNeeded }
    return change(itemPath(unit, period, section, key), to: item?.value)
  }

  /// Puts a paragraph behind the others of its heading, under a key that no other copy can choose.
  func addReportItem(
    _ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section, _ item: Report.Item,
    _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    let items = year(period.year, of: unit).reports[period]?.items[section] ?? [:]
    var added = item
    added.order = (items.values.map(\.order).max() ?? 0) + 1
    var (key, number) = (stamp.operation, 1)
    // Several of one operation.
    while items[key] != nil {
      number += 1
      key = "\(stamp.operation)-\(number)"
    }
    return try setReportItem(unit, period, section, key, added)
  }

  /// Moves a paragraph among those of its heading, so many places down; as far as it goes.
  ///
  /// Only paragraphs whose number changes are written, so that others can go on with the rest.
  func moveReportItem(
    _ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section, _ key: String,
    by steps: Int
  ) throws(EditError) -> [FieldChange] {
    try refuseLocked(period, of: unit)
    let report = year(period.year, of: unit).reports[period] ?? Report()
    let items = report.keyed(in: section)
    guard let place = items.firstIndex(where: { $0.key == key }) else {
      throw .unknownReportItem(key)
    }
    return items.moving(from: place, by: steps) { $0.item.order }.flatMap { keyed, order in
      var item = keyed.item
      item.order = order
      return change(itemPath(unit, period, section, keyed.key), to: item.value)
    }
  }

  /// Says what became of a promise of an earlier report; nil: nobody says.
  func setOutcome(
    _ unit: ReportingUnit.ID, _ period: Period, _ promise: Promise.ID, _ outcome: Promise.Outcome?
  ) throws(EditError) -> [FieldChange] {
    try refuseLocked(period, of: unit)
    let steps = year(promise.period.year, of: unit).reports[promise.period]?.items[.nextSteps]
    guard outcome == nil || steps?[promise.key] != nil, promise.period.end < period.start else {
      throw .unknownReportItem(promise.text)
    }
    let path = FieldPath(
      .unit(unit, year: period.year),
      ["reports", period.description, UnitYear.outcomes, promise.text])
    return change(path, to: outcome.map { .text($0.rawValue) })
  }

  /// A unit's word on an initiative in a quarter; nil takes it away.
  func assess(
    _ unit: ReportingUnit.ID, _ id: Initiative.ID, _ quarter: Period, _ new: SelfAssessment?,
    _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    try refuseLocked(quarter, of: unit)
    guard let initiative = plans[quarter.year]?.initiative(id) else {
      throw .unknownInitiative(id.text)
    }
    guard initiative.isAssessed else { throw .notAssessed(id) }
    guard quarter.cadence == .quarter else { throw .notAQuarter(quarter) }
    let path = FieldPath(
      .unit(unit, year: quarter.year), ["selfAssessments", id.text, quarter.description])
    let old = year(quarter.year, of: unit).selfAssessments[id]?[quarter]
    guard var next = new else { return change(path, to: nil) }
    if let old, old.standing == next.standing, old.text == next.text { return [] }
    (next.by, next.at) = (stamp.by, stamp.at)
    return change(path, to: next.value)
  }

  private func itemPath(
    _ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section, _ key: String
  ) -> FieldPath {
    FieldPath(
      .unit(unit, year: period.year), ["reports", period.description, section.rawValue, key])
  }
}
