/// The plan of the next year, made from this one's.
extension Book {
  /// Areas, programmes, initiatives, indicators, calendar, rules, the score sheet and who is asked for
  /// what come along; what is retired, targets, locks, figures and scores don't. The new plan is a
  /// draft.
  ///
  /// A level, and a ratio that is typed as it stands, begin where the year left them: the last figure
  /// becomes the baseline.
  func copyForward(from year: Int) throws(EditError) -> [FieldChange] {
    guard let plan = plans[year], let old = value(at: FieldPath(.plan(year: year), []))?.record
    else {
      throw .unknownYear(year)
    }
    let next = year + 1
    guard plans[next] == nil else { throw .yearExists(next) }
    guard let start = plan.start.yearLater, let end = plan.end.yearLater else {
      throw .unknownYear(next)
    }
    var record = old
    for key in ["applied", "schema", "locks", "unlocked", "cityTargets"] {
      record[key] = nil
    }
    let kept = Set(plan.indicators.filter { $0.isActive(on: plan.end) }.map(\.id))
    record["year"] = .number(next)
    record["start"] = .text(start.description)
    record["end"] = .text(end.description)
    record["state"] = .text(Plan.State.draft.rawValue)
    record["calendar"] = record["calendar"]?.without("dates")
    for list in ["areas", "initiatives", "programmes"] { record[list] = record[list]?.inForce }
    record["programmes"] = record["programmes"]?.mapped { $0.mappedMember("slots", \.inForce) }
    let areas = Set(record["areas"]?.record?.keys.map { $0 } ?? [])
    record["initiatives"] = record["initiatives"]?.filtered { _, value in
      value["area"]?.text.map { areas.contains($0) } ?? false
    }
    record["indicators"] = record["indicators"]?.filtered { key, _ in
      Indicator.ID(key).map { kept.contains($0) } ?? false
    }.mapped { $0.without("activeFrom").mappedMember("stages", \.yearLater) }
    record["scoreSheet"] = record["scoreSheet"]?.mappedMember("lines") { lines in
      lines.mapped { line in
        line.mappedMember("indicators") {
          $0.filtered { key, _ in Indicator.ID(key).map { kept.contains($0) } ?? false }
        }
      }
    }
    return fields(record, under: FieldPath(.plan(year: next), [])).sorted { $0.path < $1.path }
      + unitChanges(plan, kept, from: start)
  }

  private func unitChanges(_ plan: Plan, _ kept: Set<Indicator.ID>, from start: Day)
    -> [FieldChange]
  {
    units.filter { !$0.isInactive && ($0.closedOn.map { $0 >= start } ?? true) }.flatMap { unit in
      let figures = year(plan.year, of: unit.id)
      let document = Document.unit(unit.id, year: plan.year + 1)
      let asked = figures.assignments.filter { kept.contains($0.key) }.sorted { $0.key < $1.key }
      return asked.flatMap { id, assignment -> [FieldChange] in
        var changes = change(FieldPath(document, ["assignments", id.text]), to: assignment.value)
        if let indicator = plan.indicator(id), assignment.role != .notApplicable,
          let reached = reached(indicator, figures, plan)
        {
          changes += change(
            FieldPath(document, ["targets", id.text, "baseline"]), to: .text(reached))
        }
        return changes
      }
    }
  }

  /// Where a level or a coverage stood at the year's end; nil for all that begins at zero.
  private func reached(_ indicator: Indicator, _ figures: UnitYear, _ plan: Plan) -> String? {
    let isCoverage = indicator.isRatio && indicator.entryMode == .cumulative
    guard indicator.kind == .stock || isCoverage, !indicator.direction.isKept,
      let value = ValueToDate(
        figures.entries[indicator.id] ?? [:], of: indicator,
        upTo: Period(containing: plan.end, cadence: .month))
    else { return nil }
    return Quantity(value.amount.decimal(isCoverage ? 2 : indicator.decimals))?.description
  }
}

extension Day {
  /// The same day a year later; the last of February where there is none such.
  fileprivate var yearLater: Day? {
    let date = date
    return Day(year: date.year + 1, month: date.month, day: date.day)
      ?? Day(year: date.year + 1, month: date.month, day: 28)
  }
}

extension FieldValue {
  fileprivate func without(_ key: String) -> FieldValue {
    record.map { .record($0.filter { $0.key != key }) } ?? self
  }

  fileprivate func filtered(_ isWanted: (String, FieldValue) -> Bool) -> FieldValue {
    record.map { .record($0.filter { isWanted($0.key, $0.value) }) } ?? self
  }

  fileprivate func mapped(_ change: (FieldValue) -> FieldValue) -> FieldValue {
    record.map { .record($0.mapValues(change)) } ?? self
  }

  fileprivate func mappedMember(_ key: String, _ change: (FieldValue) -> FieldValue) -> FieldValue {
    guard var members = record, let member = members[key] else { return self }
    members[key] = change(member)
    return .record(members)
  }

  /// The parts of a list that are not retired.
  fileprivate var inForce: FieldValue { filtered { _, value in value["retired"]?.flag != true } }

  /// Stages, each due a year later.
  fileprivate var yearLater: FieldValue {
    guard let list else { return self }
    return .list(
      list.map { stage in
        stage.mappedMember("due") { due in
          due.text.flatMap { Day($0) }?.yearLater.map { .text($0.description) } ?? due
        }
      })
  }
}
