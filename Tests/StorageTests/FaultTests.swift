import Domain
import Glibc
import Testing

@testable import Storage

/// The real files, of which the next appends or replacements fail as they are told to.
final class FaultyFiles: FileSystem, @unchecked Sendable {
  /// How the next appends fail, in their order; nil: not.
  var appends: [FileError.Action?] = []
  /// How long each lock was waited for; none is had while `isBusy`.
  var patiences: [Int] = []
  var isBusy = false
  /// What the next replacements of files fail with.
  var replacement: Int32?
  private let real = PosixFiles()

  final class Appended: AppendFile {
    let file: any AppendFile
    let files: FaultyFiles
    private(set) var isSpoilt = false

    init(_ file: any AppendFile, _ files: FaultyFiles) {
      self.file = file
      self.files = files
    }

    func append(_ bytes: [UInt8], at offset: Int) throws(FileError) {
      let fault = files.appends.isEmpty ? nil : files.appends.removeFirst()
      switch fault {
      case .sync:
        isSpoilt = true
        throw FileError(.sync, "", EIO)
      case .some(let action): throw FileError(action, "", ENOSPC)
      case nil: try file.append(bytes, at: offset)
      }
    }

    func cut(to size: Int) throws(FileError) { try file.cut(to: size) }
  }

  func facts(_ path: String) -> FileFacts? { real.facts(path) }
  func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    try real.read(path, from: offset, limit: limit)
  }
  func names(in folder: String) throws(FileError) -> [String] { try real.names(in: folder) }
  func makeFolder(_ path: String) throws(FileError) { try real.makeFolder(path) }
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    if let replacement, path.hasSuffix(".json") { throw FileError(.write, path, replacement) }
    try real.replace(path, with: bytes)
  }
  func syncFolder(_ path: String) throws(FileError) { try real.syncFolder(path) }
  func openExclusively(_ path: String) throws(FileError) -> (any AppendFile)? {
    try real.openExclusively(path).map { Appended($0, self) }
  }
  func lock(_ path: String, patience: Int) -> (any FileLock)? {
    patiences.append(patience)
    return isBusy ? nil : real.lock(path, patience: patience)
  }
  func obstacleToWriting(in folder: String) -> Int32? { real.obstacleToWriting(in: folder) }
}

@Suite struct FaultTests {
  typealias Book = TemporaryBook

  @Test func anEditWhoseSyncFailsGoesToAnotherJournal() throws {
    let (book, files) = (try Book(), FaultyFiles())
    let store = try book.open(files: files)
    _ = try store.append(Book.set(1))
    files.appends = [.sync]
    let commit = try store.append(.addToEntry(Book.cell(), Quantity(5), note: nil))
    #expect(commit.operation?.id.journal.hasSuffix("-2") == true)
    #expect(Book.value(store.book) == "6")
    #expect(Book.value(try book.open().book) == "6")
    _ = try store.append(Book.set(7))
    #expect(try book.names("journal").count == 2)
    #expect(try book.open().conflicts.isEmpty)
  }

  @Test func anEditThatCantBeKeptIsSaidSoAndLeavesTheBookAsItWas() throws {
    let (book, files) = (try Book(), FaultyFiles())
    let store = try book.open(files: files)
    _ = try store.append(Book.set(1))
    files.appends = [.sync, .sync]
    #expect(throws: StorageError.file(FileError(.sync, "", EIO))) { try store.append(Book.set(2)) }
    #expect(Book.value(store.book) == "1")
    #expect(Book.value(try book.open().book) == "1")
    _ = try store.append(Book.set(3))
    #expect(Book.value(try book.open().book) == "3")
  }

  @Test func aFullDiskCostsNoJournal() throws {
    let (book, files) = (try Book(), FaultyFiles())
    let store = try book.open(files: files)
    _ = try store.append(Book.set(1))
    for _ in 0..<5 {
      files.appends = [.write]
      #expect(throws: StorageError.file(FileError(.write, "", ENOSPC))) {
        try store.append(Book.set(2))
      }
    }
    #expect(Book.value(store.book) == "1")
    _ = try store.append(Book.set(2))
    #expect(try book.names("journal").count == 1)
    #expect(Book.value(try book.open().book) == "2")
  }

  @Test func aLockThatNobodyLetsGoOfHoldsUpOnlyTheFirstEdit() throws {
    let (book, files) = (try Book(), FaultyFiles())
    let store = try book.open(files: files)
    try store.prepare()
    (files.patiences, files.isBusy) = ([], true)
    for value in 1...3 { _ = try store.append(Book.set(value)) }
    #expect(store.busySince != nil)
    #expect(store.rewrite().isEmpty)
    #expect(Book.value(try book.open().book) == "3")
    files.isBusy = false
    _ = try store.append(Book.set(4))
    #expect(store.busySince == nil)
    _ = try store.append(Book.set(5))
    #expect(files.patiences == [1000, 0, 0, 0, 0, 1000])
  }

  @Test func aFileThatCantBeRewrittenIsTriedAgain() throws {
    let (book, files) = (try Book(), FaultyFiles())
    let store = try book.open(files: files)
    _ = try store.append(Book.set(1))
    files.replacement = ENOSPC
    let failed = store.rewrite()
    #expect(failed.map(\.document.fileName) == ["plans/2024/units/gulou.json"])
    #expect(store.needsRewrite)
    files.replacement = nil
    #expect(store.rewrite().isEmpty)
    #expect(!store.needsRewrite)
  }

  /// Limits this process, so it runs in one of its own.
  @Test func aFileSizeLimitLeavesNoHalfLine() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let book = try Book()
      let store = try book.open()
      _ = try store.append(Book.set(1))
      let name = try book.names("journal")[0]
      let before = try book.text("journal/" + name)
      var limit = rlimit(rlim_cur: rlim_t(before.utf8.count + 100), rlim_max: .max)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do {
        _ = try store.append(Book.set(2))
        book.remove()
        exit(1)
      } catch StorageError.file(let error) {
        let isWhole = try book.text("journal/" + name) == before
        book.remove()
        exit(error.code == EFBIG && isWhole && Book.value(store.book) == "1" ? 0 : 2)
      }
    }
  }
}
