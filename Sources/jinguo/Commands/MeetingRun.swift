import Controller
import Domain
import Languages

/// One action with the meetings of a book.
struct MeetingRun {
  private let session: BookSession
  private let asked: MeetingOptions
  private var words: Words { session.words }
  private var telling: MeetingTelling { MeetingTelling(session) }

  init(_ options: GlobalOptions, _ asked: MeetingOptions) throws {
    session = try BookSession(options)
    self.asked = asked
  }

  func run() throws {
    switch asked.action {
    case .list: list()
    case .show: show(try meeting())
    case .new: try call()
    case .set: try set()
    case .agenda: try agenda()
    case .attend: try attend()
    case .start: try keep(.start(try meeting().id, today: session.today))
    case .end: try keep(.end(try meeting().id))
    case .remove: try keep(.remove(try meeting().id))
    case .decisions: try decisions()
    case .snapshot: try snapshot()
    case .compare: try compare()
    }
  }

  private func list() {
    let meetings = Array(session.book.meetings(in: session.year).reversed())
    if asked.json { return Output.json(.list(meetings.map { telling.json($0) })) }
    session.tellSample()
    if meetings.isEmpty {
      return Output.line(words(MeetingSentence.noMeetings(key: "jinguo meeting new")))
    }
    for line in telling.table(meetings).lines { Output.line(line) }
  }

  private func show(_ meeting: Meeting) {
    if asked.json { return Output.json(telling.json(meeting)) }
    session.tellSample()
    for line in telling.details(meeting) { Output.line(line) }
  }

  private func meeting() throws -> Meeting {
    if let name = asked.meeting { return try NameResolver(session: session).meeting(name) }
    guard let latest = session.book.meetings(in: session.year).last else {
      throw Complaint(words(MeetingSentence.noMeetings(key: "jinguo meeting new")), .data)
    }
    return latest
  }

  private func call() throws {
    let line = ([asked.day].compactMap { $0 } + asked.words).joined(separator: " ")
    let asOf = try month() ?? session.asOf
    var draft: Meeting.Draft
    do throws(DayInputError) {
      let read = try MeetingReader(words, today: session.today).read(line, asOf: asOf)
      if let doubt = words.tellDoubt(read.day) { Output.message(doubt) }
      draft = read.draft
    } catch {
      throw Complaint(words.tell(error), .data)
    }
    draft.name = asked.name ?? draft.name
    draft.place = asked.place ?? draft.place
    draft.chair = asked.chair ?? draft.chair
    try keep(.create(draft))
  }

  private func month() throws -> Period? {
    try asked.month.map { try NameResolver(session: session).month($0) }
  }

  private func set() throws {
    let meeting = try meeting()
    var fields: [Meeting.Field] = []
    if let name = asked.name { fields.append(.name(name)) }
    if let day = asked.day { fields.append(.day(try read(day))) }
    if let place = asked.place { fields.append(.place(place)) }
    if let chair = asked.chair { fields.append(.chair(chair)) }
    if let month = try month() { fields.append(.asOf(month)) }
    guard !fields.isEmpty else {
      throw Complaint(words(UsageSentence.missingArgument("--day")), .usage)
    }
    let edits = fields.map { Edit.meeting(.set(meeting.id, $0), year: session.year) }
    try keep(edits.count == 1 ? edits[0] : .batch(edits))
  }

  private func read(_ day: String) throws -> Day {
    do throws(DayInputError) {
      let typed = try DayInput(today: session.today).read(day)
      if let doubt = words.tellDoubt(typed) { Output.message(doubt) }
      return typed.day
    } catch {
      throw Complaint(words.tell(error), .data)
    }
  }

  private func agenda() throws {
    let meeting = try meeting()
    guard let verb = asked.words.first else { return show(meeting) }
    let rest = Array(asked.words.dropFirst())
    switch verb {
    case "add":
      let (subject, minutes) = AgendaItem.read(rest.joined(separator: " "))
      let unit = try? NameResolver(session: session).unit(subject)
      try keep(
        .addItem(
          meeting.id, unit.map { .unit($0.id) } ?? .text(subject),
          minutes: minutes ?? AgendaItem.usualMinutes))
    case "minutes":
      try keep(.setMinutes(meeting.id, key: try item(rest, meeting), try number(rest)))
    case "reword":
      let key = try item(rest, meeting)
      let (subject, minutes) = AgendaItem.read(rest.dropFirst().joined(separator: " "))
      try keep(.rewordItem(meeting.id, key: key, subject, minutes: minutes))
    case "remove": try keep(.removeItem(meeting.id, key: try item(rest, meeting)))
    case "move":
      let key = try item(rest, meeting)
      let place = meeting.agenda.firstIndex { $0.key == key } ?? 0
      try keep(.moveItem(meeting.id, key: key, by: try number(rest) - 1 - place))
    default: throw Complaint(words(UsageSentence.unexpectedArgument(verb)), .usage)
    }
  }

  /// An item by its number on the agenda or by its unit.
  private func item(_ rest: [String], _ meeting: Meeting) throws -> String {
    guard let name = rest.first else {
      throw Complaint(words(UsageSentence.missingArgument("item")), .usage)
    }
    if let number = Int(name) {
      guard meeting.agenda.indices.contains(number - 1) else {
        throw Complaint(words(MeetingRefusalSentence.unknownItem(name)), .data)
      }
      return meeting.agenda[number - 1].key
    }
    return try NameResolver(session: session).unit(name).id.text
  }

  private func number(_ rest: [String]) throws -> Int {
    let text = try argument(1, of: rest)
    guard let number = AgendaItem.readMinutes(text) else { throw noNumber(text) }
    return number
  }

  private func argument(_ place: Int, of rest: [String]) throws -> String {
    guard rest.indices.contains(place) else {
      throw Complaint(words(UsageSentence.missingArgument("number")), .usage)
    }
    return rest[place]
  }

  private func noNumber(_ text: String) -> Complaint {
    Complaint(words(UsageSentence.badNumber(text)), .usage)
  }

  private func attend() throws {
    let meeting = try meeting()
    guard asked.words.count > 1 else {
      throw Complaint(words(UsageSentence.missingArgument("present, leave, observer")), .usage)
    }
    let unit = try NameResolver(session: session).unit(asked.words[0])
    let state = try attendance(asked.words[1])
    try keep(.attend(meeting.id, unit.id, state.map { Attendance($0, note: asked.note ?? "") }))
  }

  private func attendance(_ name: String) throws -> Attendance.State? {
    let states: [Attendance.State?] = Attendance.State.allCases + [nil]
    let found = states.first { state in
      let attendance = state.map { Attendance($0) }
      return name == state?.rawValue ?? "open" || name == Words(.zh).attendance(attendance)
        || name == Words(.en).attendance(attendance)
    }
    guard let found else {
      throw Complaint(words(UsageSentence.unexpectedArgument(name)), .usage)
    }
    return found
  }

  /// What the meeting decided, in the order of its minutes; `move 3 1` puts the third one first.
  private func decisions() throws {
    let meeting = try meeting()
    let decided = session.book.decisions(of: meeting)
    guard let verb = asked.words.first else {
      let telling = WorkTelling(session)
      if asked.json { return Output.json(.list(decided.map { telling.json($0) })) }
      session.tellSample()
      if decided.isEmpty {
        let command = "jinguo task add --source meeting/\(meeting.id)"
        Output.line(words(MeetingSentence.noDecisions(key: command)))
      }
      for (place, item) in decided.enumerated() {
        let told = words.passOn(item, in: session.book, year: session.year, today: session.today)
        Output.line("\(place + 1) \(told)")
      }
      return
    }
    guard verb == "move" else {
      throw Complaint(words(UsageSentence.unexpectedArgument(verb)), .usage)
    }
    let places = try (1...2).map { try argument($0, of: asked.words) }
    guard let from = Int(places[0]) else { throw noNumber(places[0]) }
    guard let to = Int(places[1]) else { throw noNumber(places[1]) }
    guard decided.indices.contains(from - 1) else {
      throw Complaint(words(MeetingRefusalSentence.unknownDecision(places[0])), .data)
    }
    try keep(.moveDecision(meeting.id, decided[from - 1].id, by: to - from))
  }

  /// Freezes the figures as they are, or without a name lists what is frozen.
  private func snapshot() throws {
    guard asked.words.isEmpty else {
      let asOf = try month() ?? session.asOf
      return try keep(
        .freeze(asked.words.joined(separator: " "), asOf: asOf, today: session.today))
    }
    let frozen = session.book.frozen(in: session.year)
    if asked.json { return Output.json(.list(frozen.map { telling.json($0) })) }
    session.tellSample()
    if frozen.isEmpty { Output.line(words(nothingFrozen)) }
    for title in frozen { Output.line(telling.line(title)) }
  }

  private let nothingFrozen = MeetingRefusalSentence.noSnapshot(key: "jinguo meeting snapshot")

  private func compare() throws {
    let book = session.book
    guard let then = try chosenSnapshot() else { throw Complaint(words(nothingFrozen), .data) }
    let now = Snapshot(ofNow: book, year: session.year, asOf: session.asOf, today: session.today)
    let comparison = SnapshotComparison(from: then, to: now)
    if asked.json { return Output.json(telling.json(comparison, from: then, asOf: session.asOf)) }
    session.tellSample()
    for line in telling.lines(comparison, from: then, asOf: session.asOf) { Output.line(line) }
  }

  /// The one that is named; else the meeting's, that of the one before it, or the latest.
  private func chosenSnapshot() throws -> Snapshot? {
    let book = session.book
    let frozen = book.frozen(in: session.year)
    if let name = asked.snapshot {
      guard let title = frozen.first(where: { $0.id.text == name || $0.name == name }) else {
        throw Complaint(words(MeetingRefusalSentence.unknownSnapshot(name)), .data)
      }
      return book.snapshot(title.id, in: session.year)
    }
    if asked.meeting == nil, book.meetings(in: session.year).isEmpty {
      return frozen.first.flatMap { book.snapshot($0.id, in: session.year) }
    }
    let meeting = try meeting()
    return book.snapshot(of: meeting)
      ?? book.previousMeeting(of: meeting).flatMap { book.snapshot(of: $0) }
      ?? frozen.first.flatMap { book.snapshot($0.id, in: session.year) }
  }

  private func keep(_ edit: MeetingEdit) throws { try keep(.meeting(edit, year: session.year)) }

  private func keep(_ edit: Edit) throws {
    let commit = try session.keep(edit)
    session.tell(commit, asJSON: asked.json, telling.touched(by: commit))
  }
}
