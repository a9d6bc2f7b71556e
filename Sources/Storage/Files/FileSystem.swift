/// The calls of the system that storage asks for, one by one, so that any of them can be made to
/// fail and the disk be looked at between any two.
///
/// What storage does with them (`read`, `replace`, `append` …) stands in extensions, the same for
/// every implementation.
public protocol FileSystem: Sendable {
  /// Opens a file or folder; never follows a link, never opens a device or a pipe.
  func open(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile
  /// What is at a path, without opening it; nil when there is nothing.
  ///
  /// - Throws: when the system doesn't tell, which is no sign that nothing is there.
  func examine(_ path: String) throws(FileError) -> FileFacts?
  /// The names in a folder, in the order of their scalars.
  func names(in folder: String) throws(FileError) -> [String]
  /// Makes a folder only its owner can enter; one that is there already is fine.
  func makeFolder(_ path: String) throws(FileError)
  /// Gives a file another name in the same folder, in place of whatever had it.
  func rename(_ path: String, to new: String) throws(FileError)
  /// Takes a file or an empty folder away.
  func remove(_ path: String) throws(FileError)
  /// Why this process can't write in a folder, as the system's error number; nil: it can.
  func obstacleToWriting(in folder: String) -> Int32?
  /// Lets others go on for a while.
  func pause(milliseconds: Int)
}

/// What a file is opened for. What is made can be read by its owner only.
public enum FileUse: Hashable, Sendable {
  /// A file, to be read.
  case reading
  /// A file, to be appended to and read; made when it isn't there.
  case appending
  /// A file that isn't there yet, to be written; `EEXIST` when it is.
  case making
  /// A file that isn't read or written, only locked; made when it isn't there.
  case locking
  /// A file that is there, to be locked.
  case lockingPresent
  /// A folder, to be synced.
  case folder
}

/// An open file or folder; closed, and its lock let go, when nobody refers to it.
public protocol OpenFile: AnyObject {
  /// What is known of it.
  func facts() throws(FileError) -> FileFacts
  /// Writes at its place or, when it was opened to append, at its end; how many of the bytes, which
  /// may be fewer than all.
  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int
  /// Reads at most so many bytes from an offset on; none at the end.
  func read(_ count: Int, from offset: Int) throws(FileError) -> [UInt8]
  /// Has the system begin to bring its bytes to the disk, and waits for nothing. Only `syncData` tells
  /// whether they are there.
  func beginSync()
  /// Waits until its bytes and its size are on the disk.
  func syncData() throws(FileError)
  /// Waits until everything of it is on the disk; of a folder: its names.
  func sync() throws(FileError)
  /// Makes it so many bytes long.
  func cut(to size: Int) throws(FileError)
  /// Takes its lock, unless another open file has it; whether it is held now.
  func tryLock() throws(FileError) -> Bool
}
