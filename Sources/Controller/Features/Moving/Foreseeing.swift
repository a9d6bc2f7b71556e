public import TextUI

extension State {
  /// Takes a step of the cursor before it is asked for, as a key would; whether the key means one and has
  /// no effect besides. Where not, the state is no longer that of anything: whoever asks, asks a copy.
  public mutating func foresee(_ key: Key) -> Bool {
    // The time goes into a page that is turned.
    guard layer == nil, pending.isEmpty, screen != .presentation,
      case .command(let command) = keys.meaning(of: [key], in: modes), command.move != nil
    else { return false }
    return update(&self, .input(.key(key))).isEmpty
  }
}
