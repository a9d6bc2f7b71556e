/// A complete sequence that began with `ESC [`.
struct ControlSequence {
  /// One of `< = > ?` before the numbers.
  var prefix: UInt8?
  var numbers: [Int]
  var final: UInt8

  init(_ parameters: [UInt8], final: UInt8) {
    var rest = parameters[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      prefix = first
      rest = rest.dropFirst()
    }
    numbers = Self.numbers(rest)
    self.final = final
  }

  /// Numbers between semicolons, 0 for an empty one; what follows a colon is left out.
  static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    guard !parameters.isEmpty else { return [] }
    return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { value, byte in
        (0x30...0x39).contains(byte) ? min(value * 10 + Int(byte - 0x30), 9_999_999) : value
      }
    }
  }

  var beginsPaste: Bool { prefix == nil && final == UInt8(ascii: "~") && numbers == [200] }

  /// What it tells; nil for reports and keys that mean nothing to us.
  func input(expectsCursorReport: Bool) -> Input? {
    switch (prefix, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      guard numbers.count == 3 else { return nil }
      return MouseEvent(
        code: numbers[0], x: numbers[1], y: numbers[2], isRelease: final == UInt8(ascii: "m")
      ).map { .mouse($0) }
    case (UInt8(ascii: "?"), UInt8(ascii: "n")):
      if numbers == [997, 1] { return .appearance(.dark) }
      return numbers == [997, 2] ? .appearance(.light) : nil
    case (UInt8(ascii: "?"), UInt8(ascii: "R")): return cursorReport
    case (nil, UInt8(ascii: "R")) where isCursorReport(expected: expectsCursorReport):
      return cursorReport
    case (nil, UInt8(ascii: "I")) where numbers.isEmpty: return .focus(true)
    case (nil, UInt8(ascii: "O")) where numbers.isEmpty: return .focus(false)
    case (nil, _): return key.map { .key($0) }
    default: return nil
    }
  }

  /// `CSI 1 ; 2 R` is also F3 with Shift.
  private func isCursorReport(expected: Bool) -> Bool {
    guard numbers.count == 2 else { return false }
    return expected || numbers[0] != 1 || !(2...16).contains(numbers[1])
  }

  private var cursorReport: Input? {
    guard numbers.count >= 2 else { return nil }
    return .cursorReport(Point(x: max(1, numbers[1]) - 1, y: max(1, numbers[0]) - 1))
  }

  private var key: Key? {
    let modifiers = KeyModifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    let first = numbers.first ?? 0
    switch final {
    case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
      return Key(code: numbers[2], modifiers)
    case UInt8(ascii: "~"): return Key(number: first, modifiers)
    case UInt8(ascii: "$"): return Key(number: first, [.shift])
    case UInt8(ascii: "^"): return Key(number: first, [.control])
    case UInt8(ascii: "@"): return Key(number: first, [.control, .shift])
    case UInt8(ascii: "u"): return Key(code: first, modifiers)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Key(letter: final - 0x20, [.shift])
    default: return Key(letter: final, modifiers)
    }
  }
}
