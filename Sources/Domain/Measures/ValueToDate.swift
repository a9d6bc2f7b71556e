/// What a unit's figures of a year come to at the end of a period.
struct ValueToDate: Hashable, Sendable {
  /// The amount; of a ratio in percent, of a milestone the weight of what is done.
  var amount: Fraction
  /// The upper and lower number of a ratio; nil unless a ratio.
  var upper: Quantity?
  var lower: Quantity?
  /// The last period with a figure.
  var period: Period

  /// Nil when no figure was reported up to `asOf`.
  ///
  /// Flow: the sum. Cumulative figures and levels: the last one. Ratio: Σnum ÷ Σden, or the last.
  /// A figure of another cadence or year, as a file may hold it, counts for nothing.
  init?(_ entries: PeriodEntries, of indicator: Indicator, upTo asOf: Period) {
    var last: Period?
    var sum = Quantity.zero
    var sumBelow = Quantity.zero
    let adds = indicator.entryMode == .period && (indicator.kind == .flow || indicator.isRatio)
    for (period, content) in entries.contents
    where period.cadence == indicator.cadence && period.year == asOf.year
      && period.hasEnded(with: asOf) && content.isFigure
    {
      last = period
      switch content {
      case .value(let value): sum = adds ? sum + value : value
      case .ratio(let upper, let lower):
        sum = adds ? sum + upper : upper
        sumBelow = adds ? sumBelow + lower : lower
      case .stages(let names): sum = indicator.weight(ofStages: names)
      case .missing: break
      }
    }
    guard let last else { return nil }
    period = last
    if indicator.isRatio {
      guard let percent = Fraction.percent(sum, of: sumBelow) else { return nil }
      amount = percent
      upper = sum
      lower = sumBelow
    } else {
      amount = Fraction(sum)
    }
  }
}

extension Fraction {
  /// 100 · `upper` ÷ `lower`; nil when that is zero.
  static func percent(_ upper: Quantity, of lower: Quantity) -> Fraction? {
    Fraction(upper, over: lower).map { $0 * Fraction(100) }
  }
}
