public import Domain

/// A book on disk: its files, its journals and what they come to.
///
/// An edit is on disk when `append` returns: one write of one line to this process's own journal,
/// and one fdatasync. The unit files are rewritten afterwards by `rewrite`; a failure there loses
/// nothing. It belongs to one thread.
public final class Store {
  /// Who changes something, and on which clock.
  public struct Author: Hashable, Sendable {
    /// The person.
    public var name: String
    /// The moment, and milliseconds since 1970 of the same.
    public var now: @Sendable () -> (at: Timestamp, milliseconds: Int)

    /// An author.
    public init(name: String, now: @escaping @Sendable () -> (at: Timestamp, milliseconds: Int)) {
      self.name = name
      self.now = now
    }
    /// By name.
    public static func == (a: Author, b: Author) -> Bool { a.name == b.name }
    /// By name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// The folder.
  public let folder: String
  /// The book as files and journals together say it is.
  public internal(set) var book = Book.reading([:]).0
  /// What is wrong with the files, found when they were read.
  public internal(set) var findings: [Finding] = []
  /// Why nothing can be changed; nil: it can.
  public internal(set) var readOnly: ReadOnlyReason?
  /// Who works here.
  public var author: Author

  let files: any FileSystem
  var fold = Fold()
  var readings: [String: JournalReading] = [:]
  var own: OwnJournal?
  var clock = 0
  /// Documents whose files don't hold all operations yet.
  var dirty: Set<Document> = []
  /// Documents whose files can't be read: they are never touched.
  var broken: Set<Document> = []
  /// The vector each file said it holds, when it was last read or written.
  var applied: [Document: [String: Int]] = [:]
  /// What hands changed in the files, to be told to the journal with the next edit.
  var handEdits: [FieldChange] = []
  let watch: FolderWatch?

  /// Opens a book.
  ///
  /// A unit's file that can't be read is told in `findings`; the rest opens, it stays untouched.
  /// - Throws: when there is no book, or its `book.json` or plan can't be read.
  public init(
    opening folder: String, author: Author, files: any FileSystem = PosixFiles(),
    watching: Bool = false
  ) throws(StorageError) {
    self.folder = folder
    self.author = author
    self.files = files
    watch = watching ? FolderWatch(folder + "/journal") : nil
    guard files.size(folder + "/book.json") != nil else { throw .noBook(folder) }
    try load()
  }

  /// A descriptor that becomes readable when a journal grows; nil when it can't be watched.
  public var watchDescriptor: Int32? { watch?.descriptor }

  func path(_ document: Document) -> String { folder + "/" + document.fileName }
}

extension Store {
  private func load() throws(StorageError) {
    var documents: [Document: FieldValue] = [:]
    var lines: [Document: [[String]: Int]] = [:]
    for document in try listDocuments() {
      do throws(StorageError) {
        documents[document] = try read(document)
      } catch {
        guard case .unit = document else { throw error }
        broken.insert(document)
        note(error, in: document)
      }
    }
    let (read, problems) = Book.reading(documents)
    book = read
    for problem in problems {
      let document = problem.path.document
      if lines[document] == nil {
        lines[document] = JSONReader.lines((try? bytes(of: document)) ?? [])
      }
      note(problem, lines[document] ?? [:])
    }
    decideAccess(documents)
    do throws(FileError) {
      _ = try readJournals()
    } catch {
      throw .file(error)
    }
    for (document, value) in documents { catchUp(document, value) }
    noteJournals()
    for (path, _) in fold.conflicts.sorted(by: { $0.key < $1.key }) {
      findings.append(Finding(file: path.document.fileName, line: nil, kind: .conflict(path)))
    }
  }

  private func listDocuments() throws(StorageError) -> [Document] {
    var found: [Document] = [.book]
    do throws(FileError) {
      for name in try files.names(in: folder + "/plans") {
        guard let year = Int(name), name.utf8.count == 4 else { continue }
        found.append(.plan(year: year))
        let units = folder + "/plans/\(name)/units"
        guard files.size(units) != nil else { continue }
        for file in try files.names(in: units) where !file.hasPrefix(".") && file.hasSuffix(".json")
        {
          let name = "plans/\(year)/units/\(file)"
          if let document = Document(fileName: name) {
            found.append(document)
          } else {
            findings.append(Finding(file: name, line: nil, kind: .stray))
          }
        }
      }
    } catch {
      throw .file(error)
    }
    return found
  }

  func bytes(of document: Document) throws(FileError) -> [UInt8] {
    try files.read(path(document), from: 0, limit: JSONReader.sizeLimit + 1)
  }

  func read(_ document: Document) throws(StorageError) -> FieldValue {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try self.bytes(of: document)
    } catch {
      throw .file(error)
    }
    do throws(JSONError) {
      return try JSONReader.read(bytes)
    } catch {
      throw .syntax(file: document.fileName, error)
    }
  }

  private func note(_ error: StorageError, in document: Document) {
    switch error {
    case .syntax(let file, let error):
      findings.append(Finding(file: file, line: error.line, kind: .syntax(error)))
    case .file(let error):
      findings.append(
        Finding(file: document.fileName, line: nil, kind: .unreadable(error)))
    default: break
    }
  }

  private func note(_ problem: FormatProblem, _ lines: [[String]: Int]) {
    var keys = problem.path.keys
    var line: Int?
    while line == nil, !keys.isEmpty {
      line = lines[keys]
      keys.removeLast()
    }
    findings.append(
      Finding(file: problem.path.document.fileName, line: line, kind: .format(problem)))
  }

  private func decideAccess(_ documents: [Document: FieldValue]) {
    let asked = documents[.book]?["minReader"]?.number ?? 1
    let newest = documents.values.compactMap { $0["schema"]?.number }.max() ?? 1
    if max(asked, newest) > Book.schema {
      readOnly = .newerSchema(max(asked, newest))
    } else if !files.mayWrite(folder) {
      readOnly = .noPermission(folder)
    }
  }

  private func noteJournals() {
    for reading in readings.values.sorted(by: { $0.name < $1.name }) {
      let file = "journal/\(reading.name).jsonl"
      if let line = reading.brokenAt {
        findings.append(Finding(file: file, line: line, kind: .journalAltered))
      } else if reading.tornBytes > 0 {
        findings.append(
          Finding(file: file, line: nil, kind: .journalTorn(bytes: reading.tornBytes)))
      }
    }
  }

  /// Brings a document from what its file holds to what the journals say, and tells what hands
  /// changed in it.
  private func catchUp(_ document: Document, _ value: FieldValue) {
    let vector = Store.vector(of: value)
    applied[document] = vector
    var changes: [FieldChange] = []
    for path in fold.paths(in: document).sorted() {
      let held = value.value(at: path.keys)
      let expected = fold.value(of: path, upTo: vector)
      let now = fold.value(of: path)
      if held != expected, now == expected {
        handEdits.append(FieldChange(path, old: expected, new: held))
      } else if held != now {
        changes.append(FieldChange(path, old: held, new: now))
      }
    }
    if !changes.isEmpty {
      book.apply(changes)
      dirty.insert(document)
    }
  }

  /// How far a file says it holds each journal.
  static func vector(of value: FieldValue) -> [String: Int] {
    (value["applied"]?.record ?? [:]).compactMapValues(\.number)
  }

  /// Reads what was appended to any journal since; the operations that were new.
  func readJournals() throws(FileError) -> [Operation] {
    let folder = self.folder + "/journal"
    guard files.size(folder) != nil else { return [] }
    var found: [Operation] = []
    for file in try files.names(in: folder) where file.hasSuffix(".jsonl") {
      let name = String(file.dropLast(6))
      var reading = readings[name] ?? JournalReading(name: name)
      found += try reading.read(folder + "/" + file, files)
      readings[name] = reading
    }
    for operation in found {
      fold.add(operation)
      clock = max(clock, operation.clock)
    }
    return found
  }
}
