/// Something unusual about a figure that may still be right: it is asked about, never refused.
public enum InputWarning: Hashable, Sendable {
  /// More than three times the median of the last figures, and half as much again as the previous.
  case high(Fraction, median: Fraction, previous: Fraction)
  /// Less than a third of the median of the last figures.
  case low(Fraction, median: Fraction)
  /// A cumulative figure falls in this period, from one amount to another.
  case fell(Period, from: Quantity, to: Quantity)
  /// The value to date is more than one and a half times the annual target.
  case farAboveTarget(toDate: Fraction, target: Quantity)
  /// The upper number of a ratio exceeds the lower one.
  case upperExceedsLower(Quantity, Quantity)
  /// The first indicator's figure is below the second's, which it can't well be: 人次 < 场次.
  case below(Indicator.ID, Quantity, Indicator.ID, Quantity)
  /// The same figure in so many periods running, this one included.
  case unchanged(Fraction, periods: Int)
  /// These periods are blank among filled ones: 0 还是未报？
  case hole([Period])
  /// A sheet says only about how many, as `约300`, which is taken as it stands.
  case approximate(String)
  /// Something was taken away and no note says why.
  case subtracted(Quantity)
  /// Not between what the plan says is usual; nil: no such bound.
  case unusual(least: Quantity?, most: Quantity?)
  /// The note holds something that looks like it belongs to a person served.
  case personalData(PersonalData)

  /// Whether a note is asked for, and not only a second Enter.
  public var wantsNote: Bool {
    switch self {
    case .fell, .subtracted: true
    case .high, .low, .farAboveTarget, .upperExceedsLower, .below, .unchanged, .hole,
      .approximate, .unusual, .personalData:
      false
    }
  }
}
