/// Whether a text is meant for those who prepare, not for those who look on: it begins with 内部.
public enum InternalMark {
  private static let marks = ["内部", "internal"]
  private static let brackets: Set<Character> = ["（", "(", "【", "[", "「", "《", "<"]

  /// Whether a text is marked so: `内部：…`, `【内部】…`, `(internal) …`.
  public static func marks(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace || brackets.contains($0) }
    return marks.contains { mark in
      guard start.lowercased().hasPrefix(mark) else { return false }
      // 内部管理 begins a sentence as well as any other word.
      guard let next = start.dropFirst(mark.count).first else { return true }
      return !next.isLetter && !next.isNumber
    }
  }
}
