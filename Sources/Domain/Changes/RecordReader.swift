/// A place in a document that is not as the format says.
public struct FormatProblem: Hashable, Sendable {
  /// What is wrong there.
  public enum Reason: Hashable, Sendable {
    /// The member must be there.
    case missing
    /// Another kind of value stands there.
    case wrongKind
    /// The text is none of the words, numbers, days or identifiers that may stand there.
    case invalid(String)
    /// A name that the book does not know.
    case unknown(String)
    /// Written by a newer program: this schema number.
    case newerSchema(Int)
    /// The file's own name says something else.
    case misplaced(String)
  }
  /// The place.
  public let path: FieldPath
  /// What is wrong.
  public let reason: Reason

  /// A problem at a place.
  public init(_ path: FieldPath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// Collects what is wrong while a document is read; what is right is kept.
struct Problems {
  let document: Document
  var found: [FormatProblem] = []

  mutating func report(_ keys: [String], _ reason: FormatProblem.Reason) {
    found.append(FormatProblem(FieldPath(document, keys), reason))
  }
}

/// One record of a document, with the keys that lead to it.
struct RecordReader {
  let members: [String: FieldValue]
  let keys: [String]

  init(_ value: FieldValue?, _ keys: [String], _ problems: inout Problems) {
    if let record = value?.record {
      members = record
    } else {
      members = [:]
      if value != nil { problems.report(keys, .wrongKind) }
    }
    self.keys = keys
  }

  func has(_ key: String) -> Bool { members[key] != nil }

  func text(_ key: String, _ problems: inout Problems) -> String? {
    guard let value = members[key] else { return nil }
    guard let text = value.text else {
      problems.report(keys + [key], .wrongKind)
      return nil
    }
    return text
  }

  func required(_ key: String, _ problems: inout Problems) -> String {
    if members[key] == nil { problems.report(keys + [key], .missing) }
    return text(key, &problems) ?? ""
  }

  func number(_ key: String, _ problems: inout Problems) -> Int? {
    guard let value = members[key] else { return nil }
    guard let number = value.number else {
      problems.report(keys + [key], .wrongKind)
      return nil
    }
    return number
  }

  func flag(_ key: String, _ problems: inout Problems) -> Bool {
    guard let value = members[key] else { return false }
    guard let flag = value.flag else {
      problems.report(keys + [key], .wrongKind)
      return false
    }
    return flag
  }

  func texts(_ key: String, _ problems: inout Problems) -> [String] {
    guard let value = members[key] else { return [] }
    guard let list = value.list else {
      problems.report(keys + [key], .wrongKind)
      return []
    }
    return list.compactMap(\.text)
  }

  /// A text of which `read` makes a value; told as a problem when it can't.
  func parsed<Value>(_ key: String, _ problems: inout Problems, _ read: (String) -> Value?)
    -> Value?
  {
    guard let text = text(key, &problems) else { return nil }
    if let value = read(text) { return value }
    problems.report(keys + [key], .invalid(text))
    return nil
  }

  func quantity(_ key: String, _ problems: inout Problems) -> Quantity? {
    parsed(key, &problems) { Quantity($0) }
  }

  func day(_ key: String, _ problems: inout Problems) -> Day? {
    parsed(key, &problems) { Day($0) }
  }

  func word<Word: RawRepresentable>(_ key: String, _ problems: inout Problems) -> Word?
  where Word.RawValue == String {
    parsed(key, &problems) { Word(rawValue: $0) }
  }

  /// The records of a keyed map in the order of their keys; keys that `read` refuses are told.
  func children<Key>(
    _ key: String, _ problems: inout Problems, _ read: (String) -> Key?
  ) -> [(key: Key, reader: RecordReader)] {
    let map = RecordReader(members[key], keys + [key], &problems)
    var result: [(key: Key, reader: RecordReader)] = []
    for (name, value) in map.members.sorted(by: { $0.key < $1.key }) {
      if let key = read(name) {
        result.append((key, RecordReader(value, map.keys + [name], &problems)))
      } else {
        problems.report(map.keys + [name], .invalid(name))
      }
    }
    return result
  }
}

/// Builds a record from typed members; absent ones stay absent.
struct RecordWriter {
  private(set) var members: [String: FieldValue] = [:]

  mutating func put(_ key: String, _ text: String?) {
    if let text { members[key] = .text(text) }
  }
  mutating func put(_ key: String, _ quantity: Quantity?) { put(key, quantity?.description) }
  mutating func put(_ key: String, _ day: Day?) { put(key, day?.description) }
  mutating func put(_ key: String, number: Int) { members[key] = .number(number) }
  mutating func put(_ key: String, flag: Bool) { if flag { members[key] = .flag(true) } }
  mutating func put(_ key: String, texts: [String]) {
    if !texts.isEmpty { members[key] = .list(texts.map(FieldValue.text)) }
  }
  mutating func put(_ key: String, record: FieldValue?) { members[key] = record }

  var value: FieldValue { .record(members) }
}
