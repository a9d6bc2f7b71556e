extension Book {
  /// The way of a unit's report: handed in by the unit, then accepted or returned by the office.
  ///
  /// When it was first handed in stays for ever: a report that is returned and comes again was on time
  /// if it was so the first time.
  func submit(
    _ unit: ReportingUnit.ID, _ period: Period, _ new: Submission?, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    try refuseLocked(period, of: unit)
    let path = FieldPath(.unit(unit, year: period.year), ["submissions", period.description])
    guard let new else { return change(path, to: nil) }
    let old = year(period.year, of: unit).submissions[period]
    var next = new
    switch new.state {
    case .draft, .submitted:
      if old?.state == new.state || (new.state == .submitted && old?.state == .accepted) {
        return []
      }
      (next.at, next.by) = (stamp.at, stamp.by)
      next.firstAt = old?.handedInAt
    case .returned, .accepted:
      if new.state == .returned, !new.reason.givesReason { throw .reasonNeeded }
      guard let old, old.state == .submitted || old.state == .accepted else {
        throw .notSubmitted(unit, period)
      }
      guard old.state != new.state else { return [] }
      next = old
      next.state = new.state
      next.reason = new.state == .returned ? new.reason : nil
      next.reviewer = new.reviewer ?? stamp.by
      next.reviewedAt = stamp.at
    }
    return change(path, to: next.value)
  }
}
