/// All that storage asks of the system. Later implementations fail on purpose or simulate a disk.
public protocol FileSystem: Sendable {
  /// What is known of a file or folder without opening it; nil when there is none.
  func facts(_ path: String) -> FileFacts?
  /// The bytes of a file from an offset on, at most `limit`; never follows a link.
  func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8]
  /// The names in a folder, in the order of their scalars.
  func names(in folder: String) throws(FileError) -> [String]
  /// Makes a folder only its owner can enter; one that is there already is fine.
  func makeFolder(_ path: String) throws(FileError)
  /// Puts a file in place of another at once: whole or not at all, also after a power cut.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError)
  /// Makes what was renamed or created in a folder last.
  func syncFolder(_ path: String) throws(FileError)
  /// Opens a file to append to, made when it isn't there and held by its owner until it is let go;
  /// nil when another holds it.
  func openExclusively(_ path: String) throws(FileError) -> (any AppendFile)?
  /// Waits at most so many milliseconds for a lock, which is held until it is let go; nil when it
  /// isn't to be had.
  func lock(_ path: String, patience: Int) -> (any FileLock)?
  /// Why this process can't write in a folder, as the system's error number; nil: it can.
  func obstacleToWriting(in folder: String) -> Int32?
}

/// What is known of a file or folder without opening it.
public struct FileFacts: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable { case file, folder, link, other }
  /// What it is.
  public let kind: Kind
  /// In bytes.
  public let size: Int
  /// Stays the same while it is renamed or written to, differs for a copy.
  public let identity: UInt64
  /// The nine bits of who may read, write and enter.
  public let permissions: UInt32

  /// Facts.
  public init(kind: Kind, size: Int, identity: UInt64, permissions: UInt32) {
    self.kind = kind
    self.size = size
    self.identity = identity
    self.permissions = permissions
  }
}

/// A file that is only ever appended to.
public protocol AppendFile: AnyObject {
  /// Appends in one write and waits until it is on the disk.
  ///
  /// What was written of it in vain is taken away again.
  /// - Parameter offset: the size it must have; another one, or another file at its path, is the
  ///   error `ESTALE`, and nothing is written.
  func append(_ bytes: [UInt8], at offset: Int) throws(FileError)
  /// Cuts the file off after so many bytes.
  func cut(to size: Int) throws(FileError)
  /// Whether it can't be trusted any more: a sync failed, or it is not what it was.
  var isSpoilt: Bool { get }
}

/// Held as long as it is referred to.
public protocol FileLock: AnyObject {}
