import Domain
import Testing

@testable import Storage

/// A book that shall only be read: whatever is asked of the store, nothing is written.
@Suite struct ReadOnlyTests {
  typealias Book = TemporaryBook

  /// The calls that change something on the disk, or keep others waiting.
  static let writing: Set<FaultyFiles.Call> = [
    .mkdir, .rename, .unlink, .write, .fdatasync, .fsync, .ftruncate, .flock,
  ]

  private func open(_ book: Book, _ files: any FileSystem) throws -> Store {
    try Store(
      opening: book.folder, author: Book.author("guest"), files: files, onlyReading: true)
  }

  /// Everything a program can ask of a store that would write if it could.
  private func askEverything(of store: Store) {
    let asked = StorageError.readOnly(.asked)
    #expect(throws: asked) { try store.prepare() }
    #expect(throws: asked) { try store.append(Book.set(2)) }
    #expect(throws: asked) { try store.undo() }
    #expect(throws: asked) { try store.redo() }
    #expect(throws: asked) { try store.resolve(Book.cell().field, to: nil) }
    #expect(throws: asked) { try store.backUpDaily() }
    #expect(throws: asked) { try store.backUp(for: .asked) }
    #expect(throws: asked) { try store.lock(Book.cell().period) }
    #expect(throws: asked) { try store.repair() }
    #expect(!store.needsRewrite)
    #expect(store.rewrite().isEmpty)
    store.settle()
  }

  @Test func nothingAtAllIsWritten() throws {
    let book = try Book(on: .faulty)
    let files = try #require(book.files as? FaultyFiles)
    // Files behind their journal, a torn journal and a leftover: all that opening would set right.
    let writer = try book.open()
    _ = try writer.append(Book.set(1))
    try book.put("{}", "plans/2024/units/gulou.json.new-office-abcd-1.1")
    try book.put("{\"torn", "journal/other-abcd-1.jsonl")
    let before = files.calls.count
    let store = try open(book, files)
    #expect(store.readOnly == .asked)
    #expect(Book.value(store.book) == "1")
    askEverything(of: store)
    let made = Set(files.calls.dropFirst(before).map(\.0))
    #expect(made.isDisjoint(with: Self.writing), "\(made.intersection(Self.writing))")
    // It can tell: the same from a store that may write.
    let other = try book.open("other")
    _ = try other.append(Book.set(3))
    let after = Set(files.calls.map(\.0))
    #expect(after.isSuperset(of: [.write, .fdatasync, .flock]))
    // What others write is followed all the same.
    let count = files.calls.count
    #expect(store.poll()?.changes.count == 1)
    #expect(Book.value(store.book) == "3")
    let followed = Set(files.calls.dropFirst(count).map(\.0))
    #expect(followed.isDisjoint(with: Self.writing))
  }

  @Test(arguments: TestDisk.allCases)
  func aBookNobodyEverWroteInStaysAsItIs(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try open(book, book.files)
    let names = try book.names("")
    askEverything(of: store)
    #expect(try book.names("") == names)
    #expect(try book.open().readOnly == nil)
  }

  @Test func aNewerSchemaGoesBefore() throws {
    let book = try Book()
    try book.put(
      try book.text("book.json").replacing("\"minReader\": 1", with: "\"minReader\": 2"),
      "book.json")
    #expect(try open(book, book.files).readOnly == .newerSchema(2))
  }
}
