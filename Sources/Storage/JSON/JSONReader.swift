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
    /// and of any size, as escapes make it longer.
    static let journal = Limits(size: .max, depth: depthLimit + 3)
  }

  let bytes: [UInt8]
  var position = 0
  private let readsComments: Bool
  private let limits: Limits
  private var places: PlaceMap?

  private init(_ bytes: [UInt8], comments: Bool, limits: Limits, places: PlaceMap?) {
    self.bytes = bytes
    readsComments = comments
    self.limits = limits
    self.places = places
  }

  /// The value of a JSON text.
  ///
  /// - Parameters:
  ///   - comments: whether `//` comments are passed over, as in settings and themes.
  ///   - limits: how large and how deep it may be.
  /// - Throws: `JSONError` with line and column.
  public static func read(
    _ bytes: [UInt8], comments: Bool = false, limits: Limits = .file
  ) throws(JSONError) -> FieldValue {
    var reader = JSONReader(bytes, comments: comments, limits: limits, places: nil)
    return try reader.document()
  }

  /// The line of every member of a JSON text, by the keys that lead to it; empty when it is faulty.
  public static func lines(_ bytes: [UInt8]) -> [[String]: Int] {
    var reader = JSONReader(bytes, comments: false, limits: .file, places: PlaceMap())
    guard (try? reader.document()) != nil else { return [:] }
    return reader.places?.lines ?? [:]
  }

  private mutating func document() throws(JSONError) -> FieldValue {
    if bytes.count > limits.size { throw error(.tooLarge(limit: limits.size), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    try skipSpace()
    if position == bytes.count { throw error(.empty, at: 0) }
    let value = try value(depth: 0)
    try skipSpace()
    if position < bytes.count { throw error(.trailingText, at: position) }
    return value
  }

  private mutating func skipSpace() throws(JSONError) {
    while position < bytes.count {
      switch bytes[position] {
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

  private mutating func value(depth: Int) throws(JSONError) -> FieldValue {
    guard position < bytes.count else { throw unexpected(at: position) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try record(depth: depth + 1)
    case UInt8(ascii: "["): return try list(depth: depth + 1)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return try word()
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

  private mutating func word() throws(JSONError) -> FieldValue {
    let start = position
    switch run() {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": throw error(.null, at: start)
    case "NaN": throw error(.badNumber("NaN"), at: start)
    case "Infinity": throw error(.badNumber("Infinity"), at: start)
    default: throw unexpected(at: start)
    }
  }

  private mutating func number() throws(JSONError) -> FieldValue {
    let start = position
    let text = run()
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let isPadded = digits.utf8.count > 1 && digits.first == "0"
    guard !isPadded, let number = Int(text) else { throw error(.badNumber(text), at: start) }
    return .number(number)
  }

  private mutating func record(depth: Int) throws(JSONError) -> FieldValue {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth), at: position) }
    position += 1
    var members: [String: FieldValue] = [:]
    try skipSpace()
    if try taken(UInt8(ascii: "}")) { return .record(members) }
    while true {
      let place = position
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected(at: position) }
      let key = try text()
      try skipSpace()
      guard try taken(UInt8(ascii: ":")) else { throw unexpected(at: position) }
      try skipSpace()
      places?.enter(key, at: place, of: bytes)
      guard members.updateValue(try value(depth: depth), forKey: key) == nil else {
        throw error(.duplicateKey(key), at: place)
      }
      places?.leave()
      try skipSpace()
      if try taken(UInt8(ascii: "}")) { return .record(members) }
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func list(depth: Int) throws(JSONError) -> FieldValue {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth), at: position) }
    position += 1
    var items: [FieldValue] = []
    try skipSpace()
    if try taken(UInt8(ascii: "]")) { return .list(items) }
    while true {
      places?.enter(String(items.count), at: position, of: bytes)
      items.append(try value(depth: depth))
      places?.leave()
      try skipSpace()
      if try taken(UInt8(ascii: "]")) { return .list(items) }
      try comma(before: UInt8(ascii: "]"))
    }
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

/// Where the members of a text stand, gathered while it is read.
private struct PlaceMap {
  private(set) var lines: [[String]: Int] = [:]
  private var keys: [String] = []
  private var line = 1
  private var counted = 0

  mutating func enter(_ key: String, at place: Int, of bytes: [UInt8]) {
    while counted < place {
      if bytes[counted] == 0x0A { line += 1 }
      counted += 1
    }
    keys.append(key)
    lines[keys] = line
  }

  mutating func leave() { keys.removeLast() }
}
