import Domain
import Languages
import TextUI

/// Search units, indicators, initiatives and areas by Han, pinyin or initials; two words find a
/// unit's figure.
enum Searching {
  static func begin(with text: String, _ state: inout State) {
    if state.names == nil { state.names = PlanNames(state) }
    var finding = Search()
    finding.field.insert(text)
    look(&finding, state)
    state.layer = .finder(finding)
  }

  static func typed(_ key: Key, _ old: Search, _ state: inout State) -> [Effect] {
    var finding = old
    switch key {
    case .escape:
      state.layer = nil
      return []
    case .up, .control("p"):
      finding.selection = Navigation.clamp(finding.selection - 1, finding.hits.count)
    case .down, .control("n"):
      finding.selection = Navigation.clamp(finding.selection + 1, finding.hits.count)
    case .enter:
      guard finding.hits.indices.contains(finding.selection) else { return [] }
      go(to: finding.hits[finding.selection].goal, &state)
      return []
    default:
      let before = finding.field.text
      _ = finding.field.press(key)
      if finding.field.text != before { look(&finding, state) }
    }
    state.layer = .finder(finding)
    return []
  }

  private static func go(to goal: Search.Goal, _ state: inout State) {
    state.layer = nil
    switch goal {
    case .unit(let row): Paging.goToUnit(row, &state)
    case .indicator(let column): Paging.goToIndicator(column, &state)
    case .cell(let row, let column): Navigation.goToCell(row: row, column: column, &state)
    case .area(let area): Navigation.go(to: .area(area), &state)
    case .initiative(let area, let id):
      Navigation.go(to: .area(area), &state)
      state.areaRow = AreaList.rows(of: area, in: state).firstIndex { $0.initiative.id == id } ?? 0
    }
  }

  private static func look(_ finding: inout Search, _ state: State) {
    finding.hits = state.names?.hits(finding.field.text, state) ?? []
    finding.selection = 0
  }
}
