/// What was typed into a finder: words of letters, digits and Han characters.
///
/// Case, full width and marks don't matter: `Ｆｕ'Qing` is `fuqing`.
public struct NameQuery: Hashable, Sendable {
  /// The signs of each word; a word never is empty.
  let words: [[NameSign]]
  /// Whether something was typed that can't be looked for, such as a lone comma.
  let isOnlyMarks: Bool
  /// All signs, and those that words begin with.
  let signs: SignSet
  let beginnings: SignSet

  /// The words of a text.
  public init(_ text: String) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let words =
      parts
      .map { part in part.map { NameSign($0) }.filter { $0 != .separator } }
      .filter { !$0.isEmpty }
    self.init(words: words, isOnlyMarks: words.isEmpty && !parts.isEmpty)
  }

  private init(words: [[NameSign]], isOnlyMarks: Bool = false) {
    (self.words, self.isOnlyMarks) = (words, isOnlyMarks)
    var (signs, beginnings) = (SignSet(), SignSet())
    for word in words {
      for sign in word { signs.insert(sign) }
      if let first = word.first { beginnings.insert(first) }
    }
    (self.signs, self.beginnings) = (signs, beginnings)
  }

  /// The ways to cut the words into two queries, in their order.
  var halves: [(NameQuery, NameQuery)] {
    words.indices.dropFirst().map {
      (Self(words: Array(words[..<$0])), Self(words: Array(words[$0...])))
    }
  }

  /// Whether it asks for all that another one asks for, and more: what fits it, fits that one too.
  func narrows(_ other: NameQuery) -> Bool {
    guard let last = other.words.last, words.count >= other.words.count else { return false }
    let before = other.words.count - 1
    return words[..<before] == other.words[..<before] && words[before].starts(with: last)
  }
}
