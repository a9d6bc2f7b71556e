import Domain
import Glibc

extension Store {
  /// Reads all files and journals anew; when that fails, all is as it was.
  func load(_ progress: LoadingProgress? = nil) throws(StorageError) {
    let before = (book, findings, held, dirty, broken, handEdits, fold, readings)
    do throws(StorageError) {
      try read(progress)
    } catch {
      (book, findings, held, dirty, broken, handEdits, fold, readings) = before
      throw error
    }
  }

  private func read(_ progress: LoadingProgress?) throws(StorageError) {
    (findings, recovered) = ([], [])
    (held, dirty, broken, handEdits) = (HeldFiles(), [], [], [])
    (fold, readings, logOrder) = (Fold(), [:], [])
    let documents = try listDocuments()
    var (values, units) = ([Document: FieldValue](), [UnitReading]())
    for file in loading.load(documents, progress: progress) {
      try take(file, &values, &units)
    }
    values.merge(bringBackVanished(besides: documents)) { _, new in new }
    let (read, problems) = Book.reading(values, units)
    book = read
    note(problems)
    decideAccess()
    do throws(FileError) {
      _ = readJournals(try lookAtJournals())
    } catch {
      throw .file(error)
    }
    // Where no journal names a field there is nothing to catch up with.
    for document in fold.documents { catchUp(document) }
    noteJournals()
  }

  /// How files are read.
  private var loading: FileLoading {
    FileLoading(folder: folder, files: files, migration: migration)
  }

  private func take(
    _ file: LoadedFile, _ values: inout [Document: FieldValue], _ units: inout [UnitReading]
  ) throws(StorageError) {
    switch file.content {
    case .unit(let unit):
      held.keep(unit.content, of: file.document)
      units.append(unit)
    case .value(let value, let isOutdated):
      held[file.document] = value
      values[file.document] = value
      if isOutdated {
        outdated.insert(file.document)
        dirty.insert(file.document)
      }
    case .failed(let error): try note(error, of: file.document)
    }
  }

  private func note(_ error: StorageError, of document: Document) throws(StorageError) {
    guard document.isSpareable else { throw error }
    broken.insert(document)
    let file = document.fileName
    switch error {
    case .syntax(_, let error): note(Finding(file, line: error.line, .syntax(error)))
    case .file(let error): note(Finding(file, .unreadable(error)))
    default: throw error
    }
  }

  private func listDocuments() throws(StorageError) -> [Document] {
    var found: [Document] = [.book]
    do throws(FileError) {
      if try files.examine(path(.outlines)) != nil { found.append(.outlines) }
      guard try files.examine(folder + "/plans") != nil else { return found }
      for name in try files.names(in: folder + "/plans") {
        let plan = "plans/\(name)/plan.json"
        guard let document = Document(fileName: plan),
          try files.examine(folder + "/" + plan) != nil
        else { continue }
        found.append(document)
        let work = "plans/\(name)/work.json"
        if let document = Document(fileName: work),
          try files.examine(folder + "/" + work) != nil
        {
          found.append(document)
        }
        for members in Document.folders.map({ "plans/\(name)/\($0)" }) {
          guard try files.examine(folder + "/" + members) != nil else { continue }
          for file in try files.names(in: folder + "/" + members) where file.hasSuffix(".json") {
            if let document = Document(fileName: "\(members)/\(file)") {
              found.append(document)
            } else {
              note(Finding("\(members)/\(file)", .stray))
            }
          }
        }
      }
    } catch {
      throw .file(error)
    }
    return found
  }

  /// Whether a document has a file.
  func isThere(_ document: Document) throws(StorageError) -> Bool {
    do throws(FileError) {
      return try files.examine(path(document)) != nil
    } catch {
      throw .file(error)
    }
  }

  func bytes(of document: Document) throws(FileError) -> [UInt8] {
    try loading.bytes(of: document)
  }

  func read(_ document: Document) throws(StorageError) -> FieldValue {
    let (value, isOutdated) = try loading.value(of: document)
    if isOutdated { outdated.insert(document) }
    return value
  }

  private func note(_ problems: [FormatProblem]) {
    for (document, problems) in Dictionary(grouping: problems, by: \.path.document)
      .sorted(by: { $0.key < $1.key })
    {
      let lines = JSONReader.lines((try? bytes(of: document)) ?? [])
      for problem in problems {
        var keys = problem.path.keys
        while !keys.isEmpty, lines[keys] == nil { keys.removeLast() }
        note(Finding(document.fileName, line: lines[keys], .format(problem)))
      }
    }
  }

  private func decideAccess() {
    let asked = held[.book]?["minReader"]?.number ?? 1
    let newest = max(asked, held.heads.compactMap { $0["schema"]?.number }.max() ?? 1)
    if newest > Book.schema {
      readOnly = .newerSchema(newest)
    } else if isOnlyRead {
      readOnly = .asked
    } else if files.obstacleToWriting(in: folder) != nil {
      readOnly = .noPermission(folder)
    }
  }

  private func noteJournals() {
    for reading in readings.values.sorted(by: { $0.name < $1.name }) {
      let file = "journal/\(reading.name).jsonl"
      if let line = reading.brokenAt {
        note(Finding(file, line: line, .journalAltered))
      } else if reading.tornBytes > 0 {
        note(Finding(file, line: reading.lines + 1, .journalTorn(bytes: reading.tornBytes)))
      }
    }
    for document in fold.documents {
      for path in fold.paths(in: document) { noteDoubt(about: path) }
    }
  }

  /// Brings a document from what its file holds to what the journals say, and notes what hands
  /// changed in it.
  private func catchUp(_ document: Document) {
    guard !broken.contains(document) else { return }
    let late: [FieldChange]
    if let file = held[document] {
      let comparison = compare(file, of: document)
      take(comparison, of: document)
      if comparison.isBehind { dirty.insert(document) }
      late = comparison.late
    } else {
      let paths = fold.paths(in: document)
      late = paths.map { FieldChange($0, old: nil, new: fold.value(of: $0)) }
      if paths.contains(where: { fold.origin(of: $0) != nil }) {
        noteVanished(document)
      }
    }
    guard !late.isEmpty else { return }
    recovered += leftBehind(late)
    book.apply(late)
    dirty.insert(document)
  }

  /// Those changes whose writer is gone without having written the file.
  ///
  /// Only told where the book can be written: whether a writer is gone is asked by taking its lock.
  private func leftBehind(_ changes: [FieldChange]) -> [FieldChange] {
    guard readOnly == nil else { return [] }
    let writers = changes.map { fold.lastWriter(of: $0.path)?.id.journal }
    let gone = Set(writers).filter { writer in
      writer.map { files.lockPresent(journalPath($0)) != nil } ?? false
    }
    return zip(changes, writers).filter { gone.contains($0.1) }.map(\.0)
  }

  /// Tells that a file that was there is gone.
  func noteVanished(_ document: Document) {
    note(Finding(document.fileName, .unreadable(FileError(.open, path(document), ENOENT))))
  }

  /// Keeps what hands changed in a file for the next operation; the book has it already or gets it.
  func take(_ comparison: Comparison, of document: Document) {
    handEdits.removeAll { $0.document == document }
    guard !comparison.byHand.isEmpty else { return }
    handEdits.append(
      HandEdit(document: document, changes: comparison.byHand, vector: comparison.vector))
    dirty.insert(document)
  }
}

extension Document {
  /// The folders of a plan that hold a file for each of something.
  static let folders = ["units", "meetings", "snapshots"]

  /// Whether the others are of use while its file can't be read.
  fileprivate var isSpareable: Bool {
    switch self {
    case .unit, .work, .outlines, .meeting, .snapshot: true
    case .book, .plan: false
    }
  }
}
