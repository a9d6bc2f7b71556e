import Glibc

/// A copy of all that a book consists of, without what belongs to one machine: made in one go, or file by
/// file while the book is worked with.
///
/// Journals come behind all that follows from them: whatever is written meanwhile, the copy's journals
/// know at least as much as its files. `book.json` comes last, so that half a copy is no book.
struct BookCopy {
  private enum Step {
    case folder(String)
    case file(String)
    case settled(String)
  }

  private let files: any FileSystem
  private let source: String
  private let target: String
  private let progress: CopyProgress?
  /// What is left to be done, the next thing last; nil: it has not begun.
  private var steps: [Step]?
  private var (done, all) = (0, 0)

  init(
    _ files: any FileSystem, from source: String, to target: String, progress: CopyProgress? = nil
  ) {
    (self.files, self.source, self.target) = (files, source, target)
    self.progress = progress
  }

  /// Makes the copy.
  ///
  /// - Throws: `ECANCELED` when it was given up; then nothing of it is left.
  mutating func make() throws(FileError) {
    let wasThere = files.facts(target) != nil
    do throws(FileError) {
      while try !advance() {}
    } catch {
      if error.code == ECANCELED {
        BookCopy.remove(target, files)
        if wasThere { try? files.makeFolder(target) }
      }
      throw error
    }
  }

  /// Makes the next part of the copy, a file at most; whether that was the last.
  mutating func advance() throws(FileError) -> Bool {
    guard let next = steps?.popLast() else {
      let found = try inFolder("") + [.file("/book.json"), .settled("")]
      all = found.count { if case .file = $0 { true } else { false } }
      try files.makeFolder(target)
      steps = found.reversed()
      return false
    }
    switch next {
    case .folder(let path): try files.makeFolder(target + path)
    case .file(let path): try copyFile(path)
    case .settled(let path): try files.syncFolder(target + path)
    }
    return steps?.isEmpty ?? true
  }

  /// All that is to be done in a folder, besides `book.json`.
  private func inFolder(_ path: String) throws(FileError) -> [Step] {
    let names = try files.names(in: source + path)
    let ordered = names.filter { $0 != "journal" } + names.filter { $0 == "journal" }
    var found: [Step] = []
    for name in ordered {
      let member = path + "/" + name
      guard member != "/book.json", member != "/.local", Store.leftoverWriter(name) == nil else {
        continue
      }
      switch files.facts(source + member)?.kind {
      case .folder: found += [.folder(member)] + (try inFolder(member)) + [.settled(member)]
      case .file: found.append(.file(member))
      case .link, .other, nil: continue
      }
    }
    return found
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
