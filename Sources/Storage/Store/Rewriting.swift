public import Domain
import Glibc

extension Store {
  /// Whether files are behind the journals.
  public var needsRewrite: Bool { readOnly == nil && !dirty.subtracting(broken).isEmpty }

  /// Brings the files of touched documents up to the journals; the documents that failed, with why.
  ///
  /// Nothing depends on it: what failed is tried again next time.
  public func rewrite() -> [(document: Document, error: StorageError)] {
    guard needsRewrite else { return [] }
    var failed: [(document: Document, error: StorageError)] = []
    do throws(StorageError) {
      try prepare()
      if !outdated.isDisjoint(with: dirty) { try backUp(for: .migrate) }
      let lock = takeLock()
      defer { withExtendedLifetime(lock) {} }
      _ = try takeInOthers()
      for document in dirty.subtracting(broken).sorted() {
        do throws(StorageError) {
          try rewrite(document)
          dirty.remove(document)
        } catch {
          failed.append((document, error))
        }
      }
    } catch {
      failed += dirty.subtracting(broken).sorted().map { ($0, error) }
    }
    return failed
  }

  /// Makes the new names of replaced files last: for idle moments and the end.
  ///
  /// What wasn't settled comes back from the journals after a power cut.
  public func settle() {
    for folder in unsettled where (try? files.syncFolder(folder)) != nil {
      unsettled.remove(folder)
    }
  }

  private func rewrite(_ document: Document) throws(StorageError) {
    var value = held[document] ?? empty(document)
    var found: FieldValue?
    if try isThere(document) {
      let present = try read(document)
      found = present
      if try !adopt(present, of: document) { value = present }
    } else if held.head(of: document) != nil {
      noteVanished(document)
    }
    for path in fold.paths(in: document) { value = value.setting(path, to: fold.value(of: path)) }
    var vector = readings.mapValues(\.sequence).filter { $0.value > 0 }
    for known in [found, held.head(of: document)].compactMap({ $0 }) {
      vector.merge(Store.vector(of: known)) { max($0, $1) }
    }
    value = value.setting(["applied"], to: .record(vector.mapValues(FieldValue.number)))
    guard value != found || outdated.contains(document) else { return held[document] = value }
    do throws(FileError) {
      try replace(document, by: value)
    } catch {
      throw .file(error)
    }
    held[document] = value
    outdated.remove(document)
  }

  /// Makes what a hand changed in a file operations, before we write over it; whether the file is an
  /// older copy, whose other content is put aside.
  private func adopt(_ value: FieldValue, of document: Document) throws(StorageError) -> Bool {
    let comparison = compare(value, of: document)
    take(comparison, of: document)
    try tellHandEdits()
    show(comparison.byHand.map(\.path))
    guard comparison.isStale else { return false }
    if comparison.isUndecided {
      do throws(FileError) {
        let name = document.path.split(separator: "/").joined(separator: "-")
        let number = readings.values.reduce(0) { $0 + $1.sequence }
        try quarantine(try bytes(of: document), as: "\(name)-\(number).json")
      } catch {
        throw .file(error)
      }
    }
    return true
  }

  private func replace(_ document: Document, by value: FieldValue) throws(FileError) {
    var parent = folder
    for part in document.path.split(separator: "/").dropLast() {
      parent += "/" + part
      if files.facts(parent) == nil { try files.makeFolder(parent) }
    }
    let bytes = JSONWriter.canonical(value)
    // What we would refuse to read is not written over what we can.
    guard bytes.count <= JSONReader.sizeLimit else {
      throw FileError(.write, path(document), EFBIG)
    }
    try files.replace(path(document), with: bytes, by: own?.name)
    unsettled.insert(parent)
  }

  private func empty(_ document: Document) -> FieldValue {
    switch document {
    case .unit(let unit, let year):
      .record([
        "schema": .number(Book.schema), "unit": .text(unit.text), "year": .number(year),
      ])
    case .book, .plan, .outlines, .work, .meeting, .snapshot:
      .record(["schema": .number(Book.schema)])
    }
  }
}
