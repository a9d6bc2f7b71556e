import Domain
import Languages
import TextUI

/// Moving on 总览: between its panels, and among the rows of the one with the focus.
enum OverviewMoving {
  static func move(_ command: Command, _ state: inout State) {
    switch command.move {
    case .nextPanel, .previousPanel:
      let panels = state.panels
      let place = panels.firstIndex(of: state.overview.panel) ?? 0
      let step = command == .nextPanel ? 1 : panels.count - 1
      state.overview.panel = panels[(place + step) % panels.count]
    case .left: moveAside(-1, &state)
    case .right: moveAside(1, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let count = state.rowCount(of: state.overview.panel)
      let row = state.overview.row
      let next = Navigation.moved(row, command, count, page: state.pageRows)
      if next == row && (command == .up || command == .down) {
        crossOver(down: command == .down, &state)
      } else {
        state.overview.rows[state.overview.panel] = next
      }
    case .rowStart, .rowEnd, nil: break
    }
  }

  /// Left and right between the areas, which stand two by two, and the units beside them.
  private static func moveAside(_ step: Int, _ state: inout State) {
    switch (state.overview.panel, step) {
    case (.area(let area), 1) where area % 2 == 0 && area + 1 < state.assessment.areas.count:
      state.overview.panel = .area(area + 1)
    case (.area, 1), (.attention, 1): state.overview.panel = .units
    case (.area(let area), -1) where area % 2 == 1: state.overview.panel = .area(area - 1)
    case (.units, -1): state.overview.panel = .area(min(1, state.assessment.areas.count - 1))
    default: break
    }
  }

  /// Up and down at the end of a panel go on in the one below or above.
  private static func crossOver(down: Bool, _ state: inout State) {
    let areas = state.assessment.areas.count
    switch state.overview.panel {
    case .area(let area) where down:
      state.overview.panel = area + 2 < areas ? .area(area + 2) : .attention
      state.overview.rows[state.overview.panel] = 0
    case .area(let area) where area >= 2: state.overview.panel = .area(area - 2)
    case .attention where !down: state.overview.panel = .area(max(0, areas - 2))
    default: break
    }
  }
}

extension State {
  /// The panels of 总览 in the order of Tab.
  public var panels: [Overview.Panel] {
    assessment.areas.indices.map { .area($0) } + [.units, .attention]
  }
  /// How many rows a panel of 总览 has to choose from.
  public func rowCount(of panel: Overview.Panel) -> Int {
    switch panel {
    case .area: 1
    case .units: assessment.units.count
    case .attention:
      max(1, shown.attentionLength(atMost: State.attentionCount) + overdueWork.count)
    }
  }
}
