import Controller
import Domain
import Languages
import TextUI

/// What most needs attention; the first line is the one that the eye shall find.
struct AttentionPanel: Widget {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let isFocused = state.overview.panel == .attention
    Box(
      title: words(LabelWord.attention), label: label, isFocused: isFocused, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    frame.name(Region("attention"), area)
    frame.nameTitle(of: .attention, state, area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    // They show no cursor: they stay while it moves among them.
    let lines = frame.kept("attention", of: inside.width) { self.lines(room: inside.width) }
    let rows = ScrollWindow.rows(
      count: lines.count, visible: inside.height,
      selection: state.overview.rows[.attention] ?? 0)
    for (place, row) in rows.enumerated() {
      let isSelected = isFocused && row == state.overview.row
      let role: Role = isSelected ? .rowFocus : row == 0 ? .alarm : .row
      let line = inside.line(place)
      frame.fill(line, role)
      frame.name(Region("attention", y: row), line)
      frame.draw(
        lines[row].clipped(to: line.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: line, role)
      if row == 0 || isSelected { frame.paint(line, role) }
    }
  }

  /// Cells that are behind, overdue or absent.
  private var label: [Span] {
    let whole = state.shown.whole
    var spans: [Span] = []
    for lamp in [Lamp.overdue, .behind] {
      if let count = whole.counts[lamp] {
        spans += [Span("\(words(LampWord(lamp)))\(count)", lamp.role()), Span(" ")]
      }
    }
    if whole.missing > 0 {
      spans.append(Span(words(LabelWord.missingCount(whole.missing)), .warning))
    }
    return spans
  }

  private func lines(room: Int) -> [[Span]] {
    let assessment = state.shown
    var lines: [[Span]] = []
    if assessment.whole.judged == 0,
      assessment.indicatorsWithTarget < assessment.counted.count
    {
      let label = LabelWord.targetsSet(
        assessment.indicatorsWithTarget, of: assessment.counted.count,
        key: state.keyLabel(of: .target, limit: 1))
      lines.append([Span(words(label))])
    }
    lines += assessment.attention(count: State.attentionCount).map { line($0, room: room) }
    lines += state.overdueWork.map { WorkLineSpans(state, $0).spans(room: room) }
    if lines.isEmpty { lines = [[Span(words(MessageSentence.noneBehind))]] }
    return lines
  }

  private func line(_ item: Attention, room: Int) -> [Span] {
    let assessment = state.assessment
    guard let column = assessment.column(of: item.indicator),
      let unit = state.book.unit(item.unit)
    else { return [] }
    let indicator = assessment.indicators[column]
    let lamp =
      item.cause == .missing
      ? words.reporting(item.measure) : words.lamp(item.measure)
    let daysLate = item.measure.daysLate
    let value = words.ofTarget(item.measure, indicator)
    let wide = room >= (words.language == .zh ? 44 : 60)
    let told =
      item.cause == .missing
      ? daysLate > 0 ? words(LabelWord.daysLate(daysLate)) : ""
      : words.gap(item.measure, indicator) ?? (wide ? "" : value)
    let unitWidth = words.language == .zh && room < 60 ? 8 : 12
    return [
      lamp, Span(" "),
      Span(TextWidth.padded(words.shortName(indicator), to: 12) + " "),
      Span(TextWidth.padded(words.shortName(unit), to: unitWidth) + " "),
      Span(
        wide ? TextWidth.padded(value, to: 11, alignment: .trailing) + "  " : ""),
      Span(told), Span(item.isWatched ? "  \(words(RemarkSentence.star))" : "", .warning),
    ]
  }
}
