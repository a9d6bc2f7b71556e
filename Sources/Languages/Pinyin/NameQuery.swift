/// What was typed into a finder: words of letters, digits and Han characters.
///
/// Case, full width and marks don't matter: `Ｆｕ'Qing` is `fuqing`.
public struct NameQuery: Hashable, Sendable {
  /// The signs of each word; a word never is empty.
  let words: [[NameSign]]
  /// Whether something was typed that can't be looked for, such as a lone comma.
  let isOnlyMarks: Bool

  /// The words of a text.
  public init(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    words =
      parts
      .map { part in part.map { NameSign($0) }.filter { $0 != .separator } }
      .filter { !$0.isEmpty }
    isOnlyMarks = words.isEmpty && !parts.isEmpty
  }

  private init(words: ArraySlice<[NameSign]>) {
    self.words = Array(words)
    isOnlyMarks = false
  }

  /// The ways to cut the words into two queries, in their order.
  var halves: [(NameQuery, NameQuery)] {
    words.indices.dropFirst().map { (Self(words: words[..<$0]), Self(words: words[$0...])) }
  }
}
