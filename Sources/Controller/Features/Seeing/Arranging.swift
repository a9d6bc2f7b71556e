import Domain
import Languages
import TextUI

/// The order of 清单 and the columns it shows.
enum Arranging {
  static func beginSorting(_ state: inout State) {
    let options = ListColumn.allCases.map { column in
      Choice.Option(
        name: state.words(column.word), remark: column == state.list.sort.column ? mark(state) : "")
    }
    let here = ListColumn.allCases.firstIndex(of: state.list.column) ?? 0
    state.layer = .choice(Choice(purpose: .sort, options: options, selection: here))
  }

  private static func mark(_ state: State) -> String {
    state.list.sort.isReversed ? state.glyphs.up : state.glyphs.down
  }

  static func chosen(_ selection: Int, _ state: inout State) -> [Effect] {
    guard ListColumn.allCases.indices.contains(selection) else { return [] }
    return sort(by: ListColumn.allCases[selection], &state)
  }

  /// By a column; by the same again the other way round.
  static func sort(by column: ListColumn, _ state: inout State) -> [Effect] {
    var sort = Listing.Sort()
    sort.column = column
    sort.isReversed = state.list.sort.column == column && !state.list.sort.isReversed
    state.list.sort = sort
    state.list.column = column
    state.list.goesToTop = true
    return [.remember(.listSort(sort))]
  }

  static func beginColumns(_ state: inout State) {
    let options = ListColumn.allCases.filter { !$0.isFixed }.map { column in
      Checklist.Option(
        name: state.words(column.word), remark: "", isOn: !state.list.hidden.contains(column))
    }
    state.layer = .checklist(Checklist(.columns, options))
  }

  /// Shows the columns that were checked.
  static func keep(_ checklist: Checklist, _ state: inout State) -> [Effect] {
    let columns = ListColumn.allCases.filter { !$0.isFixed }
    let hidden = zip(columns, checklist.options).filter { !$1.isOn }.map(\.0)
    state.layer = nil
    guard state.list.hidden != Set(hidden) else { return [] }
    state.list.hidden = Set(hidden)
    if state.list.hidden.contains(state.list.column) { state.list.column = .entry }
    return [.remember(.hiddenColumns(state.list.hidden))]
  }
}
