/// How one unit's report of a month stands 报送: what is asked, what is there, when it came.
public struct Filing: Hashable, Sendable {
  /// The unit.
  public let unit: ReportingUnit.ID
  /// The month.
  public let period: Period
  /// The figures that are asked: those whose period ends with the month, in the plan's order.
  public let expected: [Indicator.ID]
  /// Those of them that are blank: without a figure and without a reason, in the plan's order.
  public let missing: [Indicator.ID]
  /// The report's way; nil while it is not begun.
  public let submission: Submission?
  /// How many days after the due day it was handed in, or how many have gone by without it; 0 when
  /// in time. They stop at the plan's end.
  public let daysLate: Int
  /// The figures that were typed after the report was accepted, in the plan's order; none until then,
  /// and none where it isn't known when that was.
  public let changed: [Indicator.ID]
  /// 填报负担: how many numbers the month asks of the unit; a ratio asks for two.
  public let burden: Int

  /// The figures that are answered: with a number or with a reason why there is none.
  public var answered: Int { expected.count - missing.count }
  /// Whether it was handed in and not sent back.
  public var isHandedIn: Bool {
    submission?.state == .submitted || submission?.state == .accepted
  }
  /// Whether it was handed in by the due day; one that was sent back and came again was, if it was so
  /// the first time.
  public var isOnTime: Bool { isHandedIn && daysLate == 0 }

  /// The report of a unit for a month; nil where the unit isn't asked for anything then.
  ///
  /// - Parameters:
  ///   - today: decides only how late it is.
  public init?(
    of unit: ReportingUnit, for month: Period, in book: Book, plan: Plan, today: Day
  ) {
    let figures = book.year(month.year, of: unit.id)
    let asked = plan.indicators.compactMap { indicator -> (Indicator, Period)? in
      guard figures.assignments[indicator.id]?.isReporting == true,
        let period = month.latestEnded(of: indicator.cadence), period.end == month.end,
        unit.isOpen(in: period), indicator.isActive(in: period)
      else { return nil }
      return (indicator, period)
    }
    guard !asked.isEmpty else { return nil }
    self.unit = unit.id
    period = month
    expected = asked.map(\.0.id)
    missing = asked.filter { figures.entries[$0.0.id]?[$0.1] == nil }.map(\.0.id)
    let submission = figures.submissions[month]
    let accepted = submission?.state == .accepted ? submission?.reviewedAt : nil
    changed = asked.filter { indicator, period in
      guard let accepted, let at = figures.entries[indicator.id]?[period]?.at else { return false }
      return at.isAfter(accepted)
    }.map(\.0.id)
    burden = asked.reduce(0) { $0 + ($1.0.isRatio ? 2 : 1) }
    self.submission = submission
    let due = plan.calendar.dates(of: month).dueOn
    let came = submission?.state == .returned ? nil : submission?.handedInAt?.day
    daysLate = max(0, min(came ?? today, plan.end).days(since: due))
  }
}

/// Completeness and timeliness of a month's reports 完整率与及时率.
public struct Completeness: Hashable, Sendable {
  /// Units that are asked for something.
  public let expected: Int
  /// Those that handed in and were not sent back.
  public let actual: Int
  /// Those of them that did so by the due day.
  public let onTime: Int

  /// Counted facts.
  public init(expected: Int, actual: Int, onTime: Int) {
    self.expected = expected
    self.actual = actual
    self.onTime = onTime
  }

  /// Counts reports.
  public init(_ filings: [Filing]) {
    self.init(
      expected: filings.count, actual: filings.count { $0.isHandedIn },
      onTime: filings.count { $0.isOnTime })
  }

  /// actual ÷ expected, 0…1; nil when nobody is asked.
  public var rate: Fraction? { Fraction(Int128(actual), Int128(expected)) }
  /// on time ÷ expected, 0…1; nil when nobody is asked.
  public var onTimeRate: Fraction? { Fraction(Int128(onTime), Int128(expected)) }
}

extension Book {
  /// The reports of a month in official order, of every unit that is asked for something then.
  public func filings(of month: Period, today: Day) -> [Filing] {
    guard let plan = plans[month.year] else { return [] }
    return reportingUnits(in: month.year).compactMap {
      Filing(of: $0, for: month, in: self, plan: plan, today: today)
    }
  }
}
