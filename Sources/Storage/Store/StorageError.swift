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
  /// There is no backup of that name.
  case noBackup(String)
  /// Nothing to undo, nothing to redo.
  case nothingToUndo, nothingToRedo
  /// Somebody else changed the same field since.
  case overtaken(by: String)
  /// The log has no operation of that identifier.
  case unknownOperation(String)
  /// Somebody else did it, which is asked for before it is taken back.
  case ofOthers(by: String)
  /// Its fields hold what they held before it.
  case alreadyBack
}

/// Why a book is open for reading only.
public enum ReadOnlyReason: Hashable, Sendable {
  /// This process may not write in the folder, or its file system takes no writes.
  case noPermission(String)
  /// A newer program wrote it: the schema it asks for.
  case newerSchema(Int)
  /// Whoever opened it wants it so.
  case asked
}
