import Domain

@testable import Storage

/// One of several people who change the same book and now and then read each other's journals.
struct Colleague {
  let name: String
  /// What they know, in the order in which they learnt it.
  private(set) var operations: [Operation] = []
  private(set) var fold = Fold()
  private(set) var book: Book
  /// What they did and have not undone.
  private var done: [Operation] = []
  private var seen: [String: Int] = [:]

  init(_ name: String, _ book: Book) {
    self.name = name
    self.book = book
  }

  /// What they wrote themselves.
  var journal: [Operation] { operations.filter { $0.id.journal == name } }

  /// Puts a value into a field; what changes nothing is no operation.
  mutating func set(_ path: FieldPath, to new: FieldValue?, clock: Int) {
    let change = FieldChange(path, old: fold.value(of: path), new: new)
    if change.old != change.new { done.append(write(.edit, [change], clock, nil)) }
  }

  /// Chooses a value for a field, also the one that is shown.
  mutating func settle(_ path: FieldPath, to value: FieldValue?, clock: Int) {
    let change = FieldChange(path, old: fold.value(of: path), new: value)
    done.append(write(.resolve, [change], clock, nil))
  }

  /// Takes back what they did last.
  mutating func undo(clock: Int) {
    guard let last = done.popLast() else { return }
    let changes = last.changes.reversed().map {
      FieldChange($0.path, old: fold.value(of: $0.path), new: $0.old)
    }
    _ = write(.undo, changes, clock, last.id)
  }

  /// Reads what another one knows.
  mutating func read(_ other: Colleague) {
    for operation in other.operations where fold.operations[operation.id] == nil {
      learn(operation)
    }
  }

  private mutating func write(
    _ kind: Operation.Kind, _ changes: [FieldChange], _ clock: Int, _ subject: Operation.ID?
  ) -> Operation {
    var others = seen
    let own = others.removeValue(forKey: name) ?? 0
    let operation = Operation(
      id: Operation.ID(name, own + 1), clock: clock, at: .epoch, by: name, device: "", kind: kind,
      changes: kind == .resolve ? changes : changes.merged, seen: others, subject: subject,
      reason: nil)
    learn(operation)
    return operation
  }

  private mutating func learn(_ operation: Operation) {
    operations.append(operation)
    seen[operation.id.journal] = operation.id.sequence
    fold.add(operation)
    // The book follows what the journals come to, not each operation by itself.
    book.apply(
      operation.changes.map(\.path).map {
        FieldChange($0, old: book.value(at: $0), new: fold.value(of: $0))
      })
  }
}
