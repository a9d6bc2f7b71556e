import Domain
import Testing

@testable import Storage

/// Meetings and snapshots on disk: a file for each.
@Suite struct MeetingFileTests {
  private typealias Book = TemporaryBook
  private let file = "plans/2024/meetings/2024-08-01-a.json"
  private let frozen = "plans/2024/snapshots/2024-08-01-a.json"

  private func called(in book: Book) throws -> (Store, Meeting.ID) {
    let store = try book.open()
    let day = try #require(Day("2024-08-01"))
    let asOf = try #require(Period("2024-06"))
    _ = try store.append(
      .meeting(.create(Meeting.Draft("上半年工作会议", on: day, asOf: asOf)), year: 2024))
    return (store, try #require(store.book.meetings(in: 2024).last).id)
  }

  private func start(_ id: Meeting.ID, _ store: Store) throws {
    let today = try #require(Day("2024-08-01"))
    _ = try store.append(.meeting(.start(id, today: today), year: 2024))
  }

  @Test func aMeetingAndItsSnapshotAreFilesThatAreReadBack() throws {
    let book = try Book()
    let (store, id) = try called(in: book)
    _ = try store.append(Book.set(5))
    try start(id, store)
    #expect(store.rewrite().isEmpty)
    let value = try JSONReader.read(Array(try book.text(file).utf8))
    #expect(value["name"]?.text == "上半年工作会议" && value["snapshot"]?.text == id.text)
    #expect(try book.text(frozen).contains("\"figures\""))
    let again = try book.open()
    #expect(again.findings.isEmpty)
    let meeting = try #require(again.book.meeting(id, in: 2024))
    #expect(meeting == store.book.meeting(id, in: 2024))
    #expect(again.book.snapshot(of: meeting) != nil)
    #expect(again.book.snapshot(of: meeting) == store.book.snapshot(of: meeting))
    #expect(try again.check().isEmpty)
  }

  @Test func theOrderOfDecisionsAndWhatIsFrozenWithoutAMeetingAreReadBackAndUndone() throws {
    let book = try Book()
    let (store, id) = try called(in: book)
    let today = try #require(Day("2024-08-01"))
    for title in ["一", "二"] {
      var decision = WorkItem.Draft(.task, title)
      decision.source = WorkItem.Source(.meeting, id.text)
      _ = try store.append(.work(.add(decision), year: 2024))
    }
    func decided(_ book: Domain.Book) -> [String] {
      book.meeting(id, in: 2024).map { book.decisions(of: $0).map(\.title) } ?? []
    }
    let second = try #require(store.book.work(in: 2024).items.last?.id)
    _ = try store.append(.meeting(.moveDecision(id, second, by: -1), year: 2024))
    let asOf = try #require(Period("2024-06"))
    _ = try store.append(.meeting(.freeze("会前", asOf: asOf, today: today), year: 2024))
    #expect(store.rewrite().isEmpty)
    let again = try book.open()
    #expect(again.findings.isEmpty && decided(again.book) == ["二", "一"])
    let title = try #require(again.book.frozen(in: 2024).first)
    #expect(title.name == "会前" && again.book.snapshot(title.id, in: 2024)?.asOf == asOf)
    #expect(try again.check().isEmpty)
    _ = try again.undo()
    #expect(again.book.frozen(in: 2024).isEmpty)
    _ = try again.undo()
    #expect(decided(again.book) == ["一", "二"])
  }

  @Test func whatIsNotInTheFilesYetComesBackFromTheJournal() throws {
    let book = try Book()
    let (store, id) = try called(in: book)
    try start(id, store)
    let again = try book.open().book
    #expect(again.meeting(id, in: 2024) == store.book.meeting(id, in: 2024))
    #expect(again.meeting(id, in: 2024).flatMap { again.snapshot(of: $0) } != nil)
  }

  @Test func unknownMembersSurviveAndAStartIsUndoneAsAWhole() throws {
    let book = try Book()
    var (store, id) = try called(in: book)
    #expect(store.rewrite().isEmpty)
    try book.put(
      try book.text(file).replacing("\"name\"", with: "\"mood\": \"好\",\n  \"name\""), file)
    store = try book.open()
    #expect(store.findings.isEmpty)
    try start(id, store)
    _ = try store.undo()
    #expect(store.book.meeting(id, in: 2024)?.stage == .prepared)
    #expect(store.rewrite().isEmpty)
    #expect(try book.text(file).contains("\"mood\": \"好\""))
    _ = try store.redo()
    #expect(store.book.meeting(id, in: 2024).flatMap { store.book.snapshot(of: $0) } != nil)
    #expect(store.rewrite().isEmpty)
    #expect(try book.open().findings.isEmpty)
  }

  @Test func oneThatIsTakenAwayLeavesNoMeetingBehind() throws {
    let book = try Book()
    let (store, id) = try called(in: book)
    #expect(store.rewrite().isEmpty)
    _ = try store.append(.meeting(.remove(id), year: 2024))
    #expect(store.rewrite().isEmpty)
    let again = try book.open()
    #expect(again.findings.isEmpty && again.book.meetings(in: 2024).isEmpty)
  }

  @Test func filesThatCannotBeReadLeaveTheRestOfTheBookOpen() throws {
    let book = try Book()
    let (store, id) = try called(in: book)
    try start(id, store)
    #expect(store.rewrite().isEmpty)
    try book.put("{", file)
    try book.put("{", frozen)
    let again = try book.open()
    #expect(Set(again.findings.map(\.file)).isSuperset(of: [file, frozen]))
    _ = try again.append(Book.set(5))
    #expect(try book.text(file) == "{" && (try book.text(frozen)) == "{")
  }

  @Test func twoWhoOrderOneAgendaKeepBothWhereTheyDoNotMeet() throws {
    let book = try Book()
    let (one, id) = try called(in: book)
    let other = try book.open("gulou")
    _ = try one.append(.meeting(.setMinutes(id, key: "gulou", 9), year: 2024))
    let present = Attendance(.present)
    _ = try other.append(
      .meeting(.attend(id, Book.slug("mawei"), present), year: 2024))
    let meeting = try #require(try book.open().book.meeting(id, in: 2024))
    #expect(meeting.item("gulou")?.minutes == 9)
    #expect(meeting.attendance == [Book.slug("mawei"): present])
  }
}
