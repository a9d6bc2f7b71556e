import TestKit

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
