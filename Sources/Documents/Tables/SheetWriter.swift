extension Sheet {
  /// The text that reads as this sheet, its lines ended as RFC 4180 has them.
  ///
  /// What a program might take for a formula is defused, controls are left out.
  public func text(_ format: SheetFormat) -> String {
    rows.map { row in
      let cells = row.map { Self.quoted(SheetCell.written($0), format) }
      return cells.joined(separator: String(format.separator)) + "\r\n"
    }.joined()
  }

  private static func quoted(_ cell: String, _ format: SheetFormat) -> String {
    let scalars = cell.unicodeScalars
    let isPlain =
      // A first line `sep=;` would be taken for a word to the reader.
      scalars.first != "\u{FEFF}" && !cell.lowercased().hasPrefix("sep=")
      && !scalars.contains {
        $0 == "\"" || $0 == format.separator || $0 == "\n" || $0 == "\r" || $0 == "\t"
      }
    guard !isPlain else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    text.append("\"")
    return String(text)
  }
}
