import Domain
import Glibc
import Testing

@testable import Storage

@Suite struct RecoveryTests {
  typealias Book = TemporaryBook
  static let unit = "plans/2024/units/gulou.json"

  /// A book whose file holds 1 and 5, the latter in `reach`, by the hand of `office`.
  static func written(on disk: TestDisk) throws -> (Book, Store) {
    let book = try Book(on: disk)
    let store = try book.open()
    _ = try store.append(Book.set(1))
    _ = try store.append(Book.set(5, "reach"))
    #expect(store.rewrite().isEmpty)
    return (book, store)
  }

  static func edit(_ book: Book, _ old: String, _ new: String) throws {
    let text = try book.text(unit)
    #expect(text.contains(old))
    try book.put(text.replacing(old, with: new), unit)
  }

  @Test(arguments: TestDisk.allCases)
  func aHandEditBecomesAnOperation(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    try Self.edit(book, "\"value\":\"1\"", "\"value\":\"8\"")
    let other = try book.open("gulou")
    #expect(Book.value(other.book) == "8")
    _ = try other.append(Book.set(2, of: "mawei"))
    #expect(other.log.map(\.kind) == [.edit, .edit, .external, .edit])
    #expect(other.rewrite().isEmpty)
    _ = store.poll()
    #expect(Book.value(store.book) == "8")
    #expect(store.conflicts.isEmpty)
    #expect(try book.text(Self.unit).contains("\"value\":\"8\""))
  }

  @Test(arguments: TestDisk.allCases)
  func aHandEditThatAJournalHasIsNotMadeAgain(on disk: TestDisk) throws {
    let (book, _) = try Self.written(on: disk)
    try Self.edit(book, "\"value\":\"1\"", "\"value\":\"8\"")
    let first = try book.open("gulou")
    _ = try first.append(Book.set(2))
    // The file still holds what the hand wrote, and nothing of the journals since.
    let second = try book.open("mawei")
    _ = try second.append(Book.set(3, of: "mawei"))
    #expect(second.rewrite().isEmpty)
    #expect(second.log.count { $0.kind == .external } == 1)
    #expect(second.conflicts.isEmpty && Book.value(second.book) == "2")
  }

  @Test(arguments: TestDisk.allCases)
  func aHandEditWhileTheBookIsOpenIsKeptToo(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    try Self.edit(book, "\"role\":\"report\"", "\"role\":\"lead\"")
    try Self.edit(book, "\"value\":\"5\"", "\"value\":\"55\"")
    _ = try store.append(Book.set(2))
    #expect(store.rewrite().isEmpty)
    let year = store.book.year(2024, of: Book.slug("gulou"))
    #expect(year.assignments[Book.slug("events")]?.role == .lead)
    #expect(Book.value(store.book, "reach") == "55")
    #expect(Book.value(store.book) == "2")
    for text in ["lead", "\"55\"", "\"2\""] { #expect(try book.text(Self.unit).contains(text)) }
    #expect(store.log.last?.kind == .external)
    let reopened = try book.open()
    #expect(UndoTests.figures(reopened.book) == UndoTests.figures(store.book))
    #expect(!reopened.needsRewrite)
  }

  @Test(arguments: TestDisk.allCases)
  func aTextThatAHandMadeARecordKeepsItsMembers(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    try Self.edit(book, "\"schema\": 1", "\"memo\": \"x\",\n\"schema\": 1")
    let store = try book.open()
    try Self.edit(book, "\"memo\": \"x\"", "\"memo\": {\"a\": \"1\"}")
    _ = try store.append(Book.set(1))
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(Self.unit).contains("\"memo\": {\"a\":\"1\"}"))
    try Self.edit(book, "{\"a\":\"1\"}", "{\"a\":\"1\",\"b\":\"2\"}")
    let later = try book.open()
    _ = try later.append(Book.set(2))
    #expect(later.rewrite().isEmpty)
    #expect(try book.text(Self.unit).contains("\"memo\": {\"a\":\"1\",\"b\":\"2\"}"))
  }

  @Test(arguments: TestDisk.allCases)
  func aHandEditOfWhatAnotherChangedSinceIsAConflict(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    _ = try store.append(Book.set(2))
    try Self.edit(book, "\"value\":\"1\"", "\"value\":\"8\"")
    #expect(store.rewrite().isEmpty)
    #expect(store.conflicts.values.map { $0.map(\.kind) } == [[.edit, .external]])
    let reopened = try book.open()
    #expect(reopened.conflicts == store.conflicts)
    #expect(Book.value(reopened.book) == Book.value(store.book))
    _ = try reopened.append(Book.set(3))
    #expect(reopened.conflicts.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func anOlderCopyRevertsNothing(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    let old = try book.text(Self.unit)
    _ = try store.append(Book.set(2))
    #expect(store.rewrite().isEmpty)
    try book.put(old, Self.unit)
    #expect(Book.value(try book.open().book) == "2")
    _ = try store.append(Book.set(6, "reach"))
    #expect(store.rewrite().isEmpty)
    #expect(store.log.allSatisfy { $0.kind == .edit })
    #expect(Book.value(try book.open().book) == "2")
    #expect(Book.value(try book.open().book, "reach") == "6")
    #expect(store.findings.isEmpty && store.setAside.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func whatOnlyAnOlderCopyHoldsIsPutAside(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    let old = try book.text(Self.unit)
    _ = try store.append(Book.set(2))
    #expect(store.rewrite().isEmpty)
    let copy = old.replacing("\"role\":\"report\"", with: "\"role\":\"support\"")
    try book.put(copy, Self.unit)
    _ = try store.append(Book.set(3))
    #expect(store.rewrite().isEmpty)
    let aside = try #require(try book.names(".local/quarantine").first)
    #expect(try book.text(".local/quarantine/" + aside) == copy)
    #expect(store.setAside == [".local/quarantine/" + aside])
    #expect(try book.text(Self.unit).contains("\"report\""))
  }

  @Test(arguments: TestDisk.allCases)
  func aDeletedFileComesBack(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    let before = try book.text(Self.unit)
    try book.delete(Self.unit)
    let other = try book.open("gulou")
    #expect(Book.value(other.book) == "1" && Book.value(other.book, "reach") == "5")

    _ = try store.append(Book.set(2))
    #expect(store.rewrite().isEmpty)
    let gone = FileError(.open, book.folder + "/" + Self.unit, ENOENT)
    #expect(store.findings == [Finding(Self.unit, .unreadable(gone))])
    let after = try book.text(Self.unit)
    #expect(after.contains("\"assignments\"") && after.count == before.count)
  }

  @Test(arguments: TestDisk.allCases)
  func lostJournalsNeverMakeAnEditLookApplied(on disk: TestDisk) throws {
    let (book, _) = try Self.written(on: disk)
    for name in try book.names("journal") { try book.delete("journal/" + name) }
    let store = try book.open()
    #expect(Book.value(store.book) == "1")
    _ = try store.append(Book.set(2))
    _ = try store.append(Book.set(3))
    // Not rewritten: only the journal holds it.
    #expect(Book.value(try book.open().book) == "3")
    #expect(try book.names("journal").count { $0.hasSuffix("-2.jsonl") } == 1)
  }

  @Test(arguments: TestDisk.allCases)
  func aFileAheadOfItsJournalKeepsItsValues(on disk: TestDisk) throws {
    let (book, _) = try Self.written(on: disk)
    let name = try #require(try book.names("journal").first)
    let lines = try book.text("journal/" + name).split(separator: "\n")
    try book.put(lines[0] + "\n", "journal/" + name)
    let store = try book.open()
    #expect(Book.value(store.book, "reach") == "5")
    _ = try store.append(Book.set(2))
    #expect(store.rewrite().isEmpty)
    #expect(Book.value(try book.open().book, "reach") == "5")
    // A number that was used must not be used again.
    #expect(try book.text(Self.unit).contains("\"\(name.dropLast(6))\":2"))
    #expect(try book.names("journal").count == 2)
  }

  @Test(arguments: TestDisk.allCases)
  func aReplacedJournalIsNotWrittenInVain(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    let name = try #require(try book.names("journal").first)
    try book.put(try book.text("journal/" + name), "journal/" + name)
    let revision = store.book.revision
    #expect(store.poll() == nil)
    #expect(store.book.revision > revision)
    _ = try store.append(Book.set(2))
    #expect(Book.value(store.book) == "2")
    #expect(Book.value(try book.open().book) == "2")

    try book.delete("journal/" + name)
    _ = try store.append(Book.set(3))
    #expect(Book.value(try book.open().book) == "3")
  }

  @Test(arguments: TestDisk.allCases)
  func aBookBrokenUnderneathStaysInMemory(on disk: TestDisk) throws {
    let (book, store) = try Self.written(on: disk)
    let name = try #require(try book.names("journal").first)
    let text = try book.text("book.json")
    try book.put("{", "book.json")
    try book.put(try book.text("journal/" + name), "journal/" + name)
    #expect(throws: StorageError.self) { try store.append(Book.set(2)) }
    #expect(Book.value(store.book) == "1" && store.log.count == 2)
    try book.put(text, "book.json")
    _ = try store.append(Book.set(2))
    #expect(Book.value(try book.open().book) == "2")
  }

  @Test(arguments: TestDisk.allCases)
  func aCopiedFolderWritesJournalsOfItsOwn(on disk: TestDisk) throws {
    let (book, _) = try Self.written(on: disk)
    let replica = try book.text(".local/replica")
    let old = book.folder + "/.local"
    try book.files.rename(old, to: old + "-before")
    try book.files.makeFolder(old)
    try book.put(replica, ".local/replica")
    _ = try book.open().append(Book.set(2))
    #expect(try book.text(".local/replica") != replica)
    #expect(try book.names("journal").count == 2)
  }
}
