import Domain
import Glibc
import Testing

@testable import Storage

/// What a person waits for until an edit is kept, counted in calls of the system.
@Suite struct DurabilityTests {
  typealias Book = TemporaryBook

  /// The calls that wait for the disk, or change what is on it.
  private static let lasting: Set<FaultyFiles.Call> = [
    .write, .fdatasync, .fsync, .rename, .mkdir, .unlink, .ftruncate,
  ]

  /// What of that is done meanwhile, and to which file.
  private func calls(_ files: FaultyFiles, _ action: () throws -> Void) rethrows -> [String] {
    let before = files.calls.count
    try action()
    return files.calls.dropFirst(before).filter { Self.lasting.contains($0.0) }
      .map { "\($0.0) \($0.1.split(separator: "/").suffix(2).joined(separator: "/"))" }
  }

  @Test func anEditIsOneWriteAndOneSyncOfTheOwnJournalAndNothingElse() throws {
    let book = try Book(on: .faulty)
    let files = try #require(book.files as? FaultyFiles)
    let store = try book.open()
    // As behind the first frame.
    try store.prepare()
    let journal = "journal/\(try #require(store.own?.name)).jsonl"
    for amount in 1...3 {
      let made = try calls(files) { _ = try store.append(Book.set(amount)) }
      #expect(made == ["write \(journal)", "fdatasync \(journal)"])
      // Kept before any file follows.
      #expect(store.needsRewrite)
    }
    let undone = try calls(files) { _ = try store.undo() }
    #expect(undone == ["write \(journal)", "fdatasync \(journal)"])
    // Behind it the unit's file is written, once for all of them, and no journal.
    let behind = calls(files) { #expect(store.rewrite().isEmpty) }
    #expect(behind.map { $0.split(separator: " ")[0] } == ["write", "fsync", "rename"])
    #expect(!behind.contains { $0.contains("journal/") })
    #expect(calls(files) { store.settle() } == ["fsync 2024/units"])
  }

  @Test func whatIsDoneWhileTheDiskIsAtItComesBetweenTheTwoAndKnowsAll() throws {
    let book = try Book(on: .faulty)
    let files = try #require(book.files as? FaultyFiles)
    let store = try book.open()
    try store.prepare()
    var (told, before, kept): ([Commit], [FaultyFiles.Call], Int) = ([], [], 0)
    let watch = CommitWatch {
      told.append($0)
      before = files.calls.map(\.0)
    } isKept: {
      kept += 1
      #expect(files.calls.last?.0 == .fdatasync)
      // Whoever waits for the book needn't wait for what is shown.
      #expect(book.files.lock(book.folder + "/.local/lock", patience: 0) != nil)
    }
    let commit = try store.append(Book.set(4), watch: watch)
    #expect(told == [commit] && kept == 1)
    #expect(before.last == .write)
    #expect(files.calls.map(\.0).dropFirst(before.count).first == .fdatasync)
    // Another journal is tried: what was told first is told again, as what it will be then.
    files.fail(.fdatasync, EIO)
    let second = try store.append(Book.set(5), watch: watch)
    #expect(told.count == 3 && told.last == second && kept == 2)
    #expect(told.map { $0.changes.last?.path } == Array(repeating: Book.cell().field, count: 3))
    files.fail(.fdatasync, EIO, times: 2)
    #expect(throws: StorageError.self) { try store.append(Book.set(6), watch: watch) }
    #expect(told.count == 5 && kept == 2 && Book.value(store.book) == "5")
    let undone = try store.undo(watch: watch)
    #expect(told.last == undone && kept == 3 && Book.value(store.book) == "4")
  }

  @Test func whatOthersWroteMeanwhileAddsNothingToThat() throws {
    let book = try Book(on: .faulty)
    let files = try #require(book.files as? FaultyFiles)
    let (store, other) = (try book.open(), try book.open("other"))
    try store.prepare()
    _ = try other.append(Book.set(4))
    let made = try calls(files) { _ = try store.append(Book.set(5)) }
    #expect(made.map { $0.split(separator: " ")[0] } == ["write", "fdatasync"])
  }

  @Test func anEditThatChangesNothingWritesNothing() throws {
    let book = try Book(on: .faulty)
    let files = try #require(book.files as? FaultyFiles)
    let store = try book.open()
    _ = try store.append(Book.set(4))
    #expect(try calls(files) { _ = try store.append(Book.set(4)) }.isEmpty)
  }
}
