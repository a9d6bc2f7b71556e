import Controller
import Domain
import Languages
import TextUI

/// 会议: the meetings of the year; of the chosen one its head, its agenda, what is to be answered for
/// and what it decided, side by side where there is room, else one panel below their names.
struct MeetingScreen: Widget {
  @Held private var state: State
  /// The state without cursors, but with the meeting.
  @Held private var ground: State
  private let words: Words
  private let board: MeetingBoard

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    board = state.wrappedValue.meetingBoard
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let meeting = board.meeting else { return drawEmpty(into: &frame, area) }
    let headLines = area.height >= 9 ? 2 : area.height >= 6 ? 1 : 0
    if area.width >= 100, area.height >= 10 {
      let parts = area.splitRows([.fixed(headLines), .share(1)])
      frame.drawPart("meeting head", in: parts[0]) { drawHead(meeting, into: &$0, parts[0]) }
      let columns = parts[1].splitColumns([
        .fixed(area.width >= 160 ? 40 : 28), .share(6), .share(5),
      ])
      draw(.meetings, into: &frame, columns[0])
      draw(.agenda, into: &frame, columns[1])
      guard columns[2].height >= 14 else {
        return draw(
          board.panel == .decisions ? .decisions : .answers, into: &frame, columns[2])
      }
      let beside = columns[2].splitRows([.share(3), .share(2)])
      draw(.answers, into: &frame, beside[0])
      draw(.decisions, into: &frame, beside[1])
    } else {
      let nameLines = area.height >= 5 ? 1 : 0
      let parts = area.splitRows([.fixed(headLines), .fixed(nameLines), .share(1)])
      frame.drawPart("meeting head", in: parts[0]) { drawHead(meeting, into: &$0, parts[0]) }
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
    case .decisions: words(MeetingSentence.ownDecisions)
    }
  }

  /// The panels by name, the one that is shown marked; each a button. Where not all fit, those before
  /// it make room.
  private func drawNames(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    let names = MeetingBoard.Panel.allCases.map { panel in
      (panel: panel, text: " \(title(panel)) \(board.count(of: panel)) ")
    }
    let widths = names.map { TextWidth.columns(of: $0.text) + 1 }
    let last = board.panel.rawValue
    let first = (0...last).first { widths[$0...last].reduce(0, +) - 1 <= area.width } ?? last
    var x = 0
    for (panel, text) in names[first...] {
      let role: Role = panel == board.panel ? .tabActive : .tab
      let columns = frame.draw(text, x: x, y: 0, in: area, role)
      frame.name(
        Region("meeting.panel", x: panel.rawValue), area.line(0, from: x, width: columns))
      x += columns + 1
    }
  }

  private func draw(_ panel: MeetingBoard.Panel, into frame: inout Frame, _ area: Rect) {
    let isFocused = panel == board.panel
    frame.drawPart("panel", panel.rawValue, of: isFocused, in: area) { frame in
      let label = [Span("\(board.count(of: panel))", .dim)]
      Box(title: title(panel), label: label, isFocused: isFocused, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
    }
    let cursor = board.row(of: panel)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    switch panel {
    case .meetings: MeetingTable(ground, cursor: cursor).draw(into: &frame, area: inside)
    case .agenda where !board.agenda.isEmpty:
      AgendaTable(ground, cursor: cursor).draw(into: &frame, area: inside)
    case .answers where !board.answers.isEmpty, .decisions where !board.decisions.isEmpty:
      AnswerTable(ground, panel, cursor: cursor).draw(into: &frame, area: inside)
    case .agenda, .answers, .decisions:
      let sentence: MeetingSentence =
        switch panel {
        case .agenda: .noAgenda(key: Hints.key(.addAgenda, state))
        case .decisions: .noDecisions(key: Hints.key(.decide, state))
        case .meetings, .answers: .nothingToAnswer
        }
      frame.drawWrapped(words(sentence), in: inside, .dim)
    }
  }
}
