import Controller
import Domain
import Languages
import TextUI

/// 总览: the areas, the units beside them and what needs attention below; from 160 columns on the
/// wall, with every unit's lamp of every indicator.
struct OverviewScreen: Widget {
  @Held private var state: State
  /// What all its panels have in common.
  @Held private var ground: State
  private let unitsWidth: Int

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    unitsWidth = Self.unitsWidth(state.wrappedValue)
  }

  private static func unitsWidth(_ state: State) -> Int {
    state.border.map { state.extent(beyond: $0) } ?? state.size.width
  }

  private var units: UnitsPanel {
    UnitsPanel(ground, UnitLamps(ground, panelWidth: unitsWidth))
  }

  func draw(into frame: inout Frame, area: Rect) {
    let heights = frame.kept("heights") { wantedHeights }
    let top = max(heights.reduce(0, +), frame.kept("height of units") { units.wantedHeight })
    if state.isZoomed {
      drawZoomed(into: &frame, area)
    } else if state.size.widthClass == .narrow {
      drawNarrow(into: &frame, area)
    } else if state.size.widthClass == .wall, area.height - top >= Self.leastBelow {
      drawWall(into: &frame, area, top: top, heights)
    } else {
      drawWide(into: &frame, area, heights)
    }
  }

  /// From so many lines on the wall has panels below areas and units.
  private static let leastBelow = 8

  /// The panel with the focus alone.
  private func drawZoomed(into frame: inout Frame, _ area: Rect) {
    draw(state.overview.panel, into: &frame, area)
  }

  /// One panel; as it was drawn last where nothing changed that it shows.
  private func draw(_ panel: Overview.Panel, into frame: inout Frame, _ area: Rect) {
    let key = PanelKey(
      panel: panel, isFocused: state.overview.panel == panel, row: state.overview.rows[panel])
    frame.drawPart("panel", panel.number, of: key, in: area) { frame in
      let seen = ground.seeing(panel, of: state)
      switch panel {
      case .area(let place): AreaPanel(seen, place).draw(into: &frame, area: area)
      case .units:
        UnitsPanel(seen, UnitLamps(seen, panelWidth: unitsWidth)).draw(into: &frame, area: area)
      case .attention: AttentionPanel(seen).draw(into: &frame, area: area)
      }
    }
  }

  /// What a panel is drawn from besides the ground.
  private struct PanelKey: Equatable {
    let panel: Overview.Panel
    let isFocused: Bool
    let row: Int?
  }

  /// What units say, where no cursor stands.
  private func draw(_ section: Report.Section, into frame: inout Frame, _ area: Rect) {
    frame.drawPart(section.rawValue, in: area) { frame in
      SayingsPanel(ground, section).draw(into: &frame, area: area)
    }
  }

  /// Areas and units as high as they need to be; below them, from edge to edge, what needs attention,
  /// what the units say, and what is due.
  private func drawWall(into frame: inout Frame, _ area: Rect, top: Int, _ heights: [Int]) {
    // What the panels below have no lines for goes to those above, which tell more then.
    let below = min(area.height - top, State.attentionCount + 2)
    let rows = area.splitRows([.share(1), .fixed(below)])
    let columns = rows[0].splitColumns([.share(1), .fixed(unitsWidth)])
    drawAreas(into: &frame, columns[0].splitRows(heights.map { .share($0) }))
    let hasProblems = drawUnits(into: &frame, columns[1])
    nameBorder(into: &frame, columns[1])
    let parts = rows[1].splitColumns([.share(18), .share(17), .share(15)])
    draw(.attention, into: &frame, parts[0])
    draw(hasProblems ? .highlights : .problems, into: &frame, parts[1])
    let wanted = frame.kept("height of due") { DuePanel(ground).wantedHeight }
    if !hasProblems, parts[2].height - wanted >= 6 {
      let rows = parts[2].splitRows([.fixed(wanted), .share(1)])
      drawDue(into: &frame, rows[0])
      draw(.highlights, into: &frame, rows[1])
    } else {
      drawDue(into: &frame, parts[2])
    }
  }

  private func drawDue(into frame: inout Frame, _ area: Rect) {
    frame.drawPart("due", in: area) { DuePanel(ground).draw(into: &$0, area: area) }
  }

  /// The units, and below them their problems where there is room; whether there was.
  @discardableResult
  private func drawUnits(into frame: inout Frame, _ area: Rect) -> Bool {
    let wanted = frame.kept("height of units") { units.wantedHeight }
    guard area.width >= 46, area.height - wanted >= 6 else {
      draw(.units, into: &frame, area)
      return false
    }
    let rows = area.splitRows([.fixed(wanted), .share(1)])
    draw(.units, into: &frame, rows[0])
    draw(.problems, into: &frame, rows[1])
    return true
  }

  private func drawWide(into frame: inout Frame, _ area: Rect, _ heights: [Int]) {
    let columns = area.splitColumns([.share(1), .fixed(unitsWidth)])
    drawLeft(into: &frame, columns[0], heights)
    drawUnits(into: &frame, columns[1])
    nameBorder(into: &frame, columns[1])
  }

  /// The edges of the panels on either side; above them, so after them.
  private func nameBorder(into frame: inout Frame, _ units: Rect) {
    frame.name(Region("border"), Rect(x: units.x - 1, y: units.y, width: 2, height: units.height))
  }

  /// The areas two by two as high as they need to be, what needs attention in the rest.
  private func drawLeft(into frame: inout Frame, _ area: Rect, _ wanted: [Int]) {
    let least = area.height >= 18 ? max(4, min(9, area.height / 4)) : area.height >= 12 ? 3 : 0
    let fits = wanted.reduce(0, +) + least <= area.height
    let parts =
      fits
      ? area.splitRows(wanted.map { .fixed($0) } + [.share(1)])
      : area.splitRows(Array(repeating: .share(1), count: wanted.count) + [.fixed(least)])
    drawAreas(into: &frame, parts)
    if least > 0, let rest = parts.last { draw(.attention, into: &frame, rest) }
  }

  /// The areas two by two.
  private var pairs: [[Int]] {
    let areas = state.assessment.areas.indices
    return stride(from: 0, to: areas.count, by: 2).map { Array(areas[$0...].prefix(2)) }
  }

  /// How high each pair is when every row of both is shown.
  private var wantedHeights: [Int] {
    pairs.map { pair in pair.map { AreaPanel(ground, $0).wantedHeight }.max() ?? 0 }
  }

  private func drawAreas(into frame: inout Frame, _ rows: [Rect]) {
    for (pair, row) in zip(pairs, rows) {
      for (place, cell) in zip(pair, row.splitColumns([.share(1), .share(1)])) {
        draw(.area(place), into: &frame, cell)
      }
    }
  }

  /// One column: a line for each area, then the panel with the focus.
  private func drawNarrow(into frame: inout Frame, _ area: Rect) {
    let areas = state.assessment.areas.count
    let lines = area.height < 4 ? min(areas, area.height) : min(areas, area.height - 3)
    for place in 0..<lines {
      let (line, isFocused) = (area.line(place), state.overview.panel == .area(place))
      frame.drawPart("area line", place, of: isFocused, in: line) { frame in
        AreaLine(ground, place, isFocused: isFocused).draw(into: &frame, area: line)
      }
    }
    let rest = Rect(
      x: area.x, y: area.y + lines, width: area.width, height: area.height - lines)
    if case .attention = state.overview.panel {
      draw(.attention, into: &frame, rest)
    } else if rest.height >= 12 {
      let parts = rest.splitRows([.share(1), .fixed(max(3, rest.height / 4))])
      draw(.units, into: &frame, parts[0])
      draw(.attention, into: &frame, parts[1])
    } else {
      draw(.units, into: &frame, rest)
    }
  }
}

extension Overview.Panel {
  /// Its number among the parts of 总览.
  fileprivate var number: Int {
    switch self {
    case .area(let place): place
    case .units: -1
    case .attention: -2
    }
  }
}
