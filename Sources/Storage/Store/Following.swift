public import Domain
import Glibc

extension Store {
  /// What other processes changed since the last look, and who was the last of them; nil when nothing.
  public func poll() -> (changes: [FieldChange], by: String)? {
    watch?.drain()
    guard let changes = try? takeInOthers(), let last = changes.last else { return nil }
    return (changes, fold.lastWriter(of: last.path)?.by ?? "")
  }

  /// Takes over what other processes appended; what it changed in the book.
  func takeInOthers() throws(StorageError) -> [FieldChange] {
    let journals: [String: FileFacts]
    do throws(FileError) {
      journals = try lookAtJournals()
    } catch {
      throw .file(error)
    }
    if hasLostGround(journals) { return try reload() }
    let found = readJournals(journals)
    return show(found.flatMap { $0.changes.map(\.path) })
  }

  /// Brings the book to what the fold says of fields; what that changed.
  @discardableResult
  func show(_ paths: [FieldPath]) -> [FieldChange] {
    var changes: [FieldChange] = []
    for path in Set(paths + paths.flatMap { fold.fields(under: $0) }).sorted() {
      let (old, new) = (book.value(at: path), fold.value(of: path))
      if old != new { changes.append(FieldChange(path, old: old, new: new)) }
      noteDoubt(about: path)
    }
    forgetSettled()
    if !changes.isEmpty {
      book.apply(changes)
      dirty.formUnion(changes.map(\.path.document))
    }
    return changes
  }

  /// Whether a journal is not the file that was read, or shorter: restored, replaced or taken back.
  private func hasLostGround(_ journals: [String: FileFacts]) -> Bool {
    readings.values.contains { reading in
      guard let facts = journals[reading.name] else { return reading.offset > 0 }
      return !reading.continues(in: facts)
    }
  }

  /// Reads everything anew; what that changed in the fields that operations name.
  private func reload() throws(StorageError) -> [FieldChange] {
    let (before, known) = (book, fold)
    try load()
    // Whoever keeps something by revision must see that this is another book.
    while book.revision <= before.revision { book.apply([]) }
    let paths = Set(fold.documents).union(known.documents)
      .flatMap { fold.paths(in: $0) + known.paths(in: $0) }
    return Set(paths).sorted().compactMap { path in
      let (old, new) = (before.value(at: path), book.value(at: path))
      return old == new ? nil : FieldChange(path, old: old, new: new)
    }
  }

  func journalPath(_ name: String) -> String { folder + "/journal/\(name).jsonl" }

  /// The journals that are there, by their names; one that can't be looked at is told.
  func lookAtJournals() throws(FileError) -> [String: FileFacts] {
    var found: [String: FileFacts] = [:]
    for file in try namesOfJournals() where file.hasSuffix(".jsonl") {
      let name = String(file.dropLast(6))
      guard Slug<Store>(name) != nil else {
        note(Finding("journal/\(file)", .stray))
        continue
      }
      do throws(FileError) {
        found[name] = try files.examine(journalPath(name))
      } catch {
        note(Finding("journal/\(file)", .unreadable(error)))
      }
    }
    return found
  }

  private func namesOfJournals() throws(FileError) -> [String] {
    do throws(FileError) {
      return try files.names(in: folder + "/journal")
    } catch {
      // There is none before the first edit.
      guard error.code == ENOENT else { throw error }
      return []
    }
  }

  /// Reads what was appended to any journal since; the operations that were new.
  ///
  /// A journal that can't be read is told and doesn't hold up the others.
  func readJournals(_ journals: [String: FileFacts]) -> [Operation] {
    var found: [Operation] = []
    for (name, facts) in journals.sorted(by: { $0.key < $1.key }) {
      do throws(FileError) {
        found += try readJournal(name, facts)
      } catch {
        note(Finding("journal/\(name).jsonl", .unreadable(error)))
      }
    }
    return found
  }

  /// Reads what was appended to one journal since.
  ///
  /// - Parameter facts: what is known of it, where somebody has just looked.
  func readJournal(_ name: String, _ facts: FileFacts? = nil) throws(FileError) -> [Operation] {
    var reading = readings[name] ?? JournalReading(name: name)
    let found = try reading.read(journalPath(name), files, facts)
    readings[name] = reading
    if let schema = reading.newerSchema { readOnly = .newerSchema(schema) }
    let raised = found.map { migration.raised($0) }
    for operation in raised {
      fold.add(operation)
      clock = max(clock, operation.clock)
    }
    return raised
  }
}
