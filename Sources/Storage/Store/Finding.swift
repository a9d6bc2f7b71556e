public import Domain

/// Something wrong with a book that doesn't keep the rest of it from opening.
public struct Finding: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The file is no JSON as we read it; it is left alone, the rest works.
    case syntax(JSONError)
    case format(FormatProblem)
    /// The system refused; `ENOENT`: it was there and is gone, and is rebuilt from what is known.
    case unreadable(FileError)
    /// A journal whose line is not what was written: the operations from there on are not used.
    case journalAltered
    /// Bytes after the last whole line of a journal; they go to `.local/quarantine`.
    case journalTorn(bytes: Int)
    /// A field that people set differently without knowing of each other.
    case conflict(FieldPath)
    /// A field that was set for a period which somebody had locked meanwhile: it is not counted.
    case late(FieldPath)
    /// What was locked is not what it was: the seal of a period, and the units that changed.
    case sealBroken(Period, [ReportingUnit.ID])
    /// A file that belongs to no document: a link, or what an interrupted write left behind.
    case stray
  }
  /// The file within the book's folder.
  public let file: String
  /// The line, from 1; nil when it concerns the whole file.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  /// Whether it is a field that people set differently: `Store.disputes` tells these as they are now.
  public var isConflict: Bool { if case .conflict = kind { true } else { false } }

  init(_ file: String, line: Int? = nil, _ kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}
