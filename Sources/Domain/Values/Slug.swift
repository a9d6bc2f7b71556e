/// The stable identifier of one kind of thing: 1 to 32 of `a–z`, `0–9` and `-`, never reused.
///
/// Paths of files are built from slugs, so nothing else can ever name a file.
public struct Slug<Owner>: Hashable, Sendable {
  /// The text itself.
  public let text: String

  /// The identifier; nil when the text is not of that form.
  public init?(_ text: some StringProtocol) {
    guard (1...32).contains(text.utf8.count),
      text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    self.text = String(text)
  }

  init(unchecked text: String) { self.text = text }
}

extension Slug: Comparable {
  /// By the text.
  public static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }
}

extension Slug: CustomStringConvertible {
  /// The text itself.
  public var description: String { text }
}
