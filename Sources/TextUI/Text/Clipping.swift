/// Where a text stands in a wider space.
public enum Alignment: Hashable, Sendable {
  case leading, centre, trailing
}

extension TextWidth {
  /// The text if it fits into so many columns, else as much of it as leaves room for the mark.
  ///
  /// Never longer than `columns`; may be one column shorter before a wide character.
  public static func clip(_ text: String, to columns: Int, mark: String = "…") -> String {
    guard columns > 0 else { return "" }
    guard text.utf8.count > columns, self.columns(of: text) > columns else { return text }
    let room = columns - self.columns(of: mark)
    guard room >= 0 else { return start(of: text, columns: columns) }
    return start(of: text, columns: room) + mark
  }

  /// The text filled with spaces to so many columns, clipped when it is longer.
  public static func padded(
    _ text: String, to columns: Int, alignment: Alignment = .leading, mark: String = "…"
  ) -> String {
    let clipped = clip(text, to: columns, mark: mark)
    let missing = max(0, columns - self.columns(of: clipped))
    let before =
      switch alignment {
      case .leading: 0
      case .centre: missing / 2
      case .trailing: missing
      }
    // A mark that begins the text stands on the space before it and takes no column there.
    let start = String(repeating: " ", count: before) + clipped
    return start + String(repeating: " ", count: max(0, columns - self.columns(of: start)))
  }

  /// The longest beginning that takes no more than so many columns, cut between characters.
  static func start(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += self.columns(of: text[end])
      if used > columns { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }
}
