/// A highlight that is worth spreading 值得推广: what one unit did and others can take up.
public struct Practice: Hashable, Sendable, Identifiable {
  /// Names a practice: the unit, the period of its report, and the paragraph's key.
  ///
  /// Written `gulou/2024-06/n1`.
  public struct ID: Hashable, Sendable {
    /// The unit that did it.
    public let unit: ReportingUnit.ID
    /// The period of the report.
    public let period: Period
    /// The key of the paragraph among its highlights.
    public let key: String

    /// The practice of a paragraph.
    public init(_ unit: ReportingUnit.ID, _ period: Period, _ key: String) {
      (self.unit, self.period, self.key) = (unit, period, key)
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, let unit = ReportingUnit.ID(parts[0]), let period = Period(parts[1]),
        !parts[2].isEmpty
      else { return nil }
      self.init(unit, period, String(parts[2]))
    }

    /// As it is kept.
    public var text: String { "\(unit)/\(period)/\(key)" }
  }

  /// Its name.
  public let id: ID
  /// The paragraph.
  public let item: Report.Item
  /// The areas that it is about by its links, in the order of the links; empty where it has none.
  public let areas: [Area.ID]
  /// The indicators that it is about, those of its initiatives behind; of the plan of its year.
  public let indicators: [Indicator.ID]
  /// The units that took it up 借鉴 in a report of theirs, in official order.
  public internal(set) var borrowers: [ReportingUnit.ID] = []

  init(_ id: ID, _ item: Report.Item, in plan: Plan?) {
    (self.id, self.item) = (id, item)
    var (areas, indicators): ([Area.ID], [Indicator.ID]) = ([], [])
    for link in item.links {
      let initiative: Initiative?
      switch link {
      case .area(let id):
        areas.append(id)
        continue
      case .initiative(let id):
        initiative = plan?.initiative(id)
        indicators += plan?.indicators(of: id).map(\.id) ?? []
      case .indicator(let id):
        initiative = plan?.indicator(id).flatMap { plan?.initiative($0.initiative) }
        indicators.insert(id, at: 0)
      case .other: continue
      }
      if let initiative { areas.append(initiative.area) }
    }
    self.areas = areas.withoutRepeats
    self.indicators = indicators.withoutRepeats
  }
}

extension Book {
  /// The practices of all reports of all years 经验库, the latest period first, those of one period in
  /// the official order of the units and in that of their reports.
  public var practices: [Practice] {
    let places = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
    var borrowers: [Practice.ID: Set<ReportingUnit.ID>] = [:]
    var found: [Practice] = []
    for year in everyYear {
      for (period, report) in year.reports {
        for item in report.items.values.flatMap(\.values) {
          if let id = item.borrowed { borrowers[id, default: []].insert(year.unit) }
        }
        for (key, item) in report.items[.highlights] ?? [:] where item.isWorthSpreading {
          found.append(Practice(Practice.ID(year.unit, period, key), item, in: plans[period.year]))
        }
      }
    }
    func place(_ unit: ReportingUnit.ID) -> Int { places[unit] ?? units.count }
    func rank(_ practice: Practice) -> (Int, Int, Int, Int, String) {
      let (id, days) = (practice.id, practice.id.period)
      return (
        -Int(days.end.number), -Int(days.start.number), place(id.unit), practice.item.order,
        "\(id.unit) \(id.key)"
      )
    }
    return found.sorted { rank($0) < rank($1) }.map { practice in
      var practice = practice
      practice.borrowers = (borrowers[practice.id] ?? []).sorted {
        (place($0), $0.text) < (place($1), $1.text)
      }
      return practice
    }
  }

  /// Whether a unit's report of a period takes a practice up already.
  public func hasBorrowed(_ practice: Practice.ID, _ unit: ReportingUnit.ID, in period: Period)
    -> Bool
  {
    let items = year(period.year, of: unit).reports[period]?.items ?? [:]
    return items.values.contains { $0.values.contains { $0.borrowed == practice } }
  }
}

extension [Practice] {
  /// Those about an area, of some units; nil: of all.
  public func about(_ area: Area.ID?, of units: Set<ReportingUnit.ID>?) -> [Practice] {
    filter { practice in
      (area.map { practice.areas.contains($0) } ?? true)
        && (units?.contains(practice.id.unit) ?? true)
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
