public import Domain

/// A book on disk: its files, its journals and what they come to.
///
/// An edit is on disk when `append` returns: one write of one line to this process's own journal,
/// and one fdatasync. The files are rewritten afterwards by `rewrite`; a failure there loses
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
  /// What is wrong with the files, found when they were read or written.
  public internal(set) var findings: [Finding] = []
  /// Why nothing can be changed; nil: it can.
  public internal(set) var readOnly: ReadOnlyReason?
  /// Since when another process doesn't let go of the book's lock, in milliseconds since 1970; nil:
  /// it does. Edits are kept all the same.
  public internal(set) var busySince: Int?
  /// How many seconds this machine's clock is behind the latest edit of the book; 0 when it isn't. The
  /// order of edits doesn't rest on it.
  public var clockLag: Int { max(0, ((clock >> 16) - author.now().milliseconds) / 1000) }
  /// What the journals of processes that are gone hold and files did not when the book was opened.
  public internal(set) var recovered: [FieldChange] = []
  /// Files within the folder that keep what had to go: torn ends of journals, and older copies laid
  /// over a file that held what nothing else does.
  public internal(set) var setAside: [String] = []
  /// Who works here.
  public var author: Author

  let files: any FileSystem
  let migration: Migration
  /// Whether nothing of the book may be written, whatever it would take.
  let isOnlyRead: Bool
  /// Documents whose files have an earlier schema; they are rewritten after a backup.
  var outdated: Set<Document> = []
  var fold = Fold()
  var readings: [String: JournalReading] = [:]
  var own: OwnJournal?
  /// Journals of this process that can't be trusted any more.
  var spoilt: Set<String> = []
  var clock = 0
  /// What each document's file held when it was last read or written.
  var held = HeldFiles()
  /// Documents whose files don't hold all operations yet.
  var dirty: Set<Document> = []
  /// Documents whose files can't be read: they are never touched.
  var broken: Set<Document> = []
  /// What hands changed in the files, to be told to the journal before the next edit.
  var handEdits: [HandEdit] = []
  /// The day's backup while it is made.
  var daily: DailyBackup?
  /// Folders in which files were replaced since the last `settle`.
  var unsettled: Set<String> = []
  /// The log's order, the latest first; made when pages of it are first asked for.
  var logOrder: [Operation.ID] = []
  let watch: FolderWatch?

  /// Opens a book.
  ///
  /// A unit's file that can't be read is told in `findings`; the rest opens, it stays untouched.
  /// - Parameters:
  ///   - watching: whether `watchDescriptor` is wanted.
  ///   - onlyReading: whether the book shall only be read: then nothing at all is written, `readOnly` says
  ///     `.asked`.
  ///   - progress: is told how far reading has come where there are many files.
  /// - Throws: when there is no book, or its `book.json` or a plan can't be read.
  public convenience init(
    opening folder: String, author: Author, files: any FileSystem = PosixFiles(),
    watching: Bool = false, onlyReading: Bool = false, progress: LoadingProgress? = nil
  ) throws(StorageError) {
    try self.init(
      opening: folder, author: author, files: files, watching: watching, onlyReading: onlyReading,
      progress: progress, migration: .current)
  }

  init(
    opening folder: String, author: Author, files: any FileSystem, watching: Bool = false,
    onlyReading: Bool = false, progress: LoadingProgress? = nil, migration: Migration
  ) throws(StorageError) {
    self.migration = migration
    isOnlyRead = onlyReading
    self.folder = folder
    self.author = author
    self.files = files
    guard files.facts(folder + "/book.json") != nil else { throw .noBook(folder) }
    // Before the first look, so that nothing falls between the two.
    watch = watching ? FolderWatch(folder + "/journal") : nil
    try load(progress)
  }

  /// A descriptor that becomes readable when a journal grows; nil when it can't be watched.
  public var watchDescriptor: Int32? { watch?.descriptor }

  func path(_ document: Document) -> String { folder + "/" + document.fileName }

  func note(_ finding: Finding) {
    if !findings.contains(finding) { findings.append(finding) }
  }
}

/// What a hand changed in a document's file, and how far that file knew the journals.
struct HandEdit: Hashable, Sendable {
  let document: Document
  let changes: [FieldChange]
  let vector: [String: Int]
}
