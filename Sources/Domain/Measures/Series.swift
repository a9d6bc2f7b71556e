/// The figures of a year period by period, as a curve shows them.
enum Series {
  /// What each period of the cadence up to `asOf` added (of a level or a ratio: its value then).
  ///
  /// Nil where nothing was reported; after a hole in cumulative figures the next one covers it.
  static func values(_ entries: [Period: Entry], of indicator: Indicator, upTo asOf: Period)
    -> [Fraction?]
  {
    var previous = Fraction.zero
    return Period.all(of: indicator.cadence, in: asOf.year).filter { $0.hasEnded(with: asOf) }.map {
      period in
      switch entries[period]?.content {
      case .value(let value):
        guard indicator.kind == .flow, indicator.entryMode == .cumulative else {
          return Fraction(value)
        }
        defer { previous = Fraction(value) }
        return Fraction(value) - previous
      case .ratio(let upper, let lower): return Fraction.percent(upper, of: lower)
      case .stages(let names):
        let done = indicator.stages.filter { names.contains($0.name) }
        return Fraction(done.reduce(.zero) { $0 + $1.weight })
      case .missing, nil: return nil
      }
    }
  }

  /// The same over several units; a ratio's is its percent, Σnum ÷ Σden over those that reported.
  static func sum(_ units: [[Period: Entry]], of indicator: Indicator, upTo asOf: Period)
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
    _ units: [[Period: Entry]], of indicator: Indicator, upTo asOf: Period
  ) -> [Fraction?] {
    Period.all(of: indicator.cadence, in: asOf.year).filter { $0.hasEnded(with: asOf) }.map {
      period in
      var (upper, lower) = (Quantity.zero, Quantity.zero)
      for entries in units {
        if case .ratio(let num, let den)? = entries[period]?.content {
          (upper, lower) = (upper + num, lower + den)
        }
      }
      return Fraction.percent(upper, of: lower)
    }
  }
}
