import Domain

/// All operations on one field, and what they come to.
struct FieldHistory: Hashable, Sendable {
  /// One operation's word on the field.
  struct Write: Hashable, Sendable {
    let operation: Operation
    let change: FieldChange
  }

  private(set) var writes: [Write] = []
  /// How far any of the writes knew each journal.
  private var known: [String: Int] = [:]
  /// The writes that none of the others knew; in the order of their clocks.
  private var heads: [Write] = []

  mutating func add(_ write: Write) {
    writes.append(write)
    heads.removeAll { write.operation.knew($0.operation.id) }
    Self.merge(write, into: &known)
    if !Self.knows(write, known) {
      let place = heads.firstIndex { $0.operation.follows(write.operation) } ?? heads.count
      heads.insert(write, at: place)
    }
  }

  private static func merge(_ write: Write, into known: inout [String: Int]) {
    for (journal, sequence) in write.operation.seen where journal != write.operation.id.journal {
      known[journal] = max(known[journal] ?? 0, sequence)
    }
    let own = write.operation.id.journal
    known[own] = max(known[own] ?? 0, write.operation.reach(into: own))
  }

  private static func knows(_ write: Write, _ known: [String: Int]) -> Bool {
    (known[write.operation.id.journal] ?? 0) >= write.operation.id.sequence
  }

  /// The heads; where everything claims to have been known by something else, the latest of all.
  var shown: [Write] {
    guard heads.isEmpty else { return heads }
    return writes.max { $1.operation.follows($0.operation) }.map { [$0] } ?? []
  }

  /// The value shown: that of the latest head.
  var value: FieldValue? { shown.last?.change.new }

  /// What the first write found.
  var origin: FieldValue? { writes.min { $1.operation.follows($0.operation) }?.change.old }

  /// Whether the heads differ, apart from who and when; two additions that didn't know of each other
  /// never agree, whatever they came to: one of them would be lost.
  var isDisputed: Bool {
    guard let first = heads.first, heads.count > 1 else { return false }
    if heads.contains(where: { $0.operation.kind == .add }) { return true }
    let value = Self.bare(first.change.new)
    return heads.contains { Self.bare($0.change.new) != value }
  }

  /// Whether one of the writes is a hand's, of this value, in a file that held `vector`.
  func tells(_ value: FieldValue?, at vector: [String: Int]) -> Bool {
    writes.contains { write in
      write.operation.kind == .external && write.change.new == value
        && write.operation.seen.filter { $0.value > 0 } == vector.filter { $0.value > 0 }
    }
  }

  /// The value after the writes up to `vector`.
  func value(upTo vector: [String: Int]) -> FieldValue? {
    let early = writes.filter { Self.knows($0, vector) }
    if early.isEmpty { return origin }
    if early.count == writes.count { return value }
    return early.reduce(into: FieldHistory()) { $0.add($1) }.value
  }

  /// A value without who and when.
  private static func bare(_ value: FieldValue?) -> FieldValue? {
    guard var members = value?.record else { return value }
    members["by"] = nil
    members["at"] = nil
    return .record(members)
  }
}
