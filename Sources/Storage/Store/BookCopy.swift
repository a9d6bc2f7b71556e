import Glibc

/// A copy of all that a book consists of, without what belongs to one machine.
struct BookCopy {
  private let files: any FileSystem
  private let source: String
  private let target: String
  private let progress: CopyProgress?
  private var (done, all) = (0, 0)

  init(
    _ files: any FileSystem, from source: String, to target: String, progress: CopyProgress? = nil
  ) {
    (self.files, self.source, self.target) = (files, source, target)
    self.progress = progress
  }

  /// Makes the copy; `book.json` comes last, so that half a copy is no book.
  ///
  /// - Throws: `ECANCELED` when it was given up; then nothing of it is left.
  mutating func make() throws(FileError) {
    let wasThere = files.facts(target) != nil
    if progress != nil { all = try count("") + 1 }
    do throws(FileError) {
      try files.makeFolder(target)
      try copyFolder("")
      try copyFile("/book.json")
      try files.syncFolder(target)
    } catch {
      if error.code == ECANCELED {
        BookCopy.remove(target, files)
        if wasThere { try? files.makeFolder(target) }
      }
      throw error
    }
  }

  private mutating func copyFolder(_ path: String) throws(FileError) {
    for (member, isFolder) in try members(of: path) {
      if isFolder {
        try files.makeFolder(target + member)
        try copyFolder(member)
        try files.syncFolder(target + member)
      } else {
        try copyFile(member)
      }
    }
  }

  /// What of a folder is copied, besides `book.json`.
  private func members(of path: String) throws(FileError) -> [(path: String, isFolder: Bool)] {
    try files.names(in: source + path).compactMap { name in
      let member = path + "/" + name
      guard member != "/book.json", member != "/.local", Store.leftoverWriter(name) == nil else {
        return nil
      }
      switch files.facts(source + member)?.kind {
      case .folder: return (member, true)
      case .file: return (member, false)
      case .link, .other, nil: return nil
      }
    }
  }

  private func count(_ path: String) throws(FileError) -> Int {
    var files = 0
    for (member, isFolder) in try members(of: path) { files += isFolder ? try count(member) : 1 }
    return files
  }

  private mutating func copyFile(_ path: String) throws(FileError) {
    if let progress, !progress(done, all) { throw FileError(.write, target + path, ECANCELED) }
    done += 1
    let bytes = try files.read(source + path, from: 0, limit: .max)
    try files.replace(target + path, with: bytes)
    guard try files.read(target + path, from: 0, limit: .max) == bytes else {
      throw FileError(.write, target + path, EIO)
    }
  }

  /// Takes a copy away; what can't be taken away is left.
  static func remove(_ path: String, _ files: any FileSystem) {
    if files.facts(path)?.kind == .folder {
      for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name, files) }
    }
    try? files.remove(path)
  }
}

/// Is told how many files of how many are copied; whether to go on.
public typealias CopyProgress = @Sendable (_ done: Int, _ all: Int) -> Bool
