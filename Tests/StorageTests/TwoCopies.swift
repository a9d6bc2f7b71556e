import Domain

@testable import Storage

/// A book and a copy of it on another machine, and what carries journals from one to the other.
enum TwoCopies {
  typealias Book = TemporaryBook

  /// Both, each opened; the copy's folder lies beside the book's.
  static func opened(on disk: TestDisk) throws -> (book: Book, here: Store, there: Store) {
    let (book, here) = try RecoveryTests.written(on: disk)
    let folder = book.folder + "-copy"
    try Store.restore(book.folder, to: folder, files: book.files)
    let there = try Store(opening: folder, author: Book.author("gulou"), files: book.files)
    return (book, here, there)
  }

  /// Brings the journals of one copy to another, as a file mover does.
  static func bring(_ files: any FileSystem, from: Store, to: Store) throws {
    for name in try files.names(in: from.folder + "/journal") {
      let bytes = try files.read(from.folder + "/journal/" + name, from: 0, limit: .max)
      let path = to.folder + "/journal/" + name
      let size = files.facts(path)?.size ?? 0
      if size < bytes.count { try files.replace(path, with: bytes) }
    }
  }
}
