/// Text that may reach a terminal, a log or a document: nothing in it steers anything.
///
/// Controls appear as their pictures, what turns the direction of writing as a replacement mark, what
/// nobody sees is dropped, and no character carries more than a few marks.
public struct Printable: Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public let description: String

  /// Makes any text fit for showing.
  ///
  /// - Parameter breaksLines: whether a line feed stays one.
  public init(_ text: String, breaksLines: Bool = false) {
    guard !Printable.isPlain(text, breaksLines) else {
      description = text
      return
    }
    var result = ""
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if place > 0 { result += breaksLines ? "\n" : "\u{240A}" }
      for segment in TextSegments(String(line)) { result += segment.text }
    }
    description = result
  }

  /// A quick first look: most text is plain ASCII or Han.
  private static func isPlain(_ text: String, _ breaksLines: Bool) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
      case 0x0A: breaksLines
      default: false
      }
    }
  }
}
