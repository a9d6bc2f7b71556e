/// What the names in a pasted table can mean, and what stands where when it has none.
public struct PasteNames: Sendable {
  let units: [ReportingUnit]
  let indicators: [Indicator]
  /// The units from the cursor on, as the screen lists them.
  let unitsFromCursor: [ReportingUnit.ID]
  /// The indicators from the cursor on, as the screen lists them.
  let indicatorsFromCursor: [Indicator.ID]
  /// Whether the screen lists indicators one below the other.
  let listsIndicators: Bool
  private let unitKeys: [String: Int]
  private let indicatorKeys: [String: Int]

  /// The names of units and indicators.
  ///
  /// - Parameters:
  ///   - unitsFromCursor: what rows without a name mean, the first one first.
  ///   - indicatorsFromCursor: what columns without a name mean, the first one first.
  ///   - listsIndicators: whether the screen lists indicators one below the other.
  public init(
    units: [ReportingUnit], indicators: [Indicator], unitsFromCursor: [ReportingUnit.ID] = [],
    indicatorsFromCursor: [Indicator.ID] = [], listsIndicators: Bool = false
  ) {
    self.units = units
    self.indicators = indicators
    self.unitsFromCursor = unitsFromCursor
    self.indicatorsFromCursor = indicatorsFromCursor
    self.listsIndicators = listsIndicators
    unitKeys = Self.keys(
      units.map { unit in
        [unit.name, unit.fullName, unit.id.text]
          + [unit.shortName, unit.nameEn, unit.shortNameEn].compactMap { $0 } + unit.aliases
      })
    indicatorKeys = Self.keys(
      indicators.map { indicator in
        [indicator.name, indicator.shortName, indicator.id.text]
          + [indicator.nameEn, indicator.shortNameEn].compactMap { $0 }
      })
  }

  /// The unit that a cell names: by name, short name, full name or alias, also without 市, 区 or 县.
  public func unit(_ cell: String) -> ReportingUnit.ID? {
    if let found = Self.place(of: cell, in: unitKeys) { return units[found].id }
    let key = Self.bare(cell)
    guard key.count >= 2 else { return nil }
    let longer = ["市", "区", "县"].compactMap { unitKeys[key + $0] }
    return Set(longer).count == 1 ? longer.first.map { units[$0].id } : nil
  }

  /// The indicator that a cell names.
  public func indicator(_ cell: String) -> Indicator.ID? {
    Self.place(of: cell, in: indicatorKeys).map { indicators[$0].id }
  }

  /// A name as it stands means more than one without what is in brackets behind it.
  private static func place(of cell: String, in keys: [String: Int]) -> Int? {
    keys[key(cell)] ?? keys[bare(cell)]
  }

  /// The places of names; a name that two have means neither.
  private static func keys(_ names: [[String]]) -> [String: Int] {
    var found: [String: Int] = [:]
    var shared: Set<String> = []
    for (place, list) in names.enumerated() {
      for key in Set(list.flatMap { [key($0), bare($0)] }) {
        if let other = found[key], other != place { shared.insert(key) }
        found[key] = place
      }
    }
    return found.filter { !$0.key.isEmpty && !shared.contains($0.key) }
  }

  /// A name without spaces, width, case and a colon.
  private static func key(_ name: String) -> String {
    TypedText(name).folded.lowercased().filter { !$0.isWhitespace && $0 != ":" }
  }

  /// The same without what stands in brackets behind it.
  private static func bare(_ name: String) -> String {
    String(key(name).prefix { $0 != "(" && $0 != "〔" && $0 != "[" })
  }
}
