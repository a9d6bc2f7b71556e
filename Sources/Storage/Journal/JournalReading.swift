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
  /// The line, from 1, from which on it can't be trusted; nil while it can.
  private(set) var brokenAt: Int?
  /// How many bytes after the last whole line belong to none.
  private(set) var tornBytes = 0
  private var line = 0

  init(name: String) { self.name = name }

  /// Reads what was appended since; stops for good at a line that is not what was written.
  mutating func read(_ path: String, _ files: any FileSystem) throws(FileError) -> [Operation] {
    guard brokenAt == nil, let size = files.size(path), size > offset else { return [] }
    let bytes = try files.read(path, from: offset, limit: size - offset)
    var operations: [Operation] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      line += 1
      let text = Array(bytes[start..<end])
      guard let operation = Operation(line: text, journal: name, after: digest),
        operation.id.sequence == sequence + 1
      else {
        brokenAt = line
        return operations
      }
      operations.append(operation)
      sequence += 1
      digest = Operation.digest(of: text) ?? digest
      offset += end + 1 - start
      start = end + 1
    }
    tornBytes = bytes.count - start
    return operations
  }

  /// Takes over a line that this process appended itself.
  mutating func appended(_ count: Int, digest: String) {
    offset += count
    sequence += 1
    line += 1
    tornBytes = 0
    self.digest = digest
  }
}
