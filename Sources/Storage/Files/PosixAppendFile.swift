import CPosix
import Glibc

/// A file that is only ever appended to, held by `flock`.
final class PosixAppendFile: AppendFile {
  private let file: Descriptor
  private(set) var isSpoilt = false

  init(_ file: consuming Descriptor) { self.file = file }

  func append(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    guard try isInPlace(offset) else {
      isSpoilt = true
      throw FileError(.write, file.path, ESTALE)
    }
    do throws(FileError) {
      try file.write(bytes)
      guard fdatasync(file.number) == 0 else {
        isSpoilt = true
        throw FileError(.sync, file.path, errno)
      }
    } catch {
      if ftruncate(file.number, off_t(offset)) != 0 { isSpoilt = true }
      throw error
    }
  }

  /// Whether it still is the file at its path, and as long as it should be.
  private func isInPlace(_ offset: Int) throws(FileError) -> Bool {
    let own = try file.facts()
    var named = stat()
    return Int(own.st_size) == offset && lstat(file.path, &named) == 0
      && named.st_ino == own.st_ino && named.st_dev == own.st_dev
  }

  func cut(to size: Int) throws(FileError) {
    guard ftruncate(file.number, off_t(size)) == 0, fdatasync(file.number) == 0 else {
      throw FileError(.write, file.path, errno)
    }
  }
}

/// Keeps other processes from committing at the same moment.
final class PosixLock: FileLock {
  private let file: Descriptor

  /// Waits for the lock at most so many milliseconds; nil when it isn't to be had.
  init?(_ path: String, patience: Int) {
    guard let file = try? Descriptor(path, O_RDWR | O_CREAT) else { return nil }
    var waited = 0
    while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else { return nil }
      usleep(2000)
      waited += 2
    }
    self.file = file
  }
}
