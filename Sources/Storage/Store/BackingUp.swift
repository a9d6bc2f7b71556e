import Domain
import Glibc

/// Why a backup is made.
public enum BackupOccasion: String, Hashable, Sendable, CaseIterable {
  /// The first opening of a day.
  case daily
  /// Before what changes much at once or can't be undone.
  case lock, repair, migrate, imported = "import"
  /// Because somebody asked for it.
  case asked
}

extension Store {
  /// How many backups are kept of each occasion.
  static let keptBackups = 14

  /// The names of the backups, the oldest first: `2024-07-05T094107-daily`.
  public var backups: [String] { Store.backups(of: folder, files) }

  /// Where the backups are.
  public var backupFolder: String { Store.backupFolder(of: folder) }

  /// The backups of a book that need not be readable, the oldest first.
  public static func backups(of folder: String, _ files: any FileSystem = PosixFiles()) -> [String]
  {
    let place = backupFolder(of: folder)
    return ((try? files.names(in: place)) ?? [])
      .filter { name in
        !isUnfinished(name) && files.facts("\(place)/\(name)/book.json") != nil
      }
  }

  /// Where the backups of a book are.
  public static func backupFolder(of folder: String) -> String { folder + "/.local/backups" }

  /// Copies the whole book, reads every copy again and holds it against the original; the name of
  /// the backup.
  ///
  /// The copies are real ones, so that damage to a file can't reach its backup.
  /// - Parameter progress: is told how far that has come; where it says so the backup is given up.
  /// - Throws: `.readOnly`, `.file` when a copy can't be made, is not what was copied (`EIO`), or was
  ///   given up (`ECANCELED`).
  @discardableResult
  public func backUp(
    for occasion: BackupOccasion, progress: CopyProgress? = nil
  ) throws(StorageError) -> String {
    try prepare()
    let lock = takeLock()
    defer { withExtendedLifetime(lock) {} }
    let name = try newBackup(for: occasion)
    do throws(FileError) {
      let target = backupFolder + "/" + name
      var copy = BookCopy(files, from: folder, to: target, progress: progress)
      try copy.make()
      try files.syncFolder(backupFolder)
    } catch {
      throw .file(error)
    }
    prune(occasion)
    return name
  }

  /// A name that no backup has, in a folder that is there.
  func newBackup(for occasion: BackupOccasion) throws(StorageError) -> String {
    let stamp = author.now().at.description.prefix(19).filter { $0 != ":" }
    var name = "\(stamp)-\(occasion.rawValue)"
    var number = 2
    while files.facts(backupFolder + "/" + name) != nil {
      name = "\(stamp)-\(number)-\(occasion.rawValue)"
      number += 1
    }
    do throws(FileError) {
      if files.facts(backupFolder) == nil { try files.makeFolder(backupFolder) }
    } catch {
      throw .file(error)
    }
    return name
  }

  /// Takes away the oldest backups of an occasion beyond those that are kept; what somebody asked for
  /// stays.
  func prune(_ occasion: BackupOccasion) {
    guard occasion != .asked else { return }
    let old = backups.filter { $0.hasSuffix("-" + occasion.rawValue) }.dropLast(Store.keptBackups)
    for name in old { BookCopy.remove(backupFolder + "/" + name, files) }
  }

  /// Copies a backup, or another copy of a book, into a new folder, where it is a book of its own.
  ///
  /// - Parameter progress: as of `backUp`.
  /// - Throws: `.notEmpty` when the folder holds anything, `.noBook` when the source holds none,
  ///   `.file` when the disk refuses, or it was given up (`ECANCELED`).
  public static func restore(
    _ source: String, to folder: String, files: any FileSystem = PosixFiles(),
    progress: CopyProgress? = nil
  ) throws(StorageError) {
    guard files.facts(source + "/book.json") != nil else { throw .noBook(source) }
    do throws(FileError) {
      if files.facts(folder) != nil, !(try files.names(in: folder)).isEmpty {
        throw FileError(.makeFolder, folder, ENOTEMPTY)
      }
      var copy = BookCopy(files, from: source, to: folder, progress: progress)
      try copy.make()
    } catch {
      throw error.code == ENOTEMPTY ? .notEmpty(folder) : .file(error)
    }
  }
}
