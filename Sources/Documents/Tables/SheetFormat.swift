public import Domain

/// How cells are told apart in a text.
public enum SheetFormat: String, Hashable, Sendable, CaseIterable {
  /// By commas.
  case csv
  /// By tabs.
  case tsv

  var separator: Unicode.Scalar {
    switch self {
    case .csv: ","
    case .tsv: "\t"
    }
  }
}

/// Why a text is no sheet. Facts; the sentences are made elsewhere.
public enum SheetFault: Error, Hashable, Sendable {
  /// A quote that opens in this line, from 1, is never closed.
  case unclosedQuote(line: Int)
  /// More cells than one sheet may have.
  case tooManyCells(most: Int)
  /// There is nothing in it.
  case empty
  /// No indicator of the plan is named in it.
  case noIndicator
  /// No column of it holds figures that are understood.
  case noFigures
  /// It names no unit, and none was said.
  case noUnit
  /// It names a period of another year than the plan's.
  case otherYear(Period)
  /// A column that was said to mean something isn't there.
  case unknownColumn(String)
  /// What a column was said to mean is nothing we know.
  case unknownMeaning(String)
}
