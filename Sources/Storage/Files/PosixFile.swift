import CPosix
import Glibc

/// An open file of a POSIX system, locked by `flock`.
final class PosixFile: OpenFile {
  private let number: Int32
  private let path: String

  init(_ path: String, _ use: FileUse) throws(FileError) {
    let flags = Self.flags(use)
    // A pipe must not hold us up before we know that it is one.
    let result = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard result >= 0 else { throw FileError(.open, path, errno) }
    if let code = Self.objection(to: result, flags) {
      close(result)
      throw FileError(.open, path, code)
    }
    number = result
    self.path = path
  }

  deinit { close(number) }

  private static func flags(_ use: FileUse) -> Int32 {
    switch use {
    case .reading: O_RDONLY
    case .appending: O_RDWR | O_CREAT | O_APPEND
    case .making: O_WRONLY | O_CREAT | O_EXCL
    case .locking: O_RDWR | O_CREAT
    case .lockingPresent: O_RDWR
    case .folder: O_RDONLY | O_DIRECTORY
    }
  }

  /// Why an open file is none of ours, as an error number; nil: it is one.
  private static func objection(to number: Int32, _ flags: Int32) -> Int32? {
    guard flags & O_DIRECTORY == 0 else { return nil }
    var facts = stat()
    guard fstat(number, &facts) == 0 else { return errno }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      return facts.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
    }
    // Where the umask took away more than others' rights.
    if flags & O_CREAT != 0, facts.st_size == 0, facts.st_mode & 0o600 != 0o600 {
      fchmod(number, 0o600)
    }
    return nil
  }

  func facts() throws(FileError) -> FileFacts {
    var facts = stat()
    guard fstat(number, &facts) == 0 else { throw FileError(.open, path, errno) }
    return FileFacts(facts)
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw FileError(.write, path, errno) }
    // Or else whoever waits for the rest would wait for ever.
    guard count > 0 || bytes.isEmpty else { throw FileError(.write, path, EIO) }
    return count
  }

  func read(_ count: Int, from offset: Int) throws(FileError) -> [UInt8] {
    var code: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = pread(number, buffer.baseAddress, count, off_t(offset))
      if result < 0 { code = errno }
      filled = max(0, result)
    }
    if let code { throw FileError(.read, path, code) }
    return bytes
  }

  func beginSync() { cp_begin_sync(number) }

  func syncData() throws(FileError) {
    guard fdatasync(number) == 0 else { throw FileError(.sync, path, errno) }
  }

  func sync() throws(FileError) {
    guard fsync(number) == 0 else { throw FileError(.sync, path, errno) }
  }

  func cut(to size: Int) throws(FileError) {
    guard ftruncate(number, off_t(size)) == 0 else { throw FileError(.write, path, errno) }
  }

  func tryLock() throws(FileError) -> Bool {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw FileError(.lock, path, errno) }
    return false
  }
}

extension FileFacts {
  /// Facts as the system tells them.
  init(_ facts: stat) {
    let kind: Kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: Int(facts.st_size), identity: UInt64(facts.st_ino),
      device: UInt64(facts.st_dev), permissions: facts.st_mode & 0o777,
      changed: facts.st_ctim.tv_sec * 1_000_000_000 + facts.st_ctim.tv_nsec)
  }
}
