/// The name of a field that people edit, as it stands in the book's files.
public enum FieldName: String, Hashable, Sendable, CaseIterable {
  case name, nameEn, shortName, shortNameEn, fullName, wording, aliases
  case kind, type, leadDept, narrative, level
  case unitOfMeasure, unitOfMeasureEn, decimals, direction, entryMode, cadence, weight, definition
  case numeratorName, numeratorUnit, denominatorName, least, most, activeFrom, activeTo, stages
  case atLeast
  case peerGroup, code, headTitle, population, openedOn, closedOn, parent
  case area, initiative, outline, domain, goal
  case state, curve, ahead, onPace, slow, notDue, margin
  case baselineYear, baseline, targetYear, target, source

  /// The keys from the part's record to the field.
  public var keys: [String] {
    switch self {
    case .curve: ["pace", rawValue]
    case .ahead, .onPace, .slow, .notDue, .margin: ["lampRules", rawValue]
    case .least, .most: ["limits", rawValue]
    default: [rawValue]
    }
  }
}

/// A field of a part that people edit.
public enum PartField: Hashable, Sendable {
  case named(FieldName)
  /// The value of a year, of an indicator of the two outlines.
  case value(year: Int)

  /// The keys from the part's record to the field.
  public var keys: [String] {
    switch self {
    case .named(let name): name.keys
    case .value(let year): ["values", String(year)]
    }
  }

  /// The field that keys behind a part lead to; nil when there is none.
  public init?(keys: [String]) {
    if keys.count == 2, keys[0] == "values", let year = Int(keys[1]) {
      self = .value(year: year)
    } else if let name = FieldName.allCases.first(where: { $0.keys == keys }) {
      self = .named(name)
    } else {
      return nil
    }
  }

  /// What may stand in a field, and how it is written.
  public enum Form: Hashable, Sendable {
    /// A text of at most so many characters; empty only where it isn't required.
    case text(limit: Int, isRequired: Bool)
    /// Names between 、 or commas.
    case list
    /// One of these words.
    case words([String])
    case number(ClosedRange<Int>)
    /// A decimal; above zero and at most ten where it is a weight or a share.
    case amount(isPositive: Bool)
    case day, year
    /// Stages as `方案 2 2024-03-31`, between 、 or commas.
    case stages
    /// The identifier of another part.
    case reference(Part.Kind, isRequired: Bool)
  }
}

extension Part.Kind {
  /// The fields that people edit, in the order in which they are shown; the values of years apart.
  public var fields: [FieldName] {
    switch self {
    case .plan: [.state, .curve, .ahead, .onPace, .slow, .notDue, .margin]
    case .area: [.name, .nameEn, .shortNameEn, .wording]
    case .initiative:
      [.name, .nameEn, .shortName, .shortNameEn, .type, .leadDept, .narrative, .area]
    case .indicator:
      [
        .name, .nameEn, .shortName, .shortNameEn, .unitOfMeasure, .unitOfMeasureEn, .decimals,
        .kind, .direction, .entryMode, .cadence, .weight, .definition, .numeratorName,
        .numeratorUnit, .denominatorName, .least, .most, .atLeast, .stages, .activeFrom, .activeTo,
        .initiative,
      ]
    case .programme: [.name, .nameEn, .level]
    case .slot: [.name, .nameEn]
    case .unit:
      [
        .name, .fullName, .shortName, .nameEn, .shortNameEn, .aliases, .kind, .peerGroup, .code,
        .headTitle, .population, .openedOn, .closedOn, .parent,
      ]
    case .outline, .domain: [.name, .nameEn]
    case .goal: [.name, .nameEn, .domain]
    case .outcome:
      [
        .name, .nameEn, .unitOfMeasure, .unitOfMeasureEn, .decimals, .direction, .baselineYear,
        .baseline, .targetYear, .target, .source, .definition, .goal,
      ]
    }
  }

  /// What may stand in a field; nil where such a part has no such field.
  public func form(of field: PartField) -> PartField.Form? {
    guard case .named(let name) = field else {
      return self == .outcome ? .amount(isPositive: false) : nil
    }
    guard fields.contains(name) else { return nil }
    switch name {
    case .name: return .text(limit: 60, isRequired: self != .slot)
    case .shortName: return .text(limit: self == .unit ? 4 : 6, isRequired: false)
    case .shortNameEn: return .text(limit: 14, isRequired: false)
    case .nameEn, .fullName, .unitOfMeasure, .unitOfMeasureEn, .leadDept, .peerGroup, .code,
      .headTitle, .numeratorName, .numeratorUnit, .denominatorName, .source:
      return .text(limit: 60, isRequired: false)
    case .wording, .narrative, .definition: return .text(limit: 500, isRequired: false)
    case .aliases: return .list
    case .kind:
      return .words(
        self == .unit
          ? ReportingUnit.Kind.allCases.map(\.rawValue)
          : ["flow", "stock", "ratio", "milestone", "yesNo"])
    case .type: return .words(["M", "Q", "U"])
    case .level: return .words(["national", "province", "city", "county"])
    case .direction: return .words(["up", "down", "keepAtLeast", "keepAtMost"])
    case .entryMode: return .words(["period", "cumulative"])
    case .cadence: return .words(Cadence.allCases.map(\.rawValue))
    case .state: return .words(["draft", "active", "closed"])
    case .curve: return .words(["linearMonths", "linearDays", "endLoaded"])
    case .decimals: return .number(0...4)
    case .population: return .number(0...100_000_000)
    case .weight, .ahead, .onPace, .slow, .notDue, .margin: return .amount(isPositive: true)
    case .least, .most, .baseline, .target: return .amount(isPositive: false)
    case .activeFrom, .activeTo, .openedOn, .closedOn: return .day
    case .baselineYear, .targetYear: return .year
    case .stages: return .stages
    case .atLeast: return .reference(.indicator, isRequired: false)
    case .parent: return .reference(.unit, isRequired: false)
    case .area: return .reference(.area, isRequired: true)
    case .initiative: return .reference(.initiative, isRequired: true)
    case .outline: return .reference(.outline, isRequired: true)
    case .domain: return .reference(.domain, isRequired: true)
    case .goal: return .reference(.goal, isRequired: true)
    }
  }
}
