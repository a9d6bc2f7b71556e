/// One of the documents of a book; each is one JSON file.
public enum Document: Hashable, Sendable {
  /// `book.json`: organisation, units, people, settings.
  case book
  /// `plans/2024/plan.json`: areas, initiatives, indicators, calendar, rules, city targets, locks.
  case plan(year: Int)
  /// `plans/2024/units/gulou.json`: what one unit was asked and has reported in one year.
  case unit(ReportingUnit.ID, year: Int)
  /// `outlines.json`: the register of the two outlines.
  case outlines
  /// `plans/2024/work.json`: tasks, issues, comments and stars.
  case work(year: Int)
  /// `plans/2024/meetings/2024-08-01-a.json`: one meeting.
  case meeting(Meeting.ID, year: Int)
  /// `plans/2024/snapshots/2024-08-01-a.json`: figures and lamps frozen under a name.
  case snapshot(Snapshot.ID, year: Int)

  /// The path without its ending: `plans/2024/units/gulou`.
  public var path: String {
    switch self {
    case .book: "book"
    case .outlines: "outlines"
    case .plan(let year): "plans/\(year)/plan"
    case .work(let year): "plans/\(year)/work"
    case .meeting(let id, let year): "plans/\(year)/meetings/\(id)"
    case .snapshot(let id, let year): "plans/\(year)/snapshots/\(id)"
    case .unit(let unit, let year): "plans/\(year)/units/\(unit)"
    }
  }

  /// The file within the book's folder: `plans/2024/units/gulou.json`.
  public var fileName: String { path + ".json" }

  /// Reads a path as `path` writes it, at the start of `parts`; how many parts it took.
  static func read(_ parts: [Substring]) -> (Document, Int)? {
    switch parts.first {
    case "book": return (.book, 1)
    case "outlines": return (.outlines, 1)
    case "plans":
      guard parts.count >= 3, parts[1].utf8.count == 4, let year = Int(parts[1]), year >= 1900
      else {
        return nil
      }
      switch parts[2] {
      case "plan": return (.plan(year: year), 3)
      case "work": return (.work(year: year), 3)
      case "units":
        guard parts.count >= 4, let unit = ReportingUnit.ID(parts[3]) else { return nil }
        return (.unit(unit, year: year), 4)
      case "meetings":
        guard parts.count >= 4, let id = Meeting.ID(parts[3]) else { return nil }
        return (.meeting(id, year: year), 4)
      case "snapshots":
        guard parts.count >= 4, let id = Snapshot.ID(parts[3]) else { return nil }
        return (.snapshot(id, year: year), 4)
      default: return nil
      }
    default: return nil
    }
  }

  /// The document kept in a file of that name; nil when there is none.
  public init?(fileName: String) {
    guard fileName.hasSuffix(".json"),
      let (document, count) = Document.read(fileName.dropLast(5).split(separator: "/")),
      document.fileName == fileName, count >= 1
    else { return nil }
    self = document
  }
}

extension Document: Comparable {
  /// By the path.
  public static func < (a: Document, b: Document) -> Bool { a.place < b.place }

  /// What the order of paths rests on, without making them: years have four digits each.
  private var place: (Int, year: Int, Int, name: String) {
    switch self {
    case .book: (0, 0, 0, "")
    case .outlines: (1, 0, 0, "")
    case .meeting(let id, let year): (2, year, 0, id.text)
    case .plan(let year): (2, year, 1, "")
    case .snapshot(let id, let year): (2, year, 2, id.text)
    case .unit(let unit, let year): (2, year, 3, unit.text)
    case .work(let year): (2, year, 4, "")
    }
  }
}

/// Where a field stands: a document and the keys that lead to it.
public struct FieldPath: Hashable, Sendable {
  /// The document.
  public let document: Document
  /// The keys from the document's top to the field; never empty in a change.
  public let keys: [String]

  /// The path of a field.
  public init(_ document: Document, _ keys: [String]) {
    self.document = document
    self.keys = keys
  }

  /// Reads `plans/2024/units/gulou/entries/lecture-events/2024-06`; nil when it names no field.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let (document, count) = Document.read(parts), parts.count > count,
      parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    self.document = document
    keys = parts.dropFirst(count).map(String.init)
  }

  /// How deep the one field stands on the way along `keys`; nil when every leaf is its own field.
  ///
  /// An entry, an assignment, a submission, a lock, an item of a report, a self-assessment, the pace of
  /// an indicator, a step with a task, a unit's attendance and each part of a snapshot change as a
  /// whole: their record is one field. A list is always one field.
  /// An entry, an assignment, a submission, a lock, an item of a report, a self-assessment, a step
  /// with a task, a comment, a star, a score and the pace of an indicator change as a whole: their
  /// record is one field. A list is always one field.
  public static func depth(of keys: [String], in document: Document) -> Int? {
    switch (document, keys.first) {
    case (.unit, "entries"), (.unit, "selfAssessments"): 3
    case (.unit, "assignments"), (.unit, "submissions"): 2
    case (.unit, "reports"): 4
    case (.plan, "locks"): 2
    case (.plan, "unlocked"): 3
    case (.work, "tasks") where keys.count > 2 && keys[2] == "steps",
      (.work, "issues") where keys.count > 2 && keys[2] == "steps":
      4
    case (.meeting, "attendance"): 2
    case (.snapshot, _): 1
    case (.work, "comments"): 3
    case (.work, "stars"): 2
    case (.unit, "scores"): 3
    case (.unit, "scoreAdjustments"): 2
    case (.plan, "indicators") where keys.count > 2 && keys[2] == "pace": 3
    default: nil
    }
  }

  /// The fields of a document's record, with their values: what differs is compared on these.
  public static func fields(of record: FieldValue, in document: Document) -> [FieldPath: FieldValue]
  {
    var found: [FieldPath: FieldValue] = [:]
    func walk(_ value: FieldValue, _ keys: [String]) {
      if let members = value.record, depth(of: keys, in: document) != keys.count, !members.isEmpty {
        for (key, member) in members { walk(member, keys + [key]) }
      } else if !keys.isEmpty {
        found[FieldPath(document, keys)] = value
      }
    }
    walk(record, [])
    return found
  }
}

extension FieldPath: CustomStringConvertible {
  /// `plans/2024/units/gulou/entries/lecture-events/2024-06`.
  public var description: String { document.path + "/" + keys.joined(separator: "/") }
}

extension FieldPath: Comparable {
  /// By the text.
  public static func < (a: FieldPath, b: FieldPath) -> Bool { a.description < b.description }
}
