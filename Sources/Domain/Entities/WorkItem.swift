/// Something that one has to see to 督办: a task 任务 with its due day, or an issue 问题 to be settled.
public struct WorkItem: Hashable, Sendable, Identifiable {
  /// Identifies an item.
  public typealias ID = RecordID

  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 任务: handed out, signed for, handed in and closed.
    case task
    /// 问题: found, put right, looked at and struck off 销号.
    case issue

    /// Where items of the kind stand in the document.
    var key: String {
      switch self {
      case .task: "tasks"
      case .issue: "issues"
      }
    }

    /// The states that it can have, the first one at the beginning.
    public var states: [State] {
      switch self {
      case .task:
        [.toSign, .inProgress, .handedIn, .returned, .extended, .held, .closed, .cancelled]
      case .issue: [.open, .fixing, .review, .reopened, .closed]
      }
    }
  }

  /// How far it has come.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case toSign, inProgress, handedIn, returned, extended, held, cancelled
    case open, fixing, review, reopened
    /// 已办结 of a task, 销号 of an issue.
    case closed
  }

  /// Where it comes from.
  public struct Source: Hashable, Sendable {
    /// What kind of place that is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case meeting, report, indicator, superior
    }
    /// What kind of place that is.
    public let kind: Kind
    /// Which: a meeting's key, a report's item, an indicator, or who asked for it.
    public let reference: String

    /// A place.
    public init(_ kind: Kind, _ reference: String) {
      (self.kind, self.reference) = (kind, reference)
    }

    /// Reads `meeting/2024-08-01-a`; nil for anything else.
    public init?(_ text: String) {
      guard let slash = text.firstIndex(of: "/"), let kind = Kind(rawValue: String(text[..<slash]))
      else { return nil }
      self.init(kind, String(text[text.index(after: slash)...]))
    }

    /// `meeting/2024-08-01-a`.
    public var text: String { "\(kind.rawValue)/\(reference)" }
  }

  /// What it is.
  public let kind: Kind
  /// Its identifier.
  public let id: ID
  /// The number by which people call it, counted within its kind and year.
  public var number: Int
  /// What is to be done.
  public var title: String
  /// The unit that does it; nil: the city's federation itself.
  public var unit: ReportingUnit.ID?
  /// Units that help.
  public var assisting: [ReportingUnit.ID]
  /// The person who answers for it; empty when nobody is named.
  public var owner: String
  /// The last day in time; nil when none is set.
  public var due: Day?
  /// What counts as done; empty when nobody said.
  public var measure: String
  /// Where it comes from; nil when nobody said.
  public var source: Source?
  /// What it is about: `indicator/…`, `report/…`, `initiative/…`.
  public var links: [String]
  /// How far it has come.
  public var state: State
  /// What was done with it, in order.
  public var steps: [Step]
  /// When it was written down; nil when the file doesn't say.
  public var at: Timestamp?
  /// By whom.
  public var by: String

  init(kind: Kind, id: ID, from record: RecordReader, _ problems: inout Problems) {
    (self.kind, self.id) = (kind, id)
    number = record.number("order", &problems) ?? 0
    title = record.required("title", &problems)
    unit = record.parsed("unit", &problems) { ReportingUnit.ID($0) }
    assisting = record.texts("assisting", &problems).compactMap { ReportingUnit.ID($0) }
    owner = record.text("owner", &problems) ?? ""
    due = record.day("due", &problems)
    measure = record.text("measure", &problems) ?? ""
    source = record.parsed("source", &problems) { Source($0) }
    links = record.texts("links", &problems)
    at = record.parsed("at", &problems) { Timestamp($0) }
    by = record.text("by", &problems) ?? ""
    state =
      record.parsed("state", &problems) { text in
        State(rawValue: text).flatMap { kind.states.contains($0) ? $0 : nil }
      } ?? kind.states[0]
    steps = record.children("steps", &problems, { $0 })
      .map { Step(key: $0.key, from: $0.reader, &problems) }
      .sorted { ($0.order, $0.key) < ($1.order, $1.key) }
  }
}

extension WorkItem {
  /// An item as it is written down or changed.
  public struct Draft: Hashable, Sendable {
    /// What it is.
    public var kind: Kind
    /// What is to be done.
    public var title: String
    /// The unit that does it; nil: the city's federation itself.
    public var unit: ReportingUnit.ID?
    /// Units that help.
    public var assisting: [ReportingUnit.ID] = []
    /// The person who answers for it; empty when nobody is named.
    public var owner = ""
    /// The last day in time; nil when none is set.
    public var due: Day?
    /// What counts as done; empty when nobody said.
    public var measure = ""
    /// Where it comes from; nil when nobody said.
    public var source: Source?
    /// What it is about.
    public var links: [String] = []

    /// An item of which only the title is known.
    public init(_ kind: Kind, _ title: String) { (self.kind, self.title) = (kind, title) }

    /// The fields as the document holds them.
    var members: [String: FieldValue] {
      var record = RecordWriter()
      record.put("title", title)
      record.put("unit", unit?.text)
      record.put("assisting", texts: assisting.map(\.text))
      if !owner.isEmpty { record.put("owner", owner) }
      record.put("due", due)
      if !measure.isEmpty { record.put("measure", measure) }
      record.put("source", source?.text)
      record.put("links", texts: links)
      return record.members
    }
  }

  /// What of it people write, to be changed.
  public var draft: Draft {
    var draft = Draft(kind, title)
    (draft.unit, draft.assisting, draft.owner, draft.due) = (unit, assisting, owner, due)
    (draft.measure, draft.source, draft.links) = (measure, source, links)
    return draft
  }
}
