import Domain

@testable import Storage

/// Of any bytes a journal's sound beginning is read, the same in one go and in pieces; a changed
/// bit ends it; what was read is written and read again as it was.
enum JournalLaw {
  /// Bytes from elsewhere hardly ever have the right digests: they are also read with those put
  /// right, or nothing behind the first digest would ever be tried.
  static func check(_ bytes: [UInt8]) throws(Breach) {
    try examine(bytes)
    try examine(resealed(bytes))
  }

  private static func examine(_ bytes: [UInt8]) throws(Breach) {
    let (operations, reading) = OneFile.journal(bytes)
    let lineCount = bytes.count { $0 == 0x0A }
    try Breach.unless(
      operations.count == reading.sequence && operations.count == reading.lines
        && operations.map(\.id.sequence) == Array(1...(operations.count + 1)).dropLast(),
      "every line is the next operation")
    try Breach.unless(
      bytes[..<reading.offset].count { $0 == 0x0A } == operations.count
        && (reading.offset == 0 || bytes[reading.offset - 1] == 0x0A),
      "it was read up to the end of a line")
    try Breach.unless(
      operations.count == lineCount || reading.brokenAt == operations.count + 1
        || reading.newerSchema != nil || reading.tornBytes > 0, "where it ends early is told")
    try growing(bytes, operations, reading)
    try againstDamage(bytes, operations.count, reading.offset)
    try written(operations)
    try folded(operations)
  }

  /// A journal is read while its owner appends to it.
  private static func growing(
    _ bytes: [UInt8], _ operations: [Operation], _ whole: JournalReading
  ) throws(Breach) {
    for cuts in [2, 3, 7] {
      var reading = JournalReading(name: whole.name)
      var read: [Operation] = []
      for part in 1...cuts {
        let end = bytes.count * part / cuts
        read += (try? reading.read("", OneFile(Array(bytes[..<end])))) ?? []
      }
      try Breach.unless(
        read == operations && reading.offset == whole.offset && reading.digest == whole.digest
          && reading.brokenAt == whole.brokenAt && reading.newerSchema == whole.newerSchema,
        "read in \(cuts) pieces it is the same")
    }
  }

  private static func againstDamage(_ bytes: [UInt8], _ count: Int, _ sound: Int) throws(Breach) {
    guard sound > 0 else { return }
    var damaged = bytes
    let place = bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % sound
    damaged[place] ^= 1 << UInt8(place & 7)
    let before = bytes[..<place].count { $0 == 0x0A }
    try Breach.unless(
      OneFile.journal(damaged).operations.count == min(before, count), "a changed bit is seen")
  }

  private static func written(_ operations: [Operation]) throws(Breach) {
    var bytes: [UInt8] = []
    var digest = Digest.none
    for operation in operations {
      let line = operation.line(after: digest)
      bytes += line.bytes
      digest = line.digest
    }
    let again = OneFile.journal(bytes)
    try Breach.unless(
      again.operations == operations && again.reading.digest == digest,
      "written again it is read as it was")
  }

  private static func folded(_ operations: [Operation]) throws(Breach) {
    let fold = operations.reduce(into: Fold()) { $0.add($1) }
    let backwards = operations.reversed().reduce(into: Fold()) { $0.add($1) }
    var book = Book.reading([:]).0
    for operation in operations {
      book.apply(operation.changes)
      for change in operation.changes {
        let path = change.path
        try Breach.unless(FieldPath(path.description) == path, "a path is read as it is written")
        try Breach.unless(!fold.heads(of: path).isEmpty, "every field keeps a value")
        try Breach.unless(
          fold.heads(of: path) == backwards.heads(of: path), "the order does not matter")
      }
    }
  }

  /// The same lines with the digest of each put right where it has one.
  static func resealed(_ bytes: [UInt8]) -> [UInt8] {
    var previous = Array(Digest.none.utf8)
    var result: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex > bytes.startIndex { result.append(0x0A) }
      guard let opening = place(of: Array("\"hash\":\"".utf8), in: line),
        let closing = line[opening...].firstIndex(of: UInt8(ascii: "\""))
      else {
        result += line
        continue
      }
      let digest = Array(Digest.of(line[..<opening], previous[...], line[closing...]).utf8)
      result += line[..<opening] + digest + line[closing...]
      previous = digest
    }
    return result
  }

  /// Where a mark ends in a line.
  private static func place(of mark: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { line[$0...].starts(with: mark) }.map { $0 + mark.count }
  }
}
