import Domain
import Languages
import TextUI

/// Copying figures out as a table that Excel and WPS take.
enum Copying {
  static func copy(_ state: State) -> [Effect] {
    let marked = state.markedPlaces
    let places = marked.isEmpty ? [state.focus] : marked
    return [.copy(table(places, state).text, count: places.count)]
  }

  /// Ctrl-C: copies what is chosen; else gives up what is under way, and at the root says how to
  /// leave.
  static func cancel(_ state: inout State) -> [Effect] {
    if state.hasFigures, !state.markedPlaces.isEmpty { return copy(state) }
    if state.history.isEmpty, state.screen == .overview {
      let key = state.keys.label(of: .quit)
      state.notice = Notice(state.words(NoticeSentence.leaveWith(key)))
      return []
    }
    return Navigation.back(&state)
  }

  /// The units with their names and the indicators with their heads; one figure alone as it is.
  private static func table(_ places: Set<Focus>, _ state: State) -> PastedTable {
    if places.count == 1, let place = places.first {
      return PastedTable(rows: [[text(place, state)]])
    }
    let rows = Set(places.map(\.row)).sorted()
    let columns = Set(places.map(\.column)).sorted()
    let words = state.words
    let head =
      [words(ColumnWord.unit)]
      + columns.map { words.name(state.assessment.indicators[$0]) }
    return PastedTable(
      rows: [head]
        + rows.map { row in
          [words.name(state.assessment.units[row])]
            + columns.map { column in
              let place = Focus(row: row, column: column)
              return places.contains(place) ? text(place, state) : ""
            }
        })
  }

  /// A figure of the period as it would be typed; one that can't be reported by its word.
  private static func text(_ place: Focus, _ state: State) -> String {
    guard state.isAsked(at: place), let entry = state.entry(in: state.cell(at: place)) else {
      return ""
    }
    if case .missing = entry.content { return state.words(ReportingWord.missing) }
    return state.words.typedForm(entry.content)
  }
}

extension KeyMap {
  /// The first key of a command, as it is told.
  func label(of command: Command) -> String {
    keys(of: command).first?.map { KeyName.label(of: $0) }.joined() ?? ""
  }
}
