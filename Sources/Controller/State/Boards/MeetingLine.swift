public import Domain
public import Languages

/// A line that is typed about a meeting.
public enum MeetingLine: Hashable, Sendable {
  /// One is called: 日期 · 名称 · 地点 · 主持.
  case call
  /// Something is said about it otherwise.
  case field(Meeting.ID, Field)
  /// An item is added to its agenda.
  case item(Meeting.ID)
  /// An item that is no unit's is worded otherwise, with its minutes behind it.
  case reword(Meeting.ID, key: String)
  /// What figures that are frozen now are called.
  case freeze
  /// How many minutes an item has.
  case minutes(Meeting.ID, key: String)
  /// Why a unit is away, or who comes instead.
  case attendance(Meeting.ID, ReportingUnit.ID)

  /// What is typed about a meeting; its month is chosen.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case name, day, place, chair
  }
}

/// What is chosen about a meeting.
public enum MeetingChoice: Hashable, Sendable {
  /// What of it is said otherwise.
  case field(Meeting.ID)
  /// The month whose figures are looked at.
  case asOf(Meeting.ID)
  /// With what was frozen now is compared.
  case snapshot([Snapshot.Title])
}

extension MeetingLine {
  /// As it is mirrored with a draft: `call`, `field/2024-08-01-a/name`.
  var text: String {
    switch self {
    case .call: "call"
    case .field(let id, let field): "field/\(id)/\(field.rawValue)"
    case .freeze: "freeze"
    case .item(let id): "item/\(id)/"
    case .reword(let id, let key): "reword/\(id)/\(key)"
    case .minutes(let id, let key): "minutes/\(id)/\(key)"
    case .attendance(let id, let unit): "attendance/\(id)/\(unit)"
    }
  }

  /// Reads what `text` writes; nil for anything else.
  init?(_ text: String) {
    let own: [MeetingLine] = [.call, .freeze]
    if let known = own.first(where: { $0.text == text }) {
      self = known
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let id = Meeting.ID(parts[1]) else { return nil }
    let read: MeetingLine? =
      switch parts[0] {
      case "field": Field(rawValue: parts[2]).map { .field(id, $0) }
      case "item": .item(id)
      case "minutes": .minutes(id, key: parts[2])
      case "reword": .reword(id, key: parts[2])
      case "attendance": ReportingUnit.ID(parts[2]).map { .attendance(id, $0) }
      default: nil
      }
    guard let read else { return nil }
    self = read
  }

  /// The meeting that it is about; nil of one that is still to be called, and of none.
  var meeting: Meeting.ID? {
    switch self {
    case .call, .freeze: nil
    case .field(let id, _), .item(let id), .minutes(let id, key: _), .reword(let id, key: _),
      .attendance(let id, _):
      id
    }
  }
}

extension MeetingLine.Field {
  /// What it is called.
  public var word: MeetingWord {
    switch self {
    case .name: .name
    case .day: .day
    case .place: .place
    case .chair: .chair
    }
  }

  /// What stands there, as it is typed.
  public func typed(_ meeting: Meeting) -> String {
    switch self {
    case .name: meeting.name
    case .day: meeting.day.description
    case .place: meeting.place
    case .chair: meeting.chair
    }
  }
}

extension State {
  /// What is asked for by such a line.
  public func title(of line: MeetingLine) -> String {
    let meeting = line.meeting.flatMap { book.meeting($0, in: assessment.year) }
    switch line {
    case .call: return words(MeetingSentence.newMeeting)
    case .field(_, let field): return words(MeetingSentence.change(field.word))
    case .freeze: return words(MeetingSentence.newSnapshot)
    case .item: return words(MeetingSentence.newItem)
    case .reword: return words(MeetingSentence.changeItem)
    case .minutes(_, let key):
      let item = meeting?.item(key).map { words.subject($0, in: book) }
      return words(MeetingSentence.minutesOf(item ?? key))
    case .attendance(_, let unit):
      let name = book.unit(unit).map { words.name($0) } ?? unit.text
      return words(MeetingSentence.leaveOf(name))
    }
  }

  /// What such a line held before anything was typed.
  func kept(_ line: MeetingLine) -> String {
    if line == .freeze {
      let day = words.day(today, in: assessment.year)
      return words(
        MeetingSentence.usualSnapshot(day: day, asOf: words(words.full(assessment.asOf))))
    }
    guard let meeting = line.meeting.flatMap({ book.meeting($0, in: assessment.year) }) else {
      return ""
    }
    switch line {
    case .call, .freeze, .item: return ""
    case .reword(_, let key): return meeting.item(key).map { words.line($0) } ?? ""
    case .field(_, let field): return field.typed(meeting)
    case .minutes(_, let key): return meeting.item(key).map { String($0.minutes) } ?? ""
    case .attendance(_, let unit): return meeting.attendance[unit]?.note ?? ""
    }
  }

  /// What is asked by such a choice.
  public func title(of choice: MeetingChoice) -> String {
    switch choice {
    case .field: words(MeetingSentence.whichField)
    case .asOf: words(MeetingSentence.whichMonth)
    case .snapshot: words(MeetingSentence.whichSnapshot)
    }
  }
}
