import Controller
import Domain
import Languages
import TextUI

/// 填报: one unit's month, a row for each figure that it is asked for.
struct FillScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let isReturned = frame.kept("returned") { ground.filing?.submission?.state == .returned }
    let headLines = area.height >= 9 ? (isReturned ? 2 : 1) : area.height >= 6 ? 1 : 0
    let parts = area.splitRows([
      .fixed(headLines), .share(1), .fixed(state.stripLines(of: area.height)),
    ])
    frame.drawPart("fill head", in: parts[0]) { drawHead(into: &$0, parts[0]) }
    let width = parts[1].width
    let table = frame.kept("table", of: width) { FillTable(ground, width: width) }
    guard !table.columns.isEmpty else {
      return frame.drawWrapped(words(FillSentence.nothingAsked), in: parts[1], .warning)
    }
    table.draw(state, into: &frame, parts[1])
    FigureStrip(_state).draw(into: &frame, area: parts[2])
  }

  /// Whose month it is, how far it has come and until when; below, why it was sent back.
  private func drawHead(into frame: inout Frame, _ area: Rect) {
    guard !area.isEmpty, let filing = state.filing, let plan = state.plan,
      let unit = state.focusedUnit
    else { return }
    let isLocked = plan.isLocked(filing.period, for: unit.id)
    let period = words(words.full(filing.period))
    let missing = filing.missing.count
    let done = words(FillSentence.answered(filing.answered, of: filing.expected.count))
    var spans = [
      Span(words.name(unit), .title), Span("  \(period)  ", .title),
      Span(done, missing == 0 ? .saved : .text),
      Span("  \(words(SubmissionWord(filing.submission)))", .text),
    ]
    if isLocked {
      spans.append(Span("  \(words(PeriodWord.locked))", .warning))
    } else if filing.daysLate > 0, !filing.isHandedIn {
      spans.append(Span("  \(words(FillSentence.daysOver(filing.daysLate)))", .warning))
    } else {
      let due = words(words.day(plan.calendar.dates(of: filing.period).dueOn))
      spans.append(Span("  \(words(FillSentence.dueBy(day: due)))", .dim))
    }
    spans.append(Span("  \(words(FillSentence.burden(filing.burden)))", .dim))
    frame.draw(
      spans.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: area, .text)
    guard area.height > 1, let reason = filing.submission?.reason else { return }
    let told = words(FillSentence.returned(reason: words.shown(reason)))
    frame.draw(
      TextWidth.clip(told, to: area.width, mark: state.glyphs.ellipsis), x: 0, y: 1, in: area,
      .warning)
  }
}
