import Controller
import Languages
import Storage

extension Store {
  /// A part of the log as it was asked for.
  func read(_ request: LogRequest) -> LogPage {
    switch request {
    case .latest(let count): return page(.whole, log(before: nil, limit: count))
    case .after(let id):
      guard let id = Operation.ID(id), let newer = log(after: id) else {
        return read(.latest(200))
      }
      return page(.above, newer)
    case .before(let id, let count):
      return page(.below, Operation.ID(id).map { log(before: $0, limit: count) } ?? [])
    }
  }

  private func page(_ place: LogPage.Place, _ operations: [Storage.Operation]) -> LogPage {
    // Everybody is told once; who comes later comes with what they did.
    LogPage(
      place, operations.map { LogEntry($0, isLate: isLate($0)) }, total: operationCount,
      people: place == .whole ? people : Set(operations.map(\.by)).sorted())
  }
}

extension LogEntry {
  /// What the journals hold of a change.
  init(_ operation: Storage.Operation, isLate: Bool = false) {
    self.init(
      id: operation.id.description, at: operation.at, by: operation.by,
      kind: ChangeWord(operation.kind), changes: operation.changes, reason: operation.reason,
      isLate: isLate)
  }
}

extension ChangeWord {
  /// The word of an operation's kind.
  init(_ kind: Storage.Operation.Kind) {
    switch kind {
    case .edit: self = .edit
    case .add: self = .add
    case .batch: self = .batch
    case .imported: self = .imported
    case .undo: self = .undo
    case .redo: self = .redo
    case .resolve: self = .settled
    case .external: self = .byHand
    case .migrate: self = .migrated
    case .lock: self = .lock
    case .unlock: self = .unlock
    }
  }
}
