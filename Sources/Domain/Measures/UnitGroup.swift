/// A unit with units below it, measured: C, B, T and coverage are the sums of its lowest units, as the
/// city's are of all of them.
public struct UnitGroup: Hashable, Sendable {
  /// The unit itself.
  public let unit: ReportingUnit
  /// Its lowest units, as places in the assessment's units, in official order.
  public let rows: [Int]
  /// The figures by active indicator; not applicable where none of its units is asked.
  public let measures: [Measure]
  /// All of them together.
  public let rollup: Rollup
}

extension Assessment {
  /// A unit's figures as sums of the units below it; nil where none of those reports.
  public func group(_ unit: ReportingUnit, in book: Book) -> UnitGroup? {
    guard let plan = book.plans[year] else { return nil }
    let below = book.leaves(below: unit.id)
    let rows = units.indices.filter { below.contains(units[$0].id) }
    guard !rows.isEmpty else { return nil }
    let years = rows.map { book.year(year, of: units[$0].id) }
    let measures = indicators.indices.map { column in
      let parts = zip(rows, years).compactMap { row, year in
        cell(row, column).map {
          Measure.Part(measure: $0, target: year.targets[indicators[column].id])
        }
      }
      return Measure(
        of: indicators[column], parts: parts, cityTarget: nil, plan: plan, asOf: asOf)
    }
    let asked = indicators.indices.filter { column in
      rows.contains { cell($0, column) != nil }
    }
    var rollup = Rollup(
      asked.map { Rollup.Part(indicator: indicators[$0], measure: measures[$0]) }, plan.rules)
    for row in rows {
      for column in asked {
        if let measure = cell(row, column) { rollup.count(measure) }
      }
    }
    return UnitGroup(unit: unit, rows: rows, measures: measures, rollup: rollup)
  }
}

extension Book {
  /// The units below a unit that have none below themselves, at any depth.
  public func leaves(below unit: ReportingUnit.ID) -> Set<ReportingUnit.ID> {
    let children = Dictionary(grouping: units.filter { $0.parent != nil }) { $0.parent }
    var leaves: Set<ReportingUnit.ID> = []
    var seen: Set<ReportingUnit.ID> = [unit]
    var waiting = children[unit] ?? []
    while let next = waiting.popLast() {
      // A circle in the files would go round for ever.
      guard seen.insert(next.id).inserted else { continue }
      let below = children[next.id] ?? []
      if below.isEmpty { leaves.insert(next.id) } else { waiting += below }
    }
    return leaves
  }
}
