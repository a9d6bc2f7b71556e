import Domain

/// A file's content held against what the journals say and what the file held before.
struct Comparison: Hashable, Sendable {
  /// How far the file says it holds each journal.
  var vector: [String: Int] = [:]
  /// What the journals say since: from what the file holds to what it is to hold.
  var late: [FieldChange] = []
  /// What only a hand can have changed: from what the journals said at the file's own vector.
  var byHand: [FieldChange] = []
  /// Whether it holds what a hand wrote into it and the journals have by now, but doesn't say so: a
  /// second hand edit would pass for one that didn't know of the first.
  var isBehind = false
  /// Whether it is older than the one read or written before it.
  var isStale = false
  /// Whether an older file differs where no journal can tell which of the two is right.
  var isUndecided = false
}

extension Store {
  /// How far a file says it holds each journal.
  static func vector(of value: FieldValue) -> [String: Int] {
    (value["applied"]?.record ?? [:]).compactMapValues(\.number)
  }

  /// What differs in a file's content, and where it comes from.
  func compare(_ value: FieldValue, of document: Document) -> Comparison {
    var result = Comparison(vector: Store.vector(of: value))
    for path in fold.paths(in: document) {
      let there = value.field(at: path)
      let now = fold.value(of: path)
      guard there != now else {
        if fold.tells(there, of: path, at: result.vector) { result.isBehind = true }
        continue
      }
      let expected = fold.value(of: path, upTo: result.vector)
      if there == expected || fold.tells(there, of: path, at: result.vector) {
        result.late.append(FieldChange(path, old: there, new: now))
      } else {
        result.byHand.append(FieldChange(path, old: expected, new: there))
      }
    }
    guard let before = held[document], before != value else { return result }
    result.isStale = Store.vector(of: before).contains { (result.vector[$0.key] ?? 0) < $0.value }
    let old = FieldPath.fields(of: before, in: document)
    let new = FieldPath.fields(of: value, in: document)
    for path in Set(old.keys).union(new.keys).sorted() where path.isOfPeople && !fold.names(path) {
      let change = FieldChange(
        path, old: before.field(at: path), new: value.field(at: path))
      guard change.old != change.new else { continue }
      if result.isStale {
        result.isUndecided = true
      } else {
        result.byHand.append(change)
      }
    }
    return result
  }
}

extension FieldPath {
  /// Whether people write it: not what a file says of itself, and a name that a journal can hold.
  var isOfPeople: Bool {
    let frame: Set = ["applied", "format", "id", "minReader", "schema", "unit", "year"]
    if let first = keys.first, frame.contains(first) { return false }
    return FieldPath(description) == self
  }

  /// Whether a whole record is this one field.
  var isWhole: Bool { FieldPath.depth(of: keys, in: document) == keys.count }
}

extension FieldValue {
  /// The value of a field; nil when there is none, or other fields stand in its place.
  func field(at path: FieldPath) -> FieldValue? {
    let value = value(at: path.keys)
    return value?.record != nil && !path.isWhole ? nil : value
  }

  /// This document with a field set; other fields in its place stay.
  func setting(_ path: FieldPath, to new: FieldValue?) -> FieldValue {
    if new == nil, field(at: path) == nil { return self }
    return setting(path.keys[...], to: new)
  }
}
