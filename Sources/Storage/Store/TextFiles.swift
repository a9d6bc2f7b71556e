/// The templates of texts that an office keeps beside its book, to be changed with any editor.
extension Store {
  /// The folder of the templates, within that of the book.
  public static let templates = "templates"
  /// The longest file that is read as a template, in bytes.
  private static let longest = 1 << 20

  /// The bytes of a template by the name of its file; nil where the office has none of that name.
  public func template(_ name: String) throws(StorageError) -> [UInt8]? {
    let path = templatePath(name)
    guard files.facts(path)?.kind == .file else { return nil }
    do throws(FileError) {
      return try files.read(path, from: 0, limit: Self.longest)
    } catch {
      throw .file(error)
    }
  }

  /// Lays a template into the book; false where one is there already and shall stay.
  public func layOut(_ name: String, _ bytes: [UInt8], replacing: Bool) throws(StorageError) -> Bool
  {
    if let readOnly { throw .readOnly(readOnly) }
    let path = templatePath(name)
    guard replacing || files.facts(path) == nil else { return false }
    do throws(FileError) {
      try files.makeFolder(folder + "/" + Self.templates)
      try files.replace(path, with: bytes)
      try files.syncFolder(folder + "/" + Self.templates)
    } catch {
      throw .file(error)
    }
    return true
  }

  private func templatePath(_ name: String) -> String { "\(folder)/\(Self.templates)/\(name)" }
}
