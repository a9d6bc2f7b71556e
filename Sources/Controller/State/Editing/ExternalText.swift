public import Domain

/// A text that is given to an editor of the user's, and comes back.
public struct ExternalText: Hashable, Sendable {
  /// What it is.
  public enum Purpose: Hashable, Sendable {
    /// The line of the popup that is open.
    case line
    /// The text of the popup that is open.
    case text
    /// The figures of an indicator, a unit a line.
    case column(Indicator.ID)
  }
  /// What it is.
  public let purpose: Purpose
  /// What the editor is given.
  public let text: String
  /// The name of the file, for the editor's title and its colours.
  public var fileName: String {
    switch purpose {
    case .line: "note.txt"
    case .text: "report.txt"
    case .column: "column.tsv"
    }
  }
}

/// What an editor made of a text.
public enum ExternalOutcome: Hashable, Sendable {
  /// Another text.
  case changed(String)
  case unchanged
  /// It could not be run or ended badly, as a sentence.
  case failed(String)
}
