/// Something that the plan, the register of the two outlines or the list of units is made of.
///
/// Parts are edited field by field: what a part holds is its record in one of the book's documents.
public struct Part: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The year itself, with its state and its rules.
    case plan
    case area, initiative, indicator
    case programme, slot
    case unit
    /// One of the two outlines, a domain of it, a goal, and an indicator of that goal.
    case outline, domain, goal, outcome
  }

  /// What kind of thing.
  public let kind: Kind
  /// Its identifier: a slug, of a slot `five-actions/s01`, of the year nothing.
  public let id: String

  /// A part by its identifier.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The year itself.
  public static let plan = Part(.plan, "")
}

extension Part {
  /// The document that holds it, of the plan of a year.
  public func document(in year: Int) -> Document {
    switch kind {
    case .plan, .area, .initiative, .indicator, .programme, .slot: .plan(year: year)
    case .unit: .book
    case .outline, .domain, .goal, .outcome: .outlines
    }
  }

  /// The keys that lead to its record; none for the year itself.
  public var keys: [String] {
    guard let list = kind.list else { return [] }
    guard kind == .slot else { return [list, id] }
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 ? ["programmes", parts[0], list, parts[1]] : [list, id]
  }

  /// The part that a field belongs to, with the keys behind it; nil for fields that are no part's.
  public static func at(_ path: FieldPath) -> (part: Part, rest: [String])? {
    let keys = path.keys
    let kinds: [Kind] =
      switch path.document {
      case .plan: [.area, .initiative, .indicator, .programme]
      case .book: [.unit]
      case .outlines: [.outline, .domain, .goal, .outcome]
      case .unit, .work, .meeting, .snapshot: []
      }
    if let kind = kinds.first(where: { $0.list == keys[0] }) {
      guard keys.count > 2 else { return nil }
      guard kind == .programme, keys[2] == "slots", keys.count > 4 else {
        return (Part(kind, keys[1]), Array(keys.dropFirst(2)))
      }
      return (Part(.slot, "\(keys[1])/\(keys[3])"), Array(keys.dropFirst(4)))
    }
    guard case .plan = path.document, FieldName.allCases.contains(where: { $0.keys == keys }) else {
      return nil
    }
    return (.plan, keys)
  }

  /// The part above a slot; nil for all others, whose record names it.
  var programme: Part? {
    guard kind == .slot, let slash = id.firstIndex(of: "/") else { return nil }
    return Part(.programme, String(id[..<slash]))
  }
}

extension Part.Kind {
  /// The member of the document under which its parts stand; nil for the year itself.
  var list: String? {
    switch self {
    case .plan: nil
    case .area: "areas"
    case .initiative: "initiatives"
    case .indicator, .outcome: "indicators"
    case .programme: "programmes"
    case .slot: "slots"
    case .unit: "units"
    case .outline: "outlines"
    case .domain: "domains"
    case .goal: "goals"
    }
  }

  /// What it stands below; nil for what stands at the top.
  public var parent: Part.Kind? {
    switch self {
    case .initiative: .area
    case .indicator: .initiative
    case .slot: .programme
    case .unit: .unit
    case .domain: .outline
    case .goal: .domain
    case .outcome: .goal
    case .plan, .area, .programme, .outline: nil
    }
  }

  /// The field that names the part above; nil where there is none, and of a slot, whose place says it.
  var parentField: FieldName? {
    switch self {
    case .initiative: .area
    case .indicator: .initiative
    case .unit: .parent
    case .domain: .outline
    case .goal: .domain
    case .outcome: .goal
    case .slot, .plan, .area, .programme, .outline: nil
    }
  }

  /// What can stand below it.
  public var children: [Part.Kind] { Part.Kind.allCases.filter { $0.parent == self } }

  /// Whether people make such parts; the year is made by copying, the two outlines are given.
  public var isMadeByHand: Bool { self != .plan && self != .outline }
}
