import Controller
import Domain
import Languages
import TextUI

/// The first lines of a unit's page: the unit, how it stands as a whole and what it has reported, and
/// how its areas stand; below them where there is room how it stood month by month.
struct UnitHead: Widget {
  private let state: State
  private let words: Words
  private let row: Int

  init(_ state: State) {
    self.state = state
    words = state.words
    row = state.focus.row
  }

  private var isCity: Bool { row >= state.assessment.units.count }
  private var rollup: Rollup {
    isCity ? state.shown.whole : state.shown.unitRollups[row]
  }

  func draw(into frame: inout Frame, area: Rect) {
    let course = state.hasUnitCourse ? 1 : 0
    let parts = area.splitRows([.share(1), .fixed(course)])
    drawHead(into: &frame, parts[0])
    UnitCourseLine(state).draw(into: &frame, area: parts[1])
    frame.nameTitle(place: 0, area)
  }

  /// The unit, how it stands as a whole, and how its areas stand.
  private func drawHead(into frame: inout Frame, _ area: Rect) {
    let unit = isCity ? nil : state.assessment.units[row]
    let name = unit.map { words.name($0) } ?? state.wholeName
    let first = area.line(0)
    var left = [Span(name, .title), Span("  ")]
    left += [Span(words(LabelWord.overall) + " ", .dim)] + words.headline(rollup)
    if !isCity {
      left.append(Span("  \(row + 1)/\(state.assessment.units.count)", .dim))
    }
    let right = reporting(unit)
    let x = first.width - right.columns
    let fits = left.columns + 2 <= x
    frame.draw(
      left.clipped(to: fits ? x - 1 : first.width, mark: state.glyphs.ellipsis), x: 0, y: 0,
      in: first, .text)
    if fits { frame.draw(right, x: x, y: 0, in: first, .text) }
    drawAreas(into: &frame, area)
  }

  /// How much is reported of the month, and where its report stands.
  private func reporting(_ unit: ReportingUnit?) -> [Span] {
    let known = rollup.coverage
    var spans = [Span(words(LabelWord.reported(known.reported, of: known.expected)))]
    if rollup.missing > 0 {
      spans += [Span("  "), Span(words(LabelWord.missingCount(rollup.missing)), .warning)]
    }
    guard let unit, !state.assessment.isSum(row) else { return spans }
    let month = state.assessment.asOf
    let submission = state.book.year(state.assessment.year, of: unit.id).submissions[month]
    let word = SubmissionWord(submission)
    let role: Role =
      switch word {
      case .returned: .error
      case .notStarted, .draft: .warning
      case .submitted, .accepted: .saved
      }
    spans += [Span("  \(words(words.short(month))) ", .dim), Span(words(word), role)]
    if let reason = submission?.reason { spans.append(Span(" \(words.shown(reason))", .dim)) }
    return spans
  }

  private func drawAreas(into frame: inout Frame, _ area: Rect) {
    let assessment = state.assessment
    guard area.height > 1, !assessment.areas.isEmpty else { return }
    let rows = area.height - 1
    let perRow = (assessment.areas.count + rows - 1) / rows
    for place in assessment.areas.indices {
      let line = area.line(1 + place / perRow)
      let cells = line.splitColumns(Array(repeating: .share(1), count: perRow))
      drawArea(place, into: &frame, cells[place % perRow])
    }
  }

  private func drawArea(_ place: Int, into frame: inout Frame, _ cell: Rect) {
    let assessment = state.shown
    let rollup =
      isCity ? assessment.areaRollups[place] : assessment.unitAreaRollups[row][place]
    let label = words.headline(rollup)
    let full = "\(place + 1) " + words.shortName(assessment.areas[place]) + " "
    // A name cut to nothing says less than its number alone.
    let hasName = cell.width - label.columns - 2 >= 8
    let name = hasName ? full : "\(place + 1) "
    let nameWidth = min(TextWidth.columns(of: name), max(0, cell.width - label.columns - 2))
    let barWidth = cell.width - nameWidth - label.columns - 3
    var x = frame.draw(
      TextWidth.clip(name, to: nameWidth, mark: state.glyphs.ellipsis), x: 0, y: 0, in: cell, .dim)
    if barWidth >= 4 {
      Gauge(rollup, state.glyphs).draw(into: &frame, area: cell.line(0, from: x, width: barWidth))
      x += barWidth + 1
    }
    frame.draw(label, x: x, y: 0, in: cell, .text)
  }
}
