import Domain
import Testing

@testable import Storage

/// Reports in words that several people write: paragraph by paragraph, nobody's is lost.
@Suite struct ReportKeepingTests {
  typealias Book = TemporaryBook

  private let unit: ReportingUnit.ID = TemporaryBook.slug("gulou")
  private let june = TemporaryBook.cell().period

  private func add(_ text: String) -> Edit {
    .addReportItem(unit, june, .highlights, Report.Item(text))
  }

  private func texts(_ store: Store) -> [String] {
    store.book.year(2024, of: unit).reports[june]?.items(in: .highlights).map(\.text) ?? []
  }

  private func meet(_ book: Book, _ here: Store, _ there: Store) throws {
    try TwoCopies.bring(book.files, from: there, to: here)
    try TwoCopies.bring(book.files, from: here, to: there)
    _ = here.poll()
    _ = there.poll()
  }

  @Test(arguments: TestDisk.allCases)
  func whatTwoAddAtOnceBothStands(on disk: TestDisk) throws {
    let (book, here, there) = try TwoCopies.opened(on: disk)
    defer { TemporaryBook.remove(there.folder) }
    _ = try here.append(add("宣讲"))
    _ = try there.append(add("结对"))
    try meet(book, here, there)
    #expect(Set(texts(here)) == ["宣讲", "结对"])
    #expect(texts(there) == texts(here))
    #expect(here.disputes.isEmpty && there.disputes.isEmpty)
    #expect(here.rewrite().isEmpty)
    #expect(texts(try book.open()) == texts(here))
  }

  @Test(arguments: TestDisk.allCases)
  func whatTwoMakeOfOneParagraphIsAsked(on disk: TestDisk) throws {
    let (book, here, there) = try TwoCopies.opened(on: disk)
    defer { TemporaryBook.remove(there.folder) }
    let commit = try here.append(add("宣讲"))
    try meet(book, here, there)
    let key = try #require(commit.changes.first?.path.keys.last)
    for (store, text) in [(here, "宣讲进企业"), (there, "宣讲进社区")] {
      let item = Report.Item(text, order: 1)
      _ = try store.append(.setReportItem(unit, june, .highlights, key: key, item))
    }
    try meet(book, here, there)
    #expect(here.disputes.map(\.path) == commit.changes.map(\.path))
    let said = here.disputes.first?.claims.map { $0.value?["text"]?.text }
    #expect(Set(said ?? []) == ["宣讲进企业", "宣讲进社区"])
  }

  @Test(arguments: TestDisk.allCases)
  func aParagraphThatIsTakenAwayComesBackWithAllItHad(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    let commit = try store.append(add("宣讲"))
    let path = try #require(commit.changes.first?.path)
    #expect(store.rewrite().isEmpty)
    // A newer program wrote more of it.
    let name = "plans/2024/units/gulou.json"
    let text = try book.text(name)
    try book.files.replace(
      book.folder + "/" + name,
      with: Array(text.replacing("\"text\":\"宣讲\"", with: "\"mood\":\"好\",\"text\":\"宣讲\"").utf8))
    let again = try book.open()
    let key = try #require(path.keys.last)
    _ = try again.append(
      .setReportItem(unit, june, .highlights, key: key, Report.Item("宣讲会", order: 1)))
    _ = try again.append(.setReportItem(unit, june, .highlights, key: key, nil))
    #expect(texts(again).isEmpty)
    _ = try again.undo()
    #expect(texts(again) == ["宣讲会"])
    #expect(again.rewrite().isEmpty)
    #expect(try book.text(name).contains("\"mood\":\"好\""))
  }

  @Test(arguments: TestDisk.allCases)
  func outcomesAndSelfAssessmentsAreReadAgain(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    let may = TemporaryBook.cell("events", 5).period
    _ = try store.append(
      .setReportItem(unit, may, .nextSteps, key: "n1", Report.Item("摸排", order: 1)))
    _ = try store.append(.setOutcome(unit, june, Promise.ID(may, "n1"), .ongoing))
    #expect(store.rewrite().isEmpty)
    let again = try book.open()
    #expect(again.findings.isEmpty)
    #expect(again.book.promises(to: unit, in: june).map(\.outcome) == [.ongoing])
    #expect(try book.text("plans/2024/units/gulou.json").contains("\"2024-05.n1\":\"ongoing\""))
  }
}
