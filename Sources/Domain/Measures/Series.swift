/// The figures of a year period by period, as a curve shows them.
enum Series {
  /// What each period of the cadence up to `asOf` added (of a level or a ratio: its value then).
  ///
  /// Nil where nothing was reported; after a hole in cumulative figures the next one covers it.
  static func values(_ entries: PeriodEntries, of indicator: Indicator, upTo asOf: Period)
    -> [Fraction?]
  {
    Period.all(of: indicator.cadence, in: asOf.year).filter { $0.hasEnded(with: asOf) }
      .map { added(in: $0, entries, of: indicator) }
  }

  /// What one period added, as `values` tells it.
  static func added(in period: Period, _ entries: PeriodEntries, of indicator: Indicator)
    -> Fraction?
  {
    if case .ratio(let upper, let lower) = entries.content(period) {
      return Fraction.percent(upper, of: lower)
    }
    return amount(in: period, entries, of: indicator).map { Fraction($0) }
  }

  /// The same of what isn't a ratio, as an amount.
  private static func amount(
    in period: Period, _ entries: PeriodEntries, of indicator: Indicator
  ) -> Quantity? {
    switch entries.content(period) {
    case .value(let value):
      indicator.kind == .flow && indicator.entryMode == .cumulative
        ? value - before(period, entries) : value
    case .stages(let names): indicator.weight(ofStages: names)
    case .ratio, .missing, nil: nil
    }
  }

  /// What a cumulative figure had come to in the year before a period; 0 before the first one.
  private static func before(_ period: Period, _ entries: PeriodEntries) -> Quantity {
    for earlier in entries.contents.reversed()
    where earlier.period < period && earlier.period.cadence == period.cadence
      && earlier.period.year == period.year
    {
      if case .value(let value) = earlier.content { return value }
    }
    return .zero
  }

  /// The same over several units; a ratio's is its percent, Σnum ÷ Σden over those that reported.
  static func sum(_ units: [PeriodEntries], of indicator: Indicator, upTo asOf: Period)
    -> [Fraction?]
  {
    guard !indicator.isRatio else { return percents(units, of: indicator, upTo: asOf) }
    guard !units.isEmpty else { return [] }
    return Period.all(of: indicator.cadence, in: asOf.year).filter { $0.hasEnded(with: asOf) }
      .map { period in
        var sum: Int128?
        for entries in units {
          guard let added = amount(in: period, entries, of: indicator) else { continue }
          sum = (sum ?? 0) + added.digits(at: 9)
        }
        return sum.flatMap { Fraction($0, Quantity.power(9)) }
      }
  }

  private static func percents(
    _ units: [PeriodEntries], of indicator: Indicator, upTo asOf: Period
  ) -> [Fraction?] {
    Period.all(of: indicator.cadence, in: asOf.year).filter { $0.hasEnded(with: asOf) }.map {
      period in
      var (upper, lower) = (Quantity.zero, Quantity.zero)
      for entries in units {
        if case .ratio(let num, let den)? = entries.content(period) {
          (upper, lower) = (upper + num, lower + den)
        }
      }
      return Fraction.percent(upper, of: lower)
    }
  }
}
