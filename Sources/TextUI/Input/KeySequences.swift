/// The keys held with another one, as terminals number them.
struct KeyModifiers: OptionSet {
  let rawValue: Int
  static let shift = KeyModifiers(rawValue: 1)
  static let alt = KeyModifiers(rawValue: 2)
  static let control = KeyModifiers(rawValue: 4)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Reads xterm's parameter, which is one more than the bits.
  init(parameter: Int) { self.init(rawValue: max(0, parameter - 1) & 7) }
}

extension Key {
  /// A cursor or function key by its final letter in `ESC [ 1 ; m X` and `ESC O X`.
  init?(letter: UInt8, _ modifiers: KeyModifiers = []) {
    let plain: Key
    switch letter {
    case UInt8(ascii: "A"): plain = .up
    case UInt8(ascii: "B"): plain = .down
    case UInt8(ascii: "C"): plain = .right
    case UInt8(ascii: "D"): plain = .left
    case UInt8(ascii: "H"): plain = .home
    case UInt8(ascii: "F"): plain = .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      plain = .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: return nil
    }
    self = plain.with(modifiers)
  }

  /// A key by its number in `ESC [ n ~`.
  init?(number: Int, _ modifiers: KeyModifiers) {
    let plain: Key
    switch number {
    case 1, 7: plain = .home
    case 2: plain = .insert
    case 3: plain = .delete
    case 4, 8: plain = .end
    case 5: plain = .pageUp
    case 6: plain = .pageDown
    case 11...15: plain = .function(number - 10)
    case 17...21: plain = .function(number - 11)
    case 23...26: plain = .function(number - 12)
    case 28, 29: plain = .function(number - 13)
    case 31...34: plain = .function(number - 14)
    default: return nil
    }
    self = plain.with(modifiers)
  }

  /// A key by its character code, as terminals tell it when asked to tell modifiers apart.
  init?(code: Int, _ modifiers: KeyModifiers) {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
    switch code {
    case 9: self = modifiers.contains(.shift) ? .backTab : .tab
    case 13, 57414: self = .enter
    case 27: self = .escape
    case 8, 127: self = .backspace
    case 0..<32, 128..<160, 57344...63743: return nil
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let upper = scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
      if modifiers.contains(.control) {
        self = .control(lower)
      } else if modifiers.contains(.alt) {
        self = .alt(scalar)
      } else {
        self = .character(modifiers.contains(.shift) ? upper : scalar)
      }
    }
  }

  /// A key by what follows `ESC O`: cursor, function and keypad keys.
  init?(singleShift byte: UInt8, parameters: [Int]) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "a")...UInt8(ascii: "d"): self.init(letter: byte - 0x20, [.control])
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad's * + , - . / and digits, 0x40 above their characters.
      self = .character(Unicode.Scalar(byte - 0x40))
    case UInt8(ascii: "X"): self = .character("=")
    default: self.init(letter: byte, KeyModifiers(parameter: parameters.last ?? 1))
    }
  }

  private func with(_ modifiers: KeyModifiers) -> Key {
    if case .function(let number) = self {
      return .function(
        number + (modifiers.contains(.control) ? 24 : 0) + (modifiers.contains(.shift) ? 12 : 0))
    }
    if modifiers.contains(.control) { return Self.withControl[self] ?? self }
    if modifiers.contains(.shift) { return Self.withShift[self] ?? self }
    return self
  }

  private static let withShift: [Key: Key] = [
    .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight,
    .home: .shiftHome, .end: .shiftEnd,
  ]
  private static let withControl: [Key: Key] = [
    .up: .controlUp, .down: .controlDown, .left: .controlLeft, .right: .controlRight,
    .home: .controlHome, .end: .controlEnd,
  ]
}

extension MouseEvent {
  /// Reads a report's button code and its place counted from 1; nil for buttons without a name.
  init?(code: Int, x: Int, y: Int, isRelease: Bool) {
    guard code >= 0, code < 128 else { return nil }
    var modifiers: Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    let place = Point(x: max(1, x) - 1, y: max(1, y) - 1)
    if code & 64 != 0 {
      let wheels: [Action] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
      self.init(wheels[code & 3], at: place, modifiers: modifiers)
      return
    }
    let buttons: [Button] = [.left, .middle, .right, .none]
    let button = buttons[code & 3]
    let action: Action =
      if code & 32 != 0 {
        button == .none ? .move : .drag
      } else {
        isRelease || button == .none ? .release : .press
      }
    self.init(action, button: button, at: place, modifiers: modifiers)
  }

  /// Reads the three bytes of an old report, each 32 above its value.
  init?(x10 code: UInt8, x: UInt8, y: UInt8) {
    self.init(code: Int(code) - 32, x: Int(x) - 32, y: Int(y) - 32, isRelease: false)
  }
}
