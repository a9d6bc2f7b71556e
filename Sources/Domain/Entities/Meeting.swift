/// A meeting 会议 of the federation with its units: prepared, held on frozen figures, ended.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// Identifies a meeting: the day for which it was called and a letter, `2024-08-01-a`; also the name
  /// of its file. It stays when the day is moved.
  public typealias ID = Slug<Meeting>

  /// How far it has come.
  public enum Stage: Hashable, Sendable {
    case prepared
    case running(since: Timestamp)
    case ended(at: Timestamp)
  }

  /// Its identifier.
  public let id: ID
  /// The year of the plan that it belongs to; it may be held in the next one.
  public let year: Int
  /// What it is called.
  public var name: String
  /// The day on which it is held.
  public var day: Day
  /// Where; empty while nobody said.
  public var place: String
  /// Who takes the chair; empty while nobody said.
  public var chair: String
  /// The month whose figures are looked at.
  public var asOf: Period
  /// What is dealt with, in order.
  public var agenda: [AgendaItem]
  /// Where decisions stand in the minutes, from 1; absent: nobody moved one, or it came later.
  public var decisionOrder: [WorkItem.ID: Int]
  /// Which units are there; absent: nobody said.
  public var attendance: [ReportingUnit.ID: Attendance]
  /// When it began; nil while it is prepared.
  public var startedAt: Timestamp?
  /// When it was over; nil until then.
  public var endedAt: Timestamp?
  /// The figures that were frozen when it began; nil while it is prepared.
  public var snapshot: Snapshot.ID?

  init(id: ID, year: Int, from document: FieldValue, _ problems: inout Problems) {
    (self.id, self.year) = (id, year)
    let record = RecordReader(document, [], &problems)
    name = record.required("name", &problems)
    // A day that can't be read is the one for which it was called.
    let called = Day(id.text.prefix(10)) ?? Day(year: year, month: 1, day: 1)
    day = record.day("day", &problems) ?? called ?? Day(number: 0)
    place = record.text("place", &problems) ?? ""
    chair = record.text("chair", &problems) ?? ""
    asOf =
      record.parsed("asOf", &problems) { Period($0).flatMap { $0.cadence == .month ? $0 : nil } }
      ?? Period.all(of: .month, in: year)[0]
    startedAt = record.parsed("startedAt", &problems) { Timestamp($0) }
    endedAt = record.parsed("endedAt", &problems) { Timestamp($0) }
    snapshot = record.parsed("snapshot", &problems) { Snapshot.ID($0) }
    agenda = record.children("agenda", &problems, { $0 })
      // Taken out while somebody else changed its minutes: nothing of it is left but those.
      .filter { $0.reader.has("order") }
      .map { AgendaItem(key: $0.key, from: $0.reader, &problems) }
      .sorted { ($0.order, $0.key) < ($1.order, $1.key) }
    let order = RecordReader(record.members["decisions"], ["decisions"], &problems)
    decisionOrder = order.members.keys.sorted().reduce(into: [:]) { places, name in
      guard let id = WorkItem.ID(name) else {
        return problems.report(order.keys + [name], .invalid(name))
      }
      places[id] = order.number(name, &problems)
    }
    attendance = record.children("attendance", &problems, { ReportingUnit.ID($0) })
      .reduce(into: [:]) { $0[$1.key] = Attendance(from: $1.reader, &problems) }
  }

  /// How far it has come.
  public var stage: Stage {
    if let endedAt { return .ended(at: endedAt) }
    return startedAt.map { .running(since: $0) } ?? .prepared
  }

  /// The document that holds it.
  public var document: Document { .meeting(id, year: year) }
  /// The minutes of the whole agenda.
  public var minutes: Int { agenda.reduce(0) { $0 + $1.minutes } }
  /// The units that speak, in order.
  public var speakers: [ReportingUnit.ID] { agenda.compactMap(\.unit) }
  /// The item of that key; nil when the agenda has none such.
  public func item(_ key: String) -> AgendaItem? { agenda.first { $0.key == key } }
}

/// One item of a meeting's agenda: a unit that reports, or something else.
public struct AgendaItem: Hashable, Sendable {
  /// What is dealt with.
  public enum Subject: Hashable, Sendable {
    /// A unit speaks.
    case unit(ReportingUnit.ID)
    /// Something else, in words.
    case text(String)
  }
  /// So many minutes a unit has unless somebody says otherwise [ours].
  public static let usualMinutes = 4
  /// As many minutes as an item may have.
  public static let mostMinutes = 600

  /// Its key in the agenda: the unit's identifier, or the operation that added it.
  public let key: String
  /// What is dealt with.
  public let subject: Subject
  /// How long it takes.
  public let minutes: Int
  /// Its place, from 1.
  public let order: Int

  init(key: String, from record: RecordReader, _ problems: inout Problems) {
    self.key = key
    if let text = record.text("text", &problems) {
      subject = .text(text)
    } else if let unit = ReportingUnit.ID(key) {
      subject = .unit(unit)
    } else {
      problems.report(record.keys, .invalid(key))
      subject = .text(key)
    }
    minutes = record.number("minutes", &problems) ?? 0
    order = record.number("order", &problems) ?? 0
  }

  /// The unit that speaks; nil where it is something else.
  public var unit: ReportingUnit.ID? {
    switch subject {
    case .unit(let unit): unit
    case .text: nil
    }
  }
}

/// How a unit takes part in a meeting.
public struct Attendance: Hashable, Sendable {
  /// The ways of taking part.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// 出席.
    case present
    /// 请假.
    case leave
    /// 列席: it listens and doesn't speak.
    case observer
  }
  /// How.
  public var state: State
  /// Why it is away, or who comes instead; empty when nobody said.
  public var note: String

  /// A way of taking part.
  public init(_ state: State, note: String = "") { (self.state, self.note) = (state, note) }

  init(from record: RecordReader, _ problems: inout Problems) {
    state = record.word("state", &problems) ?? .present
    note = record.text("note", &problems) ?? ""
  }

  var value: FieldValue {
    var record = RecordWriter()
    record.put("state", state.rawValue)
    if !note.isEmpty { record.put("note", note) }
    return record.value
  }
}
