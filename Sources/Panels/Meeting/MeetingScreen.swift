import Controller
import Domain
import Languages
import TextUI

/// 会议: the meetings of the year; of the chosen one its head, its agenda and what is to be answered
/// for, side by side where there is room, else one panel below their names.
struct MeetingScreen: Widget {
  private let state: State
  private let words: Words
  private let board: MeetingBoard

  init(_ state: State) {
    self.state = state
    words = state.words
    board = state.meetingBoard
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let meeting = board.meeting else { return drawEmpty(into: &frame, area) }
    let headLines = area.height >= 9 ? 2 : area.height >= 6 ? 1 : 0
    if area.width >= 100, area.height >= 10 {
      let parts = area.splitRows([.fixed(headLines), .share(1)])
      drawHead(meeting, into: &frame, parts[0])
      let columns = parts[1].splitColumns([
        .fixed(area.width >= 160 ? 40 : 28), .share(6), .share(5),
      ])
      for (panel, column) in zip(MeetingBoard.Panel.allCases, columns) {
        draw(panel, into: &frame, column)
      }
    } else {
      let nameLines = area.height >= 5 ? 1 : 0
      let parts = area.splitRows([.fixed(headLines), .fixed(nameLines), .share(1)])
      drawHead(meeting, into: &frame, parts[0])
      drawNames(into: &frame, parts[1])
      draw(board.panel, into: &frame, parts[2])
    }
  }

  private func drawEmpty(into frame: inout Frame, _ area: Rect) {
    Box(title: words(ScreenWord.meeting), isFocused: true, glyphs: state.glyphs)
      .draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let sentence = MeetingSentence.noMeetings(key: Hints.key(.addMeeting, state))
    frame.drawWrapped(words(sentence), in: inside, .dim)
  }

  // MARK: The head

  private func drawHead(_ meeting: Meeting, into frame: inout Frame, _ area: Rect) {
    guard !area.isEmpty else { return }
    let facts = words.facts(meeting)
    let first = [
      Span(words.title(meeting), .title), Span("  "), Span(facts[0], role(meeting)),
      Span("  " + facts.dropFirst().joined(separator: "  "), .dim),
    ]
    draw(first, 0, into: &frame, area)
    guard area.height > 1 else { return }
    draw([Span(words.agendaSummary(board.agenda))], 1, into: &frame, area)
  }

  private func draw(_ spans: [Span], _ y: Int, into frame: inout Frame, _ area: Rect) {
    frame.draw(
      spans.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: y, in: area, .text)
  }

  private func role(_ meeting: Meeting) -> Role {
    switch meeting.stage {
    case .prepared: .text
    case .running: .warning
    case .ended: .saved
    }
  }

  // MARK: The panels

  private func title(_ panel: MeetingBoard.Panel) -> String {
    switch panel {
    case .meetings: words(ScreenWord.meeting)
    case .agenda: words(MeetingWord.agenda)
    case .answers: words(MeetingSentence.toAnswer)
    }
  }

  private func count(_ panel: MeetingBoard.Panel) -> Int {
    switch panel {
    case .meetings: board.meetings.count
    case .agenda: board.agenda.count
    case .answers: board.answers.count
    }
  }

  /// The panels by name, the one that is shown marked; each a button.
  private func drawNames(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    var x = 0
    for panel in MeetingBoard.Panel.allCases {
      let text = " \(title(panel)) \(count(panel)) "
      let role: Role = panel == board.panel ? .tabActive : .tab
      let columns = frame.draw(text, x: x, y: 0, in: area, role)
      frame.name(
        Region("meeting.panel", x: panel.rawValue), area.line(0, from: x, width: columns))
      x += columns + 1
    }
  }

  private func draw(_ panel: MeetingBoard.Panel, into frame: inout Frame, _ area: Rect) {
    let label = [Span("\(count(panel))", .dim)]
    Box(
      title: title(panel), label: label, isFocused: panel == board.panel, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    switch panel {
    case .meetings: MeetingTable(state).draw(into: &frame, area: inside)
    case .agenda where !board.agenda.isEmpty: AgendaTable(state).draw(into: &frame, area: inside)
    case .answers where !board.answers.isEmpty: AnswerTable(state).draw(into: &frame, area: inside)
    case .agenda, .answers:
      let sentence: MeetingSentence =
        panel == .agenda
        ? .noAgenda(key: Hints.key(.addAgenda, state)) : .nothingToAnswer
      frame.drawWrapped(words(sentence), in: inside, .dim)
    }
  }
}
