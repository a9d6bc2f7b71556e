public import Domain

/// One line of a journal: who changed what, when, and what they knew of others then.
public struct Operation: Hashable, Sendable {
  /// Identifies an operation: the journal it stands in and its place there.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The journal's name without its ending.
    public let journal: String
    /// The place in it, from 1.
    public let sequence: Int
    /// `office-7q4m-1-412`.
    public var description: String { "\(journal)-\(sequence)" }

    init(_ journal: String, _ sequence: Int) {
      self.journal = journal
      self.sequence = sequence
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(_ text: String) {
      guard let dash = text.lastIndex(of: "-"), let sequence = Int(text[text.index(after: dash)...])
      else { return nil }
      self.init(String(text[..<dash]), sequence)
    }
  }

  /// What kind of change.
  public enum Kind: String, Hashable, Sendable {
    /// `add` is an edit that added to what it found: two of them that came to the same are not one.
    case edit, add, batch, imported = "import", undo, redo, resolve, external, migrate, lock, unlock
  }

  /// No clock shows more, however wrong it is.
  static let latestClock = 1 << 61

  /// The schema of the program that wrote it.
  public let schema: Int
  /// Where it stands.
  public let id: ID
  /// A clock that never runs backwards: 1/65536 milliseconds since 1970, or the last one plus 1.
  public let clock: Int
  /// The time of day, to be shown only.
  public let at: Timestamp
  /// Who.
  public let by: String
  /// On which machine.
  public let device: String
  /// What kind of change.
  public let kind: Kind
  /// The facts; each names another field.
  public let changes: [FieldChange]
  /// How far it knew every other journal; its own only where it didn't know all before it, as a
  /// hand edit of an old file.
  public let seen: [String: Int]
  /// The operation that is undone or redone; nil for others.
  public let subject: ID?
  /// Why; nil when nobody said.
  public let reason: String?

  init(
    id: ID, schema: Int = Book.schema, clock: Int, at: Timestamp, by: String, device: String,
    kind: Kind, changes: [FieldChange], seen: [String: Int], subject: ID? = nil,
    reason: String? = nil
  ) {
    (self.id, self.schema, self.clock, self.at) = (id, schema, clock, at)
    (self.by, self.device, self.kind, self.changes) = (by, device, kind, changes)
    (self.seen, self.subject, self.reason) = (seen, subject, reason)
  }

  /// The same with other changes, in this program's schema.
  func changing(_ changes: [FieldChange]) -> Operation {
    Operation(
      id: id, clock: clock, at: at, by: by, device: device, kind: kind, changes: changes,
      seen: seen, subject: subject, reason: reason)
  }

  /// How far it knew a journal.
  func reach(into journal: String) -> Int {
    let seen = self.seen[journal]
    return journal == id.journal ? min(seen ?? id.sequence - 1, id.sequence - 1) : seen ?? 0
  }

  /// Whether it knew another operation.
  func knew(_ other: ID) -> Bool { reach(into: other.journal) >= other.sequence }

  /// Whether it comes after another in the one order that everybody sees.
  func follows(_ other: Operation) -> Bool {
    (clock, id.journal, id.sequence) > (other.clock, other.id.journal, other.id.sequence)
  }
}

extension [FieldChange] {
  /// The same with one change for each field: from what it held first to what it holds last.
  var merged: [FieldChange] {
    var places: [FieldPath: Int] = [:]
    var result: [FieldChange] = []
    for change in self {
      if let place = places[change.path] {
        result[place] = FieldChange(change.path, old: result[place].old, new: change.new)
      } else {
        places[change.path] = result.count
        result.append(change)
      }
    }
    return result.filter { $0.old != $0.new }
  }
}
