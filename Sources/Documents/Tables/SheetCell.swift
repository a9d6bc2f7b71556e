/// What may stand in a cell of a file that Excel and WPS open.
///
/// They take what begins with `= + - @` for a formula, the full-width forms too. Unless it is a number
/// such a cell gets an apostrophe before it, which is taken off again when it is read.
enum SheetCell {
  /// A text as it is written.
  static func written(_ text: String) -> String {
    let shown = printable(text)
    return isDangerous(shown) && !isNumber(shown) ? "'" + shown : shown
  }

  /// The text of a cell as it was before it was written.
  static func read(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'", isDangerous(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// Whether a program may take it for a formula, behind apostrophes and whatever is white.
  private static func isDangerous(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" && !$0.properties.isWhitespace }
    return first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }

  /// Whether it is nothing but an amount: `-5`, `+1,200.5`, `-3%`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    if rest.last == UInt8(ascii: "%") { rest.removeLast() }
    let sides = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count), let whole = sides.first else { return false }
    func digits(_ part: Substring.UTF8View, commas: Bool) -> Bool {
      !part.isEmpty
        && part.allSatisfy { (48...57).contains($0) || commas && $0 == UInt8(ascii: ",") }
        && part.first != UInt8(ascii: ",")
    }
    return digits(whole, commas: true) && (sides.count == 1 || digits(sides[1], commas: false))
  }

  /// Without controls and what turns the direction of writing; lines stay.
  private static func printable(_ text: String) -> String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x9, 0xA, 0xD: true
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060,
        0x2066...0x2069, 0xFEFF:
        false
      default: true
      }
    }
    guard !text.unicodeScalars.allSatisfy(isKept) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept)))
  }
}
