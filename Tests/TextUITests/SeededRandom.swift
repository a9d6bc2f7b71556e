/// SplitMix64: the same numbers for the same seed, so that a failing case can be run again.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Texts that terminals find hard.
enum HardText {
  static let pieces: [String] = [
    "a", "Z9", " ", "福", "州市妇联", "，", "é", "e\u{301}", "n\u{303}\u{323}", "👩", "👩‍👧", "🇨🇳", "❤️",
    "\u{301}", "\u{200B}", "\u{202E}", "\u{1B}", "\n", "\t", "\u{7F}", "\u{85}", "\u{FFFE}",
    "한", "\u{1112}\u{1161}", "ｱ", "Ａ", "─", "①", "\u{E000}", "𠮷", "𠮷\u{E0101}", "\u{10FFFF}",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}",
  ]

  static func random(using random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...8, using: &random)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &random) ?? ""
    }
  }
}
