/// What went wrong with a file, and where.
public struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Action: Hashable, Sendable {
    case open, read, write, sync, rename, makeFolder, list, lock
  }
  /// What was being done.
  public let action: Action
  /// The path.
  public let path: String
  /// The system's error number.
  public let code: Int32

  init(_ action: Action, _ path: String, _ code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }
}

/// All that storage asks of the system. Later implementations fail on purpose or simulate a disk.
public protocol FileSystem: Sendable {
  /// The bytes of a file from an offset on, at most `limit`; never follows a link.
  func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8]
  /// The size of a file; nil when there is none.
  func size(_ path: String) -> Int?
  /// The names in a folder, in the order of their scalars.
  func names(in folder: String) throws(FileError) -> [String]
  /// Makes a folder only its owner can enter; one that is there already is fine.
  func makeFolder(_ path: String) throws(FileError)
  /// Puts a file in place of another at once: whole or not at all, also after a power cut.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError)
  /// Makes what was renamed or created in a folder last.
  func syncFolder(_ path: String) throws(FileError)
  /// Opens a file to append to, made when it isn't there and held by this process until it is let
  /// go; nil when another holds it.
  func openExclusively(_ path: String) throws(FileError) -> (any AppendFile)?
  /// Whether this process may write in a folder.
  func mayWrite(_ folder: String) -> Bool
}

/// A file that is only ever appended to.
public protocol AppendFile: AnyObject {
  /// Appends in one write and waits until it is on the disk.
  ///
  /// What was written of it in vain is taken away again.
  func append(_ bytes: [UInt8]) throws(FileError)
  /// Cuts the file off after so many bytes.
  func cut(to size: Int) throws(FileError)
}
