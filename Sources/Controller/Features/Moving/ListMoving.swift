import Domain
import Languages
import TextUI

/// The cursor of 清单: down the rows, and along the heads that sorting begins with.
enum ListMoving {
  static func move(_ command: Command, _ state: inout State) {
    switch command.move {
    case .left, .previousPanel: chooseHead(-1, &state)
    case .right, .nextPanel: chooseHead(1, &state)
    case .rowStart: go(to: 0, &state)
    case .rowEnd: go(to: state.list.items.count - 1, &state)
    case nil: break
    case .up, .down, .pageUp, .pageDown, .first, .last:
      go(
        to: Navigation.moved(
          state.list.selection, command, state.list.items.count, page: state.pageRows), &state)
    }
  }

  static func go(to row: Int, _ state: inout State) {
    state.choose(listed: row)
  }

  private static func chooseHead(_ step: Int, _ state: inout State) {
    let columns = state.list.columns
    let here = columns.firstIndex(of: state.list.column) ?? 0
    state.list.column = columns[Navigation.clamp(here + step, columns.count)]
  }

  /// After a figure is kept: on to the figure that stood below it, wherever the order has put it now.
  static func advance(_ advance: CellEditor.Advance, _ state: inout State) {
    let here = state.list.selection
    let rows = state.list.items.indices
    let next: Focus? =
      switch advance {
      case .down, .right: firstFigure(rows.dropFirst(here + 1), state)
      case .left: firstFigure(rows.prefix(here).reversed(), state)
      case .stay: nil
      }
    state.settleList()
    if let next { state.focus = next }
  }

  private static func firstFigure(_ rows: some Sequence<Int>, _ state: State) -> Focus? {
    for row in rows { if let figure = state.listed(row) { return figure } }
    return nil
  }

  /// The next or previous row that is behind, round from the last to the first.
  static func goToBehind(forward: Bool, _ state: inout State) {
    let rows = state.list.items.indices.filter { row in
      state.listed(row).flatMap { state.assessment.cell($0.row, $0.column) }?.needsWork ?? false
    }
    let here = state.list.selection
    let next =
      forward ? rows.first { $0 > here } ?? rows.first : rows.last { $0 < here } ?? rows.last
    if let next { go(to: next, &state) }
  }

  /// A row is gone to, what is clicked again is opened or typed into; a head sorts.
  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let columns = state.list.columns
    let column = columns.indices.contains(region.x) ? columns[region.x] : nil
    if region.name == "list.head" { return column.map { Arranging.sort(by: $0, &state) } ?? [] }
    guard state.list.items.indices.contains(region.y) else { return [] }
    let isHere = state.list.selection == region.y
    go(to: region.y, &state)
    let isEntry = column == .entry && state.listedWork == nil
    return isHere ? run(isEntry ? .edit : .open, &state) : []
  }

  /// What is behind, the worst first: the way from 总览, and a switch in 清单.
  static func showBehind(_ state: inout State) {
    if state.screen.hasFigures {
      state.showsBehindOnly.toggle()
    } else {
      state.showsBehindOnly = true
      state.list.sort = Listing.Sort()
      state.list.sort.column = .lamp
      Navigation.go(to: .list, &state)
    }
    state.list.goesToTop = true
    // Also when the rows are the same ones as before.
    state.list.basis = nil
  }
}
