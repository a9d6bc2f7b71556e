import Controller
import Domain
import Languages
import TextUI

/// The table of a unit's page without its cursor.
struct UnitFigures {
  /// The indicators that the unit is asked for, as places in the assessment.
  let columns: [Int]
  /// Which column is typed into.
  let entry: Int
  /// Their figures, one below the other.
  let table: Table

  /// - Parameter state: without cursors, but with the unit; kept as long as it is the same.
  init(_ state: State, width: Int) {
    let (words, row) = (state.words, state.focus.row)
    let columns = state.columns(ofUnit: row)
    let nameWidth = ColumnWidth.numberedIndicator(words.language, of: width)
    let figures = FigureColumns(state, "unit", name: nameWidth, width: width)
    var table = Table(
      columns: figures.columns(headedBy: .indicator), sticky: 1, rowCount: columns.count,
      region: "figure", glyphs: state.glyphs
    ) { place, slot in
      let (part, width) = figures.parts[slot]
      return part == .name
        ? Self.name(place, columns, state)
        : figures.spans(part, width: width, row: row, column: columns[place])
    }
    table.keepsRows = true
    (self.columns, self.table, entry) = (columns, table, figures.entry)
  }

  private static func name(_ place: Int, _ columns: [Int], _ state: State) -> [Span] {
    let assessment = state.assessment
    let area = assessment.area(ofColumn: columns[place])
    let isFirst = place == 0 || assessment.area(ofColumn: columns[place - 1]) != area
    return [
      Span(isFirst ? "\(area + 1) " : "  ", .dim),
      Span(state.words.shortName(assessment.indicators[columns[place]])),
    ]
  }
}
