import CPosix
import Glibc

/// An open file, closed with its owner. Never a link, and never a device or a pipe.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  let path: String

  /// Opens a file, or a folder with `O_DIRECTORY`; what is made can be read by its owner only.
  init(_ path: String, _ flags: Int32) throws(FileError) {
    var result: Int32
    // A pipe must not hold us up before we know that it is one.
    let all = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    repeat { result = open(path, all, 0o600) } while result < 0 && errno == EINTR
    guard result >= 0 else { throw FileError(.open, path, errno) }
    if let code = Descriptor.objection(to: result, flags) {
      close(result)
      throw FileError(.open, path, code)
    }
    number = result
    self.path = path
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

  deinit { close(number) }

  func facts() throws(FileError) -> stat {
    var facts = stat()
    guard fstat(number, &facts) == 0 else { throw FileError(.open, path, errno) }
    return facts
  }

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

  /// Fills a buffer from an offset on; how many bytes there were.
  func read(into buffer: UnsafeMutableRawBufferPointer, from offset: Int) throws(FileError) -> Int {
    var done = 0
    while done < buffer.count {
      let count = pread(
        number, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(.read, path, errno)
      }
      if count == 0 { break }
      done += count
    }
    return done
  }
}
