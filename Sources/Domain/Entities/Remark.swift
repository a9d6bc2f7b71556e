/// What a comment or a star is about.
public enum RemarkSubject: Hashable, Sendable {
  case figure(ReportingUnit.ID, Indicator.ID)
  case unit(ReportingUnit.ID)
  case indicator(Indicator.ID)
  case area(Area.ID)
  /// A task or an issue.
  case item(WorkItem.ID)

  /// As the document names it: `figure:gulou:lecture-events`, `unit:gulou`.
  public var text: String {
    switch self {
    case .figure(let unit, let indicator): "figure:\(unit.text):\(indicator.text)"
    case .unit(let unit): "unit:\(unit.text)"
    case .indicator(let indicator): "indicator:\(indicator.text)"
    case .area(let area): "area:\(area.text)"
    case .item(let item): "item:\(item.text)"
    }
  }

  /// Reads what `text` writes; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var subject: RemarkSubject?
    switch (parts.first, parts.count) {
    case ("figure", 3):
      if let unit = ReportingUnit.ID(parts[1]), let indicator = Indicator.ID(parts[2]) {
        subject = .figure(unit, indicator)
      }
    case ("unit", 2): subject = ReportingUnit.ID(parts[1]).map { .unit($0) }
    case ("indicator", 2): subject = Indicator.ID(parts[1]).map { .indicator($0) }
    case ("area", 2): subject = Area.ID(parts[1]).map { .area($0) }
    case ("item", 2): subject = WorkItem.ID(parts[1]).map { .item($0) }
    default: break
    }
    guard let subject else { return nil }
    self = subject
  }
}

extension RemarkSubject: Comparable {
  /// By the text.
  public static func < (a: RemarkSubject, b: RemarkSubject) -> Bool { a.text < b.text }
}

/// A star 关注: somebody keeps an eye on something.
public struct Star: Hashable, Sendable {
  /// By whom.
  public let by: String
  /// When; nil when the file doesn't say.
  public let at: Timestamp?
  /// The role in which it was given; nil: in none.
  public let role: WorkRole?

  /// Whether a leader keeps an eye on it: then it comes first.
  public var isLeaders: Bool { role == .leader }

  init(_ stamp: Stamp, _ role: WorkRole?) { (by, at, self.role) = (stamp.by, stamp.at, role) }

  init(from record: RecordReader, _ problems: inout Problems) {
    by = record.text("by", &problems) ?? ""
    at = record.parsed("at", &problems) { Timestamp($0) }
    role = record.word("role", &problems)
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("by", by)
    record.put("at", at?.description)
    record.put("role", role?.rawValue)
    return record.value
  }
}

/// Words on something: a leader's instruction 批示, or anybody else's remark 批注.
public struct Remark: Hashable, Sendable {
  /// Its key below its subject: the operation.
  public let id: RecordID
  /// Its place among those on the same, from 1.
  public let order: Int
  /// The words.
  public let text: String
  /// Who wrote them, when, and in which role.
  public let mark: Star

  init(_ id: RecordID, _ text: String, order: Int, _ mark: Star) {
    (self.id, self.text, self.order, self.mark) = (id, text, order, mark)
  }

  init(id: RecordID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    order = record.number("order", &problems) ?? 0
    text = record.required("text", &problems)
    mark = Star(from: record, &problems)
  }

  var value: FieldValue {
    var members = mark.value.record ?? [:]
    members["text"] = .text(text)
    members["order"] = .number(order)
    return .record(members)
  }
}

/// All comments and stars of a year.
public struct Remarks: Hashable, Sendable {
  /// What is starred.
  public private(set) var stars: [RemarkSubject: Star] = [:]
  /// What is said, in the order in which it was.
  public private(set) var comments: [RemarkSubject: [Remark]] = [:]

  /// Nothing.
  public init() {}

  init(from record: RecordReader, _ problems: inout Problems) {
    for child in record.children("stars", &problems, { RemarkSubject($0) }) {
      stars[child.key] = Star(from: child.reader, &problems)
    }
    for subject in record.children("comments", &problems, { RemarkSubject($0) }) {
      let written = RecordReader(
        .record(["on": .record(subject.reader.members)]), subject.reader.keys, &problems)
      comments[subject.key] = written.children("on", &problems, { RecordID($0) })
        .map { Remark(id: $0.key, from: $0.reader, &problems) }
        .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }
  }

  /// What leaders keep an eye on.
  public var watched: Set<RemarkSubject> { Set(stars.filter { $0.value.isLeaders }.keys) }
}
