import Controller
import Domain
import Languages
import TextUI

/// 总览: the areas, the units beside them and what needs attention below; from 160 columns on the
/// wall, with every unit's lamp of every indicator.
struct OverviewScreen: Widget {
  let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame, area: Rect) {
    if state.isZoomed {
      drawZoomed(into: &frame, area)
    } else if state.size.widthClass == .narrow {
      drawNarrow(into: &frame, area)
    } else {
      drawWide(into: &frame, area)
    }
  }

  /// The panel with the focus alone.
  private func drawZoomed(into frame: inout Frame, _ area: Rect) {
    switch state.overview.panel {
    case .area(let place): AreaPanel(state, place).draw(into: &frame, area: area)
    case .units:
      UnitsPanel(state, UnitLamps(state, panelWidth: area.width)).draw(into: &frame, area: area)
    case .attention: AttentionPanel(state).draw(into: &frame, area: area)
    }
  }

  private func drawWide(into frame: inout Frame, _ area: Rect) {
    let unitsWidth = state.border.map { state.extent(beyond: $0) } ?? 27
    let lamps = UnitLamps(state, panelWidth: unitsWidth)
    let columns = area.splitColumns([.share(1), .fixed(unitsWidth)])
    defer {
      // The borders of the panels on either side.
      frame.name(
        Region("border"), Rect(x: columns[1].x - 1, y: area.y, width: 2, height: area.height))
    }
    drawLeft(into: &frame, columns[0])
    let units = UnitsPanel(state, lamps)
    let wanted = units.wantedHeight
    if columns[1].width >= 46, columns[1].height - wanted >= 6 {
      let rows = columns[1].splitRows([.fixed(wanted), .share(1)])
      units.draw(into: &frame, area: rows[0])
      ProblemsPanel(state).draw(into: &frame, area: rows[1])
    } else {
      units.draw(into: &frame, area: columns[1])
    }
  }

  /// The areas two by two as high as they need to be, what needs attention in the rest.
  private func drawLeft(into frame: inout Frame, _ area: Rect) {
    let least = area.height >= 18 ? max(4, min(9, area.height / 4)) : area.height >= 12 ? 3 : 0
    let areas = state.assessment.areas.indices
    let pairs = stride(from: 0, to: areas.count, by: 2).map { Array(areas[$0...].prefix(2)) }
    let wanted = pairs.map { pair in pair.map { AreaPanel(state, $0).wantedHeight }.max() ?? 0 }
    let fits = wanted.reduce(0, +) + least <= area.height
    let parts =
      fits
      ? area.splitRows(wanted.map { .fixed($0) } + [.share(1)])
      : area.splitRows(Array(repeating: .share(1), count: pairs.count) + [.fixed(least)])
    for (pair, row) in zip(pairs, parts) {
      for (place, cell) in zip(pair, row.splitColumns([.share(1), .share(1)])) {
        AreaPanel(state, place).draw(into: &frame, area: cell)
      }
    }
    if least > 0, let rest = parts.last { AttentionPanel(state).draw(into: &frame, area: rest) }
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
    let units = UnitsPanel(state, UnitLamps(state, panelWidth: area.width))
    if case .attention = state.overview.panel {
      AttentionPanel(state).draw(into: &frame, area: rest)
    } else if rest.height >= 12 {
      let parts = rest.splitRows([.share(1), .fixed(max(3, rest.height / 4))])
      units.draw(into: &frame, area: parts[0])
      AttentionPanel(state).draw(into: &frame, area: parts[1])
    } else {
      units.draw(into: &frame, area: rest)
    }
  }
}
