import Domain
import Testing

@testable import Storage

/// What sheets change is one operation, and one undo takes it back.
@Suite struct SheetStoreTests {
  @Test func anImportIsOneOperationOfItsKind() throws {
    let temporary = try TemporaryBook()
    let store = try temporary.open()
    let month = try #require(Period("2024-06"))
    let unit = try #require(ReportingUnit.ID("gulou"))
    let before = store.book
    let edits = try ["events", "reach"].map { id in
      Edit.setEntry(
        Edit.Cell(unit, try #require(Indicator.ID(id)), month),
        Edit.NewEntry(.value(Quantity(12)), source: .imported))
    }
    let commit = try store.append(.importing(edits))
    #expect(commit.operation?.kind == .imported && commit.changes.count == 2)
    _ = try store.undo()
    #expect(store.book.year(2024, of: unit) == before.year(2024, of: unit))
    // The kind is in the journal, so that the log tells it also after a restart.
    #expect(try temporary.open().log().contains { $0.kind == .imported })
  }
}
