public import Domain

/// Reads JSON strictly, in one pass over its bytes.
///
/// Refuses by name what other readers let pass: duplicate keys, trailing commas, lone surrogates,
/// null, fractions (decimals are text here), bad UTF-8, a byte order mark, text after the end.
public struct JSONReader {
  /// No file of a book is larger, in bytes.
  public static let sizeLimit = 16 << 20
  /// No value stands deeper.
  public static let depthLimit = 32

  private let bytes: [UInt8]
  private let readsComments: Bool
  private var position = 0
  /// The line of every member, by its keys joined with `/`; nil unless asked for.
  private var lines: [String: Int]?

  private init(_ bytes: [UInt8], comments: Bool, lines: Bool) {
    self.bytes = bytes
    readsComments = comments
    self.lines = lines ? [:] : nil
  }

  /// The value of a JSON text.
  ///
  /// - Parameter comments: whether `//` comments are passed over, as in settings and themes.
  /// - Throws: `JSONError` with line and column.
  public static func read(_ bytes: [UInt8], comments: Bool = false) throws(JSONError) -> FieldValue
  {
    var reader = JSONReader(bytes, comments: comments, lines: false)
    return try reader.document()
  }

  /// The line of every member of a JSON text, by its keys joined with `/`; empty when it is faulty.
  public static func lines(_ bytes: [UInt8]) -> [String: Int] {
    var reader = JSONReader(bytes, comments: false, lines: true)
    guard (try? reader.document()) != nil else { return [:] }
    return reader.lines ?? [:]
  }

  private mutating func document() throws(JSONError) -> FieldValue {
    if bytes.count > Self.sizeLimit { throw error(.tooLarge(limit: Self.sizeLimit), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    try skipSpace()
    if position == bytes.count { throw error(.empty, at: 0) }
    let value = try value(depth: 0, path: "")
    try skipSpace()
    if position < bytes.count { throw error(.trailingText, at: position) }
    return value
  }

  private func error(_ reason: JSONError.Reason, at place: Int) -> JSONError {
    var line = 1
    var column = 1
    for byte in bytes.prefix(place) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(line: line, column: column, reason: reason)
  }

  private mutating func skipSpace() throws(JSONError) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case UInt8(ascii: "/") where readsComments && next(is: UInt8(ascii: "/")):
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"):
        let mark = bytes[position]
        if bytes[position...].prefix(7).count == 7,
          bytes[position...].prefix(7).allSatisfy({ $0 == mark })
        {
          throw error(.conflictMarker, at: position)
        }
        return
      default: return
      }
    }
  }

  private func next(is byte: UInt8) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == byte
  }

  private mutating func value(depth: Int, path: String) throws(JSONError) -> FieldValue {
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    guard depth < Self.depthLimit else {
      throw error(.tooDeep(limit: Self.depthLimit), at: position)
    }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try record(depth: depth, path: path)
    case UInt8(ascii: "["): return try list(depth: depth, path: path)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"):
      _ = try word("null", .flag(false))
      throw error(.null, at: position - 4)
    default: throw error(.unexpected(character(at: position)), at: position)
    }
  }

  private func character(at place: Int) -> String {
    String(decoding: bytes[place...].prefix(4), as: UTF8.self).first.map(String.init) ?? ""
  }

  private mutating func word(_ word: StaticString, _ value: FieldValue) throws(JSONError)
    -> FieldValue
  {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
      guard bytes[position] == word.utf8Start[index] else {
        throw error(.unexpected(character(at: start)), at: start)
      }
      position += 1
    }
    return value
  }

  private mutating func record(depth: Int, path: String) throws(JSONError) -> FieldValue {
    position += 1
    var members: [String: FieldValue] = [:]
    try skipSpace()
    if try taken(UInt8(ascii: "}")) { return .record(members) }
    while true {
      let place = position
      guard bytes[position] == UInt8(ascii: "\"") else {
        throw error(.unexpected(character(at: position)), at: position)
      }
      let key = try text()
      if members[key] != nil { throw error(.duplicateKey(key), at: place) }
      try skipSpace()
      guard try taken(UInt8(ascii: ":")) else {
        throw error(.unexpected(character(at: position)), at: position)
      }
      try skipSpace()
      var inner = ""
      if lines != nil {
        inner = path.isEmpty ? key : path + "/" + key
        let line = error(.empty, at: place).line
        lines?[inner] = line
      }
      members[key] = try value(depth: depth + 1, path: inner)
      try skipSpace()
      if try taken(UInt8(ascii: "}")) { return .record(members) }
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func list(depth: Int, path: String) throws(JSONError) -> FieldValue {
    position += 1
    var items: [FieldValue] = []
    try skipSpace()
    if try taken(UInt8(ascii: "]")) { return .list(items) }
    while true {
      items.append(try value(depth: depth + 1, path: path))
      try skipSpace()
      if try taken(UInt8(ascii: "]")) { return .list(items) }
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func taken(_ byte: UInt8) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    guard bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func comma(before end: UInt8) throws(JSONError) {
    let place = position
    guard try taken(UInt8(ascii: ",")) else {
      throw error(.unexpected(character(at: position)), at: position)
    }
    try skipSpace()
    guard position < bytes.count else { throw error(.unexpectedEnd, at: position) }
    if bytes[position] == end { throw error(.trailingComma, at: place) }
  }

  private mutating func number() throws(JSONError) -> FieldValue {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let digits = position
    while position < bytes.count, "0123456789.eE+-".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isPadded = position - digits > 1 && bytes[digits] == UInt8(ascii: "0")
    guard !isPadded, let number = Int(text), text.first != "+" else {
      throw error(.badNumber(text), at: start)
    }
    return .number(number)
  }

  private mutating func text() throws(JSONError) -> String {
    let opening = position
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let text = try validated(start..<position)
        position += 1
        return text
      case UInt8(ascii: "\\"): return try escapedText(from: start, opening)
      case 0..<0x20: throw error(.controlCharacter, at: position)
      default: position += 1
      }
    }
    throw error(.unexpectedEnd, at: opening)
  }

  private func validated(_ range: Range<Int>) throws(JSONError) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      let good = String(decoding: bytes[range], as: UTF8.self).prefix { $0 != "\u{FFFD}" }
      throw error(.badUTF8, at: range.lowerBound + good.utf8.count)
    }
    return text
  }

  private mutating func escapedText(from start: Int, _ opening: Int) throws(JSONError) -> String {
    var text = try validated(start..<position)
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"): text.unicodeScalars.append(try escape())
      case 0..<0x20: throw error(.controlCharacter, at: position)
      default:
        let run = position
        while position < bytes.count, bytes[position] >= 0x20, bytes[position] != 0x22,
          bytes[position] != 0x5C
        {
          position += 1
        }
        text += try validated(run..<position)
      }
    }
    throw error(.unexpectedEnd, at: opening)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let place = position
    guard position + 1 < bytes.count else { throw error(.unexpectedEnd, at: position) }
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try hexadecimal(place)
      guard (0xD800...0xDFFF).contains(first) else {
        return Unicode.Scalar(first) ?? "\u{FFFD}"
      }
      guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw error(.loneSurrogate, at: place) }
      position += 2
      let second = try hexadecimal(place)
      guard (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw error(.loneSurrogate, at: place) }
      return scalar
    default: throw error(.badEscape, at: place)
    }
  }

  private mutating func hexadecimal(_ place: Int) throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      let number = UInt32(
        String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
    else { throw error(.badEscape, at: place) }
    position += 4
    return number
  }
}
