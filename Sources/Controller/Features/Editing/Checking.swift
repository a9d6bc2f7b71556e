import Domain
import Languages
import TextUI

/// Keys of a checklist: Space chooses, Enter keeps, Esc leaves all as it was.
enum Checking {
  static func typed(_ key: Key, _ old: Checklist, _ state: inout State) -> [Effect] {
    var list = old
    let count = list.listed.count
    switch key {
    case .escape:
      state.layer = nil
      return []
    case .enter: return keep(list, &state)
    case .character(" "), .insert: toggle(&list)
    case .up, .control("p"): list.selection = Navigation.clamp(list.selection - 1, count)
    case .down, .control("n"): list.selection = Navigation.clamp(list.selection + 1, count)
    case .pageUp: list.selection = Navigation.clamp(list.selection - state.pageRows, count)
    case .pageDown: list.selection = Navigation.clamp(list.selection + state.pageRows, count)
    default:
      if list.field == nil {
        move(key, &list)
      } else {
        narrow(&list, state) { _ = $0.press(key) }
      }
    }
    state.layer = .checklist(list)
    return []
  }

  /// Chooses what the cursor stands on, or no longer.
  static func toggle(_ list: inout Checklist) {
    guard list.listed.indices.contains(list.selection) else { return }
    list.options[list.listed[list.selection]].isOn.toggle()
  }

  private static func move(_ key: Key, _ list: inout Checklist) {
    switch key {
    case .character("j"): list.selection = Navigation.clamp(list.selection + 1, list.listed.count)
    case .character("k"): list.selection = Navigation.clamp(list.selection - 1, list.listed.count)
    case .home: list.selection = 0
    case .end: list.selection = Navigation.clamp(list.listed.count - 1, list.listed.count)
    default: break
    }
  }

  /// Narrows the list by text that was pasted.
  static func insert(_ text: String, _ old: Checklist, _ state: inout State) {
    var list = old
    narrow(&list, state) { $0.insert(text) }
    state.layer = .checklist(list)
  }

  private static func narrow(
    _ list: inout Checklist, _ state: State, _ change: (inout TextField) -> Void
  ) {
    let before = list.field?.text
    if var field = list.field {
      change(&field)
      list.field = field
    }
    guard let text = list.field?.text, text != before else { return }
    list.listed =
      text.isEmpty
      ? Array(list.options.indices) : state.checklistNames?.found(text).map(\.item) ?? []
    list.selection = 0
  }

  private static func keep(_ list: Checklist, _ state: inout State) -> [Effect] {
    switch list.purpose {
    case .columns: return Arranging.keep(list, &state)
    case .tags(let slot): return Tagging.keep(list, slot, &state)
    case .links(let unit, let period, let section, let key):
      return Narrating.keepLinks(list, unit, period, section, key, &state)
    }
  }
}
