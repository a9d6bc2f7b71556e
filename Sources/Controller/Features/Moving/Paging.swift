import Domain
import Languages

/// The pages of a unit and of an indicator: from one to the next, and about on them.
enum Paging {
  /// Goes to the page of the unit of a place, the indicator under the cursor if it is asked for it.
  static func goToUnit(_ row: Int, _ state: inout State) {
    state.focus.row = Navigation.clamp(row, state.assessment.units.count + 1)
    state.page.scroll = 0
    Navigation.go(to: .unit, &state)
    settle(&state)
  }

  /// Goes to the page of the indicator of a place.
  static func goToIndicator(_ column: Int, _ state: inout State) {
    state.focus.column = Navigation.clamp(column, state.assessment.indicators.count)
    state.page.scroll = 0
    Navigation.go(to: .indicator, &state)
    settle(&state)
  }

  /// The next or previous unit or indicator; round from the last to the first.
  static func goToSibling(_ step: Int, _ state: inout State) {
    if state.screen == .unit {
      let count = state.assessment.units.count + 1
      return goToUnit((state.focus.row + step + count) % count, &state)
    }
    let columns = state.shownColumns
    guard !columns.isEmpty else { return }
    // From an indicator that the filter hides to the nearest one that it shows.
    let here = columns.firstIndex(of: state.focus.column)
    let before =
      (columns.firstIndex { $0 > state.focus.column } ?? columns.count) - (step > 0 ? 1 : 0)
    let next = (here ?? before) + step
    goToIndicator(columns[(next + columns.count) % columns.count], &state)
  }

  /// Moves the cursor among the figures of a page, or scrolls what stands beside them.
  static func move(_ command: Command, _ state: inout State) {
    switch command.move {
    case .nextPanel, .previousPanel: state.page.isBeside.toggle()
    case .left: goToSibling(-1, &state)
    case .right: goToSibling(1, &state)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      if state.page.isBeside {
        state.page.scroll = Navigation.moved(
          state.page.scroll, command, Page.scrollLimit, page: state.pageRows)
      } else {
        moveAmongFigures(command, &state)
      }
    case .rowStart, .rowEnd, nil: break
    }
  }

  private static func moveAmongFigures(_ command: Command, _ state: inout State) {
    let places = places(state)
    let here = places.firstIndex(of: here(state)) ?? 0
    let next = Navigation.moved(here, command, places.count, page: state.pageRows)
    if places.indices.contains(next) { set(places[next], &state) }
  }

  /// Moves the cursor so many figures on, also while what stands beside them has the keys.
  static func scroll(by step: Int, _ state: inout State) {
    let places = places(state)
    let here = places.firstIndex(of: here(state)) ?? 0
    let next = Navigation.clamp(here + step, places.count)
    if places.indices.contains(next) { set(places[next], &state) }
  }

  /// Brings the cursor to a figure that the page lists.
  static func settle(_ state: inout State) {
    let places = places(state)
    guard !places.contains(here(state)) else { return }
    // Next to where it was, in the plan's order.
    if let place = places.first(where: { $0 > here(state) }) ?? places.last { set(place, &state) }
  }

  /// What a page lists, as columns or rows.
  private static func places(_ state: State) -> [Int] {
    state.listedColumns ?? state.rows(ofIndicator: state.focus.column)
  }

  private static func here(_ state: State) -> Int {
    state.listedColumns != nil ? state.focus.column : state.focus.row
  }

  private static func set(_ place: Int, _ state: inout State) {
    if state.listedColumns != nil { state.focus.column = place } else { state.focus.row = place }
  }

  /// In the order of ranks, or in the official one again.
  static func toggleRanking(_ state: inout State) {
    state.page.isRanked.toggle()
    state.notice = Notice(
      state.words(state.page.isRanked ? NoticeSentence.ranked : NoticeSentence.officialOrder))
  }
}

extension Page {
  /// More lines than anything beside figures has; drawing stops at its end.
  static let scrollLimit = 1000
}
