public import Domain

/// The state of 会议: the meetings of the year, and what the chosen one is prepared with.
public struct MeetingBoard: Hashable, Sendable {
  /// Its panels in the order of Tab.
  public enum Panel: Int, Hashable, Sendable, CaseIterable {
    /// The meetings of the year.
    case meetings
    /// The agenda of the chosen one.
    case agenda
    /// What is to be answered for at it 需要回应.
    case answers
    /// What the chosen one decided, in the order of its minutes.
    case decisions
  }

  /// What the rows were computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let meeting: Meeting.ID?
  }

  /// The panel with the focus.
  public internal(set) var panel = Panel.meetings
  /// The meetings, the latest first.
  public internal(set) var meetings: [Meeting] = []
  /// The agenda of the chosen meeting, in order.
  public internal(set) var agenda: [AgendaLine] = []
  /// What is to be answered for at it: what the last one decided, what was promised, what is open.
  public internal(set) var answers: [AnswerLine] = []
  /// What the chosen meeting decided, in the order of its minutes.
  public internal(set) var decisions: [WorkItem] = []
  var rows: [Panel: Int] = [:]
  var basis: Basis?

  /// Brings the cursors of what the meeting holds to the beginning; the meeting stays.
  mutating func forgetCursors() {
    panel = .meetings
    rows = [.meetings: row(of: .meetings)]
  }

  /// The chosen row of a panel.
  public func row(of panel: Panel) -> Int { rows[panel] ?? 0 }
  /// The meeting that is shown; nil while there is none.
  public var meeting: Meeting? { line(meetings, .meetings) }
  /// The item of the agenda under its cursor; nil when there is none.
  public var item: AgendaLine? { line(agenda, .agenda) }
  /// What is to be answered for under its cursor; nil when there is nothing.
  public var answer: AnswerLine? { line(answers, .answers) }
  /// The decision under its cursor; nil when there is none.
  public var decision: WorkItem? { line(decisions, .decisions) }
  /// How many rows a panel has.
  public func count(of panel: Panel) -> Int {
    switch panel {
    case .meetings: meetings.count
    case .agenda: agenda.count
    case .answers: answers.count
    case .decisions: decisions.count
    }
  }

  private func line<Line>(_ lines: [Line], _ panel: Panel) -> Line? {
    let row = row(of: panel)
    return lines.indices.contains(row) ? lines[row] : nil
  }
}

/// An item of an agenda with what is known of its unit.
public struct AgendaLine: Hashable, Sendable {
  /// The item.
  public let item: AgendaItem
  /// How the unit takes part; nil: nobody said.
  public let attendance: Attendance?
  /// How its reports of the meeting's month stand, or those of the units below it; none where nothing
  /// is asked.
  public let filings: [Filing]
  /// How much it has to answer for: promises of which nobody says what became, and open issues.
  public let open: Int

  /// The figures that its reports lack.
  public var missing: Int { filings.reduce(0) { $0 + $1.missing.count } }
  /// How many of its reports are handed in.
  public var handedIn: Int { filings.count { $0.isHandedIn } }
}

/// Something that is to be answered for at a meeting.
public enum AnswerLine: Hashable, Sendable {
  /// What the last meeting decided.
  case decision(WorkItem)
  /// What a unit promised in the report before.
  case promise(ReportingUnit.ID, Promise)
  /// An issue that isn't settled.
  case issue(WorkItem)
}

extension State {
  /// The meeting that 会议 shows; nil while there is none.
  public var meetingInSight: Meeting? { meetingBoard.meeting }

  /// Computes 会议 anew if anything it depends on has changed; the cursors stay with what they are on.
  mutating func refreshMeetings() {
    guard screen == .meeting || screen == .presentation else { return }
    var board = meetingBoard
    let chosen = board.meeting?.id
    let year = assessment.year
    let now = MeetingBoard.Basis(revision: book.revision, year: year, meeting: chosen)
    guard board.basis != now else { return }
    let isOther = board.basis?.meeting != chosen || board.basis?.year != year
    let (key, decision) = (board.item?.item.key, board.decision?.id)
    board.meetings = book.meetings(in: year).reversed()
    board.rows[.meetings] =
      board.meetings.firstIndex { $0.id == chosen }
      ?? Navigation.clamp(board.row(of: .meetings), board.meetings.count)
    board.agenda = board.meeting.map { agendaLines(of: $0) } ?? []
    board.answers = board.meeting.map { answerLines(at: $0) } ?? []
    board.decisions = board.meeting.map { book.decisions(of: $0) } ?? []
    let places: [MeetingBoard.Panel: Int?] = [
      .agenda: board.agenda.firstIndex { $0.item.key == key },
      .decisions: board.decisions.firstIndex { $0.id == decision },
    ]
    for panel in [MeetingBoard.Panel.agenda, .answers, .decisions] {
      let row = isOther ? 0 : (places[panel] ?? nil) ?? board.row(of: panel)
      board.rows[panel] = Navigation.clamp(row, board.count(of: panel))
    }
    board.basis = MeetingBoard.Basis(
      revision: book.revision, year: year, meeting: board.meeting?.id)
    meetingBoard = board
  }

  private func agendaLines(of meeting: Meeting) -> [AgendaLine] {
    let filings = book.filings(of: meeting.asOf, today: today)
    let issues = register.items(.issue).filter { !$0.isFinished }
    return meeting.agenda.map { item in
      guard let unit = item.unit else {
        return AgendaLine(item: item, attendance: nil, filings: [], open: 0)
      }
      let members = book.leaves(below: unit).union([unit])
      let promised = book.promises(to: unit, at: meeting).count { $0.outcome == nil }
      return AgendaLine(
        item: item, attendance: meeting.attendance[unit],
        filings: filings.filter { members.contains($0.unit) },
        open: promised + issues.of(unit).count)
    }
  }

  private func answerLines(at meeting: Meeting) -> [AnswerLine] {
    let decided = book.previousMeeting(of: meeting).map { book.decisions(of: $0) } ?? []
    let promised = meeting.speakers.flatMap { unit in
      book.promises(to: unit, at: meeting).map { AnswerLine.promise(unit, $0) }
    }
    let issues = register.items(.issue).filter { !$0.isFinished && !decided.contains($0) }
    return decided.pressing(on: today).map { .decision($0) } + promised
      + issues.pressing(on: today).map { .issue($0) }
  }
}
