/// How a unit judges an initiative that no figure follows, in a quarter 自评.
public struct SelfAssessment: Hashable, Sendable {
  /// The judgement.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case goingWell, underWay, needsSupport
  }
  /// The judgement.
  public var standing: Standing
  /// What is said of it; empty when nothing is.
  public var text: String
  /// Who judged.
  public var by: String
  /// When; nil when the file doesn't say.
  public var at: Timestamp?

  /// A judgement without a stamp.
  public init(_ standing: Standing, _ text: String = "") {
    self.standing = standing
    self.text = text
    by = ""
  }

  init?(from record: RecordReader, _ problems: inout Problems) {
    if !record.has("standing") { problems.report(record.keys + ["standing"], .missing) }
    guard let standing: Standing = record.word("standing", &problems) else { return nil }
    self.standing = standing
    text = record.text("text", &problems) ?? ""
    by = record.text("by", &problems) ?? ""
    at = record.parsed("at", &problems) { Timestamp($0) }
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("standing", standing.rawValue)
    if !text.isEmpty { record.put("text", text) }
    if !by.isEmpty { record.put("by", by) }
    record.put("at", at?.description)
    return record.value
  }
}

extension Initiative {
  /// Whether it is followed in words, by a self-assessment each quarter.
  public var isAssessed: Bool { kind != .measurable }
}

extension Plan {
  /// The initiatives that are followed in words, in the plan's order.
  public var assessedInitiatives: [Initiative] { initiatives.filter(\.isAssessed) }
}
