import Controller
import Domain
import Languages
import TextUI

/// The table of an indicator's page without its cursor.
struct IndicatorFigures {
  /// The units that are asked for it, as places, the city last.
  let rows: [Int]
  @Held private var state: State
  private let words: Words
  private let column: Int
  private let figures: FigureColumns
  private let ranking: Ranking?

  /// - Parameter state: without cursors, but with the indicator; kept as long as it is the same.
  init(_ state: State, width: Int) {
    _state = Held(wrappedValue: state)
    words = state.words
    column = state.focus.column
    rows = state.rows(ofIndicator: column)
    ranking = state.page.isRanked ? state.assessment.ranking(of: column, in: state.book) : nil
    let nameWidth =
      width >= 70 ? ColumnWidth.fullUnit(words.language) : ColumnWidth.unit(words.language)
    figures = FigureColumns(
      state, "indicator", name: nameWidth, width: width, hasRank: ranking != nil && width >= 36)
  }

  /// Which column is typed into.
  var entry: Int { figures.entry }

  /// Their figures, one below the other.
  var table: Table {
    var table = Table(
      columns: figures.columns(headedBy: .unit), sticky: ranking == nil ? 1 : 2,
      rowCount: rows.count, region: "figure", glyphs: state.glyphs
    ) { place, slot in
      let (part, width) = figures.parts[slot]
      switch part {
      case .rank: return rank(rows[place], ranking)
      case .name: return name(rows[place], width: width)
      default: return figures.spans(part, width: width, row: rows[place], column: column)
      }
    }
    table.keepsRows = true
    return table
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
