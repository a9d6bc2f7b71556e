/// Tells a paste that the terminal didn't mark from keys that a person pressed.
public enum UnmarkedPaste {
  /// Nobody presses so many keys in one instant.
  static let leastKeys = 8
  /// Nobody presses so many while the program is busy.
  static let leastKeysWhileBusy = 64

  /// Whether what arrived at once was pasted: many characters, with a line end or a tab between them.
  ///
  /// - Parameter wasIdle: whether the program waited for it; what gathered while it was busy may well be
  ///   single keys.
  public static func isLikely(_ inputs: [Input], wasIdle: Bool = true) -> Bool {
    var (characters, breaks, others) = (0, 0, 0)
    var breaksBetween = 0
    for input in inputs {
      switch input {
      case .key(.character):
        characters += 1
        breaksBetween = breaks
      case .key(.enter), .key(.tab): if characters > 0 { breaks += 1 }
      case .mouse, .focus, .paste, .background, .appearance, .cursorReport: return false
      default: others += 1
      }
    }
    return breaksBetween > 0 && characters + breaks >= (wasIdle ? leastKeys : leastKeysWhileBusy)
      && others * 4 <= characters
  }

  /// Whether it can be the beginning of a paste that isn't one yet: several characters at once.
  public static func mayGoOn(_ inputs: [Input]) -> Bool {
    (2..<leastKeysWhileBusy).contains(inputs.count) && !isLikely(inputs)
      && inputs.allSatisfy { input in
        switch input {
        case .key(.character), .key(.enter), .key(.tab): true
        default: false
        }
      }
  }

  /// The text of the bytes: bad ones replaced, line ends as `\n`.
  public static func text(_ bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
