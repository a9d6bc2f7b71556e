import Domain
import Languages
import TextUI

/// 会议: about among the meetings of the year, and what prepares the chosen one.
enum Convening {
  /// What the keys do here that they do otherwise on other screens.
  static let commands: Set<Command> = [
    .edit, .addAgenda, .removeItem, .raise, .lower, .note, .remind, .remindAll, .addMeeting,
    .attend, .compareMeeting, .endMeeting, .freezeFigures, .decide,
  ]

  /// Runs a command that is about a meeting; nil for any other.
  static func run(_ command: Command, _ state: inout State) -> [Effect]? {
    switch command {
    case .addMeeting: LineEditing.begin(.meeting(.call), text: "", &state)
    case .edit: edit(&state)
    case .addAgenda: beginItem(&state)
    case .removeItem: return remove(state)
    case .raise: return shift(by: -1, state)
    case .lower: return shift(by: 1, state)
    case .attend: return attend(&state)
    case .note: beginNote(&state)
    case .remind:
      remind(state.meetingBoard.panel == .agenda ? state.meetingBoard.item : nil, &state)
    case .remindAll: remind(nil, &state)
    case .compareMeeting: Comparing.begin(&state)
    case .freezeFigures: Comparing.beginFreezing(&state)
    case .decide: decide(&state)
    case .endMeeting: return append { .end($0.id) }(state)
    default: return nil
    }
    return []
  }

  // MARK: Moving

  static func move(_ command: Command, _ state: inout State) {
    let board = state.meetingBoard
    switch command.move {
    case .nextPanel: turn(1, isRound: true, &state)
    case .previousPanel: turn(-1, isRound: true, &state)
    case .left: turn(-1, isRound: false, &state)
    case .right: turn(1, isRound: false, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      state.meetingBoard.rows[board.panel] = Navigation.moved(
        board.row(of: board.panel), command, board.count(of: board.panel), page: state.pageRows)
    case .rowStart, .rowEnd, nil: break
    }
  }

  private static func turn(_ step: Int, isRound: Bool, _ state: inout State) {
    let panels = MeetingBoard.Panel.allCases
    let next = state.meetingBoard.panel.rawValue + step
    let place =
      isRound ? (next + panels.count) % panels.count : Navigation.clamp(next, panels.count)
    state.meetingBoard.panel = panels[place]
  }

  /// From a meeting to its agenda, from a unit to its page, from a decision to 督办, from a promise to
  /// the unit's 汇报; other items of the agenda are worded otherwise.
  static func open(_ state: inout State) {
    let board = state.meetingBoard
    switch board.panel {
    case .meetings: if board.meeting != nil { state.meetingBoard.panel = .agenda }
    case .agenda:
      guard let unit = board.item?.item.unit, let row = Descending.row(of: unit, &state) else {
        return beginItemEditing(&state)
      }
      Paging.goToUnit(row, &state)
    case .answers:
      switch board.answer {
      case .decision(let item), .issue(let item): Working.show(item.id, &state)
      case .promise(let unit, _):
        guard let row = Descending.row(of: unit, &state), let meeting = board.meeting else {
          return
        }
        state.focus.row = row
        state.fill.month = meeting.asOf
        let period = state.book.reportPeriod(of: unit, at: meeting)
        state.desk.longer = period == meeting.asOf ? nil : period
        Navigation.go(to: .report, &state)
      case nil: break
      }
    case .decisions: if let item = board.decision { Working.show(item.id, &state) }
    }
  }

  /// The first click brings the cursor, the second opens.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let panel: MeetingBoard.Panel
    switch region.name {
    case "meeting": panel = .meetings
    case "agenda": panel = .agenda
    case "answer": panel = .answers
    case "decision": panel = .decisions
    default:
      state.meetingBoard.panel = MeetingBoard.Panel(rawValue: region.x) ?? .meetings
      return []
    }
    return point(at: region.y, of: panel, &state) ? Controller.run(.open, &state) : []
  }

  /// Brings the cursor to a row; whether it stood there.
  @discardableResult
  static func point(at row: Int, of panel: MeetingBoard.Panel, _ state: inout State) -> Bool {
    let board = state.meetingBoard
    guard (0..<board.count(of: panel)).contains(row) else { return false }
    let stood = board.panel == panel && board.row(of: panel) == row
    state.meetingBoard.panel = panel
    state.meetingBoard.rows[panel] = row
    return stood
  }

  // MARK: Preparing

  /// What of a meeting; of its agenda a unit's minutes or the words of another item; a decision's line.
  private static func edit(_ state: inout State) {
    switch state.meetingBoard.panel {
    case .agenda: beginItemEditing(&state)
    case .decisions: if let item = state.meetingBoard.decision { Deciding.chosen(item.id, &state) }
    case .meetings, .answers: askField(&state)
    }
  }

  private static func askField(_ state: inout State) {
    guard let meeting = state.meetingInSight else { return }
    let words = state.words
    var options = MeetingLine.Field.allCases.map { field in
      Choice.Option(name: words(field.word), remark: words.shown(words.told(field, of: meeting)))
    }
    options.append(
      Choice.Option(name: words(MeetingWord.asOf), remark: words(words.full(meeting.asOf))))
    state.layer = .choice(
      Choice(purpose: .meeting(.field(meeting.id)), options: options, selection: 0))
  }

  static func chosen(_ selection: Int, _ choice: MeetingChoice, _ state: inout State) -> [Effect] {
    let year = state.assessment.year
    switch choice {
    case .snapshot(let frozen):
      if frozen.indices.contains(selection) { Comparing.show(frozen[selection], &state) }
      return []
    case .asOf(let id):
      let months = Period.all(of: .month, in: year)
      return [.append(.meeting(.set(id, .asOf(months[selection])), year: year), reason: nil)]
    case .field(let id):
      guard let meeting = state.book.meeting(id, in: year) else { return [] }
      let fields = MeetingLine.Field.allCases
      guard fields.indices.contains(selection) else { return askMonth(meeting, &state) }
      let field = fields[selection]
      LineEditing.begin(.meeting(.field(id, field)), text: field.typed(meeting), &state)
      return []
    }
  }

  private static func askMonth(_ meeting: Meeting, _ state: inout State) -> [Effect] {
    if meeting.startedAt != nil {
      state.notice = Notice(state.words(MeetingRefusalSentence.hasBegun), .warning)
      return []
    }
    let months = Period.all(of: .month, in: meeting.year)
    let options = months.map {
      Choice.Option(name: state.words(state.words.short($0)), remark: "")
    }
    state.layer = .choice(
      Choice(
        purpose: .meeting(.asOf(meeting.id)), options: options,
        selection: months.firstIndex(of: meeting.asOf) ?? 0))
    return []
  }

  private static func beginItem(_ state: inout State) {
    guard let meeting = state.meetingInSight else { return }
    LineEditing.begin(.meeting(.item(meeting.id)), text: "", &state)
  }

  private static func beginItemEditing(_ state: inout State) {
    guard let meeting = state.meetingInSight, let item = state.meetingBoard.item?.item,
      item.unit == nil
    else { return beginMinutes(&state) }
    let line = MeetingLine.reword(meeting.id, key: item.key)
    LineEditing.begin(.meeting(line), text: state.kept(line), &state)
  }

  /// Opens the line of an item's minutes, with a digit that was typed, else with what it has.
  static func beginMinutes(typing digit: String? = nil, _ state: inout State) {
    guard let meeting = state.meetingInSight, let item = state.meetingBoard.item?.item else {
      return
    }
    LineEditing.begin(
      .meeting(.minutes(meeting.id, key: item.key)), text: digit ?? String(item.minutes), &state)
  }

  private static func remove(_ state: State) -> [Effect] {
    if state.meetingBoard.panel == .meetings { return append { .remove($0.id) }(state) }
    guard let item = state.meetingBoard.item?.item else { return [] }
    return append { .removeItem($0.id, key: item.key) }(state)
  }

  private static func shift(by steps: Int, _ state: State) -> [Effect] {
    if state.meetingBoard.panel == .decisions {
      guard let decision = state.meetingBoard.decision else { return [] }
      return append { .moveDecision($0.id, decision.id, by: steps) }(state)
    }
    guard let item = state.meetingBoard.item?.item else { return [] }
    return append { .moveItem($0.id, key: item.key, by: steps) }(state)
  }

  /// One more decision of the chosen meeting, of the unit under the cursor where there is one.
  private static func decide(_ state: inout State) {
    guard let meeting = state.meetingInSight else { return }
    let item = state.meetingBoard.panel == .agenda ? state.meetingBoard.item?.item : nil
    Deciding.begin(at: meeting.id.text, of: item?.unit, &state)
  }

  private static func append(_ edit: @escaping (Meeting) -> MeetingEdit) -> (State) -> [Effect] {
    { state in
      guard let meeting = state.meetingInSight else { return [] }
      return [.append(.meeting(edit(meeting), year: meeting.year), reason: nil)]
    }
  }

  // MARK: Who comes

  /// From not said to present, on leave, observing, and back.
  private static func attend(_ state: inout State) -> [Effect] {
    guard let line = state.meetingBoard.item, let unit = line.item.unit else { return [] }
    let states = Attendance.State.allCases
    let place = line.attendance.flatMap { states.firstIndex(of: $0.state) }
    let next = place.map { $0 + 1 } ?? 0
    let attendance = states.indices.contains(next) ? Attendance(states[next]) : nil
    return append { .attend($0.id, unit, attendance) }(state)
  }

  private static func beginNote(_ state: inout State) {
    guard let meeting = state.meetingInSight, let line = state.meetingBoard.item,
      let unit = line.item.unit
    else { return }
    LineEditing.begin(
      .meeting(.attendance(meeting.id, unit)), text: line.attendance?.note ?? "", &state)
  }

  /// The texts for those that haven't handed in the meeting's month: of one item, or of all.
  private static func remind(_ line: AgendaLine?, _ state: inout State) {
    guard let meeting = state.meetingInSight else { return }
    let filings = line.map(\.filings) ?? state.book.filings(of: meeting.asOf, today: state.today)
    Chasing.remind(filings, of: meeting.asOf, &state)
  }

  // MARK: Holding

  /// Begins a meeting: its figures are frozen as they are.
  static func start(_ meeting: Meeting, _ state: State) -> [Effect] {
    [.append(.meeting(.start(meeting.id, today: state.today), year: meeting.year), reason: nil)]
  }
}
