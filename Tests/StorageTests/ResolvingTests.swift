import Domain
import Testing

@testable import Storage

/// What people set differently is kept until somebody chooses.
@Suite struct ResolvingTests {
  typealias Book = TemporaryBook

  /// A book in which the file says 8 by hand where the journal said 2.
  private func disputed(on disk: TestDisk) throws -> (Book, Store, Dispute) {
    let (book, store) = try RecoveryTests.written(on: disk)
    _ = try store.append(Book.set(2))
    try RecoveryTests.edit(book, "\"value\":\"1\"", "\"value\":\"8\"")
    #expect(store.rewrite().isEmpty)
    let dispute = try #require(store.disputes.first)
    #expect(store.disputes.count == 1 && dispute.path == Book.cell().field)
    #expect(dispute.claims.map { $0.value?["value"]?.text } == ["2", "8"])
    return (book, store, dispute)
  }

  @Test(arguments: TestDisk.allCases, [0, 1])
  func whatIsChosenHolds(on disk: TestDisk, choice: Int) throws {
    let (book, store, dispute) = try disputed(on: disk)
    let commit = try store.resolve(dispute.path, to: dispute.claims[choice].value)
    #expect(commit.operation?.kind == .resolve)
    #expect(store.disputes.isEmpty)
    for store in [store, try book.open("gulou")] {
      #expect(Book.value(store.book) == ["2", "8"][choice])
      #expect(store.disputes.isEmpty && store.findings.isEmpty)
    }
  }

  @Test(arguments: TestDisk.allCases)
  func aChoiceCanBeUndoneAndIsThenOpenToAnother(on disk: TestDisk) throws {
    let (book, store, dispute) = try disputed(on: disk)
    defer { withExtendedLifetime(book) {} }
    _ = try store.resolve(dispute.path, to: dispute.claims[0].value)
    _ = try store.undo()
    #expect(Book.value(store.book) == "8")
    _ = try store.append(Book.set(5))
    #expect(Book.value(store.book) == "5" && store.disputes.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func typingWhatIsShownSettlesItToo(on disk: TestDisk) throws {
    let (book, store, _) = try disputed(on: disk)
    _ = try store.append(Book.set(8))
    #expect(store.disputes.isEmpty && Book.value(store.book) == "8")
    #expect(try book.open().disputes.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func typingAnotherFigureSettlesItToo(on disk: TestDisk) throws {
    let (book, store, _) = try disputed(on: disk)
    _ = try store.append(Book.set(3))
    #expect(store.disputes.isEmpty)
    #expect(try book.open().disputes.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func aLockedPeriodIsNotSettled(on disk: TestDisk) throws {
    let (book, store, dispute) = try disputed(on: disk)
    defer { withExtendedLifetime(book) {} }
    _ = try store.append(.lock(Book.cell().period))
    #expect(throws: StorageError.refused(.locked(Book.cell().period))) {
      try store.resolve(dispute.path, to: nil)
    }
  }

  @Test(arguments: TestDisk.allCases)
  func twoAdditionsThatCameToTheSameAreNotTakenForOne(on disk: TestDisk) throws {
    let (book, here, there) = try TwoCopies.opened(on: disk)
    defer { TemporaryBook.remove(there.folder) }
    for store in [here, there] {
      _ = try store.append(.addToEntry(Book.cell(), Quantity(5), note: nil))
    }
    try TwoCopies.bring(book.files, from: there, to: here)
    _ = here.poll()
    #expect(Book.value(here.book) == "6")
    let dispute = try #require(here.disputes.first)
    #expect(dispute.claims.map(\.by).sorted() == ["gulou", "office"])
    _ = try here.append(Book.set(11))
    #expect(here.disputes.isEmpty)
    #expect(try book.open().disputes.isEmpty)
  }
}
