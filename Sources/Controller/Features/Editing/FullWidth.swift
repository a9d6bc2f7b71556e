import TextUI

/// What an input method types where a key is meant: full-width forms stand for their narrow ones.
extension Key {
  /// The key with a full-width form made narrow; any other as it is.
  var narrowed: Key {
    guard case .character(let scalar) = self, let narrow = Self.narrow(scalar) else { return self }
    return .character(narrow)
  }

  /// The narrow character that a full-width one stands for; nil for all others.
  static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x3000: " "
    case 0x3001: "/"
    case 0x300A: "<"
    case 0x300B: ">"
    case 0x3010: "["
    case 0x3011: "]"
    case 0x3002: "."
    default: nil
    }
  }
}

extension Layer {
  /// Whether what is typed becomes text; else characters are keys, in whatever form they come.
  var takesText: Bool {
    switch self {
    case .cell, .line, .text, .finder, .help, .checklist: true
    case .settings(let list): list.field != nil
    case .bulk(let bulk): bulk.step != .preview
    case .log(let layer): if case .find = layer { true } else { false }
    case .choice, .explanation, .menu: false
    }
  }
}
