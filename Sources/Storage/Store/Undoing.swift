public import Domain

extension Store {
  /// Takes back the latest edit of this person on this machine that is not undone yet.
  ///
  /// - Parameter force: also when somebody else changed the same field since.
  /// - Throws: `.nothingToUndo`, `.overtaken`, `.refused` when the period is locked by now.
  public func undo(
    force: Bool = false, watch: CommitWatch = .none
  ) throws(StorageError) -> Commit {
    try commit(watch) { _ throws(StorageError) in
      guard let subject = stacks().undo.last else { throw .nothingToUndo }
      let wanted = subject.changes.reversed().map(\.inverse)
      return try draft(.undo, wanted, of: subject.id, force)
    }
  }

  /// Brings back what was undone last, until a new edit is made.
  ///
  /// - Parameter force: also when somebody else changed the same field since.
  /// - Throws: `.nothingToRedo`, `.overtaken`, `.refused` when the period is locked by now.
  public func redo(
    force: Bool = false, watch: CommitWatch = .none
  ) throws(StorageError) -> Commit {
    try commit(watch) { _ throws(StorageError) in
      guard let subject = stacks().redo.last else { throw .nothingToRedo }
      return try draft(.redo, subject.changes, of: subject.id, force)
    }
  }

  /// Takes back one operation of the log, wherever it stands in it: the fields that it changed get
  /// back what they held before it, as a new operation that one redo brings back.
  ///
  /// What is taken back of an undo is a redo, and of a redo an undo.
  /// - Parameters:
  ///   - ofOthers: also when somebody else did it.
  ///   - force: also when a field was changed again since, by whomever.
  /// - Throws: `.unknownOperation`, `.ofOthers`, `.overtaken`, `.alreadyBack` when its fields are as
  ///   they were before it, `.refused` when a period is locked by now or a figure would hang in the
  ///   air.
  public func undo(
    _ id: Operation.ID, ofOthers: Bool = false, force: Bool = false,
    watch: CommitWatch = .none
  ) throws(StorageError) -> Commit {
    try commit(watch) { _ throws(StorageError) in
      guard let operation = fold.operations[id] else { throw .unknownOperation(id.description) }
      guard ofOthers || operation.by == author.name else { throw .ofOthers(by: operation.by) }
      let wanted = operation.changes.reversed().map(\.inverse)
      guard wanted.contains(where: { fold.value(of: $0.path) != $0.new }) else {
        throw .alreadyBack
      }
      let isUndo = operation.kind == .undo
      let turned = isUndo || operation.kind == .redo ? operation.subject : nil
      return try draft(isUndo ? .redo : .undo, wanted, of: turned ?? id, force)
    }
  }

  /// Settles a field that people set differently: what is chosen of it is known to have known all.
  ///
  /// - Throws: as `append` does.
  public func resolve(
    _ path: FieldPath, to value: FieldValue?, watch: CommitWatch = .none
  ) throws(StorageError) -> Commit {
    try commit(watch) { _ throws(StorageError) in
      if let period = lockedPeriod(of: path) { throw .refused(.locked(period)) }
      return Draft(
        kind: .resolve, changes: [FieldChange(path, old: fold.value(of: path), new: value)])
    }
  }

  private func draft(
    _ kind: Operation.Kind, _ wanted: [FieldChange], of subject: Operation.ID, _ force: Bool
  ) throws(StorageError) -> Draft {
    var changes: [FieldChange] = []
    for change in wanted {
      let now = fold.value(of: change.path)
      if now != change.old, now != change.new, !force {
        throw .overtaken(by: fold.lastWriter(of: change.path)?.by ?? "")
      }
      if let period = lockedPeriod(of: change.path) { throw .refused(.locked(period)) }
      changes.append(FieldChange(change.path, old: now, new: change.new))
    }
    if let error = hanging(changes) { throw .refused(error) }
    return Draft(kind: kind, changes: changes, subject: subject)
  }

  /// What this person did on this machine and can take back, and what was taken back; latest last.
  private func stacks() -> (undo: [Operation], redo: [Operation]) {
    let mine = fold.operations.values
      .filter { $0.by == author.name && $0.device == device }
      .sorted { $1.follows($0) }
    var undo: [Operation] = []
    var redo: [Operation] = []
    for operation in mine {
      switch operation.kind {
      case .edit, .add, .batch, .imported, .resolve, .lock, .unlock:
        undo.append(operation)
        redo = []
      case .undo: move(operation.subject, from: &undo, to: &redo)
      case .redo: move(operation.subject, from: &redo, to: &undo)
      case .external, .migrate: break
      }
    }
    return (undo, redo)
  }

  /// What was picked from the log may be somebody else's, or have been forgotten by a newer edit.
  private func move(
    _ subject: Operation.ID?, from: inout [Operation], to: inout [Operation]
  ) {
    if let place = from.lastIndex(where: { $0.id == subject }) {
      to.append(from.remove(at: place))
    } else if let picked = subject.flatMap({ fold.operations[$0] }) {
      to.removeAll { $0.id == picked.id }
      to.append(picked)
    }
  }

  /// Why changes would leave a figure that its unit is not asked for; nil when they don't.
  private func hanging(_ changes: [FieldChange]) -> EditError? {
    var after: Book?
    for change in changes {
      if let error = orphaning(change, in: &after, by: changes) { return error }
      guard case .unit(let unit, let year) = change.path.document, change.path.keys.count >= 2,
        let indicator = Indicator.ID(change.path.keys[1]),
        change.path.keys[0] == (change.new == nil ? "assignments" : "entries")
      else { continue }
      if after == nil {
        after = book
        after?.apply(changes)
      }
      guard let figures = after?.year(year, of: unit), figures.assignments[indicator] == nil,
        figures.entries[indicator] != nil
      else { continue }
      return change.path.keys[0] == "assignments"
        ? .hasData(unit, indicator) : .notAssigned(unit, indicator)
    }
    return nil
  }

  /// Why taking a part away would leave what it holds; nil when it holds nothing.
  private func orphaning(
    _ change: FieldChange, in after: inout Book?, by changes: [FieldChange]
  ) -> EditError? {
    guard change.new == nil, let (part, rest) = Part.at(change.path), rest == ["name"] else {
      return nil
    }
    if after == nil {
      after = book
      after?.apply(changes)
    }
    let year = if case .plan(let year) = change.path.document { year } else { 0 }
    guard let after else { return nil }
    // A plan that goes as a whole, as one copied forward does, takes its parts with it.
    if part.document(in: year) == .plan(year: year), after.plans[year] == nil {
      let held = after.holdings(of: .plan, in: year)
      return held.isEmpty ? nil : .held(.plan, held)
    }
    let held = after.holdings(of: part, in: year)
    return held.isEmpty || after.record(of: part, in: year)?["name"] != nil
      ? nil : .held(part, held)
  }

  private func lockedPeriod(of path: FieldPath) -> Period? {
    guard case .unit(let unit, let year) = path.document, let plan = book.plans[year],
      let period = path.lockablePeriod.flatMap({ Period($0) }), plan.isLocked(period, for: unit)
    else { return nil }
    return period
  }
}
