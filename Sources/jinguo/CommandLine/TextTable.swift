import TextUI

/// Rows of cells in columns as wide as they need: a table for people on standard output.
struct TextTable {
  private let rows: [[String]]
  private let leading: Set<Int>

  /// A table; the columns in `leading` begin at the left, the others end at the right.
  init(heads: [String], rows: [[String]], leading: Set<Int>) {
    self.rows = [heads] + rows
    self.leading = leading
  }

  /// The lines, the heads first, without spaces at their ends.
  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let line = row.indices.map { column in
        TextWidth.padded(
          row[column], to: widths[column],
          alignment: leading.contains(column) ? .leading : .trailing)
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
