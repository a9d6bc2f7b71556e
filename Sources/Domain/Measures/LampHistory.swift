/// How a unit stood month by month, as it was judged then: by the targets that held at the time, with
/// what is known today of the figures.
public struct LampHistory: Hashable, Sendable {
  /// The months from the plan's first up to asOf.
  public let months: [Period]
  /// The unit as a whole at the end of each month.
  public let overall: [Rollup]
  /// The lamps of its figures by indicator (places in the assessment's `indicators`) and month; nil
  /// where the unit isn't asked.
  public let lamps: [[Lamp?]]

  /// Figures whose lamp in the last month is another than in the one before, by what it was and is.
  public var changes: [Turn: Int] {
    guard months.count > 1 else { return [:] }
    return lamps.reduce(into: [:]) { changes, months in
      guard let now = months.last ?? nil, let before = months.dropLast().last ?? nil, now != before
      else { return }
      changes[Turn(from: before, to: now), default: 0] += 1
    }
  }

  /// A lamp that became another.
  public struct Turn: Hashable, Sendable {
    /// The lamp of the month before.
    public let from: Lamp
    /// The lamp of the last month.
    public let to: Lamp

    /// Whether it is better now.
    public var isBetter: Bool { to.worth > from.worth }
  }
}

extension Lamp {
  /// From the worst to the best; what is not judged stands in the middle.
  fileprivate var worth: Int {
    switch self {
    case .overdue: 0
    case .behind: 1
    case .slow: 2
    case .noTarget, .notApplicable, .notDue: 3
    case .onPace: 4
    case .ahead: 5
    case .done: 6
    }
  }
}

extension Assessment {
  /// The history of a unit that reports for itself, by its row; nil for a sum of units and for the
  /// city.
  public func lampHistory(_ row: Int, in book: Book) -> LampHistory? {
    guard units.indices.contains(row), !isSum(row), let plan = book.plans[year] else { return nil }
    let months = Period.all(of: .month, in: year).filter { $0 <= asOf }
    let figures = book.year(year, of: units[row].id)
    let measures = months.map { month in
      let then = figures.aiming(on: plan.calendar.dates(of: month).dueOn)
      return indicators.map {
        Measure(of: $0, in: then, unit: units[row], plan: plan, asOf: month, today: today)
      }
    }
    return LampHistory(
      months: months,
      overall: measures.map { measures in
        Rollup(
          counted.compactMap { column in
            measures[column].map { Rollup.Part(indicator: indicators[column], measure: $0) }
          }, plan.rules)
      },
      lamps: indicators.indices.map { column in measures.map { $0[column]?.lamp } })
  }

  /// The lamp of one unit's figure at the end of an earlier month, by the target that held then; nil
  /// where the row is a sum, and where there was none.
  public func lamp(_ row: Int, _ column: Int, at month: Period, in book: Book) -> Lamp? {
    guard units.indices.contains(row), !isSum(row), let plan = book.plans[year] else { return nil }
    let then = book.year(year, of: units[row].id)
      .aiming(on: plan.calendar.dates(of: month).dueOn)
    return Measure(
      of: indicators[column], in: then, unit: units[row], plan: plan, asOf: month, today: today
    )?.lamp
  }
}

extension UnitYear {
  /// The same with the targets as they were on a day.
  fileprivate func aiming(on day: Day) -> UnitYear {
    guard targets.contains(where: { !$0.value.revisions.isEmpty }) else { return self }
    var then = self
    then.targets = targets.mapValues { $0.inForce(on: day) }
    return then
  }
}

extension Target {
  /// The target as it was at the end of a day: later revisions of the annual amount undone.
  func inForce(on day: Day) -> Target {
    let later = revisions.values.filter { revision in
      Timestamp(revision.at).map { $0.day > day } ?? false
    }
    guard let next = later.min(by: { $0.at < $1.at }) else { return self }
    var then = self
    then.annual = next.from
    return then
  }
}
