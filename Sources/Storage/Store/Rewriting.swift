public import Domain

extension Store {
  /// Whether files are behind the journals.
  public var needsRewrite: Bool { !dirty.isEmpty && readOnly == nil }

  /// Brings the files of touched documents up to the journals; the documents that failed, with why.
  ///
  /// Nothing depends on it: what failed is tried again next time.
  public func rewrite() -> [(document: Document, error: StorageError)] {
    guard readOnly == nil else { return [] }
    var failed: [(document: Document, error: StorageError)] = []
    for document in dirty.sorted() where !broken.contains(document) {
      do throws(StorageError) {
        try rewrite(document)
        dirty.remove(document)
      } catch {
        failed.append((document, error))
      }
    }
    return failed
  }

  private func rewrite(_ document: Document) throws(StorageError) {
    let lock = BookLock(folder + "/.local/lock", patience: Store.patience)
    defer { withExtendedLifetime(lock) {} }
    var value = empty(document)
    if files.size(path(document)) != nil { value = try read(document) }
    let before = value
    let vector = Store.vector(of: value)
    for path in fold.paths(in: document).sorted() {
      let held = value.value(at: path.keys)
      if held != fold.value(of: path, upTo: vector), fold.value(of: path) != held {
        try adopt(FieldChange(path, old: fold.value(of: path), new: held), since: vector)
      }
      value = value.setting(path.keys[...], to: fold.value(of: path))
    }
    let now = readings.mapValues(\.sequence).filter { $0.value > 0 }
    value = value.setting(["applied"], to: .record(now.mapValues(FieldValue.number)))
    guard value != before else { return }
    do throws(FileError) {
      if case .unit(_, let year) = document {
        try files.makeFolder(folder + "/plans/\(year)/units")
      }
      try files.replace(path(document), with: JSONWriter.canonical(value))
    } catch {
      throw .file(error)
    }
    applied[document] = now
  }

  /// A hand changed the file after we read it: that becomes an operation, before we write over it,
  /// unless an edit changed the same field since the file was written.
  private func adopt(_ change: FieldChange, since vector: [String: Int]) throws(StorageError) {
    guard let last = fold.lastWriter(of: change.path),
      (vector[last.id.journal] ?? 0) >= last.id.sequence
    else { return }
    try prepare()
    _ = try write(.external, [change], at: author.now().at)
  }

  private func empty(_ document: Document) -> FieldValue {
    switch document {
    case .unit(let unit, let year):
      .record([
        "schema": .number(Book.schema), "unit": .text(unit.text), "year": .number(year),
      ])
    case .book, .plan, .outlines, .work: .record(["schema": .number(Book.schema)])
    }
  }
}
