/// What a person wants to be different about meetings and what is frozen of figures.
public enum MeetingEdit: Hashable, Sendable {
  /// Calls a meeting; all units that speak are on its agenda in official order.
  case create(Meeting.Draft)
  /// Says something about it otherwise.
  case set(Meeting.ID, Meeting.Field)
  /// Puts an item behind the others of the agenda.
  case addItem(Meeting.ID, AgendaItem.Subject, minutes: Int)
  /// Takes an item out.
  case removeItem(Meeting.ID, key: String)
  /// Moves an item so many places down; up when below zero; as far as it goes.
  case moveItem(Meeting.ID, key: String, by: Int)
  /// Says how many minutes an item has.
  case setMinutes(Meeting.ID, key: String, Int)
  /// Words an item that is no unit's otherwise; nil: its minutes stay.
  case rewordItem(Meeting.ID, key: String, String, minutes: Int?)
  /// Moves one of its decisions so many places down in the minutes; up when below zero; as far as it
  /// goes.
  case moveDecision(Meeting.ID, WorkItem.ID, by: Int)
  /// Says how a unit takes part; nil: nobody says.
  case attend(Meeting.ID, ReportingUnit.ID, Attendance?)
  /// Begins it: freezes its figures as they are, with what is due and late on that day.
  case start(Meeting.ID, today: Day)
  /// Freezes the figures of a month under a name without a meeting, with what is due and late on that
  /// day.
  case freeze(String, asOf: Period, today: Day)
  /// Ends it.
  case end(Meeting.ID)
  /// Takes away one that hasn't begun and on which nothing hangs.
  case remove(Meeting.ID)
}

extension Meeting {
  /// A meeting as it is called.
  public struct Draft: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// When it is held.
    public var day: Day
    /// The month whose figures are looked at.
    public var asOf: Period
    /// Where; empty while nobody said.
    public var place = ""
    /// Who takes the chair; empty while nobody said.
    public var chair = ""

    /// A meeting on a day, with the figures of a month.
    public init(_ name: String, on day: Day, asOf: Period) {
      (self.name, self.day, self.asOf) = (name, day, asOf)
    }
  }

  /// Something that is said about a meeting.
  public enum Field: Hashable, Sendable {
    case name(String)
    case day(Day)
    case place(String)
    case chair(String)
    case asOf(Period)

    fileprivate var key: String {
      switch self {
      case .name: "name"
      case .day: "day"
      case .place: "place"
      case .chair: "chair"
      case .asOf: "asOf"
      }
    }
  }
}

/// Edits of meetings.
extension Book {
  func meet(_ edit: MeetingEdit, _ year: Int, _ stamp: Stamp) throws(EditError) -> [FieldChange] {
    guard plans[year] != nil else { throw .unknownYear(year) }
    switch edit {
    case .create(let draft): return try create(draft, year, stamp)
    case .set(let id, let field): return try set(field, of: try known(id, year))
    case .addItem(let id, let subject, let minutes):
      return try add(subject, minutes, to: try known(id, year), stamp)
    case .removeItem(let id, let key):
      let meeting = try known(id, year)
      return remove(try item(key, of: meeting), from: meeting)
    case .moveItem(let id, let key, let steps):
      let meeting = try known(id, year)
      return move(try item(key, of: meeting), by: steps, in: meeting)
    case .setMinutes(let id, let key, let minutes):
      let meeting = try known(id, year)
      _ = try item(key, of: meeting)
      return change(meeting.path("agenda", key, "minutes"), to: .number(try checked(minutes)))
    case .rewordItem(let id, let key, let text, let minutes):
      let meeting = try known(id, year)
      return try reword(try item(key, of: meeting), text, minutes, in: meeting)
    case .moveDecision(let id, let decision, let steps):
      return try move(decision, by: steps, in: try known(id, year))
    case .attend(let id, let unit, let attendance):
      let meeting = try known(id, year)
      guard self.unit(unit) != nil else { throw .unknownUnit(unit.text) }
      return change(meeting.path("attendance", unit.text), to: attendance?.value)
    case .start(let id, let today): return try start(try known(id, year), today, stamp)
    case .freeze(let name, let asOf, let today):
      return try freeze(name, try checked(asOf, year), today, stamp)
    case .end(let id):
      let meeting = try known(id, year)
      guard meeting.startedAt != nil else { throw .meeting(.notBegun) }
      guard meeting.endedAt == nil else { throw .meeting(.hasEnded) }
      return change(meeting.path("endedAt"), to: .text(stamp.at.description))
    case .remove(let id):
      let meeting = try known(id, year)
      if let holding = holding(meeting) { throw .meeting(holding) }
      return fields(of: meeting.document).flatMap { change($0, to: nil) }
    }
  }

  private func known(_ id: Meeting.ID, _ year: Int) throws(EditError) -> Meeting {
    guard let meeting = meeting(id, in: year) else { throw .meeting(.unknownMeeting(id.text)) }
    return meeting
  }

  private func item(_ key: String, of meeting: Meeting) throws(EditError) -> AgendaItem {
    guard let item = meeting.item(key) else { throw .meeting(.unknownItem(key)) }
    return item
  }

  private func checked(_ minutes: Int) throws(EditError) -> Int {
    guard (0...AgendaItem.mostMinutes).contains(minutes) else {
      throw .meeting(.badMinutes(minutes))
    }
    return minutes
  }

  private func checked(_ asOf: Period, _ year: Int) throws(EditError) -> Period {
    guard asOf.cadence == .month, asOf.year == year else { throw .meeting(.notAMonth(asOf)) }
    return asOf
  }

  private func create(_ draft: Meeting.Draft, _ year: Int, _ stamp: Stamp)
    throws(EditError) -> [FieldChange]
  {
    guard Optional(draft.name).givesReason else { throw .meeting(.noName) }
    let free = lettered("\(draft.day)") {
      Meeting.ID($0)
    } isFree: {
      fields(of: .meeting($0, year: year)).isEmpty
    }
    guard let id = free else { throw .meeting(.tooManyOnDay(draft.day)) }
    var record = RecordWriter()
    record.put("name", draft.name)
    record.put("day", draft.day)
    record.put("asOf", try checked(draft.asOf, year).description)
    if !draft.place.isEmpty { record.put("place", draft.place) }
    if !draft.chair.isEmpty { record.put("chair", draft.chair) }
    record.put("at", stamp.at.description)
    record.put("by", stamp.by)
    let document = Document.meeting(id, year: year)
    let said = record.members.sorted { $0.key < $1.key }
      .flatMap { change(FieldPath(document, [$0.key]), to: $0.value) }
    return said
      + speakingUnits(in: year).enumerated().flatMap { place, unit in
        itemChanges(
          document, unit.id.text, text: nil, order: place + 1, minutes: AgendaItem.usualMinutes)
      }
  }

  private func set(_ field: Meeting.Field, of meeting: Meeting) throws(EditError) -> [FieldChange] {
    let text: String
    switch field {
    case .name(let name):
      guard Optional(name).givesReason else { throw .meeting(.noName) }
      text = name
    case .day(let day): text = day.description
    case .place(let place): text = place
    case .chair(let chair): text = chair
    case .asOf(let asOf):
      guard meeting.startedAt == nil || asOf == meeting.asOf else { throw .meeting(.hasBegun) }
      text = try checked(asOf, meeting.year).description
    }
    return change(meeting.path(field.key), to: text.isEmpty ? nil : .text(text))
  }

  private func add(
    _ subject: AgendaItem.Subject, _ minutes: Int, to meeting: Meeting, _ stamp: Stamp
  ) throws(EditError) -> [FieldChange] {
    let order = (meeting.agenda.map(\.order).max() ?? 0) + 1
    let minutes = try checked(minutes)
    switch subject {
    case .unit(let id):
      guard unit(id) != nil else { throw .unknownUnit(id.text) }
      guard meeting.item(id.text) == nil else { throw .meeting(.unitOnAgenda(id)) }
      return itemChanges(meeting.document, id.text, text: nil, order: order, minutes: minutes)
    case .text(let text):
      guard Optional(text).givesReason else { throw .meeting(.noItemText) }
      let names = [stamp.operation] + (2...1000).map { "\(stamp.operation)x\($0)" }
      let free = names.first { fields(of: meeting.document, under: ["agenda", $0]).isEmpty }
      return itemChanges(
        meeting.document, free ?? stamp.operation, text: text, order: order, minutes: minutes)
    }
  }

  private func itemChanges(
    _ document: Document, _ key: String, text: String?, order: Int, minutes: Int
  ) -> [FieldChange] {
    func path(_ name: String) -> FieldPath { FieldPath(document, ["agenda", key, name]) }
    return change(path("minutes"), to: .number(minutes)) + change(path("order"), to: .number(order))
      + (text.map { change(path("text"), to: .text($0)) } ?? [])
  }

  private func remove(_ item: AgendaItem, from meeting: Meeting) -> [FieldChange] {
    fields(of: meeting.document, under: ["agenda", item.key]).flatMap { change($0, to: nil) }
  }

  private func reword(_ item: AgendaItem, _ text: String, _ minutes: Int?, in meeting: Meeting)
    throws(EditError) -> [FieldChange]
  {
    if let unit = item.unit { throw .meeting(.unitKeepsName(unit)) }
    guard Optional(text).givesReason else { throw .meeting(.noItemText) }
    let timed = try minutes.map { minutes throws(EditError) in try checked(minutes) }
    return change(meeting.path("agenda", item.key, "text"), to: .text(text))
      + (timed.map { change(meeting.path("agenda", item.key, "minutes"), to: .number($0)) } ?? [])
  }

  /// Only items whose number changes are written, so that others can go on with the rest.
  private func move(_ item: AgendaItem, by steps: Int, in meeting: Meeting) -> [FieldChange] {
    guard let place = meeting.agenda.firstIndex(of: item) else { return [] }
    return meeting.agenda.moving(from: place, by: steps) { $0.order }.flatMap { item, order in
      change(meeting.path("agenda", item.key, "order"), to: .number(order))
    }
  }

  /// What was never moved has the place in which it was written down, behind what was.
  private func move(_ decision: WorkItem.ID, by steps: Int, in meeting: Meeting)
    throws(EditError) -> [FieldChange]
  {
    let decided = decisions(of: meeting).map(\.id)
    guard let place = decided.firstIndex(of: decision) else {
      throw .meeting(.unknownDecision(decision.text))
    }
    let isOrdered = decided.allSatisfy { meeting.decisionOrder[$0] != nil }
    let moved = decided.moving(from: place, by: steps) { id in
      isOrdered ? meeting.decisionOrder[id] ?? 0 : 0
    }
    guard moved.map(\.element) != decided else { return [] }
    return moved.flatMap { id, order in
      change(meeting.path("decisions", id.text), to: .number(order))
    }
  }
}

extension Meeting {
  /// A field of its document.
  func path(_ keys: String...) -> FieldPath { FieldPath(document, keys) }
}
