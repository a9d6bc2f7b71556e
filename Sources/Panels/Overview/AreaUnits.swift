import Controller
import Domain
import Languages
import TextUI

/// How each unit stands in one area, in as few columns as have room for all of them: what fills the
/// rest of an area's panel where it has so much room.
struct AreaUnits: Widget {
  private let state: State
  private let words: Words
  private let place: Int

  init(_ state: State, _ place: Int) {
    self.state = state
    words = state.words
    self.place = place
  }

  /// A name, a bar, a percent and a lamp need so many columns.
  private static let leastWidth = 24

  /// Draws a line of space, a heading, and the units below it; nothing where not all of them fit.
  func draw(into frame: inout Frame, area: Rect) {
    let units = state.assessment.units
    let lines = area.height - 2
    guard lines > 0, !units.isEmpty else { return }
    let columns = (units.count + lines - 1) / lines
    guard area.width / columns >= Self.leastWidth else { return }
    frame.draw(words(LabelWord.units(units.count)), x: 0, y: 1, in: area, .title)
    let perColumn = (units.count + columns - 1) / columns
    for (column, block) in area.splitColumns(Array(repeating: .share(1), count: columns))
      .enumerated()
    {
      let rows = (column * perColumn..<(column + 1) * perColumn).prefix { $0 < units.count }
      for (line, row) in rows.enumerated() {
        let isLast = column == columns - 1
        draw(row, into: &frame, block.line(2 + line, width: block.width - (isLast ? 0 : 2)))
      }
    }
  }

  private func draw(_ row: Int, into frame: inout Frame, _ line: Rect) {
    let rollup = state.shown.unitAreaRollups[row][place]
    frame.name(Region("area.unit", y: row), line)
    let unit = state.assessment.units[row]
    let width = ColumnWidth.unit(words.language)
    let label = words.headline(rollup)
    frame.draw(
      TextWidth.clip(words.shortName(unit), to: width, mark: state.glyphs.ellipsis), x: 0, y: 0,
      in: line, .text)
    let bar = line.line(0, from: width + 1, width: max(0, line.width - width - 9))
    let gauge =
      rollup.judged > 0 ? Gauge(rollup, state.glyphs) : rollup.coverage.gauge(state.glyphs)
    gauge.draw(into: &frame, area: bar)
    frame.draw(label, x: line.width - label.columns, y: 0, in: line, .text)
  }
}
