public import Domain

extension Sheet {
  /// The text that reads as this sheet, its lines ended as RFC 4180 has them.
  ///
  /// What a program might take for a formula is defused, controls are left out.
  public func text(_ format: SheetFormat) throws(GivenUp) -> String {
    try WorkWatch.map(rows) { row in
      let cells = row.map { Self.quoted(SheetCell.written($0), format) }
      return cells.joined(separator: String(format.separator)) + "\r\n"
    }.joined()
  }

  private static func quoted(_ cell: String, _ format: SheetFormat) -> String {
    let separator = UInt8(ascii: format.separator)
    // A first line `sep=;` would be taken for a word to the reader.
    let isWord =
      cell.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "s") && cell.lowercased().hasPrefix("sep=")
    let isPlain =
      !isWord && cell.unicodeScalars.first != "\u{FEFF}"
      && !cell.utf8.contains {
        $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 9 || $0 == 10 || $0 == 13
      }
    guard !isPlain else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    text.append("\"")
    return String(text)
  }
}
