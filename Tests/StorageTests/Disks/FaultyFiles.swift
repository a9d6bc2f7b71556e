import Glibc
import Synchronization

@testable import Storage

/// Files some of whose calls fail, or write less than they were asked to, as they are told to.
final class FaultyFiles: FileSystem {
  /// A call of the system, by its name.
  enum Call: String, CaseIterable, Sendable {
    case open, lstat, fstat, readdir, mkdir, rename, unlink, write, pread, fdatasync, fsync
    case ftruncate, flock
  }
  /// Which calls fail, and how.
  struct Fault: Sendable {
    var call: Call
    /// The end of the paths it is about.
    var ending = ""
    /// How many such calls are made before it, and how many fail then.
    var after = 0
    var times = Int.max
    /// The system's error number; nil: a write takes only half of the bytes, 1 at least.
    var code: Int32?
  }

  private struct State: Sendable {
    var faults: [Fault] = []
    var calls: [(Call, String)] = []
    var waited = 0
  }
  private let state = Mutex(State())
  private let files: any FileSystem

  init(_ files: any FileSystem = PosixFiles()) { self.files = files }

  /// What is to fail from now on.
  var faults: [Fault] {
    get { state.withLock { $0.faults } }
    set { state.withLock { $0.faults = newValue } }
  }
  /// All calls that were made.
  var calls: [(Call, String)] { state.withLock { $0.calls } }
  /// How many milliseconds were waited for locks.
  var waited: Int { state.withLock { $0.waited } }

  /// Makes a call fail once, the next time.
  func fail(_ call: Call, at ending: String = "", _ code: Int32, times: Int = 1) {
    faults.append(Fault(call: call, ending: ending, times: times, code: code))
  }

  /// Counts a call; the fault that meets it, if any.
  fileprivate func count(_ call: Call, _ path: String) -> Fault? {
    state.withLock { state in
      state.calls.append((call, path))
      var hit: Fault?
      for place in state.faults.indices {
        let fault = state.faults[place]
        guard fault.call == call, path.hasSuffix(fault.ending) else { continue }
        if fault.after > 0 {
          state.faults[place].after -= 1
        } else if fault.times > 0, hit == nil {
          state.faults[place].times -= 1
          hit = fault
        }
      }
      return hit
    }
  }

  fileprivate func pass(_ call: Call, _ path: String, _ action: FileError.Action)
    throws(FileError)
  {
    if let code = count(call, path)?.code { throw FileError(action, path, code) }
  }

  func open(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile {
    try pass(.open, path, .open)
    return FaultyFile(try files.open(path, use), path, self)
  }
  func examine(_ path: String) throws(FileError) -> FileFacts? {
    try pass(.lstat, path, .open)
    return try files.examine(path)
  }
  func names(in folder: String) throws(FileError) -> [String] {
    try pass(.readdir, folder, .list)
    return try files.names(in: folder)
  }
  func makeFolder(_ path: String) throws(FileError) {
    try pass(.mkdir, path, .makeFolder)
    try files.makeFolder(path)
  }
  func rename(_ path: String, to new: String) throws(FileError) {
    try pass(.rename, new, .rename)
    try files.rename(path, to: new)
  }
  func remove(_ path: String) throws(FileError) {
    try pass(.unlink, path, .write)
    try files.remove(path)
  }
  func obstacleToWriting(in folder: String) -> Int32? { files.obstacleToWriting(in: folder) }
  /// Waits only for others, not for a fault to pass.
  func pause(milliseconds: Int) {
    let isFaulty = state.withLock { state in
      state.waited += milliseconds
      return !state.faults.isEmpty
    }
    if !isFaulty { files.pause(milliseconds: milliseconds) }
  }
}

/// An open one of them.
private final class FaultyFile: OpenFile {
  private let file: any OpenFile
  private let path: String
  private let files: FaultyFiles

  init(_ file: any OpenFile, _ path: String, _ files: FaultyFiles) {
    self.file = file
    self.path = path
    self.files = files
  }

  func facts() throws(FileError) -> FileFacts {
    try files.pass(.fstat, path, .open)
    return try file.facts()
  }
  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    guard let fault = files.count(.write, path) else { return try file.write(bytes) }
    if let code = fault.code { throw FileError(.write, path, code) }
    return try file.write(bytes.prefix(max(1, bytes.count / 2)))
  }
  func read(_ count: Int, from offset: Int) throws(FileError) -> [UInt8] {
    guard let fault = files.count(.pread, path) else { return try file.read(count, from: offset) }
    if let code = fault.code { throw FileError(.read, path, code) }
    return try file.read(max(1, count / 2), from: offset)
  }
  func beginSync() { file.beginSync() }
  func syncData() throws(FileError) {
    try files.pass(.fdatasync, path, .sync)
    try file.syncData()
  }
  func sync() throws(FileError) {
    try files.pass(.fsync, path, .sync)
    try file.sync()
  }
  func cut(to size: Int) throws(FileError) {
    try files.pass(.ftruncate, path, .write)
    try file.cut(to: size)
  }
  func tryLock() throws(FileError) -> Bool {
    guard let code = files.count(.flock, path)?.code else { return try file.tryLock() }
    guard code == EWOULDBLOCK else { throw FileError(.lock, path, code) }
    return false
  }
}
