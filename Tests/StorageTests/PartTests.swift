import Domain
import Testing

@testable import Storage

/// Parts of the plan in files and journals: kept, taken back, read by who doesn't know them.
@Suite struct PartTests {
  private typealias Book = TemporaryBook

  @Test func anOldBookWithoutOutlinesOpensAndGetsThem() throws {
    let book = try TemporaryBook()
    let store = try book.open()
    #expect(store.book.parts(.domain, in: 0).isEmpty)
    _ = try store.append(.part(.addOutlines, year: 2024))
    #expect(store.rewrite().isEmpty)
    let again = try book.open()
    #expect(again.book.parts(.domain, in: 0).count == 15)
    _ = try again.undo()
    #expect(again.book.parts(.domain, in: 0).isEmpty)
    #expect(again.rewrite().isEmpty)
    #expect(try book.open().findings.isEmpty)
  }

  @Test func aYearIsCopiedForwardOpenedAndTakenBack() throws {
    let book = try TemporaryBook()
    let store = try book.open()
    _ = try store.append(.part(.copyForward, year: 2024))
    #expect(store.rewrite().isEmpty)
    let again = try book.open()
    #expect(again.findings.isEmpty)
    #expect(
      again.book.plans[2025]?.indicators.map(\.id) == again.book.plans[2024]?.indicators.map(\.id))
    _ = try again.undo()
    #expect(again.book.plans[2025] == nil)
    #expect(again.rewrite().isEmpty)
    #expect(try book.open().book.plans.keys.sorted() == [2024])
  }

  @Test func whatWasMadeIsNotTakenBackWhileItHoldsData() throws {
    let book = try TemporaryBook()
    let store = try book.open()
    let part = Part(.indicator, "new")
    let made = try #require(
      store.append(.part(.add(part, under: Part(.initiative, "i1"), name: "新"), year: 2024))
        .operation?.id)
    let id = try #require(Indicator.ID("new"))
    _ = try store.append(.assign(Book.slug("gulou"), id, year: 2024, Assignment(.report)))
    #expect(throws: StorageError.refused(.held(part, [.assignments(1)]))) {
      try store.undo(made)
    }
    _ = try store.undo()
    _ = try store.undo()
    #expect(store.book.plans[2024]?.indicator(id) == nil)
  }
}
