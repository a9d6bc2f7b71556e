import Controller
import Domain
import Languages
import TextUI

/// 指标: one indicator over all units in official order, the curve of the one under the cursor, and
/// where it leads.
struct IndicatorScreen: Widget {
  private let state: State
  private let words: Words
  private let column: Int

  init(_ state: State) {
    self.state = state
    words = state.words
    column = state.focus.column
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let indicator = state.focusedIndicator else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let parts = area.splitRows([.fixed(state.indicatorHeadLines), .share(1)])
    drawHead(indicator, into: &frame, parts[0])
    frame.nameTitle(place: 0, parts[0])
    let layout = PageLayout(parts[1], state)
    if let place = layout.figures { drawUnits(into: &frame, place) }
    if let place = layout.beside { CurvePanel(state).draw(into: &frame, area: place) }
    if let place = layout.strip { FigureStrip(state).draw(into: &frame, area: place) }
    layout.nameBorder(into: &frame)
  }

  /// The indicator with the city's figure; below it what counts.
  private func drawHead(_ indicator: Indicator, into frame: inout Frame, _ area: Rect) {
    let measure = state.assessment.city[column]
    let first = area.line(0)
    let unit = words.measure(indicator)
    let left = [
      Span(words.name(indicator), .title), Span(unit.isEmpty ? "" : " (\(unit))", .dim),
      Span("  \(column + 1)/\(state.assessment.indicators.count)", .dim),
    ]
    var right = [Span(state.wholeName + " ", .dim)]
    right.append(Span(words.ofTarget(measure, indicator) + " "))
    if let progress = measure.progress { right.append(Span("\(progress.percent)% ")) }
    right.append(words.lamp(measure))
    if let gap = words.gap(measure, indicator) { right.append(Span("  " + gap, .warning)) }
    let x = first.width - right.columns
    let room = x - 2 >= 20 ? x - 2 : first.width
    frame.draw(
      left.clipped(to: room, mark: state.glyphs.ellipsis), x: 0, y: 0, in: first, .text)
    if room < first.width { frame.draw(right, x: x, y: 0, in: first, .text) }
    guard area.height > 1 else { return }
    let second = area.line(1)
    let place = state.assessment.areas[state.assessment.area(ofColumn: column)]
    var about = [words.name(place), words(words.cadence(indicator.cadence))]
    if let definition = indicator.definition, words.language == .zh {
      about.append("\(words(PageWord.definition)) \(definition)")
    }
    frame.draw(
      TextWidth.clip(
        about.joined(separator: " \u{B7} "), to: second.width, mark: state.glyphs.ellipsis),
      x: 0, y: 0, in: second, .dim)
  }

  private func drawUnits(into frame: inout Frame, _ area: Rect) {
    let rows = state.rows(ofIndicator: column)
    let ranking =
      state.page.isRanked ? state.assessment.ranking(of: column, in: state.book) : nil
    let nameWidth =
      area.width >= 70 ? ColumnWidth.fullUnit(words.language) : ColumnWidth.unit(words.language)
    let figures = FigureColumns(
      state, "indicator", name: nameWidth, width: area.width,
      hasRank: ranking != nil && area.width >= 36)
    let selected = rows.firstIndex(of: state.focus.row)
    let marked = state.markedPlaces
    var table = Table(
      columns: figures.columns(headedBy: .unit), sticky: ranking == nil ? 1 : 2,
      rowCount: rows.count, selectedRow: state.page.isBeside ? nil : selected,
      selectedColumn: state.page.isBeside || state.focusedUnit == nil ? nil : figures.entry,
      region: "figure", glyphs: state.glyphs
    ) { place, slot in
      let (part, width) = figures.parts[slot]
      switch part {
      case .rank: return rank(rows[place], ranking)
      case .name: return name(rows[place], width: width)
      default: return figures.spans(part, width: width, row: rows[place], column: column)
      }
    }
    table.isMarked = { place, slot in
      slot == figures.entry && marked.contains(Focus(row: rows[place], column: column))
    }
    table.draw(into: &frame, area: area)
    if let selected {
      CellField(state: state, region: Region("figure", x: figures.entry, y: selected))
        .draw(into: &frame)
    }
  }

  private func name(_ row: Int, width: Int) -> [Span] {
    guard state.assessment.units.indices.contains(row) else {
      return [Span(state.wholeName, .title)]
    }
    let unit = state.assessment.units[row]
    let name = words.language == .zh && width >= 12 ? words.name(unit) : words.shortName(unit)
    return [Span(name)]
  }

  /// The rank, and by how many places it rose or fell.
  private func rank(_ row: Int, _ ranking: Ranking?) -> [Span] {
    guard state.assessment.units.indices.contains(row),
      let place = ranking?.places[state.assessment.units[row].id]
    else { return [Span("–", .dim)] }
    var change = ""
    if let rise = place.rise, rise != 0 {
      change = " \(rise > 0 ? state.glyphs.up : state.glyphs.down)\(abs(rise))"
    }
    return [Span("\(place.rank)"), Span(change, .dim)]
  }
}
