import Glibc

@testable import Storage

/// A disk with one file that can only be read.
final class OneFile: FileSystem, OpenFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func facts() -> FileFacts {
    FileFacts(kind: .file, size: bytes.count, identity: 1, permissions: 0o600)
  }
  func read(_ count: Int, from offset: Int) -> [UInt8] {
    Array(bytes.dropFirst(offset).prefix(count))
  }
  func open(_ path: String, _ use: FileUse) -> any OpenFile { self }
  func examine(_ path: String) -> FileFacts? { facts() }
  func names(in folder: String) -> [String] { [] }
  func obstacleToWriting(in folder: String) -> Int32? { EROFS }
  func pause(milliseconds: Int) {}

  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int { throw refusal }
  func makeFolder(_ path: String) throws(FileError) { throw refusal }
  func rename(_ path: String, to new: String) throws(FileError) { throw refusal }
  func remove(_ path: String) throws(FileError) { throw refusal }
  func beginSync() {}
  func syncData() throws(FileError) { throw refusal }
  func sync() throws(FileError) { throw refusal }
  func cut(to size: Int) throws(FileError) { throw refusal }
  func tryLock() throws(FileError) -> Bool { throw refusal }

  private var refusal: FileError { FileError(.write, "", EROFS) }
}

extension OneFile {
  /// What a journal of these bytes holds, and how far it could be read.
  static func journal(_ bytes: [UInt8], named name: String = "office-7q4m-1")
    -> (operations: [Operation], reading: JournalReading)
  {
    var reading = JournalReading(name: name)
    let operations = (try? reading.read("", OneFile(bytes))) ?? []
    return (operations, reading)
  }
}
