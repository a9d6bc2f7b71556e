import CPosix
import Glibc

/// The real files of a POSIX system.
public struct PosixFiles: FileSystem {
  /// The real files.
  public init() {}

  /// By `open`.
  public func open(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile {
    try PosixFile(path, use)
  }

  /// By `lstat`.
  public func examine(_ path: String) throws(FileError) -> FileFacts? {
    var facts = stat()
    if lstat(path, &facts) == 0 { return FileFacts(facts) }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError(.open, path, errno) }
    return nil
  }

  /// Without `.` and `..`.
  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(.list, folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else { break }
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    // Half a list would pass for the whole.
    guard errno == 0 else { throw FileError(.list, folder, errno) }
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

  /// By `rename`.
  public func rename(_ path: String, to new: String) throws(FileError) {
    guard Glibc.rename(path, new) == 0 else { throw FileError(.rename, new, errno) }
  }

  /// By `unlink`.
  public func remove(_ path: String) throws(FileError) {
    guard Glibc.remove(path) == 0 else { throw FileError(.write, path, errno) }
  }

  /// By `access`.
  public func obstacleToWriting(in folder: String) -> Int32? {
    access(folder, W_OK | X_OK) == 0 ? nil : errno
  }

  /// By `usleep`.
  public func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}
