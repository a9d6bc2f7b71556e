/// How the target of an indicator is divided among the units.
public struct Allotment: Hashable, Sendable {
  /// The city's own target; nil when it has none.
  public let city: Quantity?
  /// What the targets of the units come to; nil where none has one, and for what is not divided.
  public let sum: Quantity?
  /// How many units have a part in it.
  public let asked: Int

  /// Looks at an indicator in a year: over all units, or over some, to whom no target of a whole is
  /// divided.
  public init(
    of indicator: Indicator, in book: Book, year: Int, among some: [ReportingUnit]? = nil
  ) {
    city = some == nil ? book.plans[year]?.cityTargets[indicator.id]?.annual : nil
    let years = (some ?? book.reportingUnits(in: year)).map { book.year(year, of: $0.id) }
    asked = years.count { year in
      year.assignments[indicator.id].map { $0.role != .notApplicable } ?? false
    }
    let annual = years.compactMap { $0.targets[indicator.id]?.annual }
    sum = annual.isEmpty || !indicator.isAllotted ? nil : annual.reduce(.zero, +)
  }

  /// 分解缺口: what of the city's target is not allotted, below 0 when more is; nil where the one or the
  /// other is missing. Shown, never corrected.
  public var gap: Quantity? {
    guard let city, let sum else { return nil }
    return city - sum
  }
}
