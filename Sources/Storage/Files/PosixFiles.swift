import CPosix
import Glibc

/// The real files of a POSIX system.
public struct PosixFiles: FileSystem {
  /// The real files.
  public init() {}

  /// By `lstat`.
  public func facts(_ path: String) -> FileFacts? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    let kind: FileFacts.Kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return FileFacts(
      kind: kind, size: Int(facts.st_size), identity: UInt64(facts.st_ino),
      permissions: facts.st_mode & 0o777)
  }

  /// With `pread`; a link or a folder is refused.
  public func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor(path, O_RDONLY)
    let wanted = min(limit, max(0, Int(try file.facts().st_size) - offset))
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(FileError) {
        count = try file.read(
          into: UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[..<wanted]),
          from: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Without `.` and `..`.
  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(.list, folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// With mode 0700, whatever the umask.
  public func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
    } else if errno != EEXIST {
      throw FileError(.makeFolder, path, errno)
    }
  }

  /// Temporary file in the same folder, fsync, rename.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = path + ".new-" + String(UInt32.random(in: .min ... .max), radix: 16)
    do throws(FileError) {
      let file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes)
      guard fsync(file.number) == 0 else { throw FileError(.sync, temporary, errno) }
      guard rename(temporary, path) == 0 else { throw FileError(.rename, path, errno) }
    } catch {
      if error.action != .open { unlink(temporary) }
      throw error
    }
  }

  /// By fsync on the folder.
  public func syncFolder(_ path: String) throws(FileError) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
    guard fsync(folder.number) == 0 else { throw FileError(.sync, path, errno) }
  }

  /// Held by `flock` until it is let go.
  public func openExclusively(_ path: String) throws(FileError) -> (any AppendFile)? {
    let file = try Descriptor(path, O_RDWR | O_CREAT | O_APPEND)
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { return nil }
      throw FileError(.lock, path, errno)
    }
    return PosixAppendFile(file)
  }

  /// By `flock`.
  public func lock(_ path: String, patience: Int) -> (any FileLock)? {
    PosixLock(path, patience: patience)
  }

  /// By `access`.
  public func obstacleToWriting(in folder: String) -> Int32? {
    access(folder, W_OK | X_OK) == 0 ? nil : errno
  }
}
