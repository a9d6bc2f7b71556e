public import Domain

extension Store {
  /// Takes back the latest edit of this person on this machine that is not undone yet.
  ///
  /// - Parameter force: also when somebody else changed the same field since.
  /// - Throws: `.nothingToUndo`, `.overtaken`, `.refused` when the period is locked by now.
  public func undo(force: Bool = false) throws(StorageError) -> Commit {
    try prepare()
    let lock = BookLock(folder + "/.local/lock", patience: Store.patience)
    defer { withExtendedLifetime(lock) {} }
    let others = try takeInOthers()
    guard let subject = stacks().undo.last else { throw .nothingToUndo }
    let changes = subject.changes.reversed().map(\.inverse)
    return try keep(.undo, changes, of: subject, others, force)
  }

  /// Brings back what was undone last, until a new edit is made.
  public func redo(force: Bool = false) throws(StorageError) -> Commit {
    try prepare()
    let lock = BookLock(folder + "/.local/lock", patience: Store.patience)
    defer { withExtendedLifetime(lock) {} }
    let others = try takeInOthers()
    guard let subject = stacks().redo.last else { throw .nothingToRedo }
    return try keep(.redo, subject.changes, of: subject, others, force)
  }

  private func keep(
    _ kind: Operation.Kind, _ wanted: [FieldChange], of subject: Operation,
    _ others: [FieldChange], _ force: Bool
  ) throws(StorageError) -> Commit {
    var changes: [FieldChange] = []
    for change in wanted {
      let now = book.value(at: change.path)
      if now != change.old, !force {
        let last = fold.lastWriter(of: change.path)
        throw .overtaken(by: last?.by ?? "")
      }
      if let period = lockedPeriod(of: change.path) { throw .refused(.locked(period)) }
      changes.append(FieldChange(change.path, old: now, new: change.new))
    }
    let operation = try write(kind, changes, of: subject.id, at: author.now().at)
    return Commit(operation: operation, others: others, changes: changes)
  }

  /// What this person did on this machine and can take back, and what was taken back; latest last.
  private func stacks() -> (undo: [Operation], redo: [Operation]) {
    let device = own?.name.split(separator: "-").dropLast().last.map(String.init) ?? ""
    let mine = fold.operations.values
      .filter { $0.by == author.name && $0.device == device }
      .sorted { $1.follows($0) }
    var undo: [Operation] = []
    var redo: [Operation] = []
    for operation in mine {
      switch operation.kind {
      case .edit, .batch, .imported, .resolve, .lock, .unlock:
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
    guard case .unit(let unit, let year) = path.document, path.keys.first == "entries",
      path.keys.count == 3, let period = Period(path.keys[2]),
      book.plans[year]?.isLocked(period, for: unit) == true
    else { return nil }
    return period
  }

  /// All operations, the earliest first.
  public var log: [Operation] { fold.operations.values.sorted { $1.follows($0) } }

  /// Fields that people set differently without knowing of each other, with all their values.
  public var conflicts: [FieldPath: [Operation]] {
    fold.conflicts.mapValues { $0.map(\.operation) }
  }
}
