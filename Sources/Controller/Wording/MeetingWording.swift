public import Domain
public import Languages

extension Words {
  /// What a meeting is called, with its day where there is room: 8月1日 上半年工作会议.
  public func title(_ meeting: Meeting) -> String {
    "\(day(meeting.day, in: meeting.year)) \(shown(meeting.name))"
  }

  /// How far it has come: 进行中.
  public func stage(_ meeting: Meeting) -> String {
    switch meeting.stage {
    case .prepared: self(MeetingWord.prepared)
    case .running: self(MeetingWord.running)
    case .ended: self(MeetingWord.ended)
    }
  }

  /// How a unit takes part, without what was said about it.
  public func attendance(_ attendance: Attendance?) -> String {
    switch attendance?.state {
    case .present: self(MeetingWord.present)
    case .leave: self(MeetingWord.leave)
    case .observer: self(MeetingWord.observer)
    case nil: self(MeetingWord.notSaid)
    }
  }

  /// What an item of the agenda is about: a unit, or its words.
  public func subject(_ item: AgendaItem, in book: Book) -> String {
    switch item.subject {
    case .unit(let id): book.unit(id).map { name($0) } ?? shown(id.text)
    case .text(let text): shown(text)
    }
  }

  /// An item that is no unit's as it is typed, its minutes behind it: 部署下半年 15.
  func line(_ item: AgendaItem) -> String {
    switch item.subject {
    case .unit: "\(item.minutes)"
    case .text(let text): "\(text) \(item.minutes)"
    }
  }

  /// How an item's unit has reported for the meeting: its report, or how many of those below it.
  public func filed(_ line: AgendaLine) -> String {
    if line.filings.count > 1 { return "\(line.handedIn)/\(line.filings.count)" }
    return line.filings.first.map { self(SubmissionWord($0.submission)) } ?? ""
  }

  /// What is to be known of a meeting: how far it is, where, who takes the chair, whose figures.
  public func facts(_ meeting: Meeting) -> [String] {
    func said(_ word: MeetingWord, _ text: String) -> String {
      text.isEmpty ? "" : "\(self(word)) \(shown(text))"
    }
    return [
      stage(meeting), said(.place, meeting.place), said(.chair, meeting.chair),
      "\(self(MeetingWord.asOf)) \(self(full(meeting.asOf)))",
    ].filter { !$0.isEmpty }
  }

  /// How much is on an agenda, and who comes.
  public func agendaSummary(_ lines: [AgendaLine]) -> String {
    let minutes = lines.reduce(0) { $0 + $1.item.minutes }
    return list([
      self(MeetingSentence.total(items: lines.count, minutes: minutes)), attending(lines),
    ])
  }

  /// Who comes, in numbers.
  public func attending(_ lines: [AgendaLine]) -> String {
    let units = lines.filter { $0.item.unit != nil }
    func count(_ state: Attendance.State) -> Int { units.count { $0.attendance?.state == state } }
    return self(
      MeetingSentence.attending(
        present: count(.present), leave: count(.leave), observer: count(.observer),
        open: units.count { $0.attendance == nil }))
  }

  /// What stands in a field, as it is told.
  func told(_ field: MeetingLine.Field, of meeting: Meeting) -> String {
    field == .day ? dayOfWeek(meeting.day, in: meeting.year) : field.typed(meeting)
  }

  /// What is to be answered for: where it comes from, who, what, how it stands.
  public func tell(_ answer: AnswerLine, in book: Book, on today: Day, year: Int) -> (
    from: String, who: String, what: String, standing: String
  ) {
    func told(_ item: WorkItem, _ from: MeetingSentence) -> (String, String, String, String) {
      let due = item.due.map { day($0, in: year) } ?? ""
      let pressing = standing(item, on: today)
      return (
        self(from), who(item, in: book, isShort: true), shown(item.title),
        list([state(item), due, pressing])
      )
    }
    switch answer {
    case .decision(let item): return told(item, .decided)
    case .issue(let item): return told(item, .openIssue)
    case .promise(let unit, let promise):
      return (
        self(MeetingSentence.promised), book.unit(unit).map { shortName($0) } ?? unit.text,
        shown(promise.item.text.split(whereSeparator: \.isNewline).joined(separator: " ")),
        outcome(promise)
      )
    }
  }

  /// Why the rules refuse something with a meeting.
  public func sentence(_ refusal: MeetingRefusal, in book: Book) -> MeetingRefusalSentence {
    switch refusal {
    case .unknownMeeting(let name): .unknownMeeting(shown(name))
    case .noName: .noName
    case .notAMonth(let period): .notAMonth(period.description)
    case .tooManyOnDay(let day): .tooManyOnDay(self(self.day(day)))
    case .unknownItem(let key): .unknownItem(shown(key))
    case .unitOnAgenda(let id): .unitOnAgenda(book.unit(id).map { name($0) } ?? id.text)
    case .noItemText: .noItemText
    case .unitKeepsName(let id): .unitKeepsName(book.unit(id).map { name($0) } ?? id.text)
    case .unknownDecision(let key): .unknownDecision(shown(key))
    case .noSnapshotName: .noSnapshotName
    case .tooManySnapshots(let day): .tooManySnapshots(self(self.day(day)))
    case .badMinutes(let minutes): .badMinutes(minutes, most: AgendaItem.mostMinutes)
    case .hasBegun: .hasBegun
    case .notBegun: .notBegun
    case .hasEnded: .hasEnded
    case .hasDecisions(let count): .hasDecisions(count)
    }
  }

  /// A field of a meeting or of a snapshot in words; nil for other fields.
  func tellMeeting(_ path: FieldPath, in book: Book) -> String? {
    switch path.document {
    case .meeting(let id, let year):
      let meeting = book.meeting(id, in: year).map { title($0) } ?? self(MeetingWord.meeting)
      guard let key = path.keys.first else { return meeting }
      switch key {
      case "name": return self(MeetingWord.name)
      case "agenda" where path.keys.count > 2:
        if path.keys[2] == "text" { return "\(meeting) \(self(MeetingWord.agenda))" }
        return "\(meeting) \(subject(path.keys[1], of: id, year, in: book))"
          + " \(self(path.keys[2] == "minutes" ? MeetingWord.minutes : .order))"
      case "decisions" where path.keys.count > 1:
        let item = WorkItem.ID(path.keys[1]).flatMap { book.work(in: year).item($0) }
        let title = item.map { shown($0.title) } ?? self(MeetingWord.item)
        return "\(meeting) \(title) \(self(MeetingWord.order))"
      case "attendance" where path.keys.count > 1:
        let unit = ReportingUnit.ID(path.keys[1]).flatMap { book.unit($0) }.map { name($0) }
        return "\(meeting) \(unit ?? shown(path.keys[1]))"
      default: return "\(meeting) \(self(word(key) ?? .meeting))"
      }
    case .snapshot where path.keys == ["name"]: return self(MeetingWord.snapshot)
    case .snapshot(let id, let year):
      let name = book.value(at: FieldPath(.snapshot(id, year: year), ["name"]))?.text
      return "\(self(MeetingWord.snapshot)) \(name.map { shown($0) } ?? id.text)"
    case .book, .plan, .unit, .outlines, .work: return nil
    }
  }

  private func subject(_ key: String, of id: Meeting.ID, _ year: Int, in book: Book) -> String {
    book.meeting(id, in: year)?.item(key).map { subject($0, in: book) }
      ?? ReportingUnit.ID(key).flatMap { book.unit($0) }.map { name($0) } ?? self(MeetingWord.item)
  }

  private func word(_ key: String) -> MeetingWord? {
    switch key {
    case "day": .day
    case "place": .place
    case "chair": .chair
    case "asOf": .asOf
    case "startedAt": .startedAt
    case "endedAt": .endedAt
    case "snapshot": .snapshot
    default: nil
    }
  }

  /// The value of such a field in words; nil for other fields.
  func tellMeeting(_ value: FieldValue?, at path: FieldPath) -> String? {
    switch path.document {
    case .meeting(_, let year):
      // Nothing is missing there that anybody would have to report.
      guard let value else { return "–" }
      switch path.keys.first {
      case "attendance":
        let state = value["state"]?.text.flatMap { Attendance.State(rawValue: $0) }
        let note = value["note"]?.text.map { " " + shown($0) } ?? ""
        return attendance(state.map { Attendance($0) }) + note
      case "day": return value.text.flatMap { Day($0) }.map { day($0, in: year) }
      case "asOf": return value.text.flatMap { Period($0) }.map { self(full($0)) }
      case "startedAt", "endedAt":
        return value.text.flatMap { Timestamp($0) }.map {
          "\(day($0.day, in: year)) \($0.clock)"
        }
      default: return value.number.map(String.init) ?? value.text.map { shown($0) }
      }
    case .snapshot:
      guard let value else { return "–" }
      return value.text.map { shown($0) } ?? self(MeetingWord.snapshot)
    case .book, .plan, .unit, .outlines, .work: return nil
    }
  }
}

extension [FieldChange] {
  /// Without what stands behind a meeting's change: what it froze (what is frozen without one is told
  /// by its name), and of one that is called or taken
  /// away all but its name; of an item that is added or taken out one line.
  var withoutMeetingHistory: [FieldChange] {
    let fresh = Set(
      filter { $0.path.keys == ["name"] && ($0.old == nil || $0.new == nil) }.map(\.path.document))
    let turned = filter { $0.old == nil || $0.new == nil }.map(\.path)
    let items = Set(turned.filter { $0.keys.last == "order" }.compactMap(\.agendaItem))
    let hasMeeting = contains { if case .meeting = $0.path.document { true } else { false } }
    let texts = Set(turned.filter { $0.keys.last == "text" }.compactMap(\.agendaItem))
    return filter { change in
      switch change.path.document {
      case .meeting:
        if fresh.contains(change.path.document) { return change.path.keys == ["name"] }
        if let item = change.path.agendaItem, items.contains(item) {
          return change.path.keys[2] == (texts.contains(item) ? "text" : "order")
        }
        return !["at", "by", "snapshot"].contains(change.path.keys.first)
      case .snapshot: return !hasMeeting && change.path.keys == ["name"]
      case .book, .plan, .unit, .outlines, .work: return true
      }
    }
  }
}

extension FieldPath {
  /// The item of a meeting's agenda that a field belongs to; nil of other fields.
  fileprivate var agendaItem: FieldPath? {
    guard case .meeting = document, keys.count == 3, keys[0] == "agenda" else { return nil }
    return FieldPath(document, Array(keys.prefix(2)))
  }
}
