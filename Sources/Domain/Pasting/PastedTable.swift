/// Cells of a sheet as they are pasted: lines of cells between tabs, within quotes where a cell holds
/// a tab or a line end, as Excel and WPS write them.
public struct PastedTable: Hashable, Sendable {
  /// The cells line by line; lines may differ in length, blank lines at the end are left out.
  public let rows: [[String]]

  /// A table of cells.
  public init(rows: [[String]]) {
    let last = rows.lastIndex { row in row.contains { !Self.isBlank($0) } }
    self.rows = last.map { Array(rows[...$0]) } ?? []
  }

  /// Reads a pasted text, whatever it holds.
  ///
  /// A quote that doesn't open and close a whole cell is a character like others. In a text without
  /// any tab a name is told from the figure behind it by a space or a colon.
  public init(_ text: String) {
    var reader = Reader(text)
    let rows = reader.rows()
    let hasTab = rows.contains { $0.count > 1 }
    self.init(rows: hasTab ? rows : rows.map { $0.flatMap(Self.nameAndFigure) })
  }

  /// How many cells the longest line has.
  public var width: Int { rows.map(\.count).max() ?? 0 }

  /// The cell at a place; empty where a line is shorter.
  public func cell(_ row: Int, _ column: Int) -> String {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : ""
  }

  /// The text that reads as this table.
  public var text: String {
    rows.map { row in row.map(Self.quoted).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// Whether nothing stands in a cell.
  public static func isBlank(_ cell: String) -> Bool { cell.allSatisfy(\.isWhitespace) }

  private static func quoted(_ cell: String) -> String {
    let isPlain =
      cell.unicodeScalars.first != "\""
      && !cell.unicodeScalars.contains { $0 == "\t" || $0 == "\n" || $0 == "\r" }
    guard !isPlain else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    text.append("\"")
    return String(text)
  }

  /// `福清市 12` and `福清市：12` as two cells; whatever begins with a figure as one.
  private static func nameAndFigure(_ line: String) -> [String] {
    let start = line.drop(while: \.isWhitespace)
    guard let first = start.first, !first.isNumber, !"+-—.".contains(first),
      let end = start.firstIndex(where: { $0.isWhitespace || $0 == ":" || $0 == "：" })
    else { return [line] }
    let rest = start[start.index(after: end)...]
      .drop { $0.isWhitespace || $0 == ":" || $0 == "：" }
    guard let figure = rest.first, figure.isNumber || "+-—".contains(figure) else { return [line] }
    return [String(start[..<end]), String(rest)]
  }
}

extension PastedTable {
  /// Goes through a text once.
  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    /// A quoted cell is at most so long; a longer one is not quoted.
    private static let longestQuoted = 4000

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func rows() -> [[String]] {
      var rows: [[String]] = []
      var row: [String] = []
      while place < scalars.count {
        row.append(quotedCell() ?? plainCell())
        guard place < scalars.count else { break }
        let end = scalars[place]
        place += 1
        if end == "\t" {
          if place == scalars.count { row.append("") }
          continue
        }
        if end == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        rows.append(row)
        row = []
      }
      if !row.isEmpty { rows.append(row) }
      return rows
    }

    private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private mutating func plainCell() -> String {
      var cell = String.UnicodeScalarView()
      while place < scalars.count, !isEnd(scalars[place]) {
        cell.append(scalars[place])
        place += 1
      }
      return String(cell)
    }

    /// A cell in quotes, a quote within it written twice; nil when there is none.
    private mutating func quotedCell() -> String? {
      guard scalars[place] == "\"" else { return nil }
      var cell = String.UnicodeScalarView()
      var next = place + 1
      while next < scalars.count, next - place <= Self.longestQuoted {
        let scalar = scalars[next]
        next += 1
        guard scalar == "\"" else {
          cell.append(scalar)
          continue
        }
        if next < scalars.count, scalars[next] == "\"" {
          cell.append(scalar)
          next += 1
        } else if next == scalars.count || isEnd(scalars[next]) {
          place = next
          return String(cell)
        } else {
          return nil
        }
      }
      return nil
    }
  }
}
