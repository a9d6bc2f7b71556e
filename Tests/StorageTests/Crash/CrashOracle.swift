import Domain

@testable import Storage

/// What must hold of a book whatever the power cut left of it.
struct CrashOracle {
  typealias Book = TemporaryBook

  /// The operations of the session in their order, of which the first `promised` must be there.
  let kept: [Operation]
  let promised: Int
  /// Operations that may be there or not.
  let underWay: Set<Operation>
  /// What a hand changed.
  let byHand: Set<FieldChange>

  /// What is wrong with an image; nil: nothing.
  ///
  /// - Parameter inFull: also that it opens again as it opened first, and takes a new edit.
  func complaint(about image: DiskImage, inFull: Bool) -> String? {
    let disk = SimulatedDisk(image)
    do {
      let store = try open(disk)
      if let complaint = complaint(about: store) { return complaint }
      return inFull ? try goOn(disk, store) : nil
    } catch {
      return "it failed with \(error)"
    }
  }

  private func open(_ disk: SimulatedDisk) throws -> Store {
    try Store(opening: CrashSession.folder, author: Book.author("office"), files: disk)
  }

  private func complaint(about store: Store) -> String? {
    let found = store.fold.operations
    for operation in kept.prefix(promised) where found[operation.id] != operation {
      return "lost \(operation.id)"
    }
    let known = Set(kept).union(underWay)
    for operation in found.values where !known.contains(operation) {
      return "\(operation.id) is not what anybody wrote"
    }
    for finding in store.findings where !isOfTheGone(finding) {
      if case .journalTorn = finding.kind { continue }
      return "found \(finding)"
    }
    for document in [Document.book, .plan(year: 2024)]
    where store.held[document] != Book.documents[document] {
      return "\(document.fileName) changed"
    }
    for unit in ["gulou", "mawei"] {
      let document = Document.unit(Book.slug(unit), year: 2024)
      let then = Book.documents[document]?["assignments"]
      guard store.held[document]?["assignments"] == then else { return "\(unit) lost assignments" }
    }
    return wrongValue(in: store)
  }

  /// Where an operation is gone that another one knew, nobody can tell what a file held before.
  private func isOfTheGone(_ finding: Finding) -> Bool {
    guard case .conflict(let path) = finding.kind else { return false }
    return underWay.contains { $0.changes.contains { $0.path == path } }
  }

  /// Each field holds what its last operation says, or what one under way would have made of it.
  private func wrongValue(in store: Store) -> String? {
    let found = store.fold.operations
    var expected: [FieldPath: FieldValue?] = [:]
    var possible: [FieldPath: Set<FieldValue?>] = [:]
    for operation in kept {
      for change in operation.changes {
        if found[operation.id] == operation { expected[change.path] = .some(change.new) }
        possible[change.path, default: [change.old]].insert(change.new)
      }
    }
    for operation in underWay {
      for change in operation.changes {
        possible[change.path, default: []].formUnion([change.old, change.new])
      }
    }
    for (path, values) in possible {
      let value = store.book.value(at: path)
      let isDoubtful = underWay.contains { $0.changes.contains { $0.path == path } }
      if isDoubtful ? values.contains(value) : value == (expected[path] ?? nil) { continue }
      if byHand.contains(where: { $0.path == path && $0.new == value }) { continue }
      let wanted = isDoubtful ? "one of \(values)" : "\(String(describing: expected[path] ?? nil))"
      return "\(path) is \(String(describing: value)), not \(wanted)"
    }
    return nil
  }

  /// It opens again as it was, takes a new edit, and nothing is found in it then.
  private func goOn(_ disk: SimulatedDisk, _ store: Store) throws -> String? {
    let again = try open(disk)
    guard again.fold.operations == store.fold.operations, again.findings == store.findings,
      UndoTests.figures(again.book) == UndoTests.figures(store.book)
    else { return "it opens differently the second time" }
    let commit = try store.append(Book.set(1234, "reach", 1))
    guard store.rewrite().isEmpty else { return "it can't be rewritten" }
    store.settle()
    let last = try open(disk)
    guard let operation = commit.operation, last.fold.operations[operation.id] == operation,
      Book.value(last.book, "reach", 1) == "1234"
    else { return "it takes no new edit" }
    for operation in again.log where last.fold.operations[operation.id] != operation {
      return "\(operation.id) went with the next edit"
    }
    if last.needsRewrite { return "the files are behind after all" }
    for finding in try last.check() where !isOfTheGone(finding) {
      return "left \(finding), \(last.conflicts.values.map { $0.map(\.id) })"
    }
    return nil
  }
}
