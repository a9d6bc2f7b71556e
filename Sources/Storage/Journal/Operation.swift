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

    init?(_ text: String) {
      guard let dash = text.lastIndex(of: "-"), let sequence = Int(text[text.index(after: dash)...])
      else { return nil }
      self.init(String(text[..<dash]), sequence)
    }
  }

  /// What kind of change.
  public enum Kind: String, Hashable, Sendable {
    case edit, batch, imported = "import", undo, redo, resolve, external, migrate, lock, unlock
  }

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
  /// The facts.
  public let changes: [FieldChange]
  /// How far it knew every other journal.
  public let seen: [String: Int]
  /// The operation that is undone or redone; nil for others.
  public let subject: ID?
  /// Why; nil when nobody said.
  public let reason: String?

  /// Whether it knew another operation.
  func knew(_ other: ID) -> Bool {
    other.journal == id.journal
      ? other.sequence < id.sequence : (seen[other.journal] ?? 0) >= other.sequence
  }

  /// Whether it comes after another in the one order that everybody sees.
  func follows(_ other: Operation) -> Bool {
    (clock, id.journal, id.sequence) > (other.clock, other.id.journal, other.id.sequence)
  }
}

extension Operation {
  /// The line of a journal, with the digest chained over the line before.
  ///
  /// The digest is that of this line with the previous digest in its place.
  func line(after previous: String) -> (bytes: [UInt8], digest: String) {
    var members = record
    members["hash"] = .text(previous)
    let digest = Digest.of(JSONWriter.compact(.record(members)))
    members["hash"] = .text(digest)
    return (JSONWriter.compact(.record(members)) + [0x0A], digest)
  }

  private var record: [String: FieldValue] {
    var members: [String: FieldValue] = [
      "at": .text(at.description), "by": .text(by), "clock": .number(clock),
      "device": .text(device), "kind": .text(kind.rawValue), "schema": .number(Book.schema),
      "seq": .number(id.sequence),
      "changes": .list(
        changes.map { change in
          var facts: [String: FieldValue] = ["path": .text(change.path.description)]
          facts["old"] = change.old
          facts["new"] = change.new
          return .record(facts)
        }),
    ]
    if !seen.isEmpty { members["seen"] = .record(seen.mapValues(FieldValue.number)) }
    if let subject { members["of"] = .text(subject.description) }
    if let reason { members["reason"] = .text(reason) }
    return members
  }

  /// Reads a line; nil when it is none, or not what was written after the line with that digest.
  init?(line: [UInt8], journal: String, after previous: String) {
    guard let value = try? JSONReader.read(line), var members = value.record,
      let digest = members["hash"]?.text, let sequence = members["seq"]?.number,
      let clock = members["clock"]?.number, let by = members["by"]?.text,
      let at = members["at"]?.text.flatMap({ Timestamp($0) }),
      let kind = members["kind"]?.text.flatMap({ Kind(rawValue: $0) }),
      let facts = members["changes"]?.list
    else { return nil }
    members["hash"] = .text(previous)
    guard Digest.of(JSONWriter.compact(.record(members))) == digest else { return nil }
    var changes: [FieldChange] = []
    for fact in facts {
      guard let path = fact["path"]?.text.flatMap({ FieldPath($0) }) else { return nil }
      changes.append(FieldChange(path, old: fact["old"], new: fact["new"]))
    }
    id = ID(journal, sequence)
    self.clock = clock
    self.at = at
    self.by = by
    device = members["device"]?.text ?? ""
    self.kind = kind
    self.changes = changes
    seen = (members["seen"]?.record ?? [:]).compactMapValues(\.number)
    subject = members["of"]?.text.flatMap { ID($0) }
    reason = members["reason"]?.text
  }

  /// The digest a line holds; nil when it holds none.
  static func digest(of line: [UInt8]) -> String? {
    (try? JSONReader.read(line))?["hash"]?.text
  }
}
