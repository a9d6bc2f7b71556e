import Glibc
import Synchronization

@testable import Storage

/// A disk in memory that promises no more than POSIX does: bytes and sizes last after their sync,
/// names after that of their folder; until then any part of them may be there after a power cut, in
/// any order.
final class SimulatedDisk: FileSystem {
  /// A call that changes the disk, told before it is made.
  enum Change: Hashable, Sendable {
    case open, write, syncData, sync, syncFolder, cut, rename, remove, makeFolder
  }
  /// What a mutation of the storage leaves out: the name of a sync, and the end of its path.
  struct Omission: Sendable {
    var change: Change
    var isAt: @Sendable (String) -> Bool

    init(_ change: Change, _ isAt: @escaping @Sendable (String) -> Bool) {
      self.change = change
      self.isAt = isAt
    }
  }

  private struct State: Sendable {
    var image: DiskImage
    /// Which open file holds the lock of a node.
    var locks: [Int: Int] = [:]
    var opened = 0
  }
  private let state: Mutex<State>
  /// Told before each change; the image it is told can be crashed.
  private let observer: Mutex<(@Sendable (Change, String, DiskImage) -> Void)?> = Mutex(nil)
  private let omissions: [Omission]
  private let hasLocks: Bool

  /// - Parameter omissions: syncs that are called but not made.
  /// - Parameter hasLocks: whether locks keep anybody out.
  init(_ image: DiskImage = DiskImage(), omitting omissions: [Omission] = [], hasLocks: Bool = true)
  {
    state = Mutex(State(image: image))
    self.omissions = omissions
    self.hasLocks = hasLocks
  }

  var image: DiskImage { state.withLock { $0.image } }

  func observe(_ observer: (@Sendable (Change, String, DiskImage) -> Void)?) {
    self.observer.withLock { $0 = observer }
  }

  /// Makes everything last that is there.
  func settle() { state.withLock { $0.image.settle() } }

  /// Takes over another image, as when somebody else writes.
  func become(_ image: DiskImage) { state.withLock { $0.image = image } }

  /// Whether anybody holds the lock of a path.
  func isLocked(_ path: String) -> Bool {
    state.withLock { state in state.image.node(at: path).map { state.locks[$0] != nil } ?? false }
  }

  fileprivate func tell(_ change: Change, _ path: String) {
    guard let observer = observer.withLock({ $0 }) else { return }
    observer(change, path, image)
  }

  func open(_ path: String, _ use: FileUse) throws(FileError) -> any OpenFile {
    if state.withLock({ $0.image.node(at: path) }) == nil { tell(.open, path) }
    let result: Result<(Int, Int), FileError> = state.withLock { state in
      var node = state.image.node(at: path)
      let makes: Bool
      switch use {
      case .making:
        if node != nil { return .failure(FileError(.open, path, EEXIST)) }
        makes = true
      case .appending, .locking: makes = true
      case .reading, .lockingPresent, .folder: makes = false
      }
      if node == nil, makes, let (folder, name) = Self.place(path, state.image) {
        node = state.image.make(.file(DiskFile()), name, in: folder)
      }
      guard let node else { return .failure(FileError(.open, path, ENOENT)) }
      let isFolder = state.image.names(node) != nil
      if isFolder != (use == .folder) {
        return .failure(FileError(.open, path, isFolder ? EISDIR : ENOTDIR))
      }
      state.opened += 1
      return .success((node, state.opened))
    }
    let (node, number) = try result.get()
    return SimulatedFile(self, path, node, number)
  }

  private static func place(_ path: String, _ image: DiskImage) -> (folder: Int, name: String)? {
    var parts = path.split(separator: "/")
    guard let name = parts.popLast(), let folder = image.node(at: parts.joined(separator: "/")),
      image.names(folder) != nil
    else { return nil }
    return (folder, String(name))
  }

  func examine(_ path: String) throws(FileError) -> FileFacts? {
    state.withLock { state in state.image.node(at: path).map { state.image.facts($0) } }
  }

  func names(in folder: String) throws(FileError) -> [String] {
    let names = state.withLock { state in
      state.image.node(at: folder).flatMap { state.image.names($0) }
    }
    guard let names else { throw FileError(.list, folder, ENOENT) }
    return names.keys.sorted()
  }

  func makeFolder(_ path: String) throws(FileError) {
    if state.withLock({ $0.image.node(at: path) }) != nil { return }
    tell(.makeFolder, path)
    let isMade = state.withLock { state in
      guard let (folder, name) = Self.place(path, state.image) else { return false }
      _ = state.image.make(.folder(DiskFolder()), name, in: folder)
      return true
    }
    guard isMade else { throw FileError(.makeFolder, path, ENOENT) }
  }

  func rename(_ path: String, to new: String) throws(FileError) {
    tell(.rename, path)
    let code: Int32? = state.withLock { state in
      guard let node = state.image.node(at: path),
        let (folder, name) = Self.place(path, state.image),
        let (other, newName) = Self.place(new, state.image)
      else { return ENOENT }
      guard folder == other else { return EXDEV }
      if let old = state.image.node(at: new), state.image.names(old) != nil { return EISDIR }
      state.image.change(folder: folder) { $0.move(name, to: newName, node) }
      return nil
    }
    if let code { throw FileError(.rename, new, code) }
  }

  func remove(_ path: String) throws(FileError) {
    tell(.remove, path)
    let isThere = state.withLock { state in
      guard state.image.node(at: path) != nil, let (folder, name) = Self.place(path, state.image)
      else { return false }
      state.image.change(folder: folder) { $0.unlink(name) }
      return true
    }
    guard isThere else { throw FileError(.write, path, ENOENT) }
  }

  func obstacleToWriting(in folder: String) -> Int32? { nil }

  func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

/// An open file of a simulated disk.
private final class SimulatedFile: OpenFile {
  private let disk: SimulatedDisk
  private let path: String
  private let node: Int
  private let number: Int

  init(_ disk: SimulatedDisk, _ path: String, _ node: Int, _ number: Int) {
    self.disk = disk
    self.path = path
    self.node = node
    self.number = number
  }

  deinit { disk.letGo(node, number) }

  func facts() throws(FileError) -> FileFacts { disk.image.facts(node) }

  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    disk.tell(.write, path)
    // Files are only made, or appended to.
    disk.change(node) { $0.write(Array(bytes), at: $0.now.count) }
    return bytes.count
  }

  func read(_ count: Int, from offset: Int) throws(FileError) -> [UInt8] {
    Array(disk.image.file(node).now.dropFirst(offset).prefix(count))
  }

  /// What is only begun may be cut off at any time.
  func beginSync() {}

  func syncData() throws(FileError) { sync(.syncData) }

  func sync() throws(FileError) {
    sync(disk.image.names(node) == nil ? .sync : .syncFolder)
  }

  private func sync(_ change: SimulatedDisk.Change) {
    disk.tell(change, path)
    if !disk.omits(change, path) { disk.sync(node) }
  }

  func cut(to size: Int) throws(FileError) {
    disk.tell(.cut, path)
    disk.change(node) { $0.cut(to: size) }
  }

  func tryLock() throws(FileError) -> Bool { disk.tryLock(node, number) }
}

extension DiskImage {
  fileprivate func facts(_ node: Int) -> FileFacts {
    let isFolder = names(node) != nil
    return FileFacts(
      kind: isFolder ? .folder : .file, size: isFolder ? 0 : file(node).now.count,
      identity: UInt64(node), permissions: isFolder ? 0o700 : 0o600)
  }
}

extension SimulatedDisk {
  fileprivate func change(_ node: Int, _ change: (inout DiskFile) -> Void) {
    state.withLock { $0.image.change(file: node, change) }
  }

  fileprivate func sync(_ node: Int) {
    state.withLock { state in
      state.image.change(file: node) { $0.sync() }
      state.image.change(folder: node) { $0.sync() }
    }
  }

  fileprivate func omits(_ change: Change, _ path: String) -> Bool {
    omissions.contains { $0.change == change && $0.isAt(path) }
  }

  fileprivate func tryLock(_ node: Int, _ number: Int) -> Bool {
    state.withLock { state in
      if hasLocks, let holder = state.locks[node], holder != number { return false }
      state.locks[node] = number
      return true
    }
  }

  fileprivate func letGo(_ node: Int, _ number: Int) {
    state.withLock { state in
      if state.locks[node] == number { state.locks[node] = nil }
    }
  }
}
