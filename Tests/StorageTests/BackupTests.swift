import Domain
import Glibc
import Synchronization
import Testing

@testable import Storage

/// Backups are real copies that were read again; restoring makes a book of its own.
@Suite struct BackupTests {
  typealias Book = TemporaryBook

  @Test(arguments: TestDisk.allCases)
  func aBackupIsRestoredToANewFolderOnly(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    let name = try store.backUp(for: .asked)
    #expect(store.backups == [name])
    _ = try store.append(Book.set(7))
    #expect(store.rewrite().isEmpty)
    let (source, target) = (store.backupFolder + "/" + name, book.folder + "-again")
    defer { TemporaryBook.remove(target) }
    try Store.restore(source, to: target, files: book.files)
    let again = try Store(opening: target, author: Book.author("office"), files: book.files)
    #expect(Book.value(again.book) == "1" && Book.value(store.book) == "7")
    #expect(try again.check().isEmpty)
    #expect(throws: StorageError.notEmpty(target)) {
      try Store.restore(source, to: target, files: book.files)
    }
    // The restored book is another copy: it never writes the journals of the first.
    _ = try again.append(Book.set(8))
    #expect(again.own?.name != store.own?.name)
  }

  @Test(arguments: TestDisk.allCases)
  func howFarItHasComeIsToldAndWhatIsGivenUpLeavesNothing(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    let told = Mutex<[[Int]]>([])
    let name = try store.backUp(for: .asked) { done, all in
      told.withLock { $0.append([done, all]) }
      return true
    }
    let all = try #require(told.withLock { $0.last?.last })
    #expect(told.withLock { $0 } == (0..<all).map { [$0, all] } && all > 3)
    let givenUp = { (place: String) in StorageError.file(FileError(.write, place, ECANCELED)) }
    for files in 0..<all {
      #expect(throws: StorageError.self) {
        try store.backUp(for: .imported) { done, _ in done < files }
      }
      #expect(store.backups == [name])
      #expect(try book.files.names(in: store.backupFolder) == [name], "after \(files) files")
    }
    // A folder that was there stays, and stays empty.
    let (source, target) = (store.backupFolder + "/" + name, book.folder + "-again")
    defer { TemporaryBook.remove(target) }
    try book.files.makeFolder(target)
    #expect(throws: givenUp(target + "/book.json")) {
      try Store.restore(source, to: target, files: book.files) { done, all in done < all - 1 }
    }
    #expect(try book.files.names(in: target).isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func onceADayIsEnough(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    defer { withExtendedLifetime(book) {} }
    try store.backUpDaily()
    try store.backUpDaily()
    #expect(store.backups.count == 1)
    let next = try #require(Timestamp("2024-07-06T08:00:00+08:00"))
    store.author.now = { (next, 1_720_224_000_000) }
    try store.backUpDaily()
    #expect(store.backups.map { $0.suffix(6) } == ["-daily", "-daily"])
  }

  /// Whatever is typed between two files of it, and wherever it falls, the copy knows it or it came later.
  @Test(arguments: [TestDisk.real, .simulated], 0..<14)
  func aBackupMadeBetweenKeysIsAWholeBookOfItsOwn(_ disk: TestDisk, _ place: Int) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    try store.beginDailyBackup()
    for _ in 0..<place { try store.continueDailyBackup() }
    let wasUnderWay = store.isBackingUp
    _ = try store.append(Book.set(7))
    #expect(store.rewrite().isEmpty)
    while store.isBackingUp { try store.continueDailyBackup() }
    let name = try #require(store.backups.first)
    #expect(store.backups.count == 1 && name.hasSuffix("-daily"))
    let target = book.folder + "-again"
    defer { TemporaryBook.remove(target) }
    try Store.restore(store.backupFolder + "/" + name, to: target, files: book.files)
    let again = try Store(opening: target, author: Book.author("office"), files: book.files)
    #expect(["1", "7"].contains(Book.value(again.book)))
    if !wasUnderWay { #expect(Book.value(again.book) == "1") }
    if place == 0 { #expect(Book.value(again.book) == "7") }
    #expect(again.findings.isEmpty)
    #expect(again.rewrite().isEmpty)
    #expect(try again.check().isEmpty)
    try store.beginDailyBackup()
    #expect(!store.isBackingUp)
  }

  /// Two terminals opened at once, as in the morning: the day has one backup, and nobody is told of a fault.
  @Test(arguments: TestDisk.allCases)
  func twoWhoBeginTheDayInTheSameSecondMakeOneBackup(on disk: TestDisk) throws {
    let (book, first) = try RecoveryTests.written(on: disk)
    let second = try book.open("office")
    try first.beginDailyBackup()
    try second.beginDailyBackup()
    #expect(first.isBackingUp && second.isBackingUp)
    for store in [first, second] {
      while store.isBackingUp { try store.continueDailyBackup() }
      #expect(try book.names(".local/backups").filter { !$0.contains(".part-") }.count == 1)
    }
    #expect(try book.names(".local/backups") == first.backups)
  }

  @Test(arguments: TestDisk.allCases)
  func whatIsLeftOfABackupIsNoneAndIsTakenAwayWhenItsWriterIsGone(on disk: TestDisk) throws {
    let (book, first) = try RecoveryTests.written(on: disk)
    var gone: Store? = try book.open("office")
    try gone?.beginDailyBackup()
    for _ in 0..<4 { try gone?.continueDailyBackup() }
    #expect(try book.names(".local/backups").count == 1)
    #expect(first.backups.isEmpty)
    // Its writer is still at it.
    try first.backUpDaily()
    #expect(try book.names(".local/backups").count == 2)
    gone = nil
    let next = try #require(Timestamp("2024-07-06T08:00:00+08:00"))
    first.author.now = { (next, 1_720_224_000_000) }
    try first.backUpDaily()
    #expect(try book.names(".local/backups") == first.backups)
    #expect(first.backups.count == 2)
  }

  @Test(arguments: TestDisk.allCases)
  func onlyTheLatestOfEachKindAreKeptAndAllThatWereAskedFor(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    defer { withExtendedLifetime(book) {} }
    let asked = try store.backUp(for: .asked)
    for _ in 0..<Store.keptBackups + 3 { try store.backUp(for: .lock) }
    #expect(store.backups.count == Store.keptBackups + 1)
    #expect(store.backups.contains(asked))
  }

  @Test(arguments: TestDisk.allCases)
  func aFileThatCantBeReadIsMadeAnewFromBackupAndJournals(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    try store.backUp(for: .asked)
    _ = try store.append(Book.set(7))
    try book.put("<<<<<<< HEAD", RecoveryTests.unit)
    let later = try book.open("gulou")
    #expect(later.findings.count == 1)
    let done = try later.repair()
    #expect(done.count == 1)
    guard case .rebuilt(RecoveryTests.unit, _) = done[0] else {
      Issue.record("\(done)")
      return
    }
    #expect(Book.value(later.book) == "7" && Book.value(later.book, "reach") == "5")
    #expect(later.rewrite().isEmpty)
    #expect(try later.check().isEmpty)
    let kept = try book.names(".local/quarantine")
    #expect(kept.count == 1)
    #expect(try book.text(".local/quarantine/" + kept[0]) == "<<<<<<< HEAD")
    #expect(try later.repair().isEmpty)
  }

  @Test(arguments: TestDisk.allCases)
  func withoutABackupTheFileIsLeftAlone(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    defer { withExtendedLifetime(store) {} }
    try book.put("{", RecoveryTests.unit)
    #expect(try book.open("gulou").repair().isEmpty)
    #expect(try book.text(RecoveryTests.unit) == "{")
  }

  @Test(arguments: TestDisk.allCases)
  func aFileThatIsGoneComesBackWithAllItHeld(on disk: TestDisk) throws {
    let (book, store) = try RecoveryTests.written(on: disk)
    try store.backUp(for: .asked)
    _ = try store.append(Book.set(7))
    try book.files.remove(book.folder + "/" + RecoveryTests.unit)
    let later = try book.open("gulou")
    #expect(later.findings.map(\.file) == [RecoveryTests.unit])
    #expect(Book.value(later.book) == "7")
    // What no journal ever named is there again too.
    #expect(later.book.year(2024, of: Book.cell().unit).assignments.count == 2)
    _ = try later.append(Book.set(8))
    #expect(later.rewrite().isEmpty)
    #expect(try later.check().isEmpty)
    #expect(try book.text(RecoveryTests.unit).contains("assignments"))
  }
}
