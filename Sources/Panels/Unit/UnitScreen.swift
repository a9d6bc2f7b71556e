import Controller
import Domain
import Languages
import TextUI

/// 单位: one unit with its areas, its figures and what it reports in words; behind the last unit
/// the whole city.
struct UnitScreen: Widget {
  @Held private var state: State
  /// The state without cursors but with the unit, which all of the page is about.
  @Held private var ground: State
  private let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard !state.assessment.indicators.isEmpty else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let parts = area.splitRows([.fixed(state.unitHeadLines), .share(1)])
    frame.drawPart("unit head", in: parts[0]) { UnitHead(ground).draw(into: &$0, area: parts[0]) }
    let layout = frame.kept("layout", of: state.page.isBeside) { PageLayout(parts[1], state) }
    if let place = layout.figures { drawFigures(into: &frame, place) }
    if let place = layout.beside {
      frame.drawPart("report", of: state.page, in: place) { frame in
        ReportPanel(ground.paged(as: state)).draw(into: &frame, area: place)
      }
    }
    if let place = layout.strip { FigureStrip(_state).draw(into: &frame, area: place) }
    layout.nameBorder(into: &frame)
  }

  /// The figures that the unit is asked for, the number of its area before the first of each.
  private func drawFigures(into frame: inout Frame, _ area: Rect) {
    let figures = frame.kept("figures", of: area.width) { UnitFigures(ground, width: area.width) }
    if figures.columns.isEmpty, state.isFiltered {
      let sentence = ListSentence.nothingFits(
        filter: state.filterWords.joined(separator: " · "), key: Hints.key(.clearFilter, state))
      return frame.drawWrapped(words(sentence), in: area, .text)
    }
    var table = figures.table
    let (row, entry, columns) = (state.focus.row, figures.entry, figures.columns)
    let selected = columns.firstIndex(of: state.focus.column)
    let isCity = row >= state.assessment.units.count
    table.selectedRow = state.page.isBeside ? nil : selected
    table.selectedColumn = state.page.isBeside || isCity ? nil : entry
    let marked = state.markedPlaces
    if !marked.isEmpty {
      table.isMarked = { place, slot in
        slot == entry && marked.contains(Focus(row: row, column: columns[place]))
      }
    }
    table.draw(into: &frame, area: area)
    if let selected {
      CellField(state, Region("figure", x: entry, y: selected))?.draw(into: &frame)
    }
  }
}
