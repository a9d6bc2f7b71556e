import TestKit
import Domain

@testable import Storage

/// What two people and now and then a hand do to a book on a simulated disk, and every moment of it.
struct CrashSession {
  typealias Book = TemporaryBook
  static let parent = "/office"
  static let folder = "/office/book"

  /// What one of them does next.
  enum Step: CaseIterable {
    case set, add, batch, undo, redo, rewrite, settle, reopen, byHand
  }

  let disk: SimulatedDisk
  /// The calls as the program makes them; the disk itself, unless something is between.
  let files: any FileSystem
  let recorder: CrashRecorder
  /// The operations that were acknowledged, in their order.
  private(set) var kept: [Operation]
  /// Operations that were on their way when an earlier part of the session was killed.
  private(set) var underWay: Set<Operation>
  /// What a hand changed, which is shown before any journal knows it.
  private(set) var byHand: Set<FieldChange> = []
  private var stores: [Store] = []
  private var random: SeededRandom

  /// Continues from an image in which the first `kept` operations are promised.
  init(
    _ image: DiskImage, kept: [Operation] = [], underWay: Set<Operation> = [],
    byHand: Set<FieldChange> = [],
    seed: UInt64,
    omitting omissions: [SimulatedDisk.Omission] = [],
    through wrap: (SimulatedDisk) -> any FileSystem = { $0 }
  ) throws {
    disk = SimulatedDisk(image, omitting: omissions)
    files = wrap(disk)
    recorder = CrashRecorder(disk)
    self.kept = kept
    self.underWay = underWay
    self.byHand = byHand
    random = SeededRandom(seed: seed)
    recorder.promise(kept.count)
    stores = try ["office", "gulou"].map { try open($0) }
    for operation in stores[0].log where !kept.contains(operation) {
      self.underWay.insert(operation)
    }
  }

  /// A disk with a new book on it that lasts.
  static func newBook(withJournals: Bool = true) throws -> DiskImage {
    let disk = SimulatedDisk()
    try disk.makeFolder(parent)
    try Store.create(at: folder, Book.documents, files: disk)
    if !withJournals { try disk.rename(folder + "/journal", to: folder + "/elsewhere") }
    disk.settle()
    return disk.image
  }

  private func open(_ name: String) throws -> Store {
    try Store(opening: Self.folder, author: Book.author(name), files: files)
  }

  /// Takes steps at random.
  mutating func run(steps: Int) throws {
    for _ in 0..<steps {
      let step = Step.allCases.randomElement(using: &random) ?? .set
      try take(step, by: Int.random(in: 0..<2, using: &random))
    }
    recorder.note(disk.image, "the end")
  }

  mutating func take(_ step: Step, by writer: Int) throws {
    let store = stores[writer]
    switch step {
    case .set: try keep(store) { try $0.append(set()) }
    case .add: try keep(store) { try $0.append(.addToEntry(cell(), Quantity(1), note: nil)) }
    case .batch: try keep(store) { try $0.append(.batch([set(), set(), set()])) }
    case .undo: try keep(store) { try $0.undo(force: true) }
    case .redo: try keep(store) { try $0.redo(force: true) }
    case .rewrite: _ = store.rewrite()
    case .settle: store.settle()
    case .reopen: stores[writer] = try open(store.author.name)
    case .byHand: try editByHand()
    }
    remember(store)
  }

  private func keep(_ store: Store, _ change: (Store) throws -> Commit) throws {
    do {
      _ = try change(store)
    } catch StorageError.nothingToUndo, StorageError.nothingToRedo {
    }
  }

  /// What is in the book when a call is over, is kept.
  private mutating func remember(_ store: Store) {
    let known = Set(kept).union(underWay)
    kept += store.log.filter { !known.contains($0) }
    recorder.promise(kept.count)
  }

  private mutating func cell() -> Edit.Cell {
    Book.cell(
      Bool.random(using: &random) ? "events" : "reach", Int.random(in: 5...6, using: &random),
      of: Bool.random(using: &random) ? "gulou" : "mawei")
  }

  private mutating func set() -> Edit {
    let amount = Quantity(Int64.random(in: 0..<99, using: &random))
    return .setEntry(cell(), Edit.NewEntry(.value(amount)))
  }

  /// A hand changes a figure in a file that is up to date; that it lasts is the hand's affair.
  private mutating func editByHand() throws {
    for store in stores {
      _ = store.rewrite()
      remember(store)
    }
    let path = Self.folder + "/plans/2024/units/gulou.json"
    let text = String(decoding: try disk.read(path, from: 0, limit: 1 << 20), as: UTF8.self)
    guard let place = text.firstRange(of: "\"value\":\"") else { return }
    let digit = String(Int.random(in: 1...9, using: &random))
    let hand = SimulatedDisk(disk.image)
    try hand.replace(
      path, with: Array(text.replacingCharacters(at: place.upperBound, with: digit).utf8))
    hand.settle()
    disk.become(hand.image)
    // Who opens the book sees it and tells the journals.
    stores[0] = try open("office")
    byHand.formUnion(stores[0].handEdits.flatMap(\.changes))
    _ = stores[0].rewrite()
    remember(stores[0])
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with text: String) -> String {
    self[..<index] + text + self[index...]
  }
}
