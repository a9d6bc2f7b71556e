import TestKit
import Domain
import Testing

@testable import Storage

/// Journals that travel between copies of a book by whatever means: late, twice, cut short, in any
/// order.
@Suite struct ReplicationTests {
  /// One copy of a book: what it has of each journal, and what comes of it.
  private struct Replica {
    let name: String
    let disk = SimulatedDisk()
    var readings: [String: JournalReading] = [:]
    var fold = Fold()
    var clock = 0
    var digest = Digest.none

    init(_ name: String) { self.name = name }

    /// Takes in what it has by now of a journal.
    mutating func read(_ journal: String) throws {
      var reading = readings[journal] ?? JournalReading(name: journal)
      for operation in try reading.read("/" + journal, disk) {
        fold.add(operation)
        clock = max(clock, operation.clock)
      }
      readings[journal] = reading
    }

    /// Writes an operation, knowing what it has read.
    mutating func write(_ value: String, at path: FieldPath) throws -> Operation {
      clock += 1
      let sequence = (readings[name]?.sequence ?? 0) + 1
      var seen = readings.mapValues(\.sequence).filter { $0.value > 0 }
      seen[name] = nil
      let operation = Operation(
        id: Operation.ID(name, sequence), clock: clock, at: TemporaryBook.moment, by: name,
        device: name, kind: .edit,
        changes: [FieldChange(path, old: fold.value(of: path), new: .text(value))], seen: seen,
        subject: nil, reason: nil)
      let (line, digest) = operation.line(after: digest)
      self.digest = digest
      try disk.openExclusively("/" + name)?.append(line, at: readings[name]?.offset ?? 0)
      try read(name)
      return operation
    }

    var bytes: [String: [UInt8]] {
      get throws {
        try disk.names(in: "/").reduce(into: [:]) {
          $0[$1] = try disk.read("/" + $1, from: 0, limit: .max)
        }
      }
    }

    /// A copy of a journal arrives: taken over when it goes on where ours ends, else of no use.
    mutating func receive(_ copy: [UInt8], of journal: String) throws {
      let own = try disk.read("/" + journal, from: 0, limit: .max, orEmpty: true)
      guard copy.count > own.count, copy.starts(with: own) else { return }
      let file = try disk.open("/" + journal, .appending)
      try file.writeAll(copy[own.count...])
      try read(journal)
    }
  }

  static let paths = ["a", "b"].map { FieldPath(.book, ["settings", $0]) }

  @Test func whateverWayJournalsTravelEveryCopyComesToTheSameBook() throws {
    let first = Programme.count("JINGUO_FIRE_SEED", 0)
    let histories = Programme.count("JINGUO_HISTORIES", 2000)
    var faults = 0
    for number in 0..<histories {
      var random = SeededRandom(seed: UInt64(first * histories + number))
      if let complaint = try complaint(using: &random) {
        faults += 1
        Issue.record("history \(first * histories + number): \(complaint)")
      }
    }
    Programme.tell("replication histories", histories, faults)
  }

  private func complaint(using random: inout SeededRandom) throws -> String? {
    var replicas = ["x", "y", "z"].map { Replica($0) }
    var written: [Operation] = []
    var onTheWay: [(journal: String, bytes: [UInt8])] = []
    for step in 0..<Int.random(in: 4...12, using: &random) {
      let place = Int.random(in: 0..<3, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        let path = Self.paths[Int.random(in: 0..<2, using: &random)]
        written.append(try replicas[place].write(String(step), at: path))
      case 1:
        for (journal, bytes) in try replicas[place].bytes {
          let cut =
            Bool.random(using: &random)
            ? bytes.count : Int.random(in: 0...bytes.count, using: &random)
          onTheWay.append((journal, Array(bytes.prefix(cut))))
        }
      default:
        // What arrived may arrive again.
        if let copy = onTheWay.randomElement(using: &random), copy.journal != replicas[place].name {
          try replicas[place].receive(copy.bytes, of: copy.journal)
        }
      }
    }
    let journals = try replicas.flatMap { try $0.bytes.map { ($0.key, $0.value) } }
    for place in replicas.indices {
      for (journal, bytes) in journals.shuffled(using: &random)
      where journal != replicas[place].name {
        try replicas[place].receive(bytes, of: journal)
      }
    }
    for replica in replicas {
      if replica.readings.values.contains(where: { $0.brokenAt != nil || $0.tornBytes > 0 }) {
        return "a journal of \(replica.name) is broken"
      }
      if Set(replica.fold.operations.values) != Set(written) {
        return "\(replica.name) lacks edits"
      }
      for path in Self.paths where replica.fold.heads(of: path) != replicas[0].fold.heads(of: path)
      {
        return "\(replica.name) shows something else"
      }
      if replica.fold.disputed != replicas[0].fold.disputed { return "\(replica.name) disputes" }
      for operation in written where !isAccountedFor(operation, in: replica.fold) {
        return "\(operation.id) vanished"
      }
    }
    return nil
  }

  /// Whether an edit is shown, superseded by one that knew it, or one side of a conflict.
  private func isAccountedFor(_ operation: Operation, in fold: Fold) -> Bool {
    let path = operation.changes[0].path
    let heads = fold.heads(of: path)
    if heads.contains(where: { $0.operation == operation }) {
      return heads.count == 1 || fold.disputed.contains(path)
    }
    return fold.operations.values.contains { $0.changes[0].path == path && $0.knew(operation.id) }
  }
}

extension SimulatedDisk {
  fileprivate func read(_ path: String, from offset: Int, limit: Int, orEmpty: Bool) throws
    -> [UInt8]
  {
    try examine(path) == nil && orEmpty ? [] : try read(path, from: offset, limit: limit)
  }
}
