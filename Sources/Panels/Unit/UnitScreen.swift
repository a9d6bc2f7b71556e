import Controller
import Domain
import Languages
import TextUI

/// 单位: one unit with its areas, its figures and what it reports in words; behind the last unit
/// the whole city.
struct UnitScreen: Widget {
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
    guard !state.assessment.indicators.isEmpty else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let parts = area.splitRows([.fixed(state.unitHeadLines), .share(1)])
    let course = state.hasUnitCourse ? 1 : 0
    let head = parts[0].splitRows([.share(1), .fixed(course)])
    drawHead(into: &frame, head[0])
    UnitCourseLine(state).draw(into: &frame, area: head[1])
    frame.nameTitle(place: 0, parts[0])
    let layout = PageLayout(parts[1], state)
    if let place = layout.figures { drawFigures(into: &frame, place) }
    if let place = layout.beside { ReportPanel(state).draw(into: &frame, area: place) }
    if let place = layout.strip { FigureStrip(state).draw(into: &frame, area: place) }
    layout.nameBorder(into: &frame)
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

  /// The figures that the unit is asked for, the number of its area before the first of each.
  private func drawFigures(into frame: inout Frame, _ area: Rect) {
    let columns = state.columns(ofUnit: row)
    if columns.isEmpty, state.isFiltered {
      let sentence = ListSentence.nothingFits(
        filter: state.filterWords.joined(separator: " · "), key: Hints.key(.clearFilter, state))
      return frame.drawWrapped(words(sentence), in: area, .text)
    }
    let nameWidth = ColumnWidth.numberedIndicator(words.language, of: area.width)
    let figures = FigureColumns(state, "unit", name: nameWidth, width: area.width)
    let selected = columns.firstIndex(of: state.focus.column)
    let marked = state.markedPlaces
    var table = Table(
      columns: figures.columns(headedBy: .indicator), sticky: 1, rowCount: columns.count,
      selectedRow: state.page.isBeside ? nil : selected,
      selectedColumn: state.page.isBeside || isCity ? nil : figures.entry, region: "figure",
      glyphs: state.glyphs
    ) { place, slot in
      let (part, width) = figures.parts[slot]
      return part == .name
        ? name(place, columns)
        : figures.spans(part, width: width, row: row, column: columns[place])
    }
    table.isMarked = { place, slot in
      slot == figures.entry && marked.contains(Focus(row: row, column: columns[place]))
    }
    table.draw(into: &frame, area: area)
    if let selected {
      CellField(state: state, region: Region("figure", x: figures.entry, y: selected))
        .draw(into: &frame)
    }
  }

  private func name(_ place: Int, _ columns: [Int]) -> [Span] {
    let assessment = state.assessment
    let area = assessment.area(ofColumn: columns[place])
    let isFirst = place == 0 || assessment.area(ofColumn: columns[place - 1]) != area
    return [
      Span(isFirst ? "\(area + 1) " : "  ", .dim),
      Span(words.shortName(assessment.indicators[columns[place]])),
    ]
  }
}
