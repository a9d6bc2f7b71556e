/// What somebody gave a line of the score sheet.
public struct Score: Hashable, Sendable {
  /// The points.
  public let points: Quantity
  /// Why; nil when nothing was said.
  public let reason: String?
  /// Who gave them.
  public let by: String
  /// When; nil when the file doesn't say.
  public let at: Timestamp?

  init(_ points: Quantity, reason: String? = nil, _ stamp: Stamp) {
    self.points = points
    self.reason = reason.givesReason ? reason : nil
    (by, at) = (stamp.by, stamp.at)
  }

  init?(from record: RecordReader, _ problems: inout Problems) {
    if !record.has("points") { problems.report(record.keys + ["points"], .missing) }
    guard let points = record.quantity("points", &problems) else { return nil }
    self.points = points
    reason = record.text("reason", &problems)
    by = record.text("by", &problems) ?? ""
    at = record.parsed("at", &problems) { Timestamp($0) }
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("points", points)
    record.put("reason", reason)
    record.put("by", by)
    record.put("at", at?.description)
    return record.value
  }
}

/// What a unit's year was given by people.
public struct UnitScores: Hashable, Sendable {
  /// Who gives points to a line.
  public enum Giver: String, Hashable, Sendable, CaseIterable {
    /// The unit itself 自评.
    case own = "self"
    /// The office 审核.
    case review
  }
  /// Points beside the lines, with what names them.
  public struct Adjustment: Hashable, Sendable {
    /// What names it within the unit's year.
    public let id: RecordID
    /// The points, and why.
    public let score: Score
  }
  /// The points of lines.
  public internal(set) var lines: [ScoreSheet.ID: [Giver: Score]] = [:]
  /// Points beside the lines: a bonus 加分, or a deduction 扣分 below zero.
  public internal(set) var adjustments: [RecordID: Score] = [:]

  /// Nothing.
  public init() {}

  /// Whether nobody gave anything.
  var isBlank: Bool { lines.isEmpty && adjustments.isEmpty }

  /// The adjustments, the first one first.
  public var adjustmentsInOrder: [Adjustment] {
    adjustments.map { Adjustment(id: $0.key, score: $0.value) }.sorted { a, b in
      let (first, second) = (a.score.at?.description ?? "", b.score.at?.description ?? "")
      return (first, a.id.text) < (second, b.id.text)
    }
  }

  mutating func update(_ keys: [String], to value: FieldValue?, _ problems: inout Problems) {
    guard let id = RecordID(keys[1]) else { return problems.report(keys, .invalid(keys[1])) }
    func score(_ keys: [String], _ value: FieldValue?) -> Score? {
      value.flatMap { Score(from: RecordReader($0, keys, &problems), &problems) }
    }
    if keys[0] == "scoreAdjustments" {
      adjustments[id] = score(keys, value)
    } else if keys.count == 2 {
      lines[id] = nil
      for (name, member) in RecordReader(value, keys, &problems).members {
        update(keys + [name], to: member, &problems)
      }
    } else if let giver = Giver(rawValue: keys[2]) {
      lines[id, default: [:]][giver] = score(keys, value)
      if lines[id]?.isEmpty == true { lines[id] = nil }
    } else {
      problems.report(keys, .invalid(keys[2]))
    }
  }

  func value(at keys: [String]) -> FieldValue? {
    guard let id = RecordID(keys[1]) else { return nil }
    if keys[0] == "scoreAdjustments" { return adjustments[id]?.value }
    guard keys.count == 3 else { return nil }
    return Giver(rawValue: keys[2]).flatMap { lines[id]?[$0]?.value }
  }
}
