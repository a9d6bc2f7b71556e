/// Who is asked for an indicator 责任分解: one indicator for one unit, for the whole year.
public struct Assignment: Hashable, Sendable {
  /// A unit's part.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case lead, report, support, notApplicable
  }
  /// The part.
  public var role: Role
  /// Why, where it was asked: 不涉及 needs a reason.
  public var reason: String?

  /// An assignment.
  public init(_ role: Role, reason: String? = nil) {
    self.role = role
    self.reason = reason
  }

  /// Whether the unit owes figures.
  public var isReporting: Bool { role == .lead || role == .report }

  init?(from record: RecordReader, _ problems: inout Problems) {
    guard let role: Role = record.word("role", &problems) else {
      if !record.has("role") { problems.report(record.keys + ["role"], .missing) }
      return nil
    }
    self.role = role
    reason = record.text("reason", &problems)
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("role", role.rawValue)
    record.put("reason", reason)
    return record.value
  }
}
