import Domain

extension Store {
  /// What the temporary file of a replaced one has between the two names it is made of.
  private static let leftoverMark = ".json.new-"

  /// What the name of a temporary file tells of its writer; nil of another name.
  static func leftoverWriter(_ name: String) -> Substring? {
    writer(in: name, behind: leftoverMark)
  }

  /// What stands in a name behind a mark that begins with a dot; nil where that isn't in it. Every start
  /// asks it of every file: not by a search for patterns, which takes a library of its own.
  static func writer(in name: String, behind mark: String) -> Substring? {
    var rest = name[...]
    while let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) {
      rest = rest[dot...]
      if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Takes away what interrupted rewrites left behind, where the writer is certainly gone: it is
  /// this process's own journal, or nobody holds the one it is named after.
  func removeLeftovers() {
    for name in ((try? files.names(in: folder)) ?? []) + tree {
      let path = folder + "/" + name
      guard let rest = Store.leftoverWriter(name), files.facts(path)?.kind == .file else {
        continue
      }
      let writer = rest.split(separator: ".").first.map(String.init) ?? ""
      if writer == own?.name {
        try? files.remove(path)
      } else if Slug<Store>(writer) != nil, let lock = files.lockPresent(journalPath(writer)) {
        // While it is ours, nobody can begin to write under its name.
        withExtendedLifetime(lock) { try? files.remove(path) }
      }
    }
  }

  /// Puts aside what is torn of this copy's other journals, where nobody writes them any more.
  func putTornEndsAside() throws(FileError) {
    for (name, reading) in readings where reading.tornBytes > 0 && name != own?.name {
      guard name.split(separator: "-").dropLast().last.map(String.init) == device,
        let file = try open(name)
      else { continue }
      // What looked torn may have been a line under way.
      show(try readJournal(name).flatMap { $0.changes.map(\.path) })
      if let reading = readings[name], reading.tornBytes > 0 { try quarantine(reading, file) }
    }
  }
}
