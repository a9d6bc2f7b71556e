import Domain

extension JSONReader {
  /// Adds the text that begins at `position`, which holds its opening quotation mark.
  mutating func text() throws(JSONError) {
    let opening = position
    position += 1
    let start = position
    let isPlain = try passRun(opening)
    if bytes[position] == UInt8(ascii: "\"") {
      found.add(isPlain ? .text : .wideText, start..<position)
    } else {
      found.add(escaped: try escapedText(from: start, opening), at: start)
    }
    position += 1
  }

  /// The rest of a text whose first backslash is at `position`, behind what stands from `start` on.
  private mutating func escapedText(from start: Int, _ opening: Int) throws(JSONError) -> String {
    var text = try validated(start..<position)
    while bytes[position] == UInt8(ascii: "\\") {
      text.unicodeScalars.append(try escape())
      let start = position
      _ = try passRun(opening)
      text += try validated(start..<position)
    }
    return text
  }

  /// Goes to the next backslash or quotation mark; whether all before it is ASCII.
  private mutating func passRun(_ opening: Int) throws(JSONError) -> Bool {
    let start = position
    let (end, isPlain) = bytes.withUnsafeBufferPointer { bytes in
      let end = TextMarks.first(in: bytes, from: start)
      return (end, bytes[start..<end].reduce(0, |) < 0x80)
    }
    position = end
    if end < bytes.count, bytes[end] < 0x20 { throw error(.controlCharacter, at: end) }
    if !isPlain { _ = try validated(start..<end) }
    guard end < bytes.count else { throw error(.unexpectedEnd, at: opening) }
    return isPlain
  }

  /// The text of bytes, which must be UTF-8.
  func validated(_ range: Range<Int>) throws(JSONError) -> String {
    let part = bytes[range]
    guard let text = String(validating: part, as: UTF8.self) else {
      throw error(.badUTF8, at: range.lowerBound + Self.validCount(part))
    }
    return text
  }

  /// How many bytes at the beginning are UTF-8.
  private static func validCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) { count += UTF8.width(scalar) }
    return count
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let place = position
    guard position + 1 < bytes.count else { throw unexpected(at: position + 1) }
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
    case UInt8(ascii: "u"): return try escapedScalar(place)
    default: throw error(.badEscape, at: place)
    }
  }

  private mutating func escapedScalar(_ place: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(place)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw error(.loneSurrogate, at: place) }
    position += 2
    let second = try hexadecimal(place)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error(.loneSurrogate, at: place) }
    return scalar
  }

  private mutating func hexadecimal(_ place: Int) throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error(.badEscape, at: place) }
    var number: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - 55)
      default: throw error(.badEscape, at: place)
      }
    }
    position += 4
    return number
  }
}

extension JSONReader {
  /// The error of a place, with its line and column.
  func error(_ reason: JSONError.Reason, at place: Int) -> JSONError {
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

  /// The error of a place where something else was to stand.
  func unexpected(at place: Int) -> JSONError {
    guard place < bytes.count else { return error(.unexpectedEnd, at: bytes.count) }
    var decoder = UTF8()
    var input = bytes[place...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&input) else {
      return error(.badUTF8, at: place)
    }
    let isControl = scalar.properties.generalCategory == .control
    return error(isControl ? .controlCharacter : .unexpected(String(scalar)), at: place)
  }
}
