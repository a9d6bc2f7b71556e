public import Domain
public import Languages

/// One change as the log tells it: who did what, when and why.
public struct LogEntry: Hashable, Sendable {
  /// Its identifier in the book, by which it is taken back.
  public let id: String
  /// When, on the clock of who did it.
  public let at: Timestamp
  /// Who.
  public let by: String
  /// What kind of change.
  public let kind: ChangeWord
  /// The fields that it changed.
  public let changes: [FieldChange]
  /// Why; nil when nobody said.
  public let reason: String?
  /// Whether it came too late for a lock and is not counted.
  public let isLate: Bool

  /// A change.
  public init(
    id: String, at: Timestamp, by: String, kind: ChangeWord, changes: [FieldChange],
    reason: String? = nil, isLate: Bool = false
  ) {
    (self.id, self.at, self.by, self.kind) = (id, at, by, kind)
    (self.changes, self.reason, self.isLate) = (changes, reason, isLate)
  }

  /// The changes that are told: the history that a target keeps of itself says nothing new.
  public var told: [FieldChange] { changes.told }

  /// Why: the reason given for it, else the remark that its figure carries.
  public var why: String? {
    guard reason == nil else { return reason }
    return changes.count == 1 ? changes.first?.new?["note"]?.text : nil
  }
}

/// A part of the log that the shell is asked for.
public enum LogRequest: Hashable, Sendable {
  /// The latest changes, so many.
  case latest(Int)
  /// What came after a change.
  case after(String)
  /// So many changes before one.
  case before(String, Int)
}

/// A part of the log, the latest first.
public struct LogPage: Hashable, Sendable {
  /// Where it belongs.
  public enum Place: Hashable, Sendable {
    /// It is all there is; what was read before is of no use.
    case whole
    /// Before what was read, as it is newer.
    case above
    /// Behind what was read, as it is older.
    case below
  }
  /// Where it belongs.
  public let place: Place
  /// The changes, the latest first.
  public let entries: [LogEntry]
  /// How many changes the book has.
  public let total: Int
  /// Everybody who ever changed something; of what is added, who did that.
  public let people: [String]

  /// A part of the log.
  public init(_ place: Place, _ entries: [LogEntry], total: Int, people: [String]) {
    (self.place, self.entries, self.total, self.people) = (place, entries, total, people)
  }
}

extension [FieldChange] {
  /// Those that say something: not the history that a target keeps of itself.
  public var told: [FieldChange] {
    let told = filter { !$0.path.isRevision && !$0.path.isMark }.withoutWorkHistory
      .withoutMeetingHistory.withoutScorePlaces
    return told.isEmpty ? self : told
  }
}

extension FieldPath {
  /// Whether it only marks where a part comes from, or that its identifier was used.
  fileprivate var isMark: Bool {
    guard case .unit = document else { return keys.first == "removed" || keys.last == "origin" }
    return false
  }

  /// Whether it is the history that a target keeps of itself.
  fileprivate var isRevision: Bool {
    keys.count > 3 && keys[2] == "revisions" && (keys[0] == "targets" || keys[0] == "cityTargets")
  }
}
