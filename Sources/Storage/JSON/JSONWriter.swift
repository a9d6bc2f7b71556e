public import Domain

/// Writes canonical JSON: the same value always gives the same bytes.
///
/// Keys in the order of their scalars, two spaces, LF, a last newline. A record that holds no
/// record and no list of records stands on one line, so a figure is one line of a unit's file.
/// Control, bidi and zero-width characters are escaped.
public struct JSONWriter {
  private var bytes: [UInt8] = []

  /// The canonical text of a document.
  public static func canonical(_ value: FieldValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0, isTop: true)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// The same on one line without spaces or newline, as the journal holds it.
  public static func compact(_ value: FieldValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.writeCompact(value)
    return writer.bytes
  }

  private static func isFlat(_ value: FieldValue) -> Bool {
    switch value {
    case .text, .number, .flag: true
    case .list(let items): items.allSatisfy { $0.list == nil && $0.record == nil }
    case .record(let members): members.isEmpty
    }
  }

  private mutating func write(_ value: FieldValue, indent: Int, isTop: Bool) {
    switch value {
    case .record(let members):
      if !isTop, members.values.allSatisfy(Self.isFlat) { return writeCompact(value) }
      guard !members.isEmpty else { return append("{}") }
      append("{")
      for (place, key) in Self.sorted(members).enumerated() {
        append(place == 0 ? "\n" : ",\n")
        space(indent + 1)
        write(text: key)
        append(": ")
        write(members[key] ?? .flag(false), indent: indent + 1, isTop: false)
      }
      append("\n")
      space(indent)
      append("}")
    case .list(let items):
      if items.allSatisfy(Self.isFlat) { return writeCompact(value) }
      append("[")
      for (place, item) in items.enumerated() {
        append(place == 0 ? "\n" : ",\n")
        space(indent + 1)
        write(item, indent: indent + 1, isTop: false)
      }
      append("\n")
      space(indent)
      append("]")
    case .text, .number, .flag: writeCompact(value)
    }
  }

  private mutating func writeCompact(_ value: FieldValue) {
    switch value {
    case .text(let text): write(text: text)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): append(flag ? "true" : "false")
    case .list(let items):
      append("[")
      for (place, item) in items.enumerated() {
        if place > 0 { append(",") }
        writeCompact(item)
      }
      append("]")
    case .record(let members):
      append("{")
      for (place, key) in Self.sorted(members).enumerated() {
        if place > 0 { append(",") }
        write(text: key)
        append(":")
        writeCompact(members[key] ?? .flag(false))
      }
      append("}")
    }
  }

  private static func sorted(_ members: [String: FieldValue]) -> [String] {
    members.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func space(_ indent: Int) {
    for _ in 0..<indent { append("  ") }
  }

  private mutating func write(text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\t": append("\\t")
      case "\r": append("\\r")
      default:
        if Self.isHidden(scalar) {
          escape(scalar)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encode("\u{FFFD}") ?? .init())
        }
      }
    }
    append("\"")
  }

  /// What nobody sees on paper: control, bidi and zero-width characters.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: false)
    append("\\u")
    for _ in digits.utf8.count..<4 { append("0") }
    bytes.append(contentsOf: digits.utf8)
  }
}
