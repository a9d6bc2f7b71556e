public import Domain

extension Store {
  /// Writes a new book into a folder, which is made when it isn't there.
  ///
  /// - Throws: `.notEmpty` when the folder holds anything, `.file` when the disk refuses.
  public static func create(
    at folder: String, _ documents: [Document: FieldValue], files: any FileSystem = PosixFiles()
  ) throws(StorageError) {
    var names: [String] = []
    do throws(FileError) {
      if files.facts(folder) != nil { names = try files.names(in: folder) }
    } catch {
      throw .file(error)
    }
    guard names.isEmpty else { throw .notEmpty(folder) }
    do throws(FileError) {
      try files.makeFolder(folder)
      try files.makeFolder(folder + "/plans")
      try files.makeFolder(folder + "/journal")
      try files.makeFolder(folder + "/.local")
      for year in Set(documents.keys.compactMap(\.year)).sorted() {
        try files.makeFolder(folder + "/plans/\(year)")
        try files.makeFolder(folder + "/plans/\(year)/units")
      }
      // The book's own file comes last: without it a folder is no book yet.
      for document in documents.keys.sorted() where document != .book {
        try write(documents[document], document, folder, files)
      }
      let folders = documents.keys.map { $0.path.split(separator: "/").dropLast() }
        .flatMap { parts in (0...parts.count).map { parts.prefix($0).joined(separator: "/") } }
      for name in Set(folders).sorted() { try files.syncFolder("\(folder)/\(name)") }
      try write(documents[.book], .book, folder, files)
      try files.syncFolder(folder)
      try syncParent(of: folder, files)
    } catch {
      throw .file(error)
    }
  }

  /// Makes the name of a folder last, where its parent is ours to read.
  private static func syncParent(of folder: String, _ files: any FileSystem) throws(FileError) {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    do throws(FileError) {
      try files.syncFolder(parts.isEmpty ? "." : parts.joined(separator: "/") + "/")
    } catch {
      guard error.action == .open else { throw error }
    }
  }

  private static func write(
    _ value: FieldValue?, _ document: Document, _ folder: String, _ files: any FileSystem
  ) throws(FileError) {
    guard let value else { return }
    try files.replace(folder + "/" + document.fileName, with: JSONWriter.canonical(value))
  }
}

extension Document {
  /// The year a document belongs to; nil for the book's own.
  var year: Int? {
    switch self {
    case .book, .outlines: nil
    case .plan(let year), .work(let year), .unit(_, let year), .meeting(_, let year),
      .snapshot(_, let year):
      year
    }
  }
}
