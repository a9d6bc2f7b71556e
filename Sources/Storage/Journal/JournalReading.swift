/// How far a journal has been read.
struct JournalReading: Hashable, Sendable {
  /// Its name without its ending.
  let name: String
  /// How many of its bytes have been read.
  private(set) var offset = 0
  /// The place of the last operation.
  private(set) var sequence = 0
  /// The digest of the last line.
  private(set) var digest = Digest.none
  /// How many lines have been read.
  private(set) var lines = 0
  /// The line, from 1, from which on it can't be trusted; nil while it can.
  private(set) var brokenAt: Int?
  /// The schema of a line that a newer program wrote, where reading stops; nil when there is none.
  private(set) var newerSchema: Int?
  /// How many bytes after the last whole line belong to none.
  private(set) var tornBytes = 0
  /// The file that was read.
  private var identity: UInt64?

  init(name: String) { self.name = name }

  /// Whether it is the file that was read so far, and not shorter.
  func continues(in facts: FileFacts) -> Bool {
    facts.size >= offset && (identity == nil || identity == facts.identity)
  }

  /// Reads what was appended since; stops for good at a line that is not what was written.
  ///
  /// - Parameter facts: what is known of the file, where somebody has just looked.
  mutating func read(
    _ path: String, _ files: any FileSystem, _ facts: FileFacts? = nil
  ) throws(FileError) -> [Operation] {
    guard brokenAt == nil, newerSchema == nil else { return [] }
    var facts = facts
    if facts == nil { facts = try files.examine(path) }
    guard let facts else { return [] }
    identity = facts.identity
    guard facts.size > offset else {
      tornBytes = 0
      return []
    }
    let bytes = try files.read(path, from: offset, limit: facts.size - offset)
    var operations: [Operation] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = Operation.read(
        bytes[start..<end], journal: name, sequence: sequence + 1, after: digest)
      switch line {
      case .operation(let operation, let digest):
        operations.append(operation)
        self.digest = digest
      case .newer(let schema):
        newerSchema = schema
        return operations
      case .altered where Self.isTorn(bytes[start..<end], before: bytes[(end + 1)...]):
        tornBytes = bytes.count - start
        return operations
      case .altered:
        brokenAt = lines + 1
        return operations
      }
      lines += 1
      sequence += 1
      offset += end + 1 - start
      start = end + 1
    }
    tornBytes = bytes.count - start
    return operations
  }

  /// Whether a line was never wholly written, though its end was: a power cut leaves zeros where
  /// bytes didn't come to the disk, which stand in no line of ours, and it can only be the last.
  private static func isTorn(_ line: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
    line.contains(0) && !rest.contains(0x0A)
  }

  /// Takes over a line that this process appended itself.
  mutating func appended(_ count: Int, digest: String) {
    offset += count
    sequence += 1
    lines += 1
    tornBytes = 0
    self.digest = digest
  }
}
