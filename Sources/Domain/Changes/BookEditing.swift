extension Book {
  /// Checks an edit by the rules, makes the field changes of it and takes them over.
  ///
  /// An edit that changes nothing gives no field changes.
  public mutating func apply(_ edit: Edit, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    let changes = try changes(of: edit, stamp)
    if !changes.isEmpty { apply(changes) }
    return changes
  }

  /// Why the rules refuse an edit; nil when they don't.
  public func refusal(of edit: Edit) -> EditError? {
    do throws(EditError) {
      _ = try changes(of: edit, Stamp(by: "", at: .epoch, operation: "preview"))
      return nil
    } catch {
      return error
    }
  }

  /// The field changes an edit makes, in the book as it is; the book stays as it is.
  public func changes(of edit: Edit, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    switch edit {
    case .setEntry(let cell, let entry): return try setEntry(cell, entry, stamp)
    case .addToEntry(let cell, let amount, let note):
      let content = try figure(adding: amount, to: cell, of: try editable(cell))
      return try setEntry(cell, Edit.NewEntry(content, note: note), stamp)
    case .setTarget(let unit, let indicator, let year, let target, let reason):
      return try setTarget(unit, indicator, year, target, reason, stamp)
    case .assign(let unit, let indicator, let year, let assignment):
      return try assign(unit, indicator, year, assignment)
    case .submit(let unit, let period, let submission):
      return try submit(unit, period, submission, stamp)
    case .setReportItem(let unit, let period, let section, let key, let item):
      return try setReportItem(unit, period, section, key, item)
    case .addReportItem(let unit, let period, let section, let item):
      return try addReportItem(unit, period, section, item, stamp)
    case .moveReportItem(let unit, let period, let section, let key, let steps):
      return try moveReportItem(unit, period, section, key, by: steps)
    case .setOutcome(let unit, let period, let promise, let outcome):
      return try setOutcome(unit, period, promise, outcome)
    case .assess(let unit, let initiative, let quarter, let assessment):
      return try assess(unit, initiative, quarter, assessment, stamp)
    case .lock(let period): return try lock(period, stamp)
    case .unlock(let period, let unit, let reason):
      return try unlock(period, unit, reason, stamp)
    case .nameSlot(let slot, let year, let name): return try nameSlot(slot, year, name)
    case .tag(let tagged, let slot, let year, let isTagged):
      return try tag(tagged, slot, year, isTagged)
    case .setLead(let initiative, let year, let name): return try setLead(initiative, year, name)
    case .work(let edit, let year): return try work(edit, year, stamp)
    case .meeting(let edit, let year): return try meet(edit, year, stamp)
    case .remark(let edit, let year): return try remark(edit, year, stamp)
    case .score(let edit, let year): return try score(edit, year, stamp)
    case .setPreset(let preset, let year): return try setPreset(preset, year)
    case .setDates(let period, let dates): return try setDates(period, dates)
    case .setPace(let indicator, let year, let curve):
      return try setPace(indicator, year, curve)
    case .part(let edit, let year): return try self.edit(edit, year)
    case .batch(let edits), .importing(let edits):
      var book = self
      var changes: [FieldChange] = []
      for edit in edits { changes += try book.apply(edit, stamp) }
      return changes
    }
  }

  /// The change of one field; none when it holds that already.
  func change(_ path: FieldPath, to new: FieldValue?) -> [FieldChange] {
    let old = value(at: path)
    return old == new ? [] : [FieldChange(path, old: old, new: new)]
  }

  private func known(_ unit: ReportingUnit.ID) throws(EditError) -> ReportingUnit.ID {
    guard self.unit(unit) != nil else { throw .unknownUnit(unit.text) }
    return unit
  }

  func refuseLocked(_ period: Period, of unit: ReportingUnit.ID) throws(EditError) {
    guard let plan = plans[period.year] else { throw .unknownYear(period.year) }
    guard !plan.isLocked(period, for: try known(unit)) else { throw .locked(period) }
  }

  /// The indicator of a cell that may be edited.
  func editable(_ cell: Edit.Cell) throws(EditError) -> Indicator {
    guard let unit = unit(cell.unit) else { throw .unknownUnit(cell.unit.text) }
    guard let plan = plans[cell.period.year] else { throw .unknownYear(cell.period.year) }
    guard let indicator = plan.indicator(cell.indicator) else {
      throw .unknownIndicator(cell.indicator.text)
    }
    guard cell.period.cadence == indicator.cadence else {
      throw .wrongCadence(indicator.id, indicator.cadence)
    }
    guard children(of: unit.id).isEmpty else { throw .unitHasChildren(unit.id) }
    let assignment = year(plan.year, of: unit.id).assignments[indicator.id]
    guard let assignment, assignment.role != .notApplicable else {
      throw .notAssigned(unit.id, indicator.id)
    }
    guard unit.isOpen(in: cell.period) else { throw .unitClosed(unit.id, cell.period) }
    guard indicator.isActive(in: cell.period) else {
      throw .notActive(indicator.id, cell.period)
    }
    guard !plan.isLocked(cell.period, for: unit.id) else { throw .locked(cell.period) }
    return indicator
  }

  private func setEntry(_ cell: Edit.Cell, _ new: Edit.NewEntry?, _ stamp: Stamp)
    throws(EditError) -> [FieldChange]
  {
    let indicator = try editable(cell)
    let old = entry(in: cell)
    guard let new else { return change(cell.field, to: nil) }
    try EntryRules.check(new.content, isCorrection: new.isCorrection, for: indicator)
    var entry = Entry(new.content, note: new.note ?? old?.note, isCorrection: new.isCorrection)
    if entry.note?.isEmpty == true { entry.note = nil }
    if entry.isCorrection {
      let reason = new.note ?? (old?.isCorrection == true ? old?.note : nil)
      guard reason.givesReason else { throw .reasonNeeded }
    }
    entry.source = new.source
    if let old, old.content == entry.content, old.note == entry.note,
      old.isCorrection == entry.isCorrection
    {
      return []
    }
    entry.by = stamp.by
    entry.at = stamp.at
    return change(cell.field, to: entry.value)
  }

  private func setTarget(
    _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID, _ year: Int, _ target: Target?,
    _ reason: String?, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard plan.index(of: indicator) != nil else { throw .unknownIndicator(indicator.text) }
    let top: FieldPath
    let old: Target?
    if let unit {
      guard children(of: try known(unit)).isEmpty else { throw .unitHasChildren(unit) }
      let assignment = self.year(year, of: unit).assignments[indicator]
      guard let assignment, assignment.role != .notApplicable else {
        throw .notAssigned(unit, indicator)
      }
      top = FieldPath(.unit(unit, year: year), ["targets", indicator.text])
      old = self.year(year, of: unit).targets[indicator]
    } else {
      top = FieldPath(.plan(year: year), ["cityTargets", indicator.text])
      old = plan.cityTargets[indicator]
    }
    let amounts = [target?.annual, target?.baseline].compactMap { $0 }
    for amount in amounts + (target?.interim.values.map { $0 } ?? []) {
      guard amount.magnitude < Quantity.largest else { throw .tooLarge }
      guard amount.scale <= 4 else { throw .tooManyDecimals(allowed: 4) }
    }
    let wanted = (target ?? Target(annual: nil)).value.record ?? [:]
    let present = (old ?? Target(annual: nil)).value.record ?? [:]
    var changes: [FieldChange] = []
    for key in ["annual", "baseline", "due", "interim"] where wanted[key] != present[key] {
      if key == "interim" {
        let (steps, were) = (wanted[key]?.record ?? [:], present[key]?.record ?? [:])
        for day in Set(steps.keys).union(were.keys).sorted() where steps[day] != were[day] {
          changes.append(
            FieldChange(
              FieldPath(top.document, top.keys + [key, day]), old: were[day], new: steps[day]))
        }
      } else {
        changes.append(
          FieldChange(
            FieldPath(top.document, top.keys + [key]), old: present[key], new: wanted[key]))
      }
    }
    guard !changes.isEmpty else { return [] }
    if let before = old?.annual, before != target?.annual {
      guard let reason, Optional(reason).givesReason else { throw .reasonNeeded }
      let revision = Target.Revision(
        at: stamp.at.description, by: stamp.by, from: before, to: target?.annual, reason: reason)
      let path = FieldPath(top.document, top.keys + ["revisions", stamp.operation])
      for (key, value) in (revision.value.record ?? [:]).sorted(by: { $0.key < $1.key }) {
        changes += change(FieldPath(path.document, path.keys + [key]), to: value)
      }
    }
    return changes
  }

  private func assign(
    _ unit: ReportingUnit.ID, _ indicator: Indicator.ID, _ year: Int, _ assignment: Assignment?
  ) throws(EditError) -> [FieldChange] {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard plan.index(of: indicator) != nil else { throw .unknownIndicator(indicator.text) }
    guard children(of: try known(unit)).isEmpty else { throw .unitHasChildren(unit) }
    if assignment?.role == .notApplicable, assignment?.reason.givesReason != true {
      throw .reasonNeeded
    }
    let hasData = entries(of: unit, indicator, in: year)?.isEmpty == false
    if assignment == nil, hasData { throw .hasData(unit, indicator) }
    let path = FieldPath(.unit(unit, year: year), ["assignments", indicator.text])
    return change(path, to: assignment?.value)
  }

  /// Locks for all units, also for those for which the period was opened again.
  private func lock(_ period: Period, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard let plan = plans[period.year] else { throw .unknownYear(period.year) }
    let document = Document.plan(year: period.year)
    var changes: [FieldChange] = []
    if plan.locks[period] == nil {
      var record = RecordWriter()
      record.put("at", stamp.at.description)
      record.put("by", stamp.by)
      changes += change(FieldPath(document, ["locks", period.description]), to: record.value)
    }
    for unit in (plan.unlocked[period] ?? []).sorted() {
      let path = FieldPath(document, ["unlocked", period.description, unit.text])
      changes += change(path, to: nil)
    }
    return changes
  }

  private func unlock(
    _ period: Period, _ unit: ReportingUnit.ID?, _ reason: String, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    guard let plan = plans[period.year] else { throw .unknownYear(period.year) }
    guard Optional(reason).givesReason else { throw .reasonNeeded }
    guard plan.locks[period] != nil else { throw .notLocked(period) }
    let document = Document.plan(year: period.year)
    guard let unit else {
      return change(FieldPath(document, ["locks", period.description]), to: nil)
    }
    var record = RecordWriter()
    record.put("at", stamp.at.description)
    record.put("by", stamp.by)
    record.put("reason", reason)
    let path = FieldPath(document, ["unlocked", period.description, try known(unit).text])
    return change(path, to: record.value)
  }
}
