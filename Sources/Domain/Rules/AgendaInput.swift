/// An item of an agenda as people type it.
extension AgendaItem {
  /// Splits what an item is about from the minutes behind it: `部署下半年 15分钟`; nil where none stand.
  public static func read(_ line: String) -> (subject: String, minutes: Int?) {
    let parts = line.split(separator: " ")
    guard parts.count > 1, let last = parts.last, let minutes = readMinutes(String(last)) else {
      return (TypedText(line).original, nil)
    }
    return (parts.dropLast().joined(separator: " "), minutes)
  }

  /// Reads `15`, `１５`, `15分钟` or `15min`; nil for anything else.
  public static func readMinutes(_ text: String) -> Int? {
    let folded = TypedText(text).folded.lowercased()
    let digits = folded.prefix { ("0"..."9").contains($0) }
    let rest = folded.dropFirst(digits.count).drop { $0 == " " }
    return ["", "分", "分钟", "min", "minutes", "m"].contains(rest) ? Int(digits) : nil
  }
}
