public import Domain

/// Reads JSON strictly, in one pass over its bytes.
///
/// Refuses by name what other readers let pass: duplicate keys, trailing commas, lone surrogates,
/// null, fractions (decimals are text here), bad UTF-8, a byte order mark, text after the end.
public struct JSONReader {
  /// No file of a book is larger, in bytes.
  public static let sizeLimit = 16 << 20
  /// Records and lists of a file stand at most so deep in each other.
  public static let depthLimit = 32

  /// How large and how deep a text may be.
  public struct Limits: Hashable, Sendable {
    let size: Int
    let depth: Int

    /// Those of a file.
    public static let file = Limits(size: sizeLimit, depth: depthLimit)
    /// What of a file a change can hold, before and after, in a line of a journal: three deeper,
    /// and longer than any file, as escapes make it longer.
    static let journal = Limits(size: Int(Int32.max), depth: depthLimit + 3)
  }

  let bytes: [UInt8]
  var position = 0
  var found: DocumentText
  /// Where figures are taken to; nil: none are taken.
  private var intake: FigureIntake?
  private let readsComments: Bool
  private let limits: Limits

  private init(_ bytes: [UInt8], comments: Bool, limits: Limits) {
    self.bytes = bytes
    found = DocumentText(bytes)
    readsComments = comments
    self.limits = limits
  }

  /// A JSON text with the places of all its values, none of them made.
  ///
  /// - Parameters:
  ///   - comments: whether `//` comments are passed over, as in settings and themes.
  ///   - limits: how large and how deep it may be.
  /// - Throws: `JSONError` with line and column.
  public static func scan(
    _ bytes: [UInt8], comments: Bool = false, limits: Limits = .file
  ) throws(JSONError) -> DocumentText {
    var reader = JSONReader(bytes, comments: comments, limits: limits)
    try reader.document()
    return reader.found
  }

  /// The text of a unit's document, its figures in the usual form taken over and not in it.
  ///
  /// - Parameter intake: gets the figures.
  public static func scan(
    _ bytes: [UInt8], figures intake: inout FigureIntake
  ) throws(JSONError) -> DocumentText {
    var reader = JSONReader(bytes, comments: false, limits: .file)
    reader.intake = consume intake
    intake = FigureIntake()
    try reader.document()
    if let taken = reader.intake.take() { intake = taken }
    return reader.found
  }

  /// The value of a JSON text; its parameters and errors are those of `scan`.
  public static func read(
    _ bytes: [UInt8], comments: Bool = false, limits: Limits = .file
  ) throws(JSONError) -> FieldValue {
    try scan(bytes, comments: comments, limits: limits).value()
  }

  private mutating func document() throws(JSONError) {
    if bytes.count > limits.size { throw error(.tooLarge(limit: limits.size), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    try skipSpace()
    if position == bytes.count { throw error(.empty, at: 0) }
    try value(depth: 0)
    try skipSpace()
    if position < bytes.count { throw error(.trailingText, at: position) }
  }

  private mutating func skipSpace() throws(JSONError) {
    while position < bytes.count {
      switch bytes[position] {
      // Nearly always something begins here.
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"): return
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case UInt8(ascii: "/") where readsComments:
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/") else { return }
        let start = position
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
        _ = try validated(start..<position)
      case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
        let mark = bytes[position]
        let run = bytes[position...].prefix(7)
        if run.count == 7, run.allSatisfy({ $0 == mark }) {
          throw error(.conflictMarker, at: position)
        }
        return
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(JSONError) {
    guard position < bytes.count else { throw unexpected(at: position) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try record(depth: depth + 1)
    case UInt8(ascii: "["): try list(depth: depth + 1)
    case UInt8(ascii: "\""): try text()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      try word()
    default: throw unexpected(at: position)
    }
  }

  /// Letters, digits, signs and points from `position` on: what a careless hand takes for a number
  /// or a word.
  private mutating func run() -> String {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        position += 1
      default: return String(decoding: bytes[start..<position].prefix(32), as: UTF8.self)
      }
    }
    return String(decoding: bytes[start..<position].prefix(32), as: UTF8.self)
  }

  private mutating func word() throws(JSONError) {
    let start = position
    switch run() {
    case "true": found.add(.yes, start..<position)
    case "false": found.add(.no, start..<position)
    case "null": throw error(.null, at: start)
    case "NaN": throw error(.badNumber("NaN"), at: start)
    case "Infinity": throw error(.badNumber("Infinity"), at: start)
    default: throw unexpected(at: start)
    }
  }

  private mutating func number() throws(JSONError) {
    let start = position
    let text = run()
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let isPadded = digits.utf8.count > 1 && digits.first == "0"
    guard !isPadded, Int(text) != nil else { throw error(.badNumber(text), at: start) }
    found.add(.number, start..<position)
  }

  /// - Parameter part: what of each indicator its members are, where that is taken over.
  private mutating func record(
    depth: Int, taking part: FigureScanner.Part? = nil
  ) throws(JSONError) {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth), at: position) }
    let record = found.open(.record, at: position)
    position += 1
    var known = KnownKeys(first: record + 1)
    try skipSpace()
    while try !taken(UInt8(ascii: "}")) {
      let place = position
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected(at: position) }
      let key = found.nodes.count
      try text()
      try skipSpace()
      guard try taken(UInt8(ascii: ":")) else { throw unexpected(at: position) }
      try skipSpace()
      try value(of: key, depth: depth, part)
      guard known.isNew(key, in: found) else {
        throw error(.duplicateKey(found.text(key)), at: place)
      }
      try skipSpace()
      if position == bytes.count || bytes[position] != UInt8(ascii: "}") {
        try comma(before: UInt8(ascii: "}"))
      }
    }
    found.close(record, at: position)
  }

  /// Reads what a member holds, or takes it over.
  private mutating func value(
    of key: Int, depth: Int, _ part: FigureScanner.Part?
  ) throws(JSONError) {
    if let part, take(part, key) { return }
    if depth == 1, intake != nil {
      if opensRecord, let part = takenPart(key) {
        return try record(depth: depth + 1, taking: part)
      }
      if found.reads(key, "assignments"), takeAssignments() { return }
    }
    try value(depth: depth)
  }

  private func takenPart(_ key: Int) -> FigureScanner.Part? {
    if found.reads(key, "entries") { return .entries }
    return found.reads(key, "targets") ? .targets : nil
  }

  private var opensRecord: Bool { position < bytes.count && bytes[position] == UInt8(ascii: "{") }

  /// Passes what the unit is asked, where that is the same as the last one's.
  private mutating func takeAssignments() -> Bool {
    let count = bytes.withUnsafeBufferPointer { intake?.last.count(in: $0, from: position) }
    guard let count else { return false }
    found.add(.taken, position..<position + count)
    position += count
    return true
  }

  /// Takes over what stands at `position` of the indicator that a key names; false, with nothing read,
  /// where it isn't as usual.
  private mutating func take(_ part: FigureScanner.Part, _ key: Int) -> Bool {
    let (start, name) = (position, found.nodes[key])
    guard name.kind == .text else { return false }
    let end: Int? = bytes.withUnsafeBufferPointer { bytes in
      var scanner = FigureScanner(cursor: ByteCursor(bytes, from: start))
      let isTaken = intake?.take(part, of: Int(name.start)..<Int(name.end), by: &scanner)
      return isTaken == true ? scanner.cursor.place : nil
    }
    guard let end else { return false }
    position = end
    found.add(.taken, start..<end)
    return true
  }

  private mutating func list(depth: Int) throws(JSONError) {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth), at: position) }
    let list = found.open(.list, at: position)
    position += 1
    try skipSpace()
    while try !taken(UInt8(ascii: "]")) {
      try value(depth: depth)
      try skipSpace()
      if position == bytes.count || bytes[position] != UInt8(ascii: "]") {
        try comma(before: UInt8(ascii: "]"))
      }
    }
    found.close(list, at: position)
  }

  private mutating func taken(_ byte: UInt8) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw unexpected(at: position) }
    guard bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func comma(before end: UInt8) throws(JSONError) {
    let place = position
    guard try taken(UInt8(ascii: ",")) else { throw unexpected(at: position) }
    try skipSpace()
    guard position < bytes.count else { throw unexpected(at: position) }
    if bytes[position] == end { throw error(.trailingComma, at: place) }
  }
}
