import Domain

/// What a line of a journal turns out to be.
enum JournalLine: Hashable, Sendable {
  /// What was written, with its digest.
  case operation(Operation, digest: String)
  /// Written by a newer program: its schema.
  case newer(Int)
  /// Not what was written, or not after the line before it.
  case altered
}

extension Operation {
  /// The line of a journal, with the digest chained over the line before.
  ///
  /// The digest is that of this line with the previous digest in its place.
  func line(after previous: String) -> (bytes: [UInt8], digest: String) {
    var members = record
    members["hash"] = .text(previous)
    var line = JSONWriter.compact(.record(members))
    let digest = Digest.of(line[...])
    if let place = Self.place(of: previous, in: line[...]) {
      line.replaceSubrange(place, with: digest.utf8)
    }
    line.append(0x0A)
    return (line, digest)
  }

  private var record: [String: FieldValue] {
    var members: [String: FieldValue] = [
      "at": .text(at.description), "by": .text(by), "clock": .number(clock),
      "device": .text(device), "kind": .text(kind.rawValue), "schema": .number(schema),
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

  private init?(_ members: [String: FieldValue], journal: String) {
    guard let sequence = members["seq"]?.number, let clock = members["clock"]?.number,
      (0...Operation.latestClock).contains(clock), let by = members["by"]?.text,
      let at = members["at"]?.text.flatMap({ Timestamp($0) }),
      let kind = members["kind"]?.text.flatMap({ Kind(rawValue: $0) }),
      let facts = members["changes"]?.list
    else { return nil }
    var changes: [FieldChange] = []
    for fact in facts {
      guard let path = fact["path"]?.text.flatMap({ FieldPath($0) }) else { return nil }
      changes.append(FieldChange(path, old: fact["old"], new: fact["new"]))
    }
    id = ID(journal, sequence)
    schema = members["schema"]?.number ?? 1
    self.clock = clock
    self.at = at
    self.by = by
    device = members["device"]?.text ?? ""
    self.kind = kind
    // To choose what is shown already is a choice all the same.
    self.changes = kind == .resolve ? changes : changes.merged
    seen = (members["seen"]?.record ?? [:]).compactMapValues(\.number)
    subject = members["of"]?.text.flatMap { ID($0) }
    reason = members["reason"]?.text
  }

  /// Reads a line of a journal.
  static func read(
    _ line: ArraySlice<UInt8>, journal: String, sequence: Int, after previous: String
  ) -> JournalLine {
    guard let members = (try? JSONReader.read(Array(line), limits: .journal))?.record,
      let digest = members["hash"]?.text, hash(of: line, digest, after: previous) == digest
    else { return .altered }
    if let schema = members["schema"]?.number, schema > Book.schema { return .newer(schema) }
    guard let operation = Operation(members, journal: journal), operation.id.sequence == sequence
    else { return .altered }
    return .operation(operation, digest: digest)
  }

  /// The digest of a line with the previous digest in place of its own; nil when its own isn't there.
  private static func hash(of line: ArraySlice<UInt8>, _ digest: String, after previous: String)
    -> String?
  {
    place(of: digest, in: line).map {
      Digest.of(line[..<$0.lowerBound], Array(previous.utf8)[...], line[$0.upperBound...])
    }
  }

  /// Where the digest of a line stands in it; nil when it isn't there.
  ///
  /// From the end: only before it are there values of any kind, which may hold the like.
  private static func place(of digest: String, in line: ArraySlice<UInt8>) -> Range<Int>? {
    let mark = Array("\"hash\":\"\(digest)\"".utf8)
    // Looking at the `h` first passes over all other keys and texts.
    return line.indices.dropLast(mark.count - 1).last {
      line[$0 + 1] == UInt8(ascii: "h") && line[$0...].starts(with: mark)
    }.map { $0 + 8..<$0 + 8 + digest.utf8.count }
  }
}
