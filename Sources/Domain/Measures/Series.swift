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
    switch entries.content(period) {
    case .value(let value):
      guard indicator.kind == .flow, indicator.entryMode == .cumulative else {
        return Fraction(value)
      }
      return Fraction(value) - before(period, entries)
    case .ratio(let upper, let lower): return Fraction.percent(upper, of: lower)
    case .stages(let names): return Fraction(indicator.weight(ofStages: names))
    case .missing, nil: return nil
    }
  }

  /// What a cumulative figure had come to in the year before a period; 0 before the first one.
  private static func before(_ period: Period, _ entries: PeriodEntries) -> Fraction {
    for earlier in entries.contents.reversed()
    where earlier.period < period && earlier.period.cadence == period.cadence
      && earlier.period.year == period.year
    {
      if case .value(let value) = earlier.content { return Fraction(value) }
    }
    return .zero
  }

  /// The same over several units; a ratio's is its percent, Σnum ÷ Σden over those that reported.
  static func sum(_ units: [PeriodEntries], of indicator: Indicator, upTo asOf: Period)
    -> [Fraction?]
  {
    guard !indicator.isRatio else { return percents(units, of: indicator, upTo: asOf) }
    let each = units.map { values($0, of: indicator, upTo: asOf) }
    guard let first = each.first else { return [] }
    return first.indices.map { place in
      let known = each.compactMap { $0[place] }
      return known.isEmpty ? nil : known.reduce(.zero, +)
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
