import Domain

/// What all journals say of the fields they name.
///
/// The state of a field is the fold of its operations, in whatever order they arrive: operations
/// that no other one on the field has seen are its heads; equal heads are one value, different ones
/// are a conflict of which the latest is shown and all are kept.
struct Fold: Sendable {
  /// One operation's word on a field.
  struct Write: Hashable, Sendable {
    let operation: Operation
    let change: FieldChange
  }

  /// All operations, by identifier.
  private(set) var operations: [Operation.ID: Operation] = [:]
  private var writes: [FieldPath: [Write]] = [:]

  /// Takes in an operation; one that is known already changes nothing.
  mutating func add(_ operation: Operation) {
    guard operations.updateValue(operation, forKey: operation.id) == nil else { return }
    for change in operation.changes {
      writes[change.path, default: []].append(Write(operation: operation, change: change))
    }
  }

  /// Whether any operation names a field.
  func names(_ path: FieldPath) -> Bool { writes[path] != nil }

  /// The fields of a document that operations name.
  func paths(in document: Document) -> [FieldPath] {
    writes.keys.filter { $0.document == document }
  }

  /// The heads of a field among the operations up to `vector` (nil: all), the latest last.
  func heads(of path: FieldPath, upTo vector: [String: Int]? = nil) -> [Write] {
    let known = (writes[path] ?? []).filter { write in
      vector.map { ($0[write.operation.id.journal] ?? 0) >= write.operation.id.sequence } ?? true
    }
    return known.filter { write in
      !known.contains { $0.operation.knew(write.operation.id) }
    }
    .sorted { $1.operation.follows($0.operation) }
  }

  /// The value of a field after the operations up to `vector` (nil: all).
  ///
  /// Before the first of them it is what that one found there.
  func value(of path: FieldPath, upTo vector: [String: Int]? = nil) -> FieldValue? {
    if let head = heads(of: path, upTo: vector).last { return head.change.new }
    return writes[path]?.min { $1.operation.follows($0.operation) }?.change.old
  }

  /// The last operation on a field; nil when none names it.
  func lastWriter(of path: FieldPath) -> Operation? { heads(of: path).last?.operation }

  /// Fields whose heads differ, apart from who and when, with all of them.
  var conflicts: [FieldPath: [Write]] {
    writes.keys.reduce(into: [:]) { found, path in
      let heads = heads(of: path)
      if Set(heads.map { Fold.bare($0.change.new) }).count > 1 { found[path] = heads }
    }
  }

  /// A value without who and when.
  static func bare(_ value: FieldValue?) -> FieldValue? {
    guard var members = value?.record else { return value }
    members["by"] = nil
    members["at"] = nil
    return .record(members)
  }
}
