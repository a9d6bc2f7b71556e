import Domain
import Glibc

/// The one journal that this process writes.
struct OwnJournal {
  let name: String
  let file: AppendFile
}

extension Store {
  /// Takes hold of a journal of this process's own, so that the first edit costs no more than others.
  ///
  /// - Throws: `.readOnly`, or `.file` when the disk refuses.
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
    for name in ["/.local", "/journal"] where files.facts(folder + name) == nil {
      try files.makeFolder(folder + name)
    }
    let device = try replica()
    let person = Store.slug(author.name)
    for number in 1...9999 {
      let name = "\(person)-\(device)-\(number)"
      guard !spoilt.contains(name), let file = try open(name) else { continue }
      show(try readJournal(name).flatMap { $0.changes.map(\.path) })
      guard let reading = readings[name], isUsable(reading) else { continue }
      // What a killed process wrote last may not be on the disk; nothing must come to rest on it.
      guard reading.offset == 0 || file.settle() else {
        spoilt.insert(name)
        continue
      }
      // Also where somebody else made them: they may be gone, and it not on the disk yet. With this
      // copy's name lost, nobody would come back to the journals that carry it.
      if reading.offset == 0 { try settle("/journal", "/.local", "") }
      if reading.tornBytes > 0 { try quarantine(reading, file) }
      own = OwnJournal(name: name, file: file)
      removeLeftovers()
      try putTornEndsAside()
      return
    }
    throw FileError(.open, folder + "/journal", EMFILE)
  }

  /// Opens a journal; nil when another process or another user has it.
  func open(_ name: String) throws(FileError) -> AppendFile? {
    do throws(FileError) {
      return try files.openExclusively(journalPath(name))
    } catch {
      // Not this one; where none is there to be opened, the next number would fare no better.
      if [EACCES, EPERM, ELOOP, EISDIR, EINVAL].contains(error.code),
        files.facts(journalPath(name)) != nil
      {
        return nil
      }
      throw error
    }
  }

  /// Whether a journal can go on: nothing in it is in doubt, and no file knows more of it than it
  /// holds. A number that was used once must never be used for something else.
  private func isUsable(_ reading: JournalReading) -> Bool {
    guard reading.brokenAt == nil, reading.newerSchema == nil else { return false }
    let told = held.heads.compactMap { Store.vector(of: $0)[reading.name] }
    let seen = fold.reach(into: reading.name)
    return max(told.max() ?? 0, seen) <= reading.sequence
  }

  /// Puts the torn end of a journal aside and cuts it off.
  func quarantine(_ reading: JournalReading, _ file: AppendFile) throws(FileError) {
    let torn = try files.read(
      journalPath(reading.name), from: reading.offset, limit: reading.tornBytes)
    try quarantine(torn, as: "\(reading.name)-\(reading.offset).torn")
    try file.cut(to: reading.offset)
  }

  /// Puts bytes aside that are about to go: on the disk when it returns, as they must be before.
  func quarantine(_ bytes: [UInt8], as name: String) throws(FileError) {
    let folder = self.folder + "/.local/quarantine"
    try files.makeFolder(folder)
    try files.replace(folder + "/" + name, with: bytes)
    try settle("/.local/quarantine", "/.local", "")
    setAside.append(".local/quarantine/" + name)
  }

  /// Makes the names in folders of the book last, the innermost first.
  private func settle(_ names: String...) throws(FileError) {
    for name in names { try files.syncFolder(folder + name) }
  }

  /// This copy's name in the book: four letters and digits, made once.
  ///
  /// A copied folder gets a new one, so that two copies never write the same journal.
  private func replica() throws(FileError) -> String {
    let path = folder + "/.local/replica"
    let place = files.facts(folder + "/.local").map { String($0.identity) } ?? ""
    if let name = try knownReplica(path, place) { return name }
    let lock = files.lock(folder + "/.local/replica-lock", patience: Store.patience)
    defer { withExtendedLifetime(lock) {} }
    if let name = try knownReplica(path, place) { return name }
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let name = String((0..<4).map { _ in letters[Int.random(in: 0..<letters.count)] })
    try files.replace(path, with: Array("\(name) \(place)\n".utf8))
    return name
  }

  private func knownReplica(_ path: String, _ place: String) throws(FileError) -> String? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path, from: 0, limit: 64)
    } catch {
      // A name that only can't be read just now is still ours.
      guard [ENOENT, ELOOP, EISDIR, EINVAL].contains(error.code) else { throw error }
      return nil
    }
    let words = String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }
    guard words.count == 2, words[0].utf8.count == 4, Slug<Store>(words[0]) != nil,
      words[1] == place
    else { return nil }
    return String(words[0])
  }

  /// What of a person's name may stand in a file name; `user` when nothing does.
  static func slug(_ name: String) -> String {
    let kept = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(16)
    return kept.isEmpty ? "user" : String(kept)
  }
}
