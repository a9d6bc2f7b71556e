/// What one period came to: what a flow added, a level, a ratio's percent.
struct PeriodAmount: Hashable, Sendable {
  let period: Period
  let amount: Fraction

  /// The amounts of all periods with a figure, in order.
  ///
  /// What a cumulative figure added after a hole is spread evenly over the periods it covers.
  static func of(_ figures: PeriodEntries, _ indicator: Indicator) -> [PeriodAmount] {
    var before: (period: Period, amount: Fraction)?
    return figures.contents.compactMap { period, content in
      switch content {
      case .value(let value) where indicator.kind == .flow && indicator.entryMode == .cumulative:
        let amount = Fraction(value)
        let isSameYear = before?.period.year == period.year
        let covered = period.ordinal - (isSameYear ? before?.period.ordinal ?? 0 : 0)
        let added = isSameYear ? amount - (before?.amount ?? .zero) : amount
        before = (period, amount)
        return PeriodAmount(period: period, amount: (added / Fraction(covered)) ?? added)
      case .value(let value): return PeriodAmount(period: period, amount: Fraction(value))
      case .ratio(let upper, let lower):
        return Fraction.percent(upper, of: lower).map {
          PeriodAmount(period: period, amount: $0)
        }
      case .stages, .missing: return nil
      }
    }
  }
}

extension Fraction {
  /// The middle one, of an even number the mean of the two in the middle; 0 of none.
  static func median(of values: some Sequence<Fraction>) -> Fraction {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .zero }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return ((low + high) / Fraction(2)) ?? .zero
  }
}
