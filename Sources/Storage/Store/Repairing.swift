import Domain

/// What repair did to a file of the book; nothing of it loses anything.
public enum Repair: Hashable, Sendable {
  /// The torn end of a journal went to the quarantine.
  case cutOff(String)
  /// The file was made anew from a backup and the journals; what was there is in the quarantine.
  case rebuilt(String, fromBackup: String)
}

extension Store {
  /// Repairs what can be repaired without losing anything, after a backup; what was done.
  ///
  /// A unit's file that can't be read is made anew from the latest backup in which it could, and from
  /// what the journals say since; without such a backup it is left as it is. What is taken away goes
  /// to `.local/quarantine` first.
  /// - Throws: as `append` does.
  public func repair() throws(StorageError) -> [Repair] {
    try prepare()
    let backup = try backUp(for: .repair)
    let lock = takeLock()
    defer { withExtendedLifetime(lock) {} }
    try load()
    var done: [Repair] = []
    do throws(FileError) {
      done += try cutTornJournals()
      done += try rebuildFiles(except: backup)
    } catch {
      throw .file(error)
    }
    try load()
    return done
  }

  private func cutTornJournals() throws(FileError) -> [Repair] {
    var done: [Repair] = []
    for reading in readings.values.sorted(by: { $0.name < $1.name })
    where reading.tornBytes > 0 && reading.brokenAt == nil && reading.newerSchema == nil {
      // Nil where somebody is just writing it: then nothing is torn.
      guard let file = try files.openExclusively(journalPath(reading.name)) else { continue }
      try quarantine(reading, file)
      done.append(.cutOff("journal/\(reading.name).jsonl"))
    }
    return done
  }

  private func rebuildFiles(except latest: String) throws(FileError) -> [Repair] {
    var done: [Repair] = []
    for document in broken.sorted() {
      guard let found = lastGood(document, except: latest) else { continue }
      let name = document.path.split(separator: "/").joined(separator: "-")
      try quarantine(
        try bytes(of: document), as: "\(name)-\(author.now().milliseconds).json")
      try files.replace(path(document), with: found.bytes)
      let parent = path(document).split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")
      try files.syncFolder(parent)
      done.append(.rebuilt(document.fileName, fromBackup: found.backup))
    }
    return done
  }

  /// Files of a plan that the latest backup has and the book hasn't are taken from there, to be written
  /// again: nobody takes one away on purpose. The journals then say what came since.
  func bringBackVanished(besides present: [Document]) -> [Document: FieldValue] {
    guard let backup = backups.last else { return [:] }
    var found: [Document: FieldValue] = [:]
    let present = Set(present)
    for document in present.sorted() {
      guard case .plan(let year) = document else { continue }
      let place = "\(backupFolder)/\(backup)/"
      let names = Document.folders.map { "plans/\(year)/\($0)" }.flatMap { members in
        ((try? files.names(in: place + members)) ?? []).map { "\(members)/\($0)" }
      }
      for name in names + ["plans/\(year)/work.json"] {
        guard let document = Document(fileName: name), !present.contains(document),
          let bytes = try? files.read(
            place + document.fileName, from: 0, limit: JSONReader.sizeLimit),
          let value = try? JSONReader.read(bytes)
        else { continue }
        held[document] = value
        found[document] = value
        dirty.insert(document)
        noteVanished(document)
      }
    }
    return found
  }

  /// The bytes of a document in the latest backup in which it can be read.
  private func lastGood(_ document: Document, except latest: String)
    -> (bytes: [UInt8], backup: String)?
  {
    for backup in backups.reversed() where backup != latest {
      let path = "\(backupFolder)/\(backup)/\(document.fileName)"
      guard let bytes = try? files.read(path, from: 0, limit: JSONReader.sizeLimit),
        (try? JSONReader.read(bytes)) != nil
      else { continue }
      return (bytes, backup)
    }
    return nil
  }
}
