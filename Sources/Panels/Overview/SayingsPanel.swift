import Controller
import Domain
import Languages
import TextUI

/// What the units say in their latest reports: the first problem of each, or the first highlight.
struct SayingsPanel: Widget {
  private let state: State
  private let words: Words
  private let section: Report.Section

  init(_ state: State, _ section: Report.Section) {
    self.section = section
    self.state = state
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    Box(title: title, glyphs: state.glyphs)
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

  private var title: String {
    switch section {
    case .highlights: words(LabelWord.reportedHighlights)
    case .problems: words(LabelWord.reportedProblems)
    case .nextSteps: words(ReportWord(section))
    }
  }

  private func line(_ row: Int) -> [Span]? {
    let unit = state.assessment.units[row]
    guard let report = state.report(of: unit.id)?.report,
      let saying = report.items(in: section).first
    else { return nil }
    let width = ColumnWidth.unit(words.language)
    return [
      Span(
        TextWidth.padded(words.shortName(unit), to: width, mark: state.glyphs.ellipsis) + " ", .dim),
      Span(words.line(saying.text)),
    ]
  }
}
