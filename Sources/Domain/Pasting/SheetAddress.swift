/// A cell of a sheet as Excel and WPS call it: `B7`.
public struct SheetAddress: Hashable, Sendable, CustomStringConvertible {
  /// The row, from 0.
  public let row: Int
  /// The column, from 0.
  public let column: Int
  /// The file, where there are several; nil where it goes without saying.
  public var file: String?

  /// The cell of a row and a column, both from 0.
  public init(row: Int, column: Int, file: String? = nil) {
    self.row = row
    self.column = column
    self.file = file
  }

  /// `B7`, or `June.csv!B7` where there are several files.
  public var description: String {
    (file.map { $0 + "!" } ?? "") + Self.letters(of: column) + String(row + 1)
  }

  /// What a column is called: A…Z, AA…
  public static func letters(of column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  /// The column that is called so, from 0; nil for anything else.
  public static func column(_ letters: String) -> Int? {
    guard (1...3).contains(letters.utf8.count) else { return nil }
    var place = 0
    for byte in letters.utf8 {
      guard (65...90).contains(byte) else { return nil }
      place = place * 26 + Int(byte) - 64
    }
    return place - 1
  }
}
