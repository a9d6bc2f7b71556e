/// What is only found out from the rest of a state, sooner or later: no two states differ by it.
@propertyWrapper struct Derived<Value: Sendable>: Equatable, Sendable {
  var wrappedValue: Value

  static func == (a: Derived, b: Derived) -> Bool { true }
}

extension State {
  /// The state without what nearly every key changes and most of a screen doesn't show: cursors, what
  /// was told, the keys of a sequence. Parts of a screen are drawn from it and told apart by it.
  public var ground: State {
    var ground = self
    ground.overview = Overview(panel: .area(-1))
    ground.focus = Focus()
    ground.notice = nil
    ground.pending = []
    ground.lastClick = nil
    return ground
  }

  /// The ground as one panel of 总览 shows a state: with its cursor, if it is there, and its own row.
  public func seeing(_ panel: Overview.Panel, of state: State) -> State {
    var seen = self
    if state.overview.panel == panel { seen.overview.panel = panel }
    seen.overview.rows[panel] = state.overview.rows[panel]
    return seen
  }
}
