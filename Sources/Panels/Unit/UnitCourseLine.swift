import Controller
import Domain
import Languages
import TextUI

/// How a unit stood month by month: its course, its lamp at the end of each month, which figures
/// turned in the last one, and how many numbers a month asks of it.
struct UnitCourseLine: Widget {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let history = state.lampHistory, !area.isEmpty else { return }
    var x = 0
    // What finds no room is left out, the last first.
    for part in [months(history), turns(history), burden] {
      let gap = x == 0 ? 0 : 2
      guard !part.isEmpty, x + gap + part.columns <= area.width else { continue }
      x += gap
      x += frame.draw(part, x: x, y: 0, in: area, .text)
    }
    drawCourse(of: history, into: &frame, area.line(0, from: min(area.width, x + 2)))
  }

  private func months(_ history: LampHistory) -> [Span] {
    var spans = [Span(words(LabelWord.byMonth), .dim)]
    for rollup in history.overall {
      spans.append(Span(" "))
      spans.append(
        rollup.lamp.map { Span(words(LampWord($0)), $0.role()) } ?? Span("\u{B7} ", .dim))
    }
    return spans
  }

  private func turns(_ history: LampHistory) -> [Span] {
    let turns = history.changes.sorted {
      ($0.key.isBetter ? 1 : 0, -$0.value, $0.key.from.rawValue, $0.key.to.rawValue)
        < ($1.key.isBetter ? 1 : 0, -$1.value, $1.key.from.rawValue, $1.key.to.rawValue)
    }
    guard !turns.isEmpty else { return [] }
    return turns.prefix(3).enumerated().flatMap { place, turn in
      [
        Span(place == 0 ? "" : " "),
        Span(words(LampWord(turn.key.from)), turn.key.from.role()),
        Span(state.glyphs.right, .dim),
        Span(words(LampWord(turn.key.to)), turn.key.to.role()), Span("\(turn.value)"),
      ]
    }
  }

  private func drawCourse(of history: LampHistory, into frame: inout Frame, _ area: Rect) {
    let name = words(LabelWord.course) + " "
    let width = TextWidth.columns(of: name)
    guard width + history.months.count <= area.width else { return }
    frame.draw(name, x: 0, y: 0, in: area, .dim)
    Sparkline(
      history.overall.map { $0.completion.map { Int64(clamping: $0.rounded(to: 4)) } },
      glyphs: state.glyphs
    ).draw(into: &frame, area: area.line(0, from: width))
  }

  private var burden: [Span] {
    guard let filing = state.filing(for: state.assessment.asOf) else { return [] }
    return [Span(words(LabelWord.burden(filing.burden)), .dim)]
  }
}
