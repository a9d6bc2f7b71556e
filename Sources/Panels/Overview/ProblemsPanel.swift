import Controller
import Domain
import Languages
import TextUI

/// What the units say in their latest reports: the first problem of each, else what it did well.
struct ProblemsPanel: Widget {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    Box(title: words(LabelWord.reportedProblems), glyphs: state.glyphs)
      .draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let said = state.assessment.units.indices.compactMap { line($0) }
    guard !said.isEmpty else {
      frame.draw(words(PageWord.noReport), x: 0, y: 0, in: inside, .dim)
      return
    }
    for (place, spans) in said.prefix(inside.height).enumerated() {
      let row = inside.line(place)
      frame.draw(
        spans.clipped(to: row.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: row, .text)
    }
  }

  private func line(_ row: Int) -> [Span]? {
    let unit = state.assessment.units[row]
    guard let report = state.report(of: unit.id)?.report,
      let problem = report.items(in: .problems).first
    else { return nil }
    let width = ColumnWidth.unit(words.language)
    return [
      Span(
        TextWidth.padded(words.shortName(unit), to: width, mark: state.glyphs.ellipsis) + " ", .dim),
      Span(words.shown(problem.text).replacing("\n", with: " ")),
    ]
  }
}
