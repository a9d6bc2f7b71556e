import Domain
import Testing

@testable import Storage

/// Tasks and issues on disk: a file of their own, which older books do without.
@Suite struct WorkFileTests {
  private typealias Book = TemporaryBook
  private let file = "plans/2024/work.json"

  private func add(_ title: String, to store: Store) throws -> WorkItem.ID {
    var draft = WorkItem.Draft(.task, title)
    draft.unit = Book.slug("gulou")
    draft.due = Day("2024-08-31")
    _ = try store.append(.work(.add(draft), year: 2024))
    return try #require(store.book.work(in: 2024).items.last).id
  }

  @Test func aBookWithoutTheFileOpensAndGetsItWithTheFirstTask() throws {
    let book = try Book()
    let store = try book.open()
    #expect(store.findings.isEmpty && store.book.work(in: 2024).items.isEmpty)
    let id = try add("补台账", to: store)
    _ = try store.append(.work(.step(id, .take), year: 2024))
    #expect(store.rewrite().isEmpty)
    let value = try JSONReader.read(Array(try book.text(file).utf8))
    let task = value["tasks"]?[id.text]
    #expect(task?["title"]?.text == "补台账" && task?["state"]?.text == "inProgress")
    #expect(task?["steps"]?.record?.count == 1 && value["schema"]?.number == 1)
    let again = try book.open()
    #expect(again.findings.isEmpty)
    #expect(again.book.work(in: 2024) == store.book.work(in: 2024))
  }

  @Test func whatIsNotInTheFileYetComesBackFromTheJournal() throws {
    let book = try Book()
    let id = try add("补台账", to: try book.open())
    #expect(try book.open().book.work(in: 2024).item(id)?.title == "补台账")
  }

  @Test func unknownMembersOfATaskAndOfItsStepsSurviveAndUndoTakesNothingElse() throws {
    let book = try Book()
    var store = try book.open()
    let id = try add("补台账", to: store)
    _ = try store.append(.work(.step(id, .take), year: 2024))
    #expect(store.rewrite().isEmpty)
    let text = try book.text(file)
    try book.put(
      text.replacing("\"title\"", with: "\"mood\": \"好\",\n      \"title\""), file)
    store = try book.open()
    #expect(store.findings.isEmpty)
    _ = try store.append(.work(.step(id, .submit(note: "照片")), year: 2024))
    _ = try store.undo()
    #expect(store.book.work(in: 2024).item(id)?.state == .inProgress)
    #expect(store.book.work(in: 2024).item(id)?.steps.count == 1)
    _ = try store.redo()
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(file).contains("\"mood\": \"好\""))
    #expect(store.book.work(in: 2024).item(id)?.state == .handedIn)
  }

  @Test func twoWhoAddAtTheSameTimeKeepBothAndStepsOfBothStay() throws {
    let book = try Book()
    let (one, other) = (try book.open("office"), try book.open("gulou"))
    let first = try add("一", to: one)
    let second = try add("二", to: other)
    #expect(first != second)
    _ = one.poll()
    _ = try one.append(.work(.step(second, .note("看过")), year: 2024))
    _ = try other.append(.work(.step(second, .take), year: 2024))
    let all = try book.open().book.work(in: 2024)
    #expect(all.items.map(\.title) == ["一", "二"])
    #expect(all.item(second)?.steps.map(\.kind) == [.note, .take])
    #expect(all.items.map(\.number) == [1, 2])
  }

  @Test func aFileThatCannotBeReadLeavesTheRestOfTheBookOpen() throws {
    let book = try Book()
    let store = try book.open()
    _ = try add("一", to: store)
    #expect(store.rewrite().isEmpty)
    try book.put("{", file)
    let again = try book.open()
    #expect(again.findings.contains { $0.file == file })
    _ = try again.append(Book.set(5))
    #expect(try book.text(file) == "{")
  }

  @Test func aRefusedStepWritesNothing() throws {
    let book = try Book()
    let store = try book.open()
    let id = try add("一", to: store)
    let refusal = WorkRefusal.wrongState(
      .task, .toSign, .close, next: [.take, .extend, .hold, .cancel])
    #expect(throws: StorageError.refused(.work(refusal))) {
      try store.append(.work(.step(id, .close(note: nil)), year: 2024))
    }
    #expect(store.book.work(in: 2024).item(id)?.steps.isEmpty == true)
  }
}
