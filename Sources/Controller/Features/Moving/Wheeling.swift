import TextUI

/// The wheel: it moves what lies under the pointer, whatever has the focus.
enum Wheeling {
  /// How many rows or columns a notch goes.
  private static let notch = 3

  /// - Parameter way: the arrow that goes where the wheel was turned.
  static func turn(_ way: Key, on region: Region?, _ state: inout State) -> [Effect] {
    if let layer = state.layer {
      // While something is typed the arrows keep it, or leave it.
      guard !layer.isField else { return [] }
      return press(way, &state)
    }
    let step = way == .up ? -notch : way == .down ? notch : 0
    switch region?.name {
    case "unit", "units": scroll(.units, by: step, &state)
    case "attention": scroll(.attention, by: step, &state)
    case "area": break
    case "title": return turn(way, onPanel: region?.x ?? 0, &state)
    case "report", "curve":
      // The region tells how many lines can be scrolled away.
      let last = region?.y ?? 0
      state.page.scroll = max(0, min(min(state.page.scroll, last) + step, last))
    case "part", "part.field": PartMoving.scroll(by: step, isField: region?.name != "part", &state)
    case "figure", "figure.head": Paging.scroll(by: step, &state)
    default: return press(way, &state)
    }
    return []
  }

  /// On the title of a panel as on the panel.
  private static func turn(_ way: Key, onPanel place: Int, _ state: inout State) -> [Effect] {
    let isPage = state.screen != .overview
    guard !isPage else {
      let region = place > 0 ? Region("report", y: Page.scrollLimit) : Region("figure")
      return turn(way, on: region, &state)
    }
    guard state.panels.indices.contains(place) else { return [] }
    switch state.panels[place] {
    case .area: return []
    case .units: return turn(way, on: Region("units"), &state)
    case .attention: return turn(way, on: Region("attention"), &state)
    }
  }

  private static func press(_ way: Key, _ state: inout State) -> [Effect] {
    // A notch turns one page of a meeting.
    (0..<(state.screen == .presentation ? 1 : notch)).flatMap { _ in
      update(&state, .input(.key(way)))
    }
  }

  private static func scroll(_ panel: Overview.Panel, by step: Int, _ state: inout State) {
    let row = state.overview.rows[panel] ?? 0
    state.overview.rows[panel] = Navigation.clamp(row + step, state.rowCount(of: panel))
  }
}

extension Layer {
  /// Whether something is typed into it.
  var isField: Bool {
    switch self {
    case .cell, .line, .text: true
    case .settings(let list): list.field != nil
    case .bulk(let bulk): bulk.step != .preview
    case .choice, .checklist, .finder, .explanation, .help, .menu, .log: false
    }
  }
}
