import Controller
import Domain
import Languages
import TextUI

/// 矩阵: units by indicators, and below it what stands under the cursor.
struct MatrixScreen: Widget {
  @Held private var state: State
  @Held private var ground: State

  init(_ state: Held<State>, _ ground: Held<State>) { (_state, _ground) = (state, ground) }

  func draw(into frame: inout Frame, area: Rect) {
    let words = state.words
    guard !state.assessment.indicators.isEmpty else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let shown = frame.kept("shown") { ground.shownColumns }
    guard !shown.isEmpty else {
      let sentence = ListSentence.nothingFits(
        filter: state.filterWords.joined(separator: " · "), key: Hints.key(.clearFilter, state))
      frame.draw(words(sentence), x: 0, y: 0, in: area, .text)
      return
    }
    let parts = area.splitRows([.share(1), .fixed(state.stripLines(of: area.height))])
    let height = parts[0].height
    let base = frame.kept("rows") { RowBase(ground: ground.withoutFigures, shown: shown) }
    frame.rest(on: base, as: .rows)
    let columns = frame.kept("columns", on: .rows, of: height) {
      MatrixTable(ground, shown: shown).columns(height: height)
    }
    var table = frame.kept("table", of: height) { MatrixTable(ground, shown: shown).table(columns) }
    let column = (shown.firstIndex(of: state.focus.column) ?? 0) + 1
    (table.selectedRow, table.selectedColumn) = (state.focus.row, column)
    let marked = state.markedPlaces
    if !marked.isEmpty {
      table.isMarked = { row, column in
        column > 0 && marked.contains(Focus(row: row, column: shown[column - 1]))
      }
    }
    table.draw(into: &frame, area: parts[0])
    CellField(state, Region("cell", x: column, y: state.focus.row))?
      .draw(into: &frame)
    FigureStrip(_state).draw(into: &frame, area: parts[1])
  }

  /// What the rows have in common.
  private struct RowBase: Equatable, Sendable {
    @Boxed var ground: State
    let shown: [Int]
  }
}
