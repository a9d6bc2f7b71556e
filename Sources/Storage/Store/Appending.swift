public import Domain

/// An edit that is on disk.
public struct Commit: Hashable, Sendable {
  /// The operation; nil when the edit changed nothing.
  public let operation: Operation?
  /// What others had written in the meantime and the book took over first.
  public let others: [FieldChange]
  /// What the edit changed.
  public let changes: [FieldChange]
}

/// The one journal that this process writes.
struct OwnJournal {
  let name: String
  let file: any AppendFile
}

extension Store {
  /// How long a commit waits for others, in milliseconds.
  static let patience = 1000

  /// Keeps an edit: on disk when it returns.
  ///
  /// - Throws: `.refused` by the rules, `.readOnly`, or `.file` when the disk refuses; then nothing
  ///   was kept and the book is as it was, apart from what others wrote.
  public func append(_ edit: Edit, reason: String? = nil) throws(StorageError) -> Commit {
    try prepare()
    let lock = BookLock(folder + "/.local/lock", patience: Store.patience)
    defer { withExtendedLifetime(lock) {} }
    let others = try takeInOthers()
    let stamp = nextStamp()
    let changes: [FieldChange]
    do throws(EditError) {
      changes = try book.changes(of: edit, stamp)
    } catch {
      throw .refused(error)
    }
    guard !changes.isEmpty else { return Commit(operation: nil, others: others, changes: []) }
    let kind: Operation.Kind =
      switch edit {
      case .batch: .batch
      case .lock: .lock
      case .unlock: .unlock
      default: .edit
      }
    let operation = try write(kind, changes, reason: reason ?? edit.reason, at: stamp.at)
    return Commit(operation: operation, others: others, changes: changes)
  }

  /// Takes hold of a journal of this process's own, so that the first edit costs no more than others.
  public func prepare() throws(StorageError) {
    if let readOnly { throw .readOnly(readOnly) }
    guard own == nil else { return }
    do throws(FileError) {
      try claimJournal()
    } catch {
      throw .file(error)
    }
  }

  private func claimJournal() throws(FileError) {
    try files.makeFolder(folder + "/.local")
    try files.makeFolder(folder + "/journal")
    let device = try replica()
    let person = Store.slug(author.name)
    for number in 1...9999 {
      let name = "\(person)-\(device)-\(number)"
      let path = folder + "/journal/\(name).jsonl"
      let isNew = files.size(path) == nil
      guard let file = try files.openExclusively(path) else { continue }
      if isNew { try files.syncFolder(folder + "/journal") }
      var reading = readings[name] ?? JournalReading(name: name)
      let operations = try reading.read(path, files)
      readings[name] = reading
      for operation in operations { fold.add(operation) }
      if reading.brokenAt != nil { continue }
      if reading.tornBytes > 0 { try quarantine(path, reading, file) }
      own = OwnJournal(name: name, file: file)
      return
    }
  }

  /// Puts the torn end of a journal aside and cuts it off.
  private func quarantine(_ path: String, _ reading: JournalReading, _ file: any AppendFile)
    throws(FileError)
  {
    try files.makeFolder(folder + "/.local/quarantine")
    let torn = try files.read(path, from: reading.offset, limit: reading.tornBytes)
    try files.replace(
      folder + "/.local/quarantine/\(reading.name)-\(reading.offset)", with: torn)
    try file.cut(to: reading.offset)
  }

  /// This machine's name in the book: four letters and digits, made once.
  private func replica() throws(FileError) -> String {
    let path = folder + "/.local/replica"
    if let bytes = try? files.read(path, from: 0, limit: 16) {
      let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
      if text.utf8.count == 4, Slug<Store>(text) != nil { return text }
    }
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let name = String((0..<4).map { _ in letters[Int.random(in: 0..<letters.count)] })
    try files.replace(path, with: Array((name + "\n").utf8))
    return name
  }

  /// What of a person's name may stand in a file name; `user` when nothing does.
  static func slug(_ name: String) -> String {
    let kept = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(16)
    return kept.isEmpty ? "user" : String(kept)
  }

  func nextStamp() -> Stamp {
    let sequence = (own.flatMap { readings[$0.name] }?.sequence ?? 0) + 1
    return Stamp(
      by: author.name, at: author.now().at,
      operation: Operation.ID(own?.name ?? "", sequence).description)
  }

  /// Appends an operation to the own journal and takes it over; this is when it is kept.
  func write(
    _ kind: Operation.Kind, _ changes: [FieldChange], of subject: Operation.ID? = nil,
    reason: String? = nil, at: Timestamp
  ) throws(StorageError) -> Operation {
    guard let own, var reading = readings[own.name] else {
      throw .file(FileError(.open, folder + "/journal", 0))
    }
    try tellHandEdits(own, &reading, at)
    clock = max(clock + 1, author.now().milliseconds << 16)
    let operation = makeOperation(own, reading, kind, changes, subject, reason, at)
    try append(operation, own, &reading)
    book.apply(changes)
    dirty.formUnion(changes.map(\.path.document))
    return operation
  }

  private func makeOperation(
    _ own: OwnJournal, _ reading: JournalReading, _ kind: Operation.Kind,
    _ changes: [FieldChange], _ subject: Operation.ID?, _ reason: String?, _ at: Timestamp
  ) -> Operation {
    var seen = readings.mapValues(\.sequence).filter { $0.value > 0 }
    seen[own.name] = nil
    return Operation(
      id: Operation.ID(own.name, reading.sequence + 1), clock: clock, at: at, by: author.name,
      device: own.name.split(separator: "-").dropLast().last.map(String.init) ?? "", kind: kind,
      changes: changes, seen: seen, subject: subject, reason: reason)
  }

  private func append(
    _ operation: Operation, _ own: OwnJournal, _ reading: inout JournalReading
  ) throws(StorageError) {
    let (line, digest) = operation.line(after: reading.digest)
    do throws(FileError) {
      try own.file.append(line)
    } catch {
      self.own = nil
      throw .file(error)
    }
    reading.appended(line.count, digest: digest)
    readings[own.name] = reading
    fold.add(operation)
  }

  /// What hands changed in the files becomes an operation of its own, so that nothing of it is lost.
  private func tellHandEdits(_ own: OwnJournal, _ reading: inout JournalReading, _ at: Timestamp)
    throws(StorageError)
  {
    guard !handEdits.isEmpty else { return }
    clock = max(clock + 1, author.now().milliseconds << 16)
    let operation = makeOperation(own, reading, .external, handEdits, nil, nil, at)
    try append(operation, own, &reading)
    dirty.formUnion(handEdits.map(\.path.document))
    handEdits = []
  }

  /// Takes over what other processes appended; what it changed in the book.
  func takeInOthers() throws(StorageError) -> [FieldChange] {
    let found: [Operation]
    do throws(FileError) {
      found = try readJournals()
    } catch {
      throw .file(error)
    }
    var changes: [FieldChange] = []
    for path in Set(found.flatMap { $0.changes.map(\.path) }).sorted() {
      let (old, new) = (book.value(at: path), fold.value(of: path))
      if old != new { changes.append(FieldChange(path, old: old, new: new)) }
    }
    if !changes.isEmpty {
      book.apply(changes)
      dirty.formUnion(changes.map(\.path.document))
    }
    return changes
  }

  /// What other processes changed since the last look, and who was the last of them; nil when nothing.
  public func poll() -> (changes: [FieldChange], by: String)? {
    watch?.drain()
    guard let changes = try? takeInOthers(), let last = changes.last else { return nil }
    return (changes, fold.lastWriter(of: last.path)?.by ?? "")
  }
}

extension Edit {
  /// The reason that an edit carries itself.
  var reason: String? {
    switch self {
    case .setTarget(_, _, year: _, _, let reason): reason
    case .unlock(_, _, let reason): reason
    default: nil
    }
  }
}
