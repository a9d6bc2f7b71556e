import Domain
import TestKit

/// Values and texts that writers and readers find hard.
enum HardValue {
  static let pieces: [String] = [
    "", "a", "Z9", " ", "\"", "\\", "/", "\n", "\t", "\r", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}",
    "\u{AD}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}",
    "\u{FFFE}", "\u{FFFF}", "\u{E0041}", "\u{10FFFF}", "福州", "，", "“", "é", "e\u{301}", "👩‍👧", "𠮷",
  ]

  static func text(using random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...5, using: &random)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &random) ?? ""
    }
  }

  static func value(depth: Int, using random: inout SeededRandom) -> FieldValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &random) {
    case 0: return .number(Int(truncatingIfNeeded: random.next()))
    case 1: return .flag(Bool.random(using: &random))
    case 2, 3: return .text(text(using: &random))
    case 4:
      return .list(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          value(depth: depth - 1, using: &random)
        })
    default: return record(depth: depth - 1, using: &random)
    }
  }

  static func record(depth: Int, using random: inout SeededRandom) -> FieldValue {
    var members: [String: FieldValue] = [:]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      members[text(using: &random)] = value(depth: depth, using: &random)
    }
    return .record(members)
  }
}
