import Domain
import Foundation
import Glibc
import Testing

@testable import Storage

@Suite struct FilesTests {
  @Test func whatIsMadeBelongsToItsOwnerOnly() throws {
    let book = try TemporaryBook()
    let store = try book.open()
    _ = try store.append(TemporaryBook.set(1))
    #expect(store.rewrite().isEmpty)
    store.settle()
    #expect(try store.check().isEmpty && store.openToOthers().isEmpty)
    chmod(book.folder + "/book.json", 0o644)
    chmod(book.folder + "/plans/2024", 0o755)
    #expect(store.openToOthers() == ["book.json": 0o644, "plans/2024": 0o755])
    try book.put("half", "plans/2024/units/gulou.json.new-1a")
    #expect(try store.check() == [Finding("plans/2024/units/gulou.json.new-1a", .stray)])
  }

  @Test(arguments: TestDisk.allCases)
  func whatAKilledRewriteLeftGoesWithTheNextWriter(on disk: TestDisk) throws {
    let book = try TemporaryBook(on: disk)
    let unit = "plans/2024/units/gulou.json"
    let gone = try #require(try book.open().append(TemporaryBook.set(1)).operation?.id.journal)
    let living = try book.open("gulou")
    let other = try #require(try living.append(TemporaryBook.set(2)).operation?.id.journal)
    let names = ["\(unit).new-\(gone)", "book.json.new-\(gone).1a", "\(unit).new-\(other)"]
    for name in names { try book.put("half", name) }
    // Only looking takes nothing away.
    #expect(try book.open().check().map(\.kind) == [.stray, .stray])
    try book.open("mawei").prepare()
    for name in names {
      #expect((book.files.facts(book.folder + "/" + name) != nil) == (name == names[2]))
    }
    // Its writer itself isn't held up by a name that is taken.
    #expect(living.rewrite().isEmpty)
    _ = try living.append(TemporaryBook.set(3))
    #expect(living.rewrite().isEmpty)
    #expect(TemporaryBook.value(try book.open().book) == "3")
  }

  @Test func whatAnotherIsWritingIsNoStray() throws {
    let book = try TemporaryBook()
    let store = try book.open()
    _ = try store.append(TemporaryBook.set(1))
    let name = "plans/2024/units/gulou.json.new-1a"
    try book.put("half", name)
    let isLocked = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [folder = book.folder] in
      let lock = PosixFiles().lock(folder + "/.local/lock", patience: 0)
      isLocked.signal()
      usleep(50_000)
      unlink(folder + "/" + name)
      withExtendedLifetime(lock) {}
    }
    isLocked.wait()
    #expect(try store.check().isEmpty)
  }

  @Test func linksPipesAndFoldersAreNotRead() throws {
    let book = try TemporaryBook()
    let file = book.folder + "/plans/2024/units/"
    #expect(unlink(file + "gulou.json") == 0 && unlink(file + "mawei.json") == 0)
    #expect(symlink("/etc/hostname", file + "gulou.json") == 0)
    #expect(mkfifo(file + "mawei.json", 0o600) == 0)
    let units: [(String, Int32)] = [("gulou", ELOOP), ("mawei", EINVAL)]
    #expect(
      try book.open().findings
        == units.map { unit, code in
          let name = "plans/2024/units/\(unit).json"
          return Finding(name, .unreadable(FileError(.open, book.folder + "/" + name, code)))
        })
    #expect(throws: FileError(.open, book.folder, EISDIR)) {
      try PosixFiles().read(book.folder, from: 0, limit: 1)
    }
  }

  @Test func aReplacedFileLeavesNothingBehind() throws {
    let book = try TemporaryBook()
    let before = try book.names("plans/2024/units")
    try book.put("{}", "plans/2024/units/gulou.json")
    #expect(try book.names("plans/2024/units") == before)
    #expect(throws: FileError.self) {
      try PosixFiles().replace(book.folder + "/plans", with: [1])
    }
    #expect(try book.names("").filter { $0.contains(".new-") }.isEmpty)
  }

  @Test func anAppendedFileMustBeWhatItWas() throws {
    let book = try TemporaryBook()
    let path = book.folder + "/journal/x.jsonl"
    let file = try #require(try PosixFiles().openExclusively(path))
    #expect(try PosixFiles().openExclusively(path) == nil)
    try file.append([1, 2], at: 0)
    #expect(throws: FileError(.write, path, ESTALE)) { try file.append([3], at: 1) }
    #expect(file.isSpoilt)

    let other = book.folder + "/journal/y.jsonl"
    let moved = try #require(try PosixFiles().openExclusively(other))
    try PosixFiles().replace(other, with: [])
    #expect(throws: FileError(.write, other, ESTALE)) { try moved.append([3], at: 0) }
    #expect(try PosixFiles().read(other, from: 0, limit: 9).isEmpty)
  }

  @Test func aLockIsHeldByOneOnly() throws {
    let book = try TemporaryBook()
    let path = book.folder + "/.local/lock"
    do {
      let lock = PosixFiles().lock(path, patience: 0)
      #expect(lock != nil)
      #expect(PosixFiles().lock(path, patience: 10) == nil)
      withExtendedLifetime(lock) {}
    }
    #expect(PosixFiles().lock(path, patience: 0) != nil)
  }

  @Test func onlyAnEmptyFolderBecomesABook() throws {
    let book = try TemporaryBook()
    #expect(throws: StorageError.notEmpty(book.folder)) {
      try Store.create(at: book.folder, TemporaryBook.documents)
    }
    #expect(throws: StorageError.noBook(book.folder + "/plans")) {
      try Store(opening: book.folder + "/plans", author: TemporaryBook.author("office"))
    }
  }
}
