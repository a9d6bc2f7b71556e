import Domain
import Glibc
import Testing

@testable import Storage

@Suite struct FaultTests {
  typealias Book = TemporaryBook

  private func book() throws -> (Book, FaultyFiles) {
    let book = try Book(on: .faulty)
    return (book, try #require(book.files as? FaultyFiles))
  }

  @Test func anEditWhoseSyncFailsGoesToAnotherJournal() throws {
    let (book, files) = try book()
    let store = try book.open()
    _ = try store.append(Book.set(1))
    files.fail(.fdatasync, EIO)
    let commit = try store.append(.addToEntry(Book.cell(), Quantity(5), note: nil))
    #expect(commit.operation?.id.journal.hasSuffix("-2") == true)
    #expect(Book.value(store.book) == "6")
    #expect(Book.value(try book.open().book) == "6")
    _ = try store.append(Book.set(7))
    #expect(try book.names("journal").count == 2)
    #expect(try book.open().conflicts.isEmpty)
  }

  @Test func anEditThatCantBeKeptIsSaidSoAndLeavesTheBookAsItWas() throws {
    let (book, files) = try book()
    let store = try book.open()
    let first = try #require(try store.append(Book.set(1)).operation?.id.journal)
    files.fail(.fdatasync, EIO, times: 2)
    let second = book.folder + "/journal/" + first.dropLast() + "2.jsonl"
    #expect(throws: StorageError.file(FileError(.sync, second, EIO))) {
      try store.append(Book.set(2))
    }
    #expect(Book.value(store.book) == "1")
    #expect(Book.value(try book.open().book) == "1")
    _ = try store.append(Book.set(3))
    #expect(Book.value(try book.open().book) == "3")
  }

  @Test func aFullDiskCostsNoJournalAndLeavesNoHalfLine() throws {
    let (book, files) = try book()
    let store = try book.open()
    let journal = try #require(try store.append(Book.set(1)).operation?.id.journal)
    let path = book.folder + "/journal/\(journal).jsonl"
    for _ in 0..<5 {
      // Half of the line still finds room.
      files.faults = [FaultyFiles.Fault(call: .write, times: 1, code: nil)]
      files.faults.append(FaultyFiles.Fault(call: .write, after: 1, times: 1, code: ENOSPC))
      #expect(throws: StorageError.file(FileError(.write, path, ENOSPC))) {
        try store.append(Book.set(2))
      }
    }
    #expect(Book.value(store.book) == "1")
    _ = try store.append(Book.set(2))
    #expect(try book.names("journal").count == 1)
    #expect(Book.value(try book.open().book) == "2")
    #expect(try book.open().findings.isEmpty)
  }

  @Test func aLockThatNobodyLetsGoOfHoldsUpOnlyTheFirstEdit() throws {
    let (book, files) = try book()
    let store = try book.open()
    try store.prepare()
    files.fail(.flock, at: "/lock", EWOULDBLOCK, times: .max)
    for value in 1...3 { _ = try store.append(Book.set(value)) }
    #expect(store.busySince != nil)
    #expect(store.rewrite().isEmpty)
    #expect(Book.value(try book.open().book) == "3")
    #expect(files.waited == 1000)
    files.faults = []
    _ = try store.append(Book.set(4))
    #expect(store.busySince == nil)
    files.fail(.flock, at: "/lock", EWOULDBLOCK, times: .max)
    _ = try store.append(Book.set(5))
    #expect(files.waited == 2000)
  }

  @Test func aFileThatCantBeRewrittenIsTriedAgain() throws {
    let (book, files) = try book()
    let store = try book.open()
    let journal = try #require(try store.append(Book.set(1)).operation?.id.journal)
    files.fail(.write, at: ".json.new-" + journal, ENOSPC)
    let failed = store.rewrite()
    #expect(failed.map(\.document.fileName) == ["plans/2024/units/gulou.json"])
    #expect(store.needsRewrite)
    #expect(try store.check().isEmpty)
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
