import Controller
import Domain
import Languages
import TextUI

/// The meetings of the year, the latest first.
struct MeetingTable: Widget {
  private let state: State
  private let words: Words
  private let cursor: Int

  /// - Parameters:
  ///   - state: without cursors.
  ///   - cursor: the row of the cursor.
  init(_ state: State, cursor: Int) {
    self.state = state
    self.cursor = cursor
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let board = state.meetingBoard
    let isChinese = words.language == .zh
    let fixed = (day: isChinese ? 8 : 6, stage: isChinese ? 6 : 8)
    let name = max(4, area.width - fixed.day - fixed.stage - 3)
    let widths = [fixed.day, name, fixed.stage]
    var table = Table(
      columns: zip(widths, [MeetingWord.day, .meeting, nil]).map { width, word in
        Table.Column(
          width: width, alignment: .leading, heads: [word.map { words($0) } ?? ""])
      }, sticky: 2, rowCount: board.meetings.count, selectedRow: cursor,
      region: "meeting", glyphs: state.glyphs
    ) { row, slot in
      spans(board.meetings[row], slot)
    }
    table.keepsRows = true
    table.draw(into: &frame, area: area)
  }

  private func spans(_ meeting: Meeting, _ slot: Int) -> [Span] {
    switch slot {
    case 0: return [Span(words.day(meeting.day, in: meeting.year))]
    case 1: return [Span(words.shown(meeting.name))]
    default: return [Span(words.stage(meeting), meeting.endedAt == nil ? nil : .dim)]
    }
  }
}

/// The agenda of the chosen meeting, with who comes and what each unit still owes.
struct AgendaTable: Widget {
  private enum Part { case order, subject, minutes, attendance, filing, missing, open, note }

  private let state: State
  private let words: Words
  private let lines: [AgendaLine]
  private let cursor: Int

  /// - Parameters:
  ///   - state: without cursors.
  ///   - cursor: the row of the cursor.
  init(_ state: State, cursor: Int) {
    self.state = state
    self.cursor = cursor
    words = state.words
    lines = state.meetingBoard.agenda
  }

  func draw(into frame: inout Frame, area: Rect) {
    let parts = parts(of: area.width)
    let subjects = subjects(width: parts.first { $0.0 == .subject }?.1 ?? 0)
    var table = Table(
      columns: parts.map { column($0.0, $0.1) }, sticky: 2, rowCount: lines.count,
      selectedRow: cursor, region: "agenda", glyphs: state.glyphs
    ) { row, slot in
      spans(parts[slot].0, row, subjects[row])
    }
    table.keepsRows = true
    table.draw(into: &frame, area: area)
  }

  /// Who speaks or what is spoken of.
  private func subjects(width: Int) -> [Span] {
    let units = lines.compactMap { line in line.item.unit.flatMap { state.book.unit($0) } }
    let names = Dictionary(
      zip(units.map(\.id), words.names(units, width: width)), uniquingKeysWith: { $1 })
    return lines.map { line in
      guard let unit = line.item.unit else {
        return Span(words.subject(line.item, in: state.book), .title)
      }
      return Span(names[unit] ?? words.shown(unit.text))
    }
  }

  /// What there is room for: who speaks gets what the others leave, up to a name's width.
  private func parts(of width: Int) -> [(Part, Int)] {
    let isChinese = words.language == .zh
    var parts: [(Part, Int)] = [
      (.order, 2), (.minutes, isChinese ? 4 : 7), (.attendance, isChinese ? 4 : 8),
    ]
    func left() -> Int { width - parts.reduce(0) { $0 + $1.1 + 1 } }
    let more: [(Part, Int)] = [
      (.missing, isChinese ? 4 : 7), (.open, isChinese ? 6 : 7), (.filing, isChinese ? 6 : 11),
    ]
    for part in more where left() - part.1 - 1 >= 9 { parts.append(part) }
    let free = left() - 1
    if free >= 34, lines.contains(where: { $0.attendance?.note.isEmpty == false }) {
      parts += [(.subject, 18), (.note, free - 19)]
    } else {
      parts.append((.subject, max(4, free)))
    }
    let order: [Part] = [.order, .subject, .minutes, .attendance, .note, .filing, .missing, .open]
    return order.compactMap { part in parts.first { $0.0 == part } }
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let head: String =
      switch part {
      case .order: ""
      case .subject: words(MeetingWord.agenda)
      case .minutes: words(MeetingWord.minutes)
      case .attendance: words(MeetingWord.attending)
      case .filing: words(ScreenWord.filing)
      case .missing: words(MeetingWord.missing)
      case .open: words(MeetingWord.open)
      case .note: words(ColumnWord.note)
      }
    let isNumber = part == .order || part == .minutes || part == .missing || part == .open
    return Table.Column(
      width: width, alignment: isNumber ? .trailing : .leading, heads: [head])
  }

  private func spans(_ part: Part, _ row: Int, _ subject: Span) -> [Span] {
    let line = lines[row]
    switch part {
    case .order: return [Span("\(row + 1)", .dim)]
    case .subject: return [subject]
    case .minutes: return [Span("\(line.item.minutes)")]
    case .attendance:
      guard line.item.unit != nil else { return [] }
      return [Span(words.attendance(line.attendance), role(line.attendance))]
    case .filing:
      let isIn = line.handedIn == line.filings.count
      return [Span(words.filed(line), isIn ? .dim : .warning)]
    case .missing: return line.missing > 0 ? [Span("\(line.missing)", .warning)] : []
    case .open: return line.open > 0 ? [Span("\(line.open)")] : []
    case .note: return [Span(words.shown(line.attendance?.note ?? ""), .dim)]
    }
  }

  private func role(_ attendance: Attendance?) -> Role? {
    switch attendance?.state {
    case .present: nil
    case .leave: .warning
    case .observer: .dim
    case nil: .dim
    }
  }
}

/// What is to be answered for: what the last meeting decided, what was promised, what is open; or what
/// this one decided, numbered as in its minutes.
struct AnswerTable: Widget {
  private let state: State
  private let words: Words
  private let panel: MeetingBoard.Panel
  private let answers: [AnswerLine]
  private let cursor: Int

  /// - Parameters:
  ///   - state: without cursors.
  ///   - cursor: the row of the cursor.
  init(_ state: State, _ panel: MeetingBoard.Panel, cursor: Int) {
    self.state = state
    self.panel = panel
    self.cursor = cursor
    words = state.words
    let board = state.meetingBoard
    answers = panel == .decisions ? board.decisions.map { .decision($0) } : board.answers
  }

  func draw(into frame: inout Frame, area: Rect) {
    let isChinese = words.language == .zh
    let isNumbered = panel == .decisions
    let from = isNumbered ? 2 : 8
    let who = area.width >= 50 ? (isChinese ? 10 : 14) : 0
    let standing = min(isChinese ? 22 : 26, max(0, (area.width - from - who - 4) / 2))
    let what = max(4, area.width - from - who - standing - (who > 0 ? 4 : 3))
    // Where there is little room, who does it stands before what it is.
    let widths = who > 0 ? [from, who, what, standing] : [from, what, standing]
    let heads: [any Phrase] =
      who > 0
      ? [ColumnWord.unit, ColumnWord.title, ColumnWord.state]
      : [ColumnWord.title, ColumnWord.state]
    let titles = [isNumbered ? "" : words(WorkSentence.source)] + heads.map { words($0) }
    let year = state.assessment.year
    var table = Table(
      columns: zip(widths, titles).map {
        Table.Column(width: $0, alignment: .leading, heads: [$1])
      }, sticky: 1, rowCount: answers.count, selectedRow: cursor,
      region: isNumbered ? "decision" : "answer", glyphs: state.glyphs
    ) { row, slot in
      let answer = answers[row]
      let told = words.tell(answer, in: state.book, on: state.today, year: year)
      let first = isNumbered ? "\(row + 1)" : told.from
      let texts =
        who > 0
        ? [first, told.who, told.what, told.standing]
        : [first, "\(told.who) \(told.what)", told.standing]
      let role = slot == texts.count - 1 ? role(answer) : slot == 0 ? .dim : nil
      return [Span(texts[slot], role)]
    }
    table.keepsRows = true
    table.draw(into: &frame, area: area)
  }

  private func role(_ answer: AnswerLine) -> Role? {
    switch answer {
    case .decision(let item), .issue(let item): WorkLineSpans(state, item).role
    case .promise(_, let promise):
      switch promise.outcome {
      case .done: .saved
      case .notDone: .warning
      case .ongoing: nil
      case nil: .dim
      }
    }
  }
}
