import Glibc

/// A file that is only ever appended to, by whoever holds its lock.
public final class AppendFile {
  private let file: any OpenFile
  private let path: String
  private let files: any FileSystem
  /// Whether it can't be trusted any more: a sync failed, or it is not what it was.
  public private(set) var isSpoilt = false

  init(_ file: any OpenFile, _ path: String, _ files: any FileSystem) {
    self.file = file
    self.path = path
    self.files = files
  }

  /// Appends in one write and waits until it is on the disk.
  ///
  /// What was written of it in vain is taken away again.
  /// - Parameters:
  ///   - offset: the size it must have; another one, or another file at its path, is the error `ESTALE`,
  ///     and nothing is written.
  ///   - meanwhile: what is done while the disk is at it. That it is done doesn't say that the bytes are
  ///     on the disk, nor that they will be.
  public func append(
    _ bytes: [UInt8], at offset: Int, meanwhile: () -> Void = {}
  ) throws(FileError) {
    guard try isInPlace(offset) else {
      isSpoilt = true
      throw FileError(.write, path, ESTALE)
    }
    do throws(FileError) {
      try file.writeAll(bytes[...])
      file.beginSync()
      meanwhile()
      do throws(FileError) {
        try file.syncData()
      } catch {
        // What the system dropped of it, it may call clean the next time: never ask again.
        isSpoilt = true
        throw error
      }
    } catch {
      do throws(FileError) {
        try shorten(to: offset)
      } catch {
        isSpoilt = true
      }
      throw error
    }
  }

  /// Waits until what was appended before, by whomever, is on the disk; whether it is now.
  public func settle() -> Bool {
    guard !isSpoilt else { return false }
    isSpoilt = (try? file.syncData()) == nil
    return !isSpoilt
  }

  /// Whether it still is the file at its path, and as long as it should be.
  private func isInPlace(_ offset: Int) throws(FileError) -> Bool {
    let own = try file.facts()
    guard own.size == offset, let named = try files.examine(path) else { return false }
    return named.isSameFile(as: own)
  }

  /// Cuts the file off after so many bytes.
  public func cut(to size: Int) throws(FileError) {
    try shorten(to: size)
    try file.syncData()
  }

  private func shorten(to size: Int) throws(FileError) {
    try uninterrupted { () throws(FileError) in try file.cut(to: size) }
  }
}
