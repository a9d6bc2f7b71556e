import Domain
import Testing

@testable import Storage

/// What was locked stays what it was, whatever arrives later from elsewhere.
@Suite struct LockingTests {
  typealias Book = TemporaryBook
  private let june = Book.cell().period

  @Test(arguments: TestDisk.allCases)
  func whatComesAfterTheLockIsListedAndNotCounted(on disk: TestDisk) throws {
    let (book, here, there) = try TwoCopies.opened(on: disk)
    defer { TemporaryBook.remove(there.folder) }
    _ = try there.append(Book.set(9))
    let seal = try here.lock(june)
    try TwoCopies.bring(book.files, from: there, to: here)
    _ = here.poll()
    #expect(Book.value(here.book) == "1")
    #expect(here.late.map(\.path) == [Book.cell().field])
    #expect(here.late.first?.claims.map(\.by) == ["gulou"])
    #expect(here.disputes.isEmpty)
    #expect(here.seal(of: june) == seal)
    #expect(try here.check().map(\.kind) == [.late(Book.cell().field)])
    #expect(Book.value(try book.open().book) == "1")

    // The other copy sees the same once the lock arrives there.
    try TwoCopies.bring(book.files, from: here, to: there)
    _ = there.poll()
    #expect(Book.value(there.book) == "1")
    #expect(there.late == here.late)

    // Opened again, it counts.
    _ = try here.append(.unlock(june, Book.slug("gulou"), reason: "补报"))
    #expect(Book.value(here.book) == "9")
    #expect(here.late.isEmpty)
    #expect(here.rewrite().isEmpty)
    #expect(Book.value(try book.open().book) == "9")
  }

  @Test(arguments: TestDisk.allCases)
  func theSealTellsThatAFileWasChangedBehindTheLock(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    let seal = try store.lock(june)
    #expect(seal.code.count == 8 && seal.units.count == 2)
    #expect(store.rewrite().isEmpty)
    #expect(try store.check().isEmpty)
    try RecoveryTests.edit(book, "\"value\":\"1\"", "\"value\":\"8\"")
    let later = try book.open()
    #expect(
      try later.check().contains { $0.kind == .sealBroken(june, [Book.slug("gulou")]) })
    #expect(try book.text("plans/2024/seals/2024-06.json").contains(seal.code))
  }

  @Test(arguments: TestDisk.allCases)
  func lockingAgainGivesTheSameSealAndAnotherPeriodAnother(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    defer { withExtendedLifetime(book) {} }
    let seal = try store.lock(june)
    #expect(try store.lock(june).code == seal.code)
    #expect(store.seal(of: june.previous).code != seal.code)
  }
}
