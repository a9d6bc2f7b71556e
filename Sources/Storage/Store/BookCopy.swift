import Glibc

/// A copy of all that a book consists of, without what belongs to one machine.
struct BookCopy {
  private let files: any FileSystem
  private let source: String
  private let target: String

  init(_ files: any FileSystem, from source: String, to target: String) {
    (self.files, self.source, self.target) = (files, source, target)
  }

  /// Makes the copy; `book.json` comes last, so that half a copy is no book.
  func make() throws(FileError) {
    try files.makeFolder(target)
    try copyFolder("")
    try copyFile("/book.json")
    try files.syncFolder(target)
  }

  private func copyFolder(_ path: String) throws(FileError) {
    for name in try files.names(in: source + path) {
      let member = path + "/" + name
      guard member != "/book.json", member != "/.local", Store.leftoverWriter(name) == nil else {
        continue
      }
      switch files.facts(source + member)?.kind {
      case .folder:
        try files.makeFolder(target + member)
        try copyFolder(member)
        try files.syncFolder(target + member)
      case .file: try copyFile(member)
      case .link, .other, nil: continue
      }
    }
  }

  private func copyFile(_ path: String) throws(FileError) {
    let bytes = try files.read(source + path, from: 0, limit: .max)
    try files.replace(target + path, with: bytes)
    guard try files.read(target + path, from: 0, limit: .max) == bytes else {
      throw FileError(.write, target + path, EIO)
    }
  }

  /// Takes a copy away; what can't be is left.
  static func remove(_ path: String, _ files: any FileSystem) {
    if files.facts(path)?.kind == .folder {
      for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name, files) }
    }
    try? files.remove(path)
  }
}
