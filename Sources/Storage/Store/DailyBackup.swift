import Domain

/// The day's backup while it is made, file by file between keys.
struct DailyBackup {
  var copy: BookCopy
  /// What it is called until it is whole.
  let unfinished: String
  let name: String
}

extension Store {
  /// What stands between a backup's name and its writer's while it isn't whole.
  private static let unfinishedMark = ".part-"

  /// Whether a name is of a backup that isn't whole.
  static func isUnfinished(_ name: String) -> Bool {
    writer(in: name, behind: unfinishedMark) != nil
  }

  /// Whether the day's backup has begun and is not yet whole.
  public var isBackingUp: Bool { daily != nil }

  /// Whether the day's backup has been made, by this process or another one.
  private var hasBackupOfToday: Bool {
    let today = author.now().at.day.description
    let suffix = "-" + BackupOccasion.daily.rawValue
    return backups.contains { $0.hasPrefix(today) && $0.hasSuffix(suffix) }
  }

  /// Begins the day's backup, unless today's has been made; behind the first frame.
  ///
  /// - Throws: as `backUp`.
  public func beginDailyBackup() throws(StorageError) {
    guard !isBackingUp, !hasBackupOfToday else { return }
    try prepare()
    removeUnfinishedBackups()
    let name = try newBackup(for: .daily)
    let unfinished = name + Store.unfinishedMark + (own?.name ?? "")
    daily = DailyBackup(
      copy: BookCopy(files, from: folder, to: backupFolder + "/" + unfinished),
      unfinished: unfinished, name: name)
  }

  /// Copies the next file of the day's backup. It holds nobody up, so no lock is taken: what is written
  /// meanwhile is in the journals, which come last.
  ///
  /// - Throws: as `backUp`; the next start of the day begins anew.
  public func continueDailyBackup() throws(StorageError) {
    guard var backup = daily else { return }
    daily = nil
    do throws(FileError) {
      guard try backup.copy.advance() else { return daily = backup }
      try files.rename(
        backupFolder + "/" + backup.unfinished, to: backupFolder + "/" + backup.name)
      try files.syncFolder(backupFolder)
    } catch {
      guard error.action == .rename, hasBackupOfToday else { throw .file(error) }
      // Somebody who began in the same second was done before.
      BookCopy.remove(backupFolder + "/" + backup.unfinished, files)
    }
    prune(.daily)
  }

  /// Makes the day's backup in one go, unless it has been made.
  public func backUpDaily() throws(StorageError) {
    try beginDailyBackup()
    while isBackingUp { try continueDailyBackup() }
  }

  /// Takes away what was left of backups whose writer ended before they were whole.
  private func removeUnfinishedBackups() {
    for name in (try? files.names(in: backupFolder)) ?? [] {
      guard let writer = Store.writer(in: name, behind: Store.unfinishedMark).map(String.init)
      else { continue }
      let lock = Slug<Store>(writer) == nil ? nil : files.lockPresent(journalPath(writer))
      // While its journal is ours, nobody can begin to write under its name.
      if writer == own?.name || lock != nil {
        withExtendedLifetime(lock) { BookCopy.remove(backupFolder + "/" + name, files) }
      }
    }
  }
}
