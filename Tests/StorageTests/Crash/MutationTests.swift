import TestKit
import Domain
import Testing

@testable import Storage

/// The oracle examined: whatever of the storage's care is left out, it sees it.
@Suite struct MutationTests {
  typealias Book = TemporaryBook
  typealias Omission = SimulatedDisk.Omission

  /// A sync that is left out, by what it is for.
  struct Mutation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let omission: Omission
    var isSent = false
  }

  static let syncs = [
    Mutation(
      testDescription: "the line of a journal",
      omission: Omission(.syncData) { $0.hasSuffix(".jsonl") }),
    Mutation(
      testDescription: "a new file before it is renamed",
      omission: Omission(.sync) { $0.contains(".json.new-") }),
    Mutation(
      testDescription: "the name of a new journal",
      omission: Omission(.syncFolder) { $0.hasSuffix("/journal") }),
    Mutation(
      testDescription: "the name of the folder of journals",
      omission: Omission(.syncFolder) { $0.hasSuffix("/book") }, isSent: true),
    Mutation(
      testDescription: "the name of this copy",
      omission: Omission(.syncFolder) { $0.hasSuffix("/.local") }),
  ]

  @Test(arguments: syncs)
  func aSyncThatIsLeftOutIsSeen(_ mutation: Mutation) {
    var campaign = CrashCampaign(omissions: [mutation.omission])
    campaign.isSent = mutation.isSent
    for seed in 0..<200 where campaign.complaints == 0 { campaign.run(seed: UInt64(seed)) }
    #expect(campaign.complaints > 0)
  }

  @Test func aFileWrittenInItsPlaceIsSeen() {
    var campaign = CrashCampaign(wrap: { InPlaceFiles(disk: $0) })
    for seed in 0..<200 where campaign.complaints == 0 { campaign.run(seed: UInt64(seed)) }
    #expect(campaign.complaints > 0)
  }

  /// Creates a book, and cuts the power at every call; what was wrong then.
  private func faultsOfCreating(_ omissions: [Omission]) throws -> [String] {
    let disk = SimulatedDisk(omitting: omissions)
    try disk.makeFolder(CrashSession.parent)
    disk.settle()
    let recorder = CrashRecorder(disk)
    try Store.create(at: CrashSession.folder, Book.documents, files: disk)
    recorder.promise(1)
    recorder.note(disk.image, "the end")
    var random = SeededRandom(seed: 1)
    var faults: [String] = []
    for point in recorder.points {
      for luck in [Luck.none, .all] + [Luck?](repeating: nil, count: 60) {
        let image = point.image.crashed(luck, using: &random)
        do {
          let store = try Store(
            opening: CrashSession.folder, author: Book.author("office"), files: SimulatedDisk(image)
          )
          let held = store.held
          let isWhole =
            held.documents == Set(Book.documents.keys)
            && Book.documents.allSatisfy { held[$0.key] == $0.value }
          if !isWhole { faults.append("\(point.call): half a book") }
        } catch StorageError.noBook where point.promised == 0 {
        } catch {
          faults.append("\(point.call): \(error)")
        }
      }
    }
    return faults
  }

  @Test func aNewBookIsThereWholeOrNotAtAll() throws {
    #expect(try faultsOfCreating([]).isEmpty)
  }

  @Test(arguments: ["/office/", "/book/", "/plans", "/2024", "/units"])
  func aFolderOfANewBookThatIsNotSyncedIsSeen(_ ending: String) throws {
    #expect(try !faultsOfCreating([Omission(.syncFolder) { $0.hasSuffix(ending) }]).isEmpty)
  }

  /// Lays an older copy over a file that holds what nothing else does, and has it written over.
  private func faultsOfPuttingAside(_ omissions: [Omission]) throws -> [String] {
    let disk = SimulatedDisk(try CrashSession.newBook(), omitting: omissions)
    let unit = CrashSession.folder + "/plans/2024/units/gulou.json"
    let store = try Store(
      opening: CrashSession.folder, author: Book.author("office"), files: disk)
    _ = try store.append(Book.set(1))
    _ = store.rewrite()
    let old = String(decoding: try disk.read(unit, from: 0, limit: 1 << 20), as: UTF8.self)
    _ = try store.append(Book.set(2))
    _ = store.rewrite()
    let copy = Array(old.replacing("\"report\"", with: "\"support\"").utf8)
    try disk.replace(unit, with: copy)
    disk.settle()
    let recorder = CrashRecorder(disk)
    _ = try store.append(Book.set(3))
    _ = store.rewrite()
    recorder.note(disk.image, "the end")
    var random = SeededRandom(seed: 2)
    return recorder.points.flatMap { point in
      (0..<60).compactMap { number -> String? in
        let luck: Luck? = number == 0 ? Luck.none : nil
        let left = SimulatedDisk(point.image.crashed(luck, using: &random))
        let aside = CrashSession.folder + "/.local/quarantine"
        let paths = [unit] + ((try? left.names(in: aside)) ?? []).map { aside + "/" + $0 }
        let isKept = paths.contains { (try? left.read($0, from: 0, limit: 1 << 20)) == copy }
        return isKept ? nil : point.call
      }
    }
  }

  @Test func whatIsPutAsideIsThereBeforeItsFileGoes() throws {
    #expect(try faultsOfPuttingAside([]).isEmpty)
  }

  @Test(arguments: [
    Omission(.sync) { $0.contains("quarantine") },
    Omission(.syncFolder) { $0.hasSuffix("quarantine") },
    Omission(.syncFolder) { $0.hasSuffix(".local") },
  ])
  func whatIsPutAsideCarelesslyIsSeen(_ omission: Omission) throws {
    #expect(try !faultsOfPuttingAside([omission]).isEmpty)
  }

  /// Two people add 1 to a figure, the second between any two calls of the first, as far as locks
  /// let them; how often a sum was not what both were told.
  private func faultsOfAdding(hasLocks: Bool) throws -> Int {
    var faults = 0
    var number = 0
    var hasMore = true
    while hasMore {
      let disk = SimulatedDisk(try CrashSession.newBook(), hasLocks: hasLocks)
      let stores = try ["office", "gulou"].map {
        try Store(opening: CrashSession.folder, author: Book.author($0), files: disk)
      }
      for store in stores { try store.prepare() }
      let added = Adding(stores[1], after: number, waitsForLocks: hasLocks)
      disk.observe { _, _, _ in added.callBegins(on: disk) }
      _ = try stores[0].append(.addToEntry(Book.cell(), Quantity(1), note: nil))
      disk.observe(nil)
      hasMore = added.calls > number
      if !added.isDone { try added.add() }
      let book = try Store(
        opening: CrashSession.folder, author: Book.author("mawei"), files: disk)
      if Book.value(book.book) != "2" { faults += 1 }
      number += 1
    }
    #expect(number > 1)
    return faults
  }

  @Test func noAdditionIsLostBetweenTwoCalls() throws {
    #expect(try faultsOfAdding(hasLocks: true) == 0)
  }

  @Test func aLockThatKeepsNobodyOutIsSeen() throws {
    #expect(try faultsOfAdding(hasLocks: false) > 0)
  }

  @Test func operationsThatDontSayWhatTheyKnewAreSeen() throws {
    let book = try Book(on: .simulated)
    let (office, gulou) = (try book.open("office"), try book.open("gulou"))
    for value in 1...4 { _ = try (value % 2 == 0 ? office : gulou).append(Book.set(value)) }
    let log = try book.open().log
    #expect(FoldTests.fold(log).disputed.isEmpty)
    let silent = log.map { operation in
      Operation(
        id: operation.id, clock: operation.clock, at: operation.at, by: operation.by,
        device: operation.device, kind: operation.kind, changes: operation.changes, seen: [:],
        subject: nil, reason: nil)
    }
    #expect(!FoldTests.fold(silent).disputed.isEmpty)
  }
}

/// Somebody who adds 1 as soon as so many calls of another one are made, and the lock is free.
private final class Adding: @unchecked Sendable {
  private let store: Store
  private let start: Int
  private let waitsForLocks: Bool
  private(set) var calls = 0
  private(set) var isDone = false

  init(_ store: Store, after start: Int, waitsForLocks: Bool) {
    self.store = store
    self.start = start
    self.waitsForLocks = waitsForLocks
  }

  func callBegins(on disk: SimulatedDisk) {
    guard !isDone else { return }
    calls += 1
    guard calls > start, !waitsForLocks || !disk.isLocked(CrashSession.folder + "/.local/lock")
    else { return }
    try? add()
  }

  func add() throws {
    isDone = true
    _ = try store.append(.addToEntry(TemporaryBook.cell(), Quantity(1), note: nil))
  }
}

/// Files that are overwritten in place instead of being replaced.
private struct InPlaceFiles: FileSystem {
  let disk: SimulatedDisk

  private func isTemporary(_ path: String) -> Bool { path.contains(".json.new-") }

  func open(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile {
    guard use == .making, let mark = path.firstRange(of: ".new-"), isTemporary(path) else {
      return try disk.open(path, use)
    }
    let file = try disk.open(String(path[..<mark.lowerBound]), .appending)
    try file.cut(to: 0)
    return file
  }
  func examine(_ path: String) throws(FileError) -> FileFacts? { try disk.examine(path) }
  func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: folder) }
  func makeFolder(_ path: String) throws(FileError) { try disk.makeFolder(path) }
  func rename(_ path: String, to new: String) throws(FileError) {
    if !isTemporary(path) { try disk.rename(path, to: new) }
  }
  func remove(_ path: String) throws(FileError) {
    if !isTemporary(path) { try disk.remove(path) }
  }
  func obstacleToWriting(in folder: String) -> Int32? { nil }
  func pause(milliseconds: Int) {}
}
