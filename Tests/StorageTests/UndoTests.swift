import TestKit
import Domain
import Testing

@testable import Storage

@Suite struct UndoTests {
  typealias Book = TemporaryBook

  @Test(arguments: TestDisk.allCases)
  func undoTakesBackAndRedoBringsBackAcrossRestarts(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    do {
      let store = try book.open()
      for value in 1...3 { _ = try store.append(Book.set(value)) }
    }
    let store = try book.open()
    #expect(try store.undo().changes.count == 1)
    #expect(Book.value(store.book) == "2")
    do {
      let again = try book.open()
      _ = try again.undo()
      _ = try again.undo()
      #expect(Book.value(again.book) == nil)
      #expect(throws: StorageError.nothingToUndo) { try again.undo() }
      _ = try again.redo()
    }
    let last = try book.open()
    #expect(Book.value(last.book) == "1")
    _ = try last.redo()
    _ = try last.redo()
    #expect(Book.value(last.book) == "3")
    #expect(throws: StorageError.nothingToRedo) { try last.redo() }
    #expect(last.log.count == 9)
  }

  @Test(arguments: TestDisk.allCases)
  func aNewEditEmptiesRedo(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    _ = try store.append(Book.set(1))
    _ = try store.undo()
    _ = try store.append(Book.set(2, "reach"))
    #expect(throws: StorageError.nothingToRedo) { try store.redo() }
    _ = try store.undo()
    #expect(throws: StorageError.nothingToUndo) { try store.undo() }
  }

  @Test(arguments: TestDisk.allCases)
  func nobodyUndoesAnothersEdit(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    _ = try book.open("office").append(Book.set(1))
    let gulou = try book.open("gulou")
    #expect(throws: StorageError.nothingToUndo) { try gulou.undo() }
  }

  @Test(arguments: TestDisk.allCases)
  func aFieldThatAnotherChangedSinceIsAskedFor(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let office = try book.open("office")
    _ = try office.append(Book.set(1))
    let gulou = try book.open("gulou")
    _ = try gulou.append(Book.set(2))
    #expect(throws: StorageError.overtaken(by: "gulou")) { try office.undo() }
    #expect(Book.value(office.book) == "2")
    _ = try office.undo(force: true)
    #expect(Book.value(office.book) == nil)
    #expect(Book.value(try book.open().book) == nil)
    #expect(try book.open().conflicts.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func whatIsLockedByNowIsNotUndone(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let office = try book.open("office")
    _ = try office.append(Book.set(1))
    _ = try office.append(.submit(Book.slug("gulou"), Book.cell().period, Submission(.submitted)))
    _ = try book.open("chair").append(.lock(Book.cell().period))
    for _ in 0..<2 {
      #expect(throws: StorageError.refused(.locked(Book.cell().period))) { try office.undo() }
    }
    _ = try book.open("chair").undo()
    _ = try office.undo()
    _ = try office.undo()
    #expect(Book.value(office.book) == nil)
  }

  @Test(arguments: TestDisk.allCases)
  func anUndoThatFindsItsWorkDoneIsStillAnUndo(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let office = try book.open("office")
    _ = try office.append(Book.set(1))
    _ = try book.open("gulou").append(.setEntry(Book.cell(), nil))
    _ = try office.undo()
    #expect(throws: StorageError.nothingToUndo) { try office.undo() }
  }

  @Test(arguments: TestDisk.allCases)
  func undoAfterAnyEditGivesTheBookBack(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    var random = SeededRandom(seed: 7)
    var states = [Self.figures(store.book)]
    for _ in 0..<150 {
      let edits = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Book.set(
          Int.random(in: 0...99, using: &random), Bool.random(using: &random) ? "events" : "reach",
          Int.random(in: 1...6, using: &random), of: Bool.random(using: &random) ? "gulou" : "mawei"
        )
      }
      if try store.append(.batch(edits)).operation != nil {
        states.append(Self.figures(store.book))
      }
      if Int.random(in: 0..<10, using: &random) == 0 { #expect(store.rewrite().isEmpty) }
    }
    for state in states.dropLast().reversed() {
      _ = try store.undo()
      #expect(Self.figures(store.book) == state)
    }
    for state in states.dropFirst() {
      _ = try store.redo()
      #expect(Self.figures(store.book) == state)
    }
    #expect(Self.figures(try book.open().book) == states.last)
  }

  static func figures(_ book: Domain.Book) -> [UnitYear] {
    ["gulou", "mawei"].map { book.year(2024, of: Book.slug($0)) }
  }
}
