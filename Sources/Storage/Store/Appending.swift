public import Domain
import Glibc

/// An edit that is on disk.
public struct Commit: Hashable, Sendable {
  /// The operation; nil when the edit changed nothing.
  public let operation: Operation?
  /// What others had written in the meantime and the book took over first.
  public let others: [FieldChange]
  /// What the edit changed.
  public let changes: [FieldChange]
}

/// Who is told how it goes with an edit before the book has taken it over; the store must not be used from
/// there.
public struct CommitWatch {
  /// Is told what will be kept if the disk takes it, while the disk is at it; more than once where it has
  /// to be tried again, and not at all where it isn't known before.
  let isWritten: (Commit) -> Void
  /// Is told that it is on disk; the book's lock is free again.
  let isKept: () -> Void

  /// A watch.
  public init(isWritten: @escaping (Commit) -> Void, isKept: @escaping () -> Void) {
    (self.isWritten, self.isKept) = (isWritten, isKept)
  }

  /// Nobody.
  public static var none: CommitWatch { CommitWatch(isWritten: { _ in }, isKept: {}) }
}

/// What is to become an operation.
struct Draft {
  let kind: Operation.Kind
  let changes: [FieldChange]
  var subject: Operation.ID?
  var reason: String?
}

extension Store {
  /// How long a commit waits for others, in milliseconds.
  static let patience = 1000

  /// Keeps an edit: on disk when it returns.
  ///
  /// - Throws: `.refused` by the rules, `.readOnly`, or `.file` when the disk refuses; then nothing
  ///   was kept and the book is as it was, apart from what others wrote.
  public func append(
    _ edit: Edit, reason: String? = nil, watch: CommitWatch = .none
  ) throws(StorageError) -> Commit {
    try commit(watch) { stamp throws(StorageError) in
      do throws(EditError) {
        let changes = carryingUnknown(try book.changes(of: edit, stamp))
        if changes.isEmpty, case .setEntry(let cell, _) = edit, fold.disputed.contains(cell.field) {
          // Whoever types what is shown has chosen it.
          let shown = fold.value(of: cell.field)
          return Draft(
            kind: .resolve, changes: [FieldChange(cell.field, old: shown, new: shown)],
            reason: reason)
        }
        return Draft(kind: edit.kind, changes: changes, reason: reason ?? edit.reason)
      } catch {
        throw .refused(error)
      }
    }
  }

  /// Reads what others wrote, drafts an operation on it and writes that; under the book's lock, or
  /// without it when it isn't to be had: the fold copes.
  ///
  /// A journal that fails is left for a new one, once.
  func commit(
    _ watch: CommitWatch, _ draft: (Stamp) throws(StorageError) -> Draft
  ) throws(StorageError) -> Commit {
    var others: [FieldChange] = []
    var mayTryAgain = true
    while true {
      try prepare()
      var lock = takeLock()
      defer { withExtendedLifetime(lock) {} }
      do throws(StorageError) {
        others += try takeInOthers()
        try tellHandEdits()
        let now = author.now().at
        let wanted = try draft(nextStamp(now))
        let changes = wanted.kind == .resolve ? wanted.changes : wanted.changes.merged
        guard !changes.isEmpty || wanted.subject != nil else {
          return Commit(operation: nil, others: others, changes: [])
        }
        // What a lock makes count is known when it is there.
        let isKnown = !changes.contains { $0.path.isOfLock }
        let operation = try write(wanted, changes, at: now) { operation in
          guard isKnown else { return }
          watch.isWritten(Commit(operation: operation, others: others, changes: changes))
        } onDisk: {
          lock = nil
          watch.isKept()
        }
        book.apply(changes)
        dirty.formUnion(changes.map(\.path.document))
        // Where a period is opened again, what came too late for its lock counts now.
        let counted = show(changes.flatMap { fold.fields(under: $0.path) })
        return Commit(operation: operation, others: others, changes: changes + counted)
      } catch {
        guard own == nil, readOnly == nil, mayTryAgain else { throw error }
        mayTryAgain = false
      }
    }
  }

  /// The book's lock. Waits for it, but not again while its holder doesn't let go.
  func takeLock() -> FileLock? {
    let patience = busySince == nil ? Store.patience : 0
    let lock = files.lock(folder + "/.local/lock", patience: patience)
    busySince = lock == nil ? busySince ?? author.now().milliseconds - patience : nil
    return lock
  }

  private func nextStamp(_ now: Timestamp) -> Stamp {
    let name = own?.name ?? ""
    let id = Operation.ID(name, (readings[name]?.sequence ?? 0) + 1)
    return Stamp(by: author.name, at: now, operation: id.description)
  }

  /// What hands changed in the files becomes operations of their own, so that nothing of it is lost.
  func tellHandEdits() throws(StorageError) {
    while let edit = handEdits.first {
      let draft = Draft(kind: .external, changes: edit.changes)
      _ = try write(draft, edit.changes, knowing: edit.vector, at: author.now().at)
      handEdits.removeFirst()
    }
  }

  /// Appends an operation to the own journal: when it returns, it is kept.
  private func write(
    _ draft: Draft, _ changes: [FieldChange], knowing vector: [String: Int]? = nil, at: Timestamp,
    meanwhile: (Operation) -> Void = { _ in }, onDisk: () -> Void = {}
  ) throws(StorageError) -> Operation {
    guard let own else { throw .file(FileError(.open, folder + "/journal", ENOENT)) }
    guard var reading = readings[own.name] else {
      abandon(own)
      throw .file(FileError(.open, journalPath(own.name), ESTALE))
    }
    var seen = vector ?? readings.mapValues(\.sequence)
    let known = seen.removeValue(forKey: own.name)
    seen = seen.filter { $0.value > 0 }
    if vector != nil { seen[own.name] = known ?? 0 }
    clock = min(max(clock + 1, author.now().milliseconds << 16), Operation.latestClock)
    let operation = Operation(
      id: Operation.ID(own.name, reading.sequence + 1), clock: clock, at: at, by: author.name,
      device: device, kind: draft.kind, changes: changes, seen: seen, subject: draft.subject,
      reason: draft.reason)
    let (line, digest) = operation.line(after: reading.digest)
    do throws(FileError) {
      try own.file.append(line, at: reading.offset) { meanwhile(operation) }
    } catch {
      if own.file.isSpoilt { abandon(own) }
      throw .file(error)
    }
    onDisk()
    reading.appended(line.count, digest: digest)
    readings[own.name] = reading
    fold.add(operation)
    forgetSettled()
    return operation
  }

  private func abandon(_ journal: OwnJournal) {
    spoilt.insert(journal.name)
    own = nil
  }

  /// This copy's name in the book; empty before the first edit.
  var device: String {
    own?.name.split(separator: "-").dropLast().last.map(String.init) ?? ""
  }
}

extension Edit {
  /// What kind of operation it becomes.
  var kind: Operation.Kind {
    switch self {
    case .batch: .batch
    case .importing: .imported
    case .lock: .lock
    case .unlock: .unlock
    case .addToEntry: .add
    case .setEntry, .setTarget, .assign, .submit, .setReportItem, .addReportItem, .moveReportItem,
      .setOutcome, .assess, .nameSlot, .tag, .setLead, .setPreset, .setDates, .setPace, .part,
      .work, .meeting, .remark, .score:
      .edit
    }
  }

  /// The reason that an edit carries itself.
  var reason: String? {
    switch self {
    case .setTarget(_, _, year: _, _, let reason): reason
    case .unlock(_, _, let reason): reason
    case .work(.step(_, let step), year: _): step.reason
    case .score(.setReview(_, _, _, let reason), year: _): reason
    case .score(.adjust(_, _, let reason), year: _): reason
    case .setEntry, .addToEntry, .assign, .submit, .setReportItem, .addReportItem, .moveReportItem,
      .setOutcome, .assess, .lock, .batch, .importing, .nameSlot, .tag, .setLead, .setPreset,
      .setDates, .setPace, .part, .work, .meeting, .remark, .score:
      nil
    }
  }
}

extension WorkStep {
  /// The reason that a step carries itself.
  fileprivate var reason: String? {
    switch self {
    case .giveBack(let reason), .extend(_, let reason), .hold(let reason), .cancel(let reason):
      reason
    case .refuse(let reason): reason
    case .take, .submit, .close, .grant, .note: nil
    }
  }
}
