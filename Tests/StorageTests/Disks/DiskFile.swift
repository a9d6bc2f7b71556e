/// What a disk does with what nobody has synced yet when the power goes.
enum Luck: CaseIterable, Sendable {
  /// Nothing of it lasts, everything of it, what came first, or any part of it.
  case none, all, prefix, any
}

/// A file on a simulated disk: what programs see of it, and what a power cut may leave.
struct DiskFile: Sendable {
  /// A change that isn't synced.
  private enum Change {
    case write([UInt8], at: Int)
    case cut(Int)
  }
  /// How many bytes come to the disk, or don't, together.
  static let block = 64

  private(set) var now: [UInt8] = []
  /// The same for the same bytes.
  private(set) var digest = 0
  private var lasting: [UInt8] = []
  private var pending: [Change] = []

  /// Whether a power cut changes nothing in it.
  var isSettled: Bool { pending.isEmpty }

  mutating func write(_ bytes: [UInt8], at offset: Int) {
    Self.write(bytes, at: offset, into: &now)
    pending.append(.write(bytes, at: offset))
    digest = Self.digest(now)
  }

  mutating func cut(to size: Int) {
    Self.cut(to: size, &now)
    pending.append(.cut(size))
    digest = Self.digest(now)
  }

  mutating func sync() {
    lasting = now
    pending = []
  }

  /// Becomes what a power cut left of it.
  mutating func crash<Random: RandomNumberGenerator>(_ luck: Luck, using random: inout Random) {
    let changes = pending
    let count = Int.random(in: 0...changes.count, using: &random)
    switch luck {
    case .none: now = lasting
    case .all: break
    case .prefix:
      now = lasting
      for change in changes.prefix(count) { apply(change) }
      if count < changes.count, case .write(let bytes, let offset) = changes[count] {
        let part = bytes.prefix(Int.random(in: 0...bytes.count, using: &random))
        Self.write(Array(part), at: offset, into: &now)
      }
    case .any:
      now = lasting
      for (place, change) in changes.enumerated() {
        persist(change, withSize: place < count, using: &random)
      }
    }
    if !changes.isEmpty { digest = Self.digest(now) }
    sync()
  }

  private static func digest(_ bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private mutating func apply(_ change: Change) {
    switch change {
    case .write(let bytes, let offset): Self.write(bytes, at: offset, into: &now)
    case .cut(let size): Self.cut(to: size, &now)
    }
  }

  /// Some blocks of a write reach the disk, the new size or not; what is missing is zeros.
  private mutating func persist<Random: RandomNumberGenerator>(
    _ change: Change, withSize: Bool, using random: inout Random
  ) {
    switch change {
    case .cut: if withSize { apply(change) }
    case .write(let bytes, let offset):
      if withSize, now.count < offset + bytes.count {
        now += [UInt8](repeating: 0, count: offset + bytes.count - now.count)
      }
      var start = 0
      while start < bytes.count {
        let end = min(start + Self.block - (offset + start) % Self.block, bytes.count)
        let last = min(end, now.count - offset)
        if Bool.random(using: &random), start < last {
          now.replaceSubrange(offset + start..<offset + last, with: bytes[start..<last])
        }
        start = end
      }
    }
  }

  private static func write(_ bytes: [UInt8], at offset: Int, into file: inout [UInt8]) {
    if file.count < offset { file += [UInt8](repeating: 0, count: offset - file.count) }
    file.replaceSubrange(offset..<min(file.count, offset + bytes.count), with: bytes)
  }

  private static func cut(to size: Int, _ file: inout [UInt8]) {
    if file.count > size {
      file.removeLast(file.count - size)
    } else {
      file += [UInt8](repeating: 0, count: size - file.count)
    }
  }
}

/// A folder on a simulated disk: its names, and which of them a power cut may leave.
struct DiskFolder: Sendable {
  private enum Change {
    case link(String, Int)
    case unlink(String)
    case move(String, to: String, Int)
  }
  private(set) var now: [String: Int] = [:]
  private var lasting: [String: Int] = [:]
  private var pending: [Change] = []

  var isSettled: Bool { pending.isEmpty }

  mutating func link(_ name: String, to node: Int) { make(.link(name, node)) }
  mutating func unlink(_ name: String) { make(.unlink(name)) }
  mutating func move(_ name: String, to new: String, _ node: Int) {
    make(.move(name, to: new, node))
  }

  mutating func sync() {
    lasting = now
    pending = []
  }

  /// Becomes what a power cut left of it; whatever doesn't last happened as little as what follows
  /// from it has to.
  mutating func crash<Random: RandomNumberGenerator>(_ luck: Luck, using random: inout Random) {
    let changes = pending
    let count = Int.random(in: 0...changes.count, using: &random)
    if luck != .all { now = lasting }
    switch luck {
    case .none, .all: break
    case .prefix: changes.prefix(count).forEach { apply($0) }
    case .any: for change in changes where Bool.random(using: &random) { apply(change) }
    }
    sync()
  }

  private mutating func make(_ change: Change) {
    apply(change)
    pending.append(change)
  }

  private mutating func apply(_ change: Change) {
    switch change {
    case .link(let name, let node): now[name] = node
    case .unlink(let name): now[name] = nil
    case .move(let name, let new, let node):
      now[name] = nil
      now[new] = node
    }
  }
}
