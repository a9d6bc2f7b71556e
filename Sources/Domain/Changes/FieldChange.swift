/// A fact: the value of one field was `old` and is `new`.
///
/// Nil stands for no value. Undo, the journal, the log and replay over a colleague's change all
/// rest on field changes.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let path: FieldPath
  /// What it held before, nil when nothing.
  public let old: FieldValue?
  /// What it holds now, nil when nothing.
  public let new: FieldValue?

  /// The change of a field from one value to another.
  public init(_ path: FieldPath, old: FieldValue?, new: FieldValue?) {
    self.path = path
    self.old = old
    self.new = new
  }

  /// The change back.
  public var inverse: FieldChange { FieldChange(path, old: new, new: old) }
}

/// Who changes something, when, and under which operation.
public struct Stamp: Hashable, Sendable {
  /// The person.
  public let by: String
  /// The moment.
  public let at: Timestamp
  /// The operation's identifier, unique in the book: journal and sequence, `office-7q4m-1-412`.
  public let operation: String

  /// A stamp.
  public init(by: String, at: Timestamp, operation: String) {
    self.by = by
    self.at = at
    self.operation = operation
  }
}

extension FieldValue {
  /// This document with a field set, or taken out when `value` is nil; records that become empty
  /// are taken out with it.
  public func setting(_ keys: ArraySlice<String>, to value: FieldValue?) -> FieldValue {
    guard let key = keys.first else { return value ?? .record([:]) }
    var members = record ?? [:]
    if keys.count == 1 {
      members[key] = value
    } else {
      let child = members[key]
      if value == nil && child?.record == nil { return self }
      let changed = (child ?? .record([:])).setting(keys.dropFirst(), to: value)
      members[key] = value == nil && changed.record?.isEmpty == true ? nil : changed
    }
    return .record(members)
  }

  /// The value of a field, nil when there is none.
  public func value(at keys: [String]) -> FieldValue? {
    var value: FieldValue? = self
    for key in keys { value = value?[key] }
    return value
  }
}
