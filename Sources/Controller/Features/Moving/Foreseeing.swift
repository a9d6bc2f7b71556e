public import TextUI

extension State {
  /// Takes a step of the cursor or turns a page before it is asked for, as a key would; whether the key
  /// means that and has no effect besides. Where not, the state is no longer that of anything: whoever asks,
  /// asks a copy.
  public mutating func foresee(_ key: Key) -> Bool {
    guard layer == nil, pending.isEmpty,
      case .command(let command) = keys.meaning(of: [key], in: modes),
      command.move != nil || screen == .presentation && command.turnsPage
    else { return false }
    return update(&self, .input(.key(key))).isEmpty
  }
}

extension Command {
  fileprivate var turnsPage: Bool { self == .nextSibling || self == .previousSibling }
}
