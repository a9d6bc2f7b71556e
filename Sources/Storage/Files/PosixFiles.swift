import CPosix
import Glibc

/// The real files of a POSIX system.
public struct PosixFiles: FileSystem {
  /// The real files.
  public init() {}

  /// Reads with `pread`; a link or a folder is refused.
  public func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    var facts = stat()
    guard fstat(file.number, &facts) == 0 else { throw FileError(.read, path, errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, EISDIR) }
    let wanted = min(limit, max(0, Int(facts.st_size) - offset))
    var bytes = [UInt8](repeating: 0, count: wanted)
    var done = 0
    while done < wanted {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          file.number, buffer.baseAddress.map { $0 + done }, wanted - done, off_t(offset + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(.read, path, errno)
      }
      if count == 0 { break }
      done += count
    }
    bytes.removeLast(wanted - done)
    return bytes
  }

  /// By `lstat`, so a link is not followed.
  public func size(_ path: String) -> Int? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? Int(facts.st_size) : nil
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

  /// With mode 0700.
  public func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(.makeFolder, path, errno)
    }
  }

  /// Temporary file in the same folder, fsync, rename.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = path + ".new-\(getpid())"
    unlink(temporary)
    do throws(FileError) {
      let file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
      try file.write(bytes)
      guard fsync(file.number) == 0 else { throw FileError(.sync, temporary, errno) }
      guard rename(temporary, path) == 0 else { throw FileError(.rename, path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// By fsync on the folder.
  public func syncFolder(_ path: String) throws(FileError) {
    let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fsync(folder.number) == 0 else { throw FileError(.sync, path, errno) }
  }

  /// Held by `flock` until it is let go.
  public func openExclusively(_ path: String) throws(FileError) -> (any AppendFile)? {
    let file = try Descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { return nil }
      throw FileError(.lock, path, errno)
    }
    return PosixAppendFile(file)
  }

  /// By `access`.
  public func mayWrite(_ folder: String) -> Bool { access(folder, W_OK) == 0 }
}

/// A descriptor that is closed with its owner.
final class Descriptor: Sendable {
  let number: Int32
  let path: String

  init(_ path: String, _ flags: Int32) throws(FileError) {
    var result: Int32
    repeat { result = open(path, flags, 0o600) } while result < 0 && errno == EINTR
    guard result >= 0 else { throw FileError(.open, path, errno) }
    number = result
    self.path = path
  }

  deinit { close(number) }

  /// Writes all bytes, in as few calls as the system allows.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(.write, path, errno)
      }
      done += count
    }
  }
}

final class PosixAppendFile: AppendFile {
  private let file: Descriptor

  init(_ file: Descriptor) { self.file = file }

  func append(_ bytes: [UInt8]) throws(FileError) {
    let before = lseek(file.number, 0, SEEK_END)
    do throws(FileError) {
      try file.write(bytes)
      guard fdatasync(file.number) == 0 else { throw FileError(.sync, file.path, errno) }
    } catch {
      if before >= 0 { ftruncate(file.number, before) }
      throw error
    }
  }

  func cut(to size: Int) throws(FileError) {
    guard ftruncate(file.number, off_t(size)) == 0, fdatasync(file.number) == 0 else {
      throw FileError(.write, file.path, errno)
    }
  }
}
