public import Domain

/// Why the book can't be opened or changed. Facts; the sentences are made elsewhere.
public enum StorageError: Error, Hashable, Sendable {
  /// No folder, or one without `book.json`.
  case noBook(String)
  /// A file that everything depends on can't be read as JSON.
  case syntax(file: String, JSONError)
  /// The system refused.
  case file(FileError)
  /// A new book's folder holds something already.
  case notEmpty(String)
  /// The rules refuse the edit.
  case refused(EditError)
  /// Nothing may be changed.
  case readOnly(ReadOnlyReason)
  /// Nothing to undo, nothing to redo.
  case nothingToUndo, nothingToRedo
  /// Somebody else changed the same field since.
  case overtaken(by: String)
}

/// Why a book is open for reading only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// This process may not write in the folder.
  case noPermission(String)
  /// A newer program wrote it: the schema it asks for.
  case newerSchema(Int)
}

/// Something wrong with a book that doesn't keep the rest of it from opening.
public struct Finding: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case syntax(JSONError)
    case format(FormatProblem)
    case unreadable(FileError)
    /// A journal whose line is not what was written: the operations from there on are not used.
    case journalAltered
    /// Bytes after the last whole line of a journal.
    case journalTorn(bytes: Int)
    /// A field that people set differently without knowing of each other.
    case conflict(FieldPath)
    /// A file that belongs to no document.
    case stray
  }
  /// The file within the book's folder.
  public let file: String
  /// The line, from 1; nil when it concerns the whole file.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind
}
