/// A text as templates write it, in the little of Markdown that letters need: headings behind `#`,
/// points behind `-`, `**strong**` words.
public struct MarkdownText: Hashable, Sendable {
  /// The text as it is written.
  public let source: String

  /// A text.
  public init(_ source: String) { self.source = source }

  /// The same for a chat or a letter: without marks, a point behind a dot.
  public var plain: String {
    source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.plain(String($0)).replacing("**", with: "") }.joined(separator: "\n")
  }

  private static func plain(_ line: String) -> String {
    if line.hasPrefix("- ") { return "· " + line.dropFirst(2) }
    let marks = line.prefix { $0 == "#" }.count
    return marks > 0 && line.dropFirst(marks).first == " "
      ? String(line.dropFirst(marks + 1)) : line
  }
}
