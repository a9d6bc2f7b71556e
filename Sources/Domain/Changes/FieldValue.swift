/// A value as the book's files hold it: text, a whole number, a truth, a list or a record.
///
/// The neutral form between a typed value of this module and its JSON: field changes carry it, the
/// journal writes it, the reader produces it. Decimals and dates are text.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([FieldValue])
  case record([String: FieldValue])
}

extension FieldValue {
  /// The text, or nil if this is none.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number, or nil if this is none.
  public var number: Int? { if case .number(let number) = self { number } else { nil } }
  /// The truth value, or nil if this is none.
  public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  /// The list, or nil if this is none.
  public var list: [FieldValue]? { if case .list(let list) = self { list } else { nil } }
  /// The record, or nil if this is none.
  public var record: [String: FieldValue]? {
    if case .record(let record) = self { record } else { nil }
  }
  /// The member of a record, nil if this is no record or has no such key.
  public subscript(key: String) -> FieldValue? { record?[key] }
}
