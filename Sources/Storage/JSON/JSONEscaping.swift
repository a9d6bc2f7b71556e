extension JSONWriter {
  /// Writes a text with its quotation marks.
  mutating func write(text: String) {
    append("\"")
    var text = text
    text.withUTF8 { part in
      var start = 0
      var place = 0
      while place < part.count {
        let width = Self.width(part[place])
        if Self.mayNeedEscape(part[place]) {
          let scalar = Self.scalar(part[place..<place + width])
          if Self.needsEscape(scalar) {
            bytes.append(contentsOf: part[start..<place])
            escape(scalar)
            start = place + width
          }
        }
        place += width
      }
      bytes.append(contentsOf: part[start...])
    }
    append("\"")
  }

  private static func width(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Whether any scalar that needs an escape begins with this byte; a quick first look.
  private static func mayNeedEscape(_ first: UInt8) -> Bool {
    switch first {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    UTF8.decode(UTF8.EncodedScalar(bytes))
  }

  /// What would end the text, and what nobody sees on paper: control, bidi and zero-width
  /// characters, the soft hyphen and tags.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x5C, 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\t": append("\\t")
    case "\r": append("\\r")
    default: for unit in UTF16.encode(scalar) ?? .init() { escape(unit: unit) }
    }
  }

  private mutating func escape(unit: UInt16) {
    let digits = String(unit, radix: 16)
    append("\\u")
    for _ in digits.utf8.count..<4 { append("0") }
    bytes.append(contentsOf: digits.utf8)
  }
}
