import Controller
import Domain
import Languages
import TextUI

/// The lamps that stand at the end of each unit's line on 总览: none, one for each area, or on the
/// wall one for each indicator.
struct UnitLamps {
  /// Which lamps there are.
  enum Detail: Hashable { case none, areas, figures }

  private let state: State
  private let words: Words
  /// Which lamps there are.
  let detail: Detail
  /// Whether lamps stand without a space between; only where each is one Han word.
  private let isTight: Bool

  /// As many as a panel of so many columns has room for.
  init(_ state: State, panelWidth: Int) {
    self.state = state
    words = state.words
    let widths = UnitLampWidths(state)
    if panelWidth >= widths.loose {
      (detail, isTight) = (.figures, false)
    } else if state.words.language == .zh, panelWidth >= widths.tight {
      (detail, isTight) = (.figures, true)
    } else {
      let hasRoom = panelWidth >= Self.leastForAreas && state.size.widthClass != .narrow
      (detail, isTight) = (hasRoom ? .areas : .none, false)
    }
  }

  /// From this width on each unit shows how its areas stand.
  private static let leastForAreas = 40

  /// How wide the names of units are in a line of so many columns.
  func nameWidth(of line: Int) -> Int {
    line >= 40 && !isTight
      ? ColumnWidth.fullUnit(words.language) : ColumnWidth.unit(words.language)
  }

  /// The lamps of a unit.
  func spans(_ row: Int) -> [Span] {
    let assessment = state.shown
    switch detail {
    case .none: return []
    case .areas:
      return [Span(" \(state.glyphs.vertical)", .border)]
        + assessment.unitAreaRollups[row].flatMap { [Span(" "), words.lamp($0.lamp)] }
    case .figures:
      return assessment.areas.indices.flatMap { area in
        separator
          + assessment.columns(ofArea: area).flatMap { column -> [Span] in
            let lamp = assessment.cell(row, column).map { figure($0) } ?? Span("  ")
            return isTight ? [lamp] : [Span(" "), lamp]
          }
      }
    }
  }

  /// A figure that is past due and absent says so instead of its lamp of an earlier period.
  private func figure(_ measure: Measure) -> Span {
    measure.reporting == .missing ? words.reporting(measure) : words.lamp(measure)
  }

  private var separator: [Span] {
    [Span(" \(state.glyphs.vertical)", .border), Span(isTight ? " " : "")]
  }

  /// The names of the areas above their lamps; nil where there is one lamp an area.
  var head: [Span]? {
    guard detail == .figures else { return nil }
    return state.assessment.areas.indices.flatMap { area -> [Span] in
      let count = state.shown.columns(ofArea: area).count
      let width = isTight ? count * 2 : count * 3
      let name = isTight || width == 0 ? "" : " "
      let text = TextWidth.padded(
        name + words.shortName(state.assessment.areas[area]), to: width, mark: state.glyphs.ellipsis
      )
      return separator + [Span(text, .header)]
    }
  }
}
