/// Edits of when periods open and are due, and of how an indicator's work is spread over the year.
extension Book {
  /// Periods that are locked keep the dates they had: those become their own.
  func setPreset(_ preset: ReportingCalendar.Preset, _ year: Int)
    throws(EditError) -> [FieldChange]
  {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard preset != plan.calendar.preset else { return [] }
    let document = Document.plan(year: year)
    var changes = change(
      FieldPath(document, ["calendar", "preset"]), to: .text(preset.rawValue))
    for period in Cadence.allCases.flatMap({ Period.all(of: $0, in: year) }) {
      let own = plan.calendar.ownDates(of: period)
      let next = plan.calendar.dates(of: period, own: own, by: preset)
      if plan.isClosed(period) {
        let now = plan.calendar.dates(of: period)
        for name in ReportingCalendar.DateName.allCases where now[name] != next[name] {
          changes += change(FieldPath(of: name, of: period), to: .text(now[name].description))
        }
      } else {
        try refuseDisorder(of: next, period)
      }
    }
    return changes
  }

  /// A date that is the preset's anyway is none that was set by hand. What is not named stays.
  func setDates(_ period: Period, _ wanted: [ReportingCalendar.DateName: Day?])
    throws(EditError) -> [FieldChange]
  {
    guard let plan = plans[period.year] else { throw .unknownYear(period.year) }
    guard !plan.isClosed(period) else { throw .locked(period) }
    let calendar = plan.calendar
    var own = calendar.ownDates(of: period)
    for (name, day) in wanted { own[name] = day }
    try refuseDisorder(of: calendar.dates(of: period, own: own), period)
    return ReportingCalendar.DateName.allCases.filter { wanted[$0] != nil }.flatMap { name in
      var others = own
      others[name] = nil
      let standard = calendar.dates(of: period, own: others)[name]
      let day = own[name].flatMap { $0 == standard ? nil : $0 }
      return change(FieldPath(of: name, of: period), to: day.map { .text($0.description) })
    }
  }

  private func refuseDisorder(of dates: ReportingCalendar.Dates, _ period: Period)
    throws(EditError)
  {
    guard let (earlier, later) = dates.disorder else { return }
    throw .datesOutOfOrder(period, earlier, dates[earlier], later, dates[later])
  }

  func setPace(_ id: Indicator.ID, _ year: Int, _ curve: PaceCurve?)
    throws(EditError) -> [FieldChange]
  {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard let indicator = plan.indicator(id) else { throw .unknownIndicator(id.text) }
    if case .monthWeights(let weights)? = curve {
      guard PaceCurve.areWeights(weights) else { throw .notTwelveWeights }
      for weight in weights where weight.scale > 4 { throw .tooManyDecimals(allowed: 4) }
    }
    guard indicator.pace != curve else { return [] }
    return change(
      FieldPath(.plan(year: year), ["indicators", id.text, "pace"]), to: curve?.value)
  }
}

extension Plan {
  /// Whether a period is locked: it, or the month in which it ends. For which units it was opened
  /// again makes no difference to its dates.
  public func isClosed(_ period: Period) -> Bool {
    locks[period] != nil || locks[period.closingMonth] != nil
  }
}

extension FieldPath {
  /// Where a date of a period stands that was set by hand.
  fileprivate init(of name: ReportingCalendar.DateName, of period: Period) {
    self.init(
      .plan(year: period.year), ["calendar", "dates", period.description, name.rawValue])
  }
}
