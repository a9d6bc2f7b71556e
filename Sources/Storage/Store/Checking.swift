extension Store {
  /// Reads the whole book anew and tells all that is wrong with its files.
  ///
  /// - Throws: as opening does, when the book as a whole can't be read.
  public func check() throws(StorageError) -> [Finding] {
    try load()
    for name in ["book.json", "outlines.json"] { checkPermissions(of: name) }
    for name in ["plans", "journal"] { check(name) }
    checkPermissions(of: ".")
    return findings.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  private func check(_ name: String) {
    checkPermissions(of: name)
    guard let facts = files.facts(folder + "/" + name) else { return }
    switch facts.kind {
    case .folder:
      for member in (try? files.names(in: folder + "/" + name)) ?? [] { check(name + "/" + member) }
    case .link, .other: note(Finding(name, .stray))
    case .file: if name.contains(".json.new-") { note(Finding(name, .leftover)) }
    }
  }

  private func checkPermissions(of name: String) {
    guard let facts = files.facts(folder + "/" + name), facts.kind != .link else { return }
    if facts.permissions & 0o077 != 0 {
      note(Finding(name, .openToOthers(permissions: facts.permissions)))
    }
  }
}
