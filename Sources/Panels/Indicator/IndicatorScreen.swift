import Controller
import Domain
import Languages
import TextUI

/// 指标: one indicator over all units in official order, the curve of the one under the cursor, and
/// where it leads.
struct IndicatorScreen: Widget {
  @Held private var state: State
  /// The state without cursors but with the indicator, which all of the page is about.
  @Held private var ground: State
  private let words: Words
  private let column: Int

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    column = state.wrappedValue.focus.column
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard let indicator = state.focusedIndicator else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let parts = area.splitRows([.fixed(state.indicatorHeadLines), .share(1)])
    frame.drawPart("indicator head", in: parts[0]) { frame in
      drawHead(indicator, into: &frame, parts[0])
      frame.nameTitle(place: 0, parts[0])
    }
    let layout = frame.kept("layout", of: state.page.isBeside) { PageLayout(parts[1], state) }
    if let place = layout.figures { drawUnits(into: &frame, place) }
    if let place = layout.beside {
      // The curve of a unit takes a year to compute, and the cursor comes back to it.
      frame.drawPart("curve", state.focus.row, of: state.page, in: place) { frame in
        CurvePanel(state).draw(into: &frame, area: place)
      }
    }
    if let place = layout.strip { FigureStrip(_state).draw(into: &frame, area: place) }
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
    let figures = frame.kept("figures", of: area.width) {
      IndicatorFigures(ground, width: area.width)
    }
    var table = frame.kept("table") { figures.table }
    let (rows, entry, column) = (figures.rows, figures.entry, column)
    let selected = rows.firstIndex(of: state.focus.row)
    table.selectedRow = state.page.isBeside ? nil : selected
    table.selectedColumn = state.page.isBeside || state.focusedUnit == nil ? nil : entry
    let marked = state.markedPlaces
    if !marked.isEmpty {
      table.isMarked = { place, slot in
        slot == entry && marked.contains(Focus(row: rows[place], column: column))
      }
    }
    table.draw(into: &frame, area: area)
    if let selected {
      CellField(state, Region("figure", x: entry, y: selected))?.draw(into: &frame)
    }
  }
}
