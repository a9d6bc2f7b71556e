import Controller
import Domain
import Languages
import TextUI

/// 汇报: what a unit tells of a period in words, the three headings side by side where there is room.
struct ReportScreen: Widget {
  @Held private var state: State
  /// The state without cursors but with the unit.
  @Held private var ground: State
  private let words: Words
  /// The rows, and the place of the cursor among them.
  private let rows: [ReportRow]
  private let here: Int

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    rows = state.wrappedValue.reportRows
    here = state.wrappedValue.reportPlace
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let headLines = area.height >= 9 ? 2 : area.height >= 6 ? 1 : 0
    let parts = area.splitRows([.fixed(headLines), .share(1)])
    frame.drawPart("report head", in: parts[0]) { drawHead(into: &$0, parts[0]) }
    guard state.focusedUnit != nil else {
      return frame.drawWrapped(words(ObstacleSentence.cityHasNoReport), in: parts[1], .warning)
    }
    if area.width >= 100, parts[1].height >= 14 {
      drawWide(into: &frame, parts[1])
    } else {
      let list = frame.kept("list") {
        ReportList(
          ground, rows, places: Array(rows.indices), hasHeadings: true, width: area.width - 2)
      }
      drawBox(words(ScreenWord.report), list, isFocused: true, into: &frame, parts[1])
    }
  }

  // MARK: The head

  /// Whose report it is, of when, how much it holds; below, who has written none.
  private func drawHead(into frame: inout Frame, _ area: Rect) {
    guard !area.isEmpty, let plan = state.plan else { return }
    let period = state.reportPeriod
    var spans: [Span] = []
    if let unit = state.focusedUnit {
      let report = state.reportInSight
      spans = [
        Span(words.name(unit), .title), Span("  \(words(words.full(period)))  ", .title),
        Span(words.counts(report), report.isEmpty ? .warning : .text),
      ]
      if plan.isLocked(period, for: unit.id) {
        spans.append(Span("  \(words(PeriodWord.locked))", .warning))
      } else if report.isEmpty {
        let stands = PeriodWord(plan.calendar.state(of: period, on: state.today))
        spans.append(Span("  \(words(stands))", .dim))
      }
    } else {
      spans = [Span(words(words.full(period)), .title)]
    }
    draw(spans, 0, into: &frame, area)
    guard area.height > 1 else { return }
    let reporters = state.reportersInSight
    let missing = reporters.filter(\.report.isEmpty).map { words.shortName($0.unit) }
    let written = ReportSentence.written(reporters.count - missing.count, of: reporters.count)
    var told = [Span(words(written), missing.isEmpty ? .saved : .text)]
    if !missing.isEmpty {
      told.append(Span("  " + words(ReportSentence.missing(missing)), .warning))
    }
    draw(told, 1, into: &frame, area)
  }

  private func draw(_ spans: [Span], _ y: Int, into frame: inout Frame, _ area: Rect) {
    frame.draw(
      spans.clipped(to: area.width, mark: state.glyphs.ellipsis), x: 0, y: y, in: area, .text)
  }

  // MARK: Side by side

  /// What was promised above, the three headings beside each other, what is judged in words below.
  private func drawWide(into frame: inout Frame, _ area: Rect) {
    let promised = list(.promised, area.width, &frame)
    let judged = list(.assessments, area.width, &frame)
    let most = max(3, area.height / 4)
    func height(_ list: ReportList) -> Int {
      list.lineCount == 0 ? 0 : min(most, 2 + list.lineCount)
    }
    let parts = area.splitRows([.fixed(height(promised)), .share(1), .fixed(height(judged))])
    drawPart(.promised, promised, into: &frame, parts[0])
    let columns = parts[1].splitColumns(Report.Section.allCases.map { _ in .share(1) })
    for (section, column) in zip(Report.Section.allCases, columns) {
      let part = ReportPart.section(section)
      drawPart(part, list(part, column.width, &frame), into: &frame, column)
    }
    drawPart(.assessments, judged, into: &frame, parts[2])
  }

  /// The rows of a part in a box of a width; wrapped once for all places of the cursor.
  private func list(_ part: ReportPart, _ width: Int, _ frame: inout Frame) -> ReportList {
    frame.kept(words.heading(part), of: width) {
      ReportList(
        ground, rows, places: rows.indices.filter { rows[$0].part == part }, hasHeadings: false,
        width: width - 2)
    }
  }

  private func drawPart(
    _ part: ReportPart, _ list: ReportList, into frame: inout Frame, _ area: Rect
  ) {
    guard list.lineCount > 0, !area.isEmpty else { return }
    let isFocused = rows.indices.contains(here) && rows[here].part == part
    let title =
      part == .assessments
      ? "\(words.heading(part)) \(words(words.full(state.reportQuarter)))" : words.heading(part)
    drawBox(title, list, isFocused: isFocused, into: &frame, area)
  }

  /// A list in its box; how many lines are below what is seen stands on the lower edge.
  private func drawBox(
    _ title: String, _ list: ReportList, isFocused: Bool, into frame: inout Frame, _ area: Rect
  ) {
    let key = BoxKey(title: title, cursor: isFocused ? here : nil)
    frame.drawPart(title, of: key, in: area) { frame in
      Box(title: title, isFocused: isFocused, glyphs: state.glyphs).draw(into: &frame, area: area)
      let inside = Box.inside(area)
      let hidden = list.draw(cursor: key.cursor, into: &frame, area: inside)
      guard hidden > 0, area.height > 1 else { return }
      let rest = " \(state.glyphs.down) \(words(LabelWord.rest(hidden))) "
      let edge = area.line(area.height - 1)
      frame.draw(rest, x: edge.width - TextWidth.columns(of: rest) - 1, y: 0, in: edge, .dim)
    }
  }

  /// What a box is drawn from besides the ground.
  private struct BoxKey: Equatable {
    let title: String
    /// The row of the cursor; nil: it isn't here.
    let cursor: Int?
  }
}
