/// Text without the characters that Chinese terminals may draw two columns wide: quotes as 「」,
/// signs spelt with ASCII.
enum PlainText {
  private static let substitutes: [Character: String] = [
    "\u{201C}": "「", "\u{201D}": "」", "\u{2018}": "『", "\u{2019}": "'", "\u{2014}": "-",
    "\u{2013}": "-", "\u{2212}": "-", "\u{2026}": "...", "\u{B7}": "|", "\u{D7}": "x",
    "\u{F7}": "/", "\u{B1}": "+/-", "\u{2192}": "->", "\u{2190}": "<-", "\u{2265}": ">=",
    "\u{2264}": "<=", "\u{3A3}": "sum", "\u{2460}": "(1)", "\u{2461}": "(2)", "\u{2462}": "(3)",
    "\u{2463}": "(4)", "\u{2464}": "(5)", "\u{2465}": "(6)", "\u{2466}": "(7)", "\u{2467}": "(8)",
    "\u{2468}": "(9)", "\u{2308}": "[", "\u{2309}": "]",
  ]

  /// The plain form of a text; the same where there is nothing to change.
  static func of(_ text: String) -> String {
    guard text.contains(where: { substitutes[$0] != nil }) else { return text }
    return text.reduce(into: "") { $0 += substitutes[$1] ?? String($1) }
  }
}
