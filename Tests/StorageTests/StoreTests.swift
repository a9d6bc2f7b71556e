import Domain
import Glibc
import Testing

@testable import Storage

@Suite struct StoreTests {
  typealias Book = TemporaryBook

  @Test(arguments: TestDisk.allCases)
  func anEditIsOnDiskBeforeAnyFileIsRewritten(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let before = try book.text("plans/2024/units/gulou.json")
    let store = try book.open()
    let commit = try store.append(Book.set(12), reason: "补报")
    #expect(commit.changes.count == 1 && commit.others.isEmpty)
    #expect(commit.operation?.reason == "补报")
    #expect(try book.text("plans/2024/units/gulou.json") == before)
    #expect(Book.value(store.book) == "12")
    #expect(Book.value(try book.open().book) == "12")
  }

  @Test(arguments: TestDisk.allCases)
  func aRewrittenFileHoldsTheEditAndWhatNobodyKnows(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let name = "plans/2024/units/gulou.json"
    var value = try JSONReader.read(Array(try book.text(name).utf8))
    value = value.setting(["future", "deep"], to: .list([.record(["x": .number(1)])]))
    value = value.setting(["assignments", "events", "novel"], to: .text("新"))
    try book.put(String(decoding: JSONWriter.canonical(value), as: UTF8.self), name)

    let store = try book.open()
    let operation = try #require(try store.append(Book.set(12)).operation)
    #expect(store.needsRewrite)
    #expect(store.rewrite().isEmpty)
    #expect(!store.needsRewrite)
    let entry = FieldValue.record([
      "value": .text("12"), "by": .text("office"), "at": .text(Book.moment.description),
    ])
    value = value.setting(["entries", "events", "2024-06"], to: entry)
    value = value.setting(["applied", operation.id.journal], to: .number(1))
    #expect(try book.text(name) == String(decoding: JSONWriter.canonical(value), as: UTF8.self))
    #expect(!(try book.open().needsRewrite))
  }

  @Test(arguments: TestDisk.allCases)
  func anEditThatChangesNothingWritesNothing(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    _ = try store.append(Book.set(1))
    #expect(try store.append(Book.set(1)).operation == nil)
    #expect(store.log.count == 1)
  }

  @Test(arguments: TestDisk.allCases)
  func theRulesRefuseBeforeAnythingIsWritten(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    #expect(throws: StorageError.refused(.unknownUnit("nobody"))) {
      try store.append(Book.set(1, of: "nobody"))
    }
    #expect(store.log.isEmpty)
  }

  @Test func twoStoresSeeEachOther() throws {
    let book = try Book()
    let office = try book.open("office")
    let gulou = try Store(
      opening: book.folder, author: Book.author("gulou"), watching: true)
    let watched = try #require(gulou.watchDescriptor)
    func wakes() -> Bool {
      var entry = pollfd(fd: watched, events: Int16(POLLIN), revents: 0)
      return Glibc.poll(&entry, 1, 0) == 1
    }
    #expect(!wakes() && gulou.poll() == nil)
    let written = try office.append(Book.set(5)).changes
    #expect(wakes())
    let seen = try #require(gulou.poll())
    #expect(seen.changes == written && seen.by == "office")
    #expect(!wakes() && gulou.poll() == nil)
    #expect(Book.value(gulou.book) == "5")

    // What the other wrote meanwhile is taken over before an edit is worked out.
    _ = try office.append(Book.set(7))
    let commit = try gulou.append(.addToEntry(Book.cell(), Quantity(3), note: nil))
    #expect(Book.value(gulou.book) == "10")
    #expect(commit.others.count == 1)
    _ = office.poll()
    #expect(Book.value(office.book) == "10")
    #expect(office.conflicts.isEmpty && gulou.conflicts.isEmpty)
    #expect(try book.names("journal").count == 2)
  }

  @Test(arguments: TestDisk.allCases)
  func eachProcessOfAPersonHasAJournalOfItsOwn(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    do {
      let (one, two) = (try book.open(), try book.open())
      _ = try one.append(Book.set(1))
      _ = try two.append(Book.set(2))
      #expect(try book.names("journal").count == 2)
    }
    _ = try book.open().append(Book.set(3))
    let names = try book.names("journal")
    #expect(names.count == 2)
    #expect(names.allSatisfy { $0.hasPrefix("office-") && $0.utf8.count == 19 })
    _ = try book.open("陈-Li 2").append(Book.set(4))
    #expect(try book.names("journal").contains { $0.hasPrefix("li2-") })
  }

  @Test(arguments: TestDisk.allCases)
  func eightWritersLoseNothing(on disk: TestDisk) async throws {
    let book = try Book(on: disk)
    let (folder, files, writers, edits) = (book.folder, book.files, 8, 20)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          let store = try Store(
            opening: folder, author: Book.author("w\(writer % 4)"), files: files)
          for _ in 0..<edits {
            _ = try store.append(.addToEntry(Book.cell(), Quantity(1), note: nil))
            _ = try store.append(Book.set(writer, "reach", writer + 1))
            if writer == 3 { #expect(store.rewrite().isEmpty) }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try book.open()
    #expect(Book.value(store.book) == "160")
    for writer in 0..<writers {
      #expect(Book.value(store.book, "reach", writer + 1) == String(writer))
    }
    #expect(store.conflicts.isEmpty && store.findings.isEmpty)
    #expect((1...writers).contains(try book.names("journal").count))
    #expect(store.log.count { $0.changes.first?.path.keys[1] == "events" } == writers * edits)
    #expect(store.rewrite().isEmpty)
    #expect(try book.open().needsRewrite == false)
  }

  @Test(arguments: TestDisk.allCases)
  func aBatchIsOneOperation(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    let commit = try store.append(
      .batch([Book.set(1), Book.set(2, "reach"), Book.set(3), Book.set(4, of: "mawei")]))
    #expect(commit.operation?.kind == .batch)
    #expect(commit.changes.map(\.path.keys[1]) == ["events", "reach", "events"])
    #expect(Book.value(try book.open().book) == "3")
    #expect(store.log(of: Book.slug("mawei")).count == 1)
    #expect(store.log(since: Timestamp("2024-07-05T09:00:01+08:00")).isEmpty)
    _ = try store.undo()
    #expect(Book.value(store.book) == nil && Book.value(store.book, of: "mawei") == nil)
  }

  @Test(arguments: TestDisk.allCases)
  func aNewerBookIsOnlyRead(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    try book.put(
      try book.text("book.json").replacing("\"minReader\": 1", with: "\"minReader\": 2"),
      "book.json")
    let store = try book.open()
    #expect(store.readOnly == .newerSchema(2))
    #expect(throws: StorageError.readOnly(.newerSchema(2))) { try store.append(Book.set(1)) }
    #expect(try book.names("journal").isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func aFileThatCantBeReadDoesNotKeepTheOthersFromOpening(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let name = "plans/2024/units/gulou.json"
    let bad = "{\n  \"unit\": \"gulou\",\n  \"unit\": 1}\n"
    try book.put(bad, name)
    let store = try book.open()
    #expect(
      store.findings == [
        Finding(
          name, line: 3,
          .syntax(JSONError(line: 3, column: 3, reason: .duplicateKey("unit"))))
      ])
    _ = try store.append(Book.set(1, of: "mawei"))
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(name) == bad)

    try book.put("{", "plans/2024/plan.json")
    #expect(
      throws: StorageError.syntax(
        file: "plans/2024/plan.json", JSONError(line: 1, column: 2, reason: .unexpectedEnd))
    ) { try book.open() }
  }

  @Test(arguments: TestDisk.allCases)
  func whatIsNotAsTheFormatSaysIsToldWithItsLine(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let name = "plans/2024/units/gulou.json"
    let text = try book.text(name)
    let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("\"reach\"") })
    try book.put(
      text.replacing("\"reach\": {\"role\":\"report\"}", with: "\"reach\": {\"role\":\"x\"}"), name)
    let findings = try book.open().findings
    #expect(findings.map(\.line) == [line + 1])
    #expect(findings.map(\.file) == [name])
  }

  @Test(arguments: TestDisk.allCases)
  func aClockThatRunsBackwardsIsToldAndChangesNoOrder(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    store.author.now = { (Book.moment, 1_720_000_000_000) }
    _ = try store.append(Book.set(1))
    store.author.now = { (Book.moment, 1_720_000_000_000 - 3_600_000) }
    #expect(store.clockLag == 3600)
    _ = try store.append(Book.set(2))
    #expect(Book.value(store.book) == "2")
    let later = try book.open("gulou")
    later.author.now = store.author.now
    #expect(Book.value(later.book) == "2" && later.clockLag == 3600)
    _ = try later.append(Book.set(3))
    _ = store.poll()
    #expect(Book.value(store.book) == "3" && store.disputes.isEmpty)
    #expect(store.log.map(\.changes.first?.new?["value"]?.text) == ["1", "2", "3"])
  }
}
