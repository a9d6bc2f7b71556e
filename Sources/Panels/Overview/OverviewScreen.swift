import Controller
import Domain
import Languages
import TextUI

/// 总览: the areas, the units beside them and what needs attention below.
struct OverviewScreen: Widget {
  let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
    if area.width < 60 {
      drawNarrow(into: &frame, area)
    } else {
      drawWide(into: &frame, area)
    }
  }

  private func drawWide(into frame: inout Frame, _ area: Rect) {
    let hasLamps = area.width >= 100
    let unitsWidth = UnitsPanel.width(state, hasLamps: hasLamps, of: area.width)
    let columns = area.splitColumns([.share(1), .fixed(unitsWidth)])
    let attention = area.height >= 18 ? max(4, min(9, area.height / 4)) : area.height >= 12 ? 3 : 0
    let left = columns[0].splitRows([.share(1), .fixed(attention)])
    let rowCount = max(1, (state.assessment.areas.count + 1) / 2)
    let rows = left[0].splitRows(Array(repeating: .share(1), count: rowCount))
    for (place, row) in rows.enumerated() {
      let cells = row.splitColumns([.share(1), .share(1)])
      for (offset, cell) in cells.enumerated()
      where state.assessment.areas.indices.contains(place * 2 + offset) {
        AreaPanel(state, place * 2 + offset).draw(into: &frame, area: cell)
      }
    }
    if attention > 0 { AttentionPanel(state).draw(into: &frame, area: left[1]) }
    UnitsPanel(state, hasLamps: hasLamps).draw(into: &frame, area: columns[1])
  }

  /// One column: a line for each area, then the panel with the focus.
  private func drawNarrow(into frame: inout Frame, _ area: Rect) {
    let areas = state.assessment.areas.count
    let lines = area.height < 4 ? min(areas, area.height) : min(areas, area.height - 3)
    for place in 0..<lines {
      AreaLine(state, place).draw(into: &frame, area: area.line(place))
    }
    let rest = Rect(
      x: area.x, y: area.y + lines, width: area.width, height: area.height - lines)
    if case .attention = state.overview.panel {
      AttentionPanel(state).draw(into: &frame, area: rest)
    } else if rest.height >= 12 {
      let parts = rest.splitRows([.share(1), .fixed(max(3, rest.height / 4))])
      UnitsPanel(state, hasLamps: false).draw(into: &frame, area: parts[0])
      AttentionPanel(state).draw(into: &frame, area: parts[1])
    } else {
      UnitsPanel(state, hasLamps: false).draw(into: &frame, area: rest)
    }
  }
}
