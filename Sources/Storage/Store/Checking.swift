extension Store {
  /// Reads the whole book anew and tells all that is wrong with its files.
  ///
  /// Under the book's lock, so that what another process is just writing is not taken for damage.
  ///
  /// - Parameter progress: is told how far that has come where there are many files.
  /// - Throws: as opening does, when the book as a whole can't be read.
  public func check(progress: LoadingProgress? = nil) throws(StorageError) -> [Finding] {
    let lock = takeLock()
    defer { withExtendedLifetime(lock) {} }
    try load(progress)
    for name in tree where isStray(name) { note(Finding(name, .stray)) }
    noteBrokenSeals()
    return findings.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  /// The files and folders that others than their owner may read, write or enter, with the nine
  /// bits that say so; `.` is the book's folder itself.
  public func openToOthers() -> [String: UInt32] {
    ([".", "book.json", "outlines.json"] + tree).reduce(into: [:]) { found, name in
      guard let facts = files.facts(folder + "/" + name), facts.kind != .link,
        facts.permissions & 0o077 != 0
      else { return }
      found[name] = facts.permissions
    }
  }

  /// All files and folders of the plans and the journals, by their path within the book.
  var tree: [String] { ["plans", "journal"].flatMap { below($0) } }

  private func below(_ name: String) -> [String] {
    guard let facts = files.facts(folder + "/" + name) else { return [] }
    guard facts.kind == .folder else { return [name] }
    let members = (try? files.names(in: folder + "/" + name)) ?? []
    return [name] + members.flatMap { below(name + "/" + $0) }
  }

  private func isStray(_ name: String) -> Bool {
    switch files.facts(folder + "/" + name)?.kind {
    case .link, .other: true
    case .file: Store.leftoverWriter(name) != nil
    case .folder, nil: false
    }
  }
}
