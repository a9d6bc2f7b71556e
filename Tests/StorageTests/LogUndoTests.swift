import TestKit
import Domain
import Testing

@testable import Storage

/// Taking back what was picked from the log, and the log page by page.
@Suite struct LogUndoTests {
  typealias Book = TemporaryBook

  @Test(arguments: TestDisk.allCases)
  func anEditIsTakenBackFromTheMiddleAndOneRedoBringsItBack(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    let ids = try [(5, 4), (6, 5), (7, 6)].map { value, month in
      try #require(store.append(Book.set(value, "events", month)).operation?.id)
    }
    let commit = try store.undo(ids[1])
    #expect(commit.operation?.subject == ids[1] && commit.changes.count == 1)
    #expect(Book.value(store.book, "events", 5) == nil)
    #expect(Book.value(store.book, "events", 4) == "5")
    #expect(Book.value(store.book, "events", 6) == "7")
    #expect(throws: StorageError.alreadyBack) { try store.undo(ids[1]) }
    _ = try store.redo()
    #expect(Book.value(store.book, "events", 5) == "6")
    #expect(throws: StorageError.nothingToRedo) { try store.redo() }
    #expect(Book.value(try book.open().book, "events", 5) == "6")
    #expect(store.log.count == 5)
  }

  @Test(arguments: TestDisk.allCases)
  func aFieldThatWasChangedAgainIsAskedForWhoeverDidIt(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    let first = try #require(store.append(Book.set(1)).operation?.id)
    _ = try store.append(Book.set(2))
    #expect(throws: StorageError.overtaken(by: "office")) { try store.undo(first) }
    #expect(Book.value(store.book) == "2")
    _ = try store.undo(first, force: true)
    #expect(Book.value(store.book) == nil)
    _ = try store.redo(force: true)
    #expect(Book.value(store.book) == "1")
  }

  @Test(arguments: TestDisk.allCases)
  func anothersEditIsOnlyTakenBackWhenThatIsMeant(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let id = try #require(try book.open("gulou").append(Book.set(1)).operation?.id)
    let office = try book.open("office")
    #expect(throws: StorageError.ofOthers(by: "gulou")) { try office.undo(id) }
    #expect(Book.value(office.book) == "1")
    _ = try office.undo(id, ofOthers: true)
    #expect(Book.value(office.book) == nil)
    _ = try office.redo()
    #expect(Book.value(office.book) == "1")
    // What one brought back oneself is one's own to take back.
    _ = try office.undo()
    #expect(Book.value(office.book) == nil)
    #expect(throws: StorageError.nothingToUndo) { try office.undo() }
    #expect(try book.open().conflicts.isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func takingBackAnUndoIsARedoAndOfARedoAnUndo(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let store = try book.open()
    _ = try store.append(Book.set(1))
    let undo = try #require(store.undo().operation?.id)
    let again = try #require(store.undo(undo).operation)
    #expect(again.kind == .redo)
    #expect(Book.value(store.book) == "1")
    #expect(throws: StorageError.nothingToRedo) { try store.redo() }
    #expect(try store.undo(again.id).operation?.kind == .undo)
    #expect(Book.value(store.book) == nil)
    _ = try store.redo()
    #expect(Book.value(store.book) == "1")
  }

  @Test func noFigureIsLeftWithoutBeingAskedForAndNothingInALock() throws {
    let book = try Book()
    let store = try book.open()
    let cell = Book.cell("events", 6, of: "mawei")
    _ = try store.append(.assign(cell.unit, cell.indicator, year: 2024, nil))
    let assigned = try #require(
      store.append(.assign(cell.unit, cell.indicator, year: 2024, Assignment(.report)))
        .operation?.id)
    _ = try store.append(Book.set(1, "events", 6, of: "mawei"))
    let figure = try #require(store.append(Book.set(2)).operation?.id)
    #expect(throws: StorageError.refused(.hasData(cell.unit, cell.indicator))) {
      try store.undo(assigned)
    }
    let cleared = try #require(store.append(.setEntry(cell, nil)).operation?.id)
    _ = try store.append(.assign(cell.unit, cell.indicator, year: 2024, nil))
    #expect(throws: StorageError.refused(.notAssigned(cell.unit, cell.indicator))) {
      try store.undo(cleared)
    }
    _ = try store.append(.lock(cell.period))
    #expect(throws: StorageError.refused(.locked(cell.period))) {
      try store.undo(figure, force: true)
    }
    #expect(Book.value(store.book) == "2")
    let unknown = try #require(Operation.ID("office-none-1-7"))
    #expect(throws: StorageError.unknownOperation("office-none-1-7")) { try store.undo(unknown) }
  }

  /// Whatever is picked in whatever order: a redo of it gives back what was, and who reads all
  /// journals anew sees the same.
  @Test(arguments: TestDisk.allCases)
  func anythingPickedAndRedoneGivesTheBookBack(on disk: TestDisk) throws {
    let book = try Book(on: disk)
    let (office, gulou) = (try book.open("office"), try book.open("gulou"))
    var random = SeededRandom(seed: 11)
    for round in 0..<60 {
      let store = Bool.random(using: &random) ? office : gulou
      let edits = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Book.set(
          Int.random(in: 0...9, using: &random), Bool.random(using: &random) ? "events" : "reach",
          Int.random(in: 1...3, using: &random))
      }
      _ = try store.append(.batch(edits))
      guard round > 5, let picked = store.log.randomElement(using: &random) else { continue }
      let before = UndoTests.figures(store.book)
      do throws(StorageError) {
        _ = try store.undo(picked.id, ofOthers: true, force: true)
      } catch {
        #expect(error == .alreadyBack)
        continue
      }
      for change in picked.changes { #expect(store.book.value(at: change.path) == change.old) }
      let last = try #require(store.log.last)
      _ = try store.undo(last.id)
      #expect(UndoTests.figures(store.book) == before)
    }
    let one = try book.open()
    _ = office.poll()
    _ = gulou.poll()
    for store in [office, gulou] {
      #expect(UndoTests.figures(store.book) == UndoTests.figures(one.book))
    }
    #expect(one.conflicts.isEmpty)
  }

  @Test func theLogComesPageByPageTheLatestFirst() throws {
    let book = try Book()
    let (office, gulou) = (try book.open("office"), try book.open("gulou"))
    for value in 1...4 { _ = try office.append(Book.set(value)) }
    let all = Array(office.log.reversed())
    #expect(office.log(before: nil, limit: 3) == Array(all.prefix(3)))
    #expect(office.log(before: all[2].id, limit: 3) == [all[3]])
    #expect(office.log(before: all[3].id, limit: 3).isEmpty)
    #expect(office.log(after: all[1].id) == [all[0]])
    #expect(office.log(after: all[0].id) == [])
    _ = try gulou.append(Book.set(5))
    _ = office.poll()
    #expect(office.log(after: all[0].id)?.map(\.by) == ["gulou"])
    #expect(office.log(before: nil, limit: 2).map(\.by) == ["gulou", "office"])
    #expect(office.people == ["gulou", "office"] && office.operationCount == 5)
    let unknown = try #require(Operation.ID("office-none-1-7"))
    #expect(office.log(after: unknown) == nil && office.log(before: unknown, limit: 3).isEmpty)
  }
}
