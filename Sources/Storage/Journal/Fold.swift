import Domain

/// What all journals say of the fields they name.
///
/// The state of a field is the fold of its operations, in whatever order they arrive: operations
/// that no other one on the field has seen are its heads; equal heads are one value, different ones
/// are a conflict of which the latest is shown and all are kept.
struct Fold: Sendable {
  /// All operations, by identifier.
  private(set) var operations: [Operation.ID: Operation] = [:]
  /// Fields whose heads differ, apart from who and when.
  private(set) var disputed: Set<FieldPath> = []
  /// How far any operation knew each journal.
  private var reaches: [String: Int] = [:]
  private var fields: [Document: [FieldPath: FieldHistory]] = [:]

  /// Takes in an operation; one that is known already changes nothing.
  mutating func add(_ operation: Operation) {
    guard operations.updateValue(operation, forKey: operation.id) == nil else { return }
    reaches.merge(operation.seen) { max($0, $1) }
    for change in operation.changes {
      let path = change.path
      fields[path.document, default: [:]][path, default: FieldHistory()]
        .add(FieldHistory.Write(operation: operation, change: change))
      if fields[path.document]?[path]?.isDisputed == true {
        disputed.insert(path)
      } else {
        disputed.remove(path)
      }
    }
  }

  private func history(of path: FieldPath) -> FieldHistory? { fields[path.document]?[path] }

  /// How far any operation knew a journal.
  func reach(into journal: String) -> Int { reaches[journal] ?? 0 }

  /// The documents that operations name.
  var documents: [Document] { fields.keys.sorted() }

  /// Whether any operation names a field.
  func names(_ path: FieldPath) -> Bool { history(of: path) != nil }

  /// Whether any operation names a field of a document.
  func names(_ document: Document) -> Bool { fields[document] != nil }

  /// The fields of a document that operations name, in order.
  func paths(in document: Document) -> [FieldPath] {
    (fields[document] ?? [:]).keys.sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
  }

  /// The heads of a field, the latest last.
  func heads(of path: FieldPath) -> [FieldHistory.Write] { history(of: path)?.shown ?? [] }

  /// All that operations wrote into a field, in the order they arrived.
  func writes(of path: FieldPath) -> [FieldHistory.Write] { history(of: path)?.writes ?? [] }

  /// The value of a field after all operations; in a locked period after those the lock knew.
  func value(of path: FieldPath) -> FieldValue? {
    guard let history = history(of: path) else { return nil }
    return lockVector(of: path).map { history.value(upTo: $0) } ?? history.value
  }

  /// The value of a field after the operations up to `vector`.
  ///
  /// Before the first of them it is what that one found there.
  func value(of path: FieldPath, upTo vector: [String: Int]) -> FieldValue? {
    history(of: path)?.value(upTo: vector)
  }

  /// Whether a journal has it already that a hand set a field in a file that held the operations
  /// up to `vector`: then that file is only behind.
  func tells(_ value: FieldValue?, of path: FieldPath, at vector: [String: Int]) -> Bool {
    history(of: path)?.tells(value, at: vector) ?? false
  }

  /// What the first operation on a field found there.
  func origin(of path: FieldPath) -> FieldValue? { history(of: path)?.origin }

  /// The last operation on a field; nil when none names it.
  func lastWriter(of path: FieldPath) -> Operation? { heads(of: path).last?.operation }
}
