import Domain

@testable import Storage

/// A text is refused with its place, or read, and then writing and reading it again changes nothing.
enum JSONLaw {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let lines = JSONReader.lines(bytes)
    let lineCount = 1 + bytes.count { $0 == 0x0A }
    let value: FieldValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      try Breach.unless(
        (1...lineCount).contains(error.line) && (1...bytes.count + 1).contains(error.column),
        "an error stands within the text")
      try Breach.unless(lines.isEmpty, "a faulty text has no members")
      return
    }
    try Breach.unless(lines.count == memberCount(value), "every member has its line")
    try Breach.unless(
      lines.values.allSatisfy { (1...lineCount).contains($0) }, "a member stands within the text")
    try Breach.unless(
      (try? JSONReader.read(bytes, comments: true)) == value, "comments may be there, not must")
    try isFixed(value, JSONWriter.canonical, "canonical")
    try isFixed(value, JSONWriter.compact, "compact")
  }

  /// Strings are compared by their bytes: equal ones may still be spelt in two ways.
  private static func isFixed(
    _ value: FieldValue, _ write: (FieldValue) -> [UInt8], _ form: String
  ) throws(Breach) {
    let written = write(value)
    guard let again = try? JSONReader.read(written) else {
      throw Breach(description: "what is written \(form) can be read")
    }
    try Breach.unless(again == value, "\(form): it is what was written")
    try Breach.unless(write(again) == written, "\(form): written again it is the same")
  }

  private static func memberCount(_ value: FieldValue) -> Int {
    switch value {
    case .text, .number, .flag: 0
    case .list(let items): items.reduce(items.count) { $0 + memberCount($1) }
    case .record(let members): members.values.reduce(members.count) { $0 + memberCount($1) }
    }
  }
}
