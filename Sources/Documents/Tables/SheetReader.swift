/// Cells row by row, as RFC 4180 writes them; nothing of a cell is lost, neither spaces nor lines.
public struct Sheet: Hashable, Sendable {
  /// The cells; rows may differ in length.
  public var rows: [[String]]

  /// A sheet of cells.
  public init(rows: [[String]]) { self.rows = rows }

  /// So many cells are read at most.
  public static let mostCells = 200_000

  /// Reads a text.
  ///
  /// - Parameter format: what cells are told apart by; nil: by what the first lines have most of,
  ///   commas, tabs or semicolons.
  public init(_ text: String, format: SheetFormat? = nil) throws(SheetFault) {
    var reader = SheetReader(text, format)
    rows = try reader.rows()
  }

  /// How many cells the longest row has.
  public var width: Int { rows.map(\.count).max() ?? 0 }

  /// The cell at a place; empty where a row is shorter.
  public func cell(_ row: Int, _ column: Int) -> String {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
  }

  /// Whether nothing stands in a row.
  func isBlank(_ row: Int) -> Bool { rows[row].allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Goes through a text once.
private struct SheetReader {
  private let scalars: [Unicode.Scalar]
  private var separator: Unicode.Scalar
  private var place = 0
  private var line = 1

  init(_ text: String, _ format: SheetFormat?) {
    scalars = Array(text.unicodeScalars)
    separator = ","
    if scalars.first == "\u{FEFF}" { place = 1 }
    separator = announced() ?? format?.separator ?? guessed()
  }

  /// What a first line `sep=;` says, which Excel reads and doesn't show.
  private mutating func announced() -> Unicode.Scalar? {
    let head = scalars[place...].prefix(5)
    guard head.count == 5, String(String.UnicodeScalarView(head.prefix(4))).lowercased() == "sep=",
      let mark = head.last, place + 5 == scalars.count || isLineEnd(scalars[place + 5])
    else { return nil }
    place += 5
    skipLineEnd()
    return mark
  }

  private func guessed() -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars[place...].prefix(8000) {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "," || scalar == "\t" || scalar == ";" {
        counts[scalar, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key.value) < ($1.value, $0.key.value) }
    return best?.key ?? ","
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private mutating func skipLineEnd() {
    guard place < scalars.count else { return }
    if scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { place += 1 }
    place += 1
    line += 1
  }

  mutating func rows() throws(SheetFault) -> [[String]] {
    var (rows, row, count): ([[String]], [String], Int) = ([], [], 0)
    while place < scalars.count {
      row.append(try cell())
      count += 1
      guard count <= Sheet.mostCells else { throw .tooManyCells(most: Sheet.mostCells) }
      guard place < scalars.count else { break }
      if scalars[place] == separator {
        place += 1
        if place == scalars.count { row.append("") }
      } else {
        skipLineEnd()
        rows.append(row)
        row = []
      }
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  /// A cell; its quotes hold only where they open it. What stands behind the closing one belongs to it.
  private mutating func cell() throws(SheetFault) -> String {
    var cell = String.UnicodeScalarView()
    if scalars[place] == "\"" {
      let opening = line
      place += 1
      while true {
        guard place < scalars.count else { throw .unclosedQuote(line: opening) }
        let scalar = scalars[place]
        place += 1
        if scalar == "\n" || scalar == "\r" && !(place < scalars.count && scalars[place] == "\n") {
          line += 1
        }
        if scalar == "\"" {
          guard place < scalars.count, scalars[place] == "\"" else { break }
          place += 1
        }
        cell.append(scalar)
      }
    }
    while place < scalars.count, scalars[place] != separator, !isLineEnd(scalars[place]) {
      cell.append(scalars[place])
      place += 1
    }
    return SheetCell.read(String(cell))
  }
}
