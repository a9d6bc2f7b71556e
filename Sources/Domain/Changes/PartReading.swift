/// Why a text can't stand in a field.
public enum FieldFault: Hashable, Sendable {
  case empty
  /// More than so many characters.
  case tooLong(Int)
  case notANumber
  /// Not within these bounds.
  case outOfRange(String, String)
  case notADay
  case notAYear
  /// None of the words that may stand there.
  case notOneOf([String])
  /// The identifier of nothing that the book knows.
  case unknown(String)
  /// Another part beside it has that name.
  case taken(String)
  /// Has to be less than another field, or earlier: thresholds, days, limits.
  case notBelow(FieldName)
  /// Has to be more than another field, or later.
  case notAbove(FieldName)
  /// A unit would stand below itself.
  case loop
}

extension PartField.Form {
  /// The value that a typed text stands for; nil for an empty one, which takes the field away.
  func value(of text: String) throws(FieldFaultError) -> FieldValue? {
    guard !text.isEmpty else {
      if isRequired { throw FieldFaultError(.empty) }
      return nil
    }
    switch self {
    case .text(let limit, _):
      guard text.count <= limit * (text.isLatin ? 2 : 1) else {
        throw FieldFaultError(.tooLong(limit))
      }
      return .text(text)
    case .list:
      return .list(text.listed.map(FieldValue.text))
    case .words(let words):
      guard words.contains(text) else { throw FieldFaultError(.notOneOf(words)) }
      return .text(text)
    case .number(let range):
      guard let number = Int(text) else { throw FieldFaultError(.notANumber) }
      guard range.contains(number) else {
        throw FieldFaultError(.outOfRange("\(range.lowerBound)", "\(range.upperBound)"))
      }
      return .number(number)
    case .amount(let isPositive):
      guard let amount = Quantity(text) else { throw FieldFaultError(.notANumber) }
      if isPositive, !(amount > .zero && amount < Quantity(1000)) {
        throw FieldFaultError(.outOfRange("0", "1000"))
      }
      guard amount.magnitude < Quantity.largest, amount.scale <= 4 else {
        throw FieldFaultError(.notANumber)
      }
      return .text(amount.description)
    case .day:
      guard let day = Day(text) else { throw FieldFaultError(.notADay) }
      return .text(day.description)
    case .year:
      guard let year = Int(text), (1900...2999).contains(year) else {
        throw FieldFaultError(.notAYear)
      }
      return .number(year)
    case .stages: return .list(try text.listed.map(Self.stage))
    case .reference: return .text(text)
    }
  }

  private static func stage(_ text: String) throws(FieldFaultError) -> FieldValue {
    var words = text.split(separator: " ").map(String.init)
    var record: [String: FieldValue] = [:]
    if let day = words.last.flatMap({ Day($0) }), words.count > 1 {
      record["due"] = .text(day.description)
      words.removeLast()
    }
    if let weight = words.last.flatMap({ Quantity($0) }), words.count > 1 {
      guard weight > .zero else { throw FieldFaultError(.outOfRange("0", "1000")) }
      record["weight"] = .text(weight.description)
      words.removeLast()
    }
    record["name"] = .text(words.joined(separator: " "))
    return .record(record)
  }

  private var isRequired: Bool {
    switch self {
    case .text(_, let isRequired), .reference(_, let isRequired): isRequired
    case .words: true
    case .list, .number, .amount, .day, .year, .stages: false
    }
  }
}

/// A fault that is thrown while a text is read, before it is known of which field.
struct FieldFaultError: Error {
  let fault: FieldFault

  init(_ fault: FieldFault) { self.fault = fault }
}

extension FieldValue {
  /// The value as it would be typed into its field.
  public var typedForm: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): items.map(\.typedForm).joined(separator: "、")
    case .record(let record):
      ["name", "weight", "due"].compactMap { record[$0]?.typedForm }.joined(separator: " ")
    }
  }
}

extension String {
  /// What stands between 、, commas and semicolons, without spaces at the ends.
  fileprivate var listed: [String] {
    split { "、,，;；".contains($0) }.map { item in
      item.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// Whether it is written in Latin letters: two of them take the room of one Han character.
  fileprivate var isLatin: Bool { unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
}
