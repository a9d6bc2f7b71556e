extension TextWidth {
  /// The text in lines of at most so many columns, broken at spaces, or anywhere in Chinese.
  ///
  /// Keeps the text's own line breaks; closing punctuation does not begin a line when there is
  /// another place to break. A character wider than the line stands alone on its own.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapLine(String($0), to: max(1, columns))
    }
  }

  private static func wrapLine(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    var used = 0
    for character in text {
      let width = self.columns(of: character)
      if character == " ", used + width > columns, !line.isEmpty {
        lines.append(trimmed(line[...]))
        line = []
        used = 0
        continue
      }
      while used + width > columns, !line.isEmpty {
        let kept = breakPlace(in: line, before: character)
        lines.append(trimmed(line[..<kept]))
        line.removeFirst(kept)
        used = line.reduce(0) { $0 + self.columns(of: $1) }
      }
      line.append(character)
      used += width
    }
    lines.append(String(line))
    return lines
  }

  /// How many characters of a full line stay on it, at least one.
  static func breakPlace(in line: [Character], before next: Character) -> Int {
    for place in stride(from: line.count, to: 0, by: -1) {
      let following = place < line.count ? line[place] : next
      if mayBreak(between: line[place - 1], and: following) { return place }
    }
    return line.count
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if closing.contains(right) || opening.contains(left) { return false }
    if left == " " { return true }
    return columns(of: left) == 2 || columns(of: right) == 2
  }

  private static func trimmed(_ line: ArraySlice<Character>) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "」", "』", "】", "”", "’", "…", "％", "%",
    ",", ".", ";", ":", "!", "?", ")",
  ]
  private static let opening: Set<Character> = ["（", "《", "「", "『", "【", "“", "‘", "("]
}
