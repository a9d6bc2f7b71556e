import Controller
import Domain
import Languages
import Storage

/// How meetings and comparisons are told on the command line.
struct MeetingTelling {
  private let session: BookSession
  private var words: Words { session.words }

  init(_ session: BookSession) { self.session = session }

  /// One row a meeting.
  func table(_ meetings: [Meeting]) -> TextTable {
    let heads: [MeetingWord] = [.meeting, .day, .name, .place, .chair]
    let rows = meetings.map { meeting in
      [
        meeting.id.text, words.day(meeting.day, in: meeting.year), words.shown(meeting.name),
        words.shown(meeting.place), words.shown(meeting.chair), words.stage(meeting),
      ]
    }
    return TextTable(
      heads: heads.map { words($0) } + [words(ColumnWord.state)], rows: rows,
      leading: [0, 1, 2, 3, 4, 5])
  }

  /// A meeting in full, a line each: its head, its agenda, what is to be answered for.
  func details(_ meeting: Meeting) -> [String] {
    var lines = [words.title(meeting), words.list(words.facts(meeting))]
    let heads: [MeetingWord] = [.order, .item, .minutes, .attendance]
    let rows = meeting.agenda.enumerated().map { place, item in
      let attendance = item.unit.flatMap { meeting.attendance[$0] }
      let told = words.list([words.attendance(attendance), words.shown(attendance?.note ?? "")])
      return [
        "\(place + 1)", words.subject(item, in: session.book), "\(item.minutes)",
        item.unit == nil ? "" : told,
      ]
    }
    lines += TextTable(heads: heads.map { words($0) }, rows: rows, leading: [1, 3]).lines
    let late = session.book.filings(of: meeting.asOf, today: session.today)
      .filter { !$0.isHandedIn }
    if !late.isEmpty {
      let names = late.map { filing in
        session.book.unit(filing.unit).map { words.shortName($0) } ?? filing.unit.text
      }
      lines.append("\(words(MeetingWord.missing)) \(names.joined(separator: " "))")
    }
    if let before = session.book.previousMeeting(of: meeting) {
      let decided = session.book.decisions(of: before)
      if !decided.isEmpty { lines.append(words.named(words(MeetingSentence.decided), "")) }
      lines += decided.map {
        words.passOn($0, in: session.book, year: session.year, today: session.today)
      }
    }
    return lines
  }

  /// What a commit made of the meeting that it touched, as a member of its JSON.
  func touched(by commit: Commit) -> [String: FieldValue] {
    let touched = commit.changes.compactMap { change -> Meeting? in
      guard case .meeting(let id, let year) = change.path.document else { return nil }
      return session.book.meeting(id, in: year)
    }
    return touched.last.map { ["meeting": json($0)] } ?? [:]
  }

  func json(_ meeting: Meeting) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "id": .text(meeting.id.text), "name": .text(meeting.name),
      "day": .text(meeting.day.description), "asOf": .text(meeting.asOf.description),
      "minutes": .number(meeting.minutes), "agenda": .list(meeting.agenda.map(json)),
    ]
    record["place"] = meeting.place.isEmpty ? nil : .text(meeting.place)
    record["chair"] = meeting.chair.isEmpty ? nil : .text(meeting.chair)
    record["startedAt"] = meeting.startedAt.map { .text($0.description) }
    record["endedAt"] = meeting.endedAt.map { .text($0.description) }
    record["snapshot"] = meeting.snapshot.map { .text($0.text) }
    record["stage"] = .text(stage(meeting))
    record["attendance"] = .record(
      meeting.attendance.reduce(into: [:]) { record, unit in
        var told: [String: FieldValue] = ["state": .text(unit.value.state.rawValue)]
        if !unit.value.note.isEmpty { told["note"] = .text(unit.value.note) }
        record[unit.key.text] = .record(told)
      })
    record["decisions"] = .list(
      session.book.decisions(of: meeting).map { WorkTelling(session).json($0) })
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func stage(_ meeting: Meeting) -> String {
    switch meeting.stage {
    case .prepared: "prepared"
    case .running: "running"
    case .ended: "ended"
    }
  }

  private func json(_ item: AgendaItem) -> FieldValue {
    var record: [String: FieldValue] = [
      "key": .text(item.key), "minutes": .number(item.minutes),
    ]
    switch item.subject {
    case .unit(let unit): record["unit"] = .text(unit.text)
    case .text(let text): record["text"] = .text(text)
    }
    return .record(record)
  }

  // MARK: Comparisons

  /// What was frozen, in one line: its identifier, its name, of which month, when.
  func line(_ title: Snapshot.Title) -> String {
    let day = title.at.map { words.day($0.day, in: session.year) } ?? ""
    let asOf = words(
      MeetingSentence.frozenAsOf(asOf: words(words.full(title.asOf)), day: day))
    return words.list([title.id.text, words.shown(title.name), asOf])
  }

  func json(_ title: Snapshot.Title) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "id": .text(title.id.text), "name": .text(title.name),
      "asOf": .text(title.asOf.description),
    ]
    record["at"] = title.at.map { .text($0.description) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  /// From which moment to which, and what changed.
  func lines(_ comparison: SnapshotComparison, from then: Snapshot, asOf: Period) -> [String] {
    let now = words(MeetingSentence.now(asOf: words(words.full(asOf))))
    let head = words(MeetingSentence.compared(then: words.shown(then.name), now: now))
    let told = words.tell(comparison, in: session.book, year: session.year)
    return [head] + told.compactMap(\.text)
  }

  func json(_ comparison: SnapshotComparison, from then: Snapshot, asOf: Period) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "snapshot": .text(then.id.text), "name": .text(then.name),
      "from": .text(then.asOf.description), "to": .text(asOf.description),
      "lampsChanged": .number(comparison.lampsChanged.count),
      "changed": .list(comparison.changed.map(json)),
      "units": .record(
        comparison.units.reduce(into: [:]) { $0[$1.key.text] = json($1.value) }),
      "areas": .record(
        comparison.areas.reduce(into: [:]) { $0[$1.key.text] = json($1.value) }),
    ]
    record["at"] = then.at.map { .text($0.description) }
    record["whole"] = json(comparison.whole)
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ pair: SnapshotComparison.Pair) -> FieldValue {
    var record: [String: FieldValue] = [:]
    record["then"] = pair.then?.completion.map { .text($0.description) }
    record["now"] = pair.now?.completion.map { .text($0.description) }
    record["points"] = pair.points.map { .text($0.decimal(2)) }
    record["lampThen"] = pair.then?.lamp.map { .text($0.rawValue) }
    record["lampNow"] = pair.now?.lamp.map { .text($0.rawValue) }
    return .record(record)
  }

  private func json(_ line: SnapshotComparison.Line) -> FieldValue {
    var record: [String: FieldValue] = [
      "unit": .text(line.unit?.text ?? "city"), "indicator": .text(line.indicator.text),
      "then": .text(words.amount(line.then)), "now": .text(words.amount(line.now)),
    ]
    switch line.change {
    case .amount(let amount): record["change"] = .text(amount.description)
    case .points(let points): record["points"] = .text(points.decimal(2))
    case nil: break
    }
    record["lampThen"] = line.then?.lamp.map { .text($0.rawValue) }
    record["lampNow"] = line.now?.lamp.map { .text($0.rawValue) }
    return .record(record)
  }
}
