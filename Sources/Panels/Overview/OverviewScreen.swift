import Controller
import Domain
import Languages
import TextUI

/// 总览: the areas, the units beside them and what needs attention below; from 160 columns on the
/// wall, with every unit's lamp of every indicator.
struct OverviewScreen: Widget {
  private let state: State
  private let unitsWidth: Int
  private let units: UnitsPanel

  init(_ state: State) {
    self.state = state
    unitsWidth = state.border.map { state.extent(beyond: $0) } ?? state.size.width
    units = UnitsPanel(state, UnitLamps(state, panelWidth: unitsWidth))
  }

  func draw(into frame: inout Frame, area: Rect) {
    let top = max(wantedHeights.reduce(0, +), units.wantedHeight)
    if state.isZoomed {
      drawZoomed(into: &frame, area)
    } else if state.size.widthClass == .narrow {
      drawNarrow(into: &frame, area)
    } else if state.size.widthClass == .wall, area.height - top >= Self.leastBelow {
      drawWall(into: &frame, area, top: top)
    } else {
      drawWide(into: &frame, area)
    }
  }

  /// From so many lines on the wall has panels below areas and units.
  private static let leastBelow = 8

  /// The panel with the focus alone.
  private func drawZoomed(into frame: inout Frame, _ area: Rect) {
    switch state.overview.panel {
    case .area(let place): AreaPanel(state, place).draw(into: &frame, area: area)
    case .units: units.draw(into: &frame, area: area)
    case .attention: AttentionPanel(state).draw(into: &frame, area: area)
    }
  }

  /// Areas and units as high as they need to be; below them, from edge to edge, what needs attention,
  /// what the units say, and what is due.
  private func drawWall(into frame: inout Frame, _ area: Rect, top: Int) {
    // What the panels below have no lines for goes to those above, which tell more then.
    let below = min(area.height - top, State.attentionCount + 2)
    let rows = area.splitRows([.share(1), .fixed(below)])
    let columns = rows[0].splitColumns([.share(1), .fixed(unitsWidth)])
    drawAreas(into: &frame, columns[0].splitRows(wantedHeights.map { .share($0) }))
    let hasProblems = drawUnits(into: &frame, columns[1])
    nameBorder(into: &frame, columns[1])
    let parts = rows[1].splitColumns([.share(18), .share(17), .share(15)])
    AttentionPanel(state).draw(into: &frame, area: parts[0])
    SayingsPanel(state, hasProblems ? .highlights : .problems).draw(into: &frame, area: parts[1])
    let due = DuePanel(state)
    if !hasProblems, parts[2].height - due.wantedHeight >= 6 {
      let rows = parts[2].splitRows([.fixed(due.wantedHeight), .share(1)])
      due.draw(into: &frame, area: rows[0])
      SayingsPanel(state, .highlights).draw(into: &frame, area: rows[1])
    } else {
      due.draw(into: &frame, area: parts[2])
    }
  }

  /// The units, and below them their problems where there is room; whether there was.
  @discardableResult
  private func drawUnits(into frame: inout Frame, _ area: Rect) -> Bool {
    let wanted = units.wantedHeight
    guard area.width >= 46, area.height - wanted >= 6 else {
      units.draw(into: &frame, area: area)
      return false
    }
    let rows = area.splitRows([.fixed(wanted), .share(1)])
    units.draw(into: &frame, area: rows[0])
    SayingsPanel(state, .problems).draw(into: &frame, area: rows[1])
    return true
  }

  private func drawWide(into frame: inout Frame, _ area: Rect) {
    let columns = area.splitColumns([.share(1), .fixed(unitsWidth)])
    drawLeft(into: &frame, columns[0])
    drawUnits(into: &frame, columns[1])
    nameBorder(into: &frame, columns[1])
  }

  /// The edges of the panels on either side; above them, so after them.
  private func nameBorder(into frame: inout Frame, _ units: Rect) {
    frame.name(Region("border"), Rect(x: units.x - 1, y: units.y, width: 2, height: units.height))
  }

  /// The areas two by two as high as they need to be, what needs attention in the rest.
  private func drawLeft(into frame: inout Frame, _ area: Rect) {
    let least = area.height >= 18 ? max(4, min(9, area.height / 4)) : area.height >= 12 ? 3 : 0
    let wanted = wantedHeights
    let fits = wanted.reduce(0, +) + least <= area.height
    let parts =
      fits
      ? area.splitRows(wanted.map { .fixed($0) } + [.share(1)])
      : area.splitRows(Array(repeating: .share(1), count: wanted.count) + [.fixed(least)])
    drawAreas(into: &frame, parts)
    if least > 0, let rest = parts.last { AttentionPanel(state).draw(into: &frame, area: rest) }
  }

  /// The areas two by two.
  private var pairs: [[Int]] {
    let areas = state.assessment.areas.indices
    return stride(from: 0, to: areas.count, by: 2).map { Array(areas[$0...].prefix(2)) }
  }

  /// How high each pair is when every row of both is shown.
  private var wantedHeights: [Int] {
    pairs.map { pair in pair.map { AreaPanel(state, $0).wantedHeight }.max() ?? 0 }
  }

  private func drawAreas(into frame: inout Frame, _ rows: [Rect]) {
    for (pair, row) in zip(pairs, rows) {
      for (place, cell) in zip(pair, row.splitColumns([.share(1), .share(1)])) {
        AreaPanel(state, place).draw(into: &frame, area: cell)
      }
    }
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
      units.draw(into: &frame, area: parts[0])
      AttentionPanel(state).draw(into: &frame, area: parts[1])
    } else {
      units.draw(into: &frame, area: rest)
    }
  }
}
