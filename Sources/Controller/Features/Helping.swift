import TextUI

/// Reading the list of keys.
enum Helping {
  static func typed(_ key: Key, _ scroll: Int, _ state: inout State) -> [Effect] {
    let page = max(1, state.size.height - 6)
    switch key {
    case .escape, .enter, .character("q"), .character("?"), .function(1):
      state.layer = nil
      return []
    case .down, .character("j"): state.layer = .help(scroll: scroll + 1)
    case .up, .character("k"): state.layer = .help(scroll: max(0, scroll - 1))
    case .pageDown, .character(" "): state.layer = .help(scroll: scroll + page)
    case .pageUp: state.layer = .help(scroll: max(0, scroll - page))
    case .home: state.layer = .help(scroll: 0)
    case .end: state.layer = .help(scroll: HelpText.lines(state.words).count)
    default: break
    }
    if case .help(let scroll) = state.layer {
      state.layer = .help(scroll: min(scroll, max(0, HelpText.lines(state.words).count - page)))
    }
    return []
  }
}
