import Glibc

extension FileSystem {
  /// What is at a path, without opening it; nil when there is nothing, or the system doesn't tell.
  public func facts(_ path: String) -> FileFacts? { (try? examine(path)) ?? nil }

  /// The bytes of a file from an offset on, at most `limit`.
  public func read(_ path: String, from offset: Int, limit: Int) throws(FileError) -> [UInt8] {
    let file = try opened(path, .reading)
    let wanted = min(limit, max(0, try file.facts().size - offset))
    var bytes: [UInt8] = []
    while bytes.count < wanted {
      let start = bytes.count
      let part = try uninterrupted { () throws(FileError) in
        try file.read(wanted - start, from: offset + start)
      }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  /// Puts a file in place of another at once: whole or not at all, also after a power cut.
  ///
  /// - Parameters:
  ///   - writer: what the temporary file is named after, `x.json.new-office-7q4m-1`, so that it can be
  ///     told whose it was; nil: it gets a random name.
  ///   - lasting: whether it is waited for until it is on the disk; else a power cut may take it.
  public func replace(
    _ path: String, with bytes: [UInt8], by writer: String? = nil, lasting: Bool = true
  ) throws(FileError) {
    let random = String(UInt32.random(in: .min ... .max), radix: 16)
    let (file, temporary) = try makeTemporary(path + ".new-", writer, random)
    do throws(FileError) {
      try file.writeAll(bytes[...])
      if lasting { try file.sync() }
      try rename(temporary, to: path)
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  /// A name that is taken is somebody's, however it came about: it stays.
  private func makeTemporary(_ start: String, _ writer: String?, _ random: String)
    throws(FileError) -> (any OpenFile, String)
  {
    guard let writer else { return (try opened(start + random, .making), start + random) }
    do throws(FileError) {
      return (try opened(start + writer, .making), start + writer)
    } catch {
      guard error.code == EEXIST else { throw error }
      let name = start + writer + "." + random
      return (try opened(name, .making), name)
    }
  }

  /// Makes what was renamed or created in a folder last.
  public func syncFolder(_ path: String) throws(FileError) { try opened(path, .folder).sync() }

  /// Opens a file to append to, made when it isn't there and held until it is let go; nil when
  /// another holds it.
  public func openExclusively(_ path: String) throws(FileError) -> AppendFile? {
    let file = try opened(path, .appending)
    guard try uninterrupted({ () throws(FileError) in try file.tryLock() }) else { return nil }
    return AppendFile(file, path, self)
  }

  /// Waits at most so many milliseconds for a lock, which is held until it is let go; nil when it
  /// isn't to be had.
  public func lock(_ path: String, patience: Int) -> FileLock? {
    guard let file = try? opened(path, .locking) else { return nil }
    var waited = 0
    while true {
      do throws(FileError) {
        if try file.tryLock() { return FileLock(file) }
      } catch {
        guard error.code == EINTR else { return nil }
      }
      guard waited < patience else { return nil }
      pause(milliseconds: 2)
      waited += 2
    }
  }

  /// Takes a lock of a file that is there, if nobody has it; nil when somebody has, or there is none.
  func lockPresent(_ path: String) -> FileLock? {
    guard let file = try? opened(path, .lockingPresent), (try? file.tryLock()) == true else {
      return nil
    }
    return FileLock(file)
  }

  private func opened(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile {
    try uninterrupted { () throws(FileError) in try open(path, use) }
  }
}

extension OpenFile {
  /// Writes all bytes, in as few calls as the system allows.
  func writeAll(_ bytes: ArraySlice<UInt8>) throws(FileError) {
    var rest = bytes
    while !rest.isEmpty {
      let part = rest
      rest = rest.dropFirst(try uninterrupted { () throws(FileError) in try write(part) })
    }
  }
}

/// Held as long as it is referred to.
public final class FileLock {
  private let file: any OpenFile

  init(_ file: any OpenFile) { self.file = file }
}

/// Makes a call again as long as a signal interrupts it.
func uninterrupted<Result>(_ call: () throws(FileError) -> Result) throws(FileError) -> Result {
  while true {
    do throws(FileError) {
      return try call()
    } catch {
      guard error.code == EINTR else { throw error }
    }
  }
}
