import Domain
import Testing

@testable import Storage

/// A book of an imagined schema 0, in which a figure was called `amount`, and the step from it.
@Suite struct MigrationTests {
  typealias Book = TemporaryBook

  private static func renamed(_ value: FieldValue?, _ old: String, _ new: String) -> FieldValue? {
    guard var members = value?.record, let amount = members[old] else { return value }
    members[old] = nil
    members[new] = amount
    return .record(members)
  }

  private static let migration = Migration(steps: [
    0: Migration.Step(
      document: { value, document in
        FieldPath.fields(of: value, in: document).reduce(value) { value, field in
          value.setting(field.key, to: renamed(field.value, "amount", "value"))
        }
      },
      change: { change in
        FieldChange(
          change.path, old: renamed(change.old, "amount", "value"),
          new: renamed(change.new, "amount", "value"))
      })
  ])

  /// A book in whose file and whose journal schema 0 stands.
  private func old(on disk: TestDisk) throws -> Book {
    let (book, _) = try RecoveryTests.written(on: disk)
    for name in [RecoveryTests.unit, "book.json"] {
      let text = try book.text(name)
      try book.put(
        text.replacing("\"schema\": 1", with: "\"schema\": 0")
          .replacing("\"value\":", with: "\"amount\":"), name)
    }
    return book
  }

  private func open(_ book: Book) throws -> Store {
    try Store(
      opening: book.folder, author: Book.author("office"), files: book.files,
      migration: Self.migration)
  }

  @Test(arguments: TestDisk.allCases)
  func anOlderBookIsRaisedAfterABackup(on disk: TestDisk) throws {
    let book = try old(on: disk)
    let store = try open(book)
    #expect(Book.value(store.book) == "1" && Book.value(store.book, "reach") == "5")
    #expect(store.findings.isEmpty && store.needsRewrite)
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(RecoveryTests.unit).contains("\"schema\": 1"))
    #expect(try !book.text(RecoveryTests.unit).contains("amount"))
    // What was there before stands in the backup, as it was.
    let backup = try #require(store.backups.last)
    #expect(backup.hasSuffix("-migrate"))
    #expect(try book.text(".local/backups/\(backup)/\(RecoveryTests.unit)").contains("amount"))
    // It is done once, and nothing of it looks like a hand's edit.
    #expect(!store.needsRewrite)
    let again = try book.open()
    #expect(Book.value(again.book) == "1" && !again.needsRewrite && again.disputes.isEmpty)
    #expect(again.log.map(\.kind) == [.edit, .edit])
  }

  @Test func anOlderLineOfAJournalIsRaisedToo() throws {
    let path = Book.cell().field
    let change = FieldChange(path, old: nil, new: .record(["amount": .text("7")]))
    let line = Operation(
      id: Operation.ID("office-test-1", 1), schema: 0, clock: 1, at: Book.moment, by: "office",
      device: "test", kind: .edit, changes: [change], seen: [:])
    let raised = Self.migration.raised(line)
    #expect(raised.changes == [FieldChange(path, old: nil, new: .record(["value": .text("7")]))])
    #expect(raised.id == line.id && raised.schema == Domain.Book.schema)
  }

  @Test func aNewerDocumentIsLeftAsItIs() {
    let value = FieldValue.record(["schema": .number(7), "amount": .text("1")])
    #expect(Self.migration.raised(value, of: .book) == value)
  }
}
