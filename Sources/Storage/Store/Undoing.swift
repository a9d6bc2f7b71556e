public import Domain

extension Store {
  /// Takes back the latest edit of this person on this machine that is not undone yet.
  ///
  /// - Parameter force: also when somebody else changed the same field since.
  /// - Throws: `.nothingToUndo`, `.overtaken`, `.refused` when the period is locked by now.
  public func undo(force: Bool = false) throws(StorageError) -> Commit {
    try commit { _ throws(StorageError) in
      guard let subject = stacks().undo.last else { throw .nothingToUndo }
      let wanted = subject.changes.reversed().map(\.inverse)
      return try draft(.undo, wanted, of: subject, force)
    }
  }

  /// Brings back what was undone last, until a new edit is made.
  ///
  /// - Parameter force: also when somebody else changed the same field since.
  /// - Throws: `.nothingToRedo`, `.overtaken`, `.refused` when the period is locked by now.
  public func redo(force: Bool = false) throws(StorageError) -> Commit {
    try commit { _ throws(StorageError) in
      guard let subject = stacks().redo.last else { throw .nothingToRedo }
      return try draft(.redo, subject.changes, of: subject, force)
    }
  }

  /// Settles a field that people set differently: what is chosen of it is known to have known all.
  ///
  /// - Throws: as `append` does.
  public func resolve(_ path: FieldPath, to value: FieldValue?) throws(StorageError) -> Commit {
    try commit { _ throws(StorageError) in
      if let period = lockedPeriod(of: path) { throw .refused(.locked(period)) }
      return Draft(
        kind: .resolve, changes: [FieldChange(path, old: fold.value(of: path), new: value)])
    }
  }

  private func draft(
    _ kind: Operation.Kind, _ wanted: [FieldChange], of subject: Operation, _ force: Bool
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
    return Draft(kind: kind, changes: changes, subject: subject.id)
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
      case .undo:
        if let place = undo.lastIndex(where: { $0.id == operation.subject }) {
          redo.append(undo.remove(at: place))
        }
      case .redo:
        if let place = redo.lastIndex(where: { $0.id == operation.subject }) {
          undo.append(redo.remove(at: place))
        }
      case .external, .migrate: break
      }
    }
    return (undo, redo)
  }

  private func lockedPeriod(of path: FieldPath) -> Period? {
    guard case .unit(let unit, let year) = path.document, let plan = book.plans[year],
      let period = path.lockablePeriod.flatMap({ Period($0) }), plan.isLocked(period, for: unit)
    else { return nil }
    return period
  }
}
