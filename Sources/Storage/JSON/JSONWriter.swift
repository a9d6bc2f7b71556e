public import Domain

/// Writes canonical JSON: the same value always gives the same bytes.
///
/// Keys in the order of their scalars, two spaces, LF, a last newline. A record that holds no
/// other record but empty ones, and no list of records or lists, stands on one line, so a figure
/// is one line of a unit's file. Control, bidi and zero-width characters are escaped.
public struct JSONWriter {
  var bytes: [UInt8] = []

  /// The canonical text of a document.
  public static func canonical(_ value: FieldValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
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

  private mutating func write(_ value: FieldValue, indent: Int) {
    switch value {
    case .record(let members):
      if members.isEmpty || indent > 0 && members.values.allSatisfy(Self.isFlat) {
        return writeCompact(value)
      }
      append("{")
      for (place, member) in Self.sorted(members).enumerated() {
        append(place == 0 ? "\n" : ",\n")
        space(indent + 1)
        write(text: member.key)
        append(": ")
        write(member.value, indent: indent + 1)
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
        write(item, indent: indent + 1)
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
      for (place, member) in Self.sorted(members).enumerated() {
        if place > 0 { append(",") }
        write(text: member.key)
        append(":")
        writeCompact(member.value)
      }
      append("}")
    }
  }

  /// By scalars, which is also the order of the bytes.
  private static func sorted(_ members: [String: FieldValue]) -> [(
    key: String, value: FieldValue
  )] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func space(_ indent: Int) {
    for _ in 0..<indent { append("  ") }
  }
}
