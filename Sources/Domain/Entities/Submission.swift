/// The state of a unit's report for a period 报送.
public struct Submission: Hashable, Sendable {
  /// How far it has come; no submission at all is 未开始.
  public enum State: String, Hashable, Sendable { case draft, submitted, returned, accepted }
  /// How far.
  public var state: State
  /// When the unit handed it in, or last worked on it; nil when the file doesn't say.
  public var at: Timestamp?
  /// By whom.
  public var by: String
  /// When it was handed in the first time, if that was before `at`; nil otherwise.
  public var firstAt: Timestamp?
  /// Who accepted or returned it; nil while nobody has.
  public var reviewer: String?
  /// When that was; nil while nobody has, or when the file doesn't say.
  public var reviewedAt: Timestamp?
  /// Why it was returned; nil unless it was.
  public var reason: String?

  /// A submission without a stamp.
  public init(_ state: State, reviewer: String? = nil, reason: String? = nil) {
    self.state = state
    self.reviewer = reviewer
    self.reason = reason
    by = ""
  }

  /// When it was handed in, the first time if there were several; nil while it never was.
  public var handedInAt: Timestamp? { firstAt ?? (state == .draft ? nil : at) }

  init?(from record: RecordReader, _ problems: inout Problems) {
    guard let state: State = record.word("state", &problems) else { return nil }
    self.state = state
    at = record.parsed("at", &problems) { Timestamp($0) }
    by = record.text("by", &problems) ?? ""
    firstAt = record.parsed("firstAt", &problems) { Timestamp($0) }
    reviewer = record.text("reviewer", &problems)
    reviewedAt = record.parsed("reviewedAt", &problems) { Timestamp($0) }
    reason = record.text("reason", &problems)
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("state", state.rawValue)
    record.put("at", at?.description)
    if !by.isEmpty { record.put("by", by) }
    record.put("firstAt", firstAt?.description)
    record.put("reviewer", reviewer)
    record.put("reviewedAt", reviewedAt?.description)
    record.put("reason", reason)
    return record.value
  }
}
