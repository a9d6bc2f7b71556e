import Domain

/// The way from the schemas of earlier programs to this one's: pure steps, each from one schema to the
/// next, over what files hold and over what lines of journals changed.
struct Migration: Sendable {
  /// One step.
  struct Step: Sendable {
    /// A document's content in the next schema; its `schema` is set for it.
    var document: @Sendable (FieldValue, Document) -> FieldValue = { value, _ in value }
    /// A change in the next schema; nil where what it changed is no more.
    var change: @Sendable (FieldChange) -> FieldChange? = { $0 }
  }

  /// The steps by the schema that they begin with. A schema without one only ever got new fields.
  let steps: [Int: Step]

  /// The steps to this program's schema; there is no schema before the first.
  static let current = Migration(steps: [:])

  /// A document's content in this program's schema; a newer one is left as it is.
  func raised(_ value: FieldValue, of document: Document) -> FieldValue {
    guard let schema = value["schema"]?.number, schema < Book.schema else { return value }
    return (schema..<Book.schema).reduce(value) { value, from in
      (steps[from]?.document(value, document) ?? value)
        .setting(["schema"], to: .number(from + 1))
    }
  }

  /// An operation whose line has an earlier schema, in this program's.
  func raised(_ operation: Operation) -> Operation {
    guard operation.schema < Book.schema else { return operation }
    let changes = operation.changes.compactMap { change in
      (operation.schema..<Book.schema).reduce(change as FieldChange?) { change, from in
        guard let change, let step = steps[from] else { return change }
        return step.change(change)
      }
    }
    return operation.changing(changes)
  }
}
