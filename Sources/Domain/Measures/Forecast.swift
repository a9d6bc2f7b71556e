/// Where a figure leads if it goes on as in its last three periods.
///
/// r is the mean of the last three increments, their least and greatest make the band;
/// F = C + r × periods left; required = (T − C) ÷ periods left.
public struct Forecast: Hashable, Sendable {
  /// F: the amount at the due date.
  public let amount: Fraction
  /// The band: the amounts if every period left were as the least and the greatest of the three.
  public let band: ClosedRange<Fraction>
  /// What share of the way to the target F is; nil without a target.
  public let progress: Fraction?
  /// The shares of the band's ends, the least first; nil without a target.
  public let progressBand: ClosedRange<Fraction>?
  /// What each period left has to add to reach the target; 0 when it is reached, nil without one.
  public let required: Fraction?
  /// C ÷ e, the share of the way done by the share expected: what a seasonal pace foretells as a
  /// progress. Nil where the pace is even or no target is set.
  public let seasonal: Fraction?
  /// Periods of the cadence that are left until the due date, at least 1.
  public let periodsLeft: Int

  /// Nil with fewer than three periods, after the due date, and where the sums leave their range.
  ///
  /// - Parameters:
  ///   - increments: what each reported period added, the latest last.
  ///   - toDate: C. - baseline: B. - target: T; nil without one.
  ///   - pace: e where it is seasonal; nil where it is even.
  public init?(
    increments: [Fraction], toDate: Fraction, baseline: Fraction = .zero, target: Fraction?,
    periodsLeft: Int, pace: Fraction? = nil
  ) {
    let last = increments.suffix(3)
    guard last.count == 3, periodsLeft > 0, let least = last.min(), let most = last.max(),
      let third = Fraction(1, 3), let share = Fraction(1, Int128(periodsLeft))
    else { return nil }
    let left = Fraction(periodsLeft)
    let mean = last.reduce(.zero, +) * third
    amount = toDate + mean * left
    let (low, high) = (toDate + least * left, toDate + most * left)
    guard low <= high else { return nil }
    band = low...high
    self.periodsLeft = periodsLeft
    guard let target, target != baseline else {
      progress = nil
      progressBand = nil
      required = nil
      seasonal = nil
      return
    }
    func part(_ amount: Fraction) -> Fraction {
      (amount - baseline).over(target - baseline) ?? .zero
    }
    progress = part(amount)
    let (one, other) = (part(low), part(high))
    progressBand = min(one, other)...max(one, other)
    let isReached = part(toDate) >= .one
    required = isReached ? .zero : (target - toDate) * share
    seasonal = pace.flatMap { part(toDate) / $0 }
  }
}

extension Assessment {
  /// Where a figure leads; nil for what has no increments to go on: ratios, stages, kept levels.
  ///
  /// - Parameter row: a unit's place; the number of units for the city.
  public func forecast(_ row: Int, _ column: Int, in book: Book) -> Forecast? {
    let indicator = indicators[column]
    guard let plan = book.plans[year], !indicator.direction.isKept,
      indicator.kind == .flow || indicator.kind == .stock,
      let measure = row == units.count ? city[column] : cell(row, column),
      let toDate = measure.toDate, let last = measure.lastPeriod
    else { return nil }
    let target =
      row == units.count
      ? plan.cityTargets[indicator.id]
      : book.year(year, of: units[row].id).targets[indicator.id]
    let due = target?.due ?? plan.end
    let left = Period.all(of: indicator.cadence, in: year).filter { $0 > last && $0.end <= due }
    var series = self.series(row, column, in: book).compactMap { $0 }
    if indicator.kind == .stock {
      series = zip([measure.baseline] + series, series).map { $1 - $0 }
      if measure.baseline == .zero { series.removeFirst() }
    }
    let curve = indicator.pace ?? plan.pace
    let isSeasonal = target?.interim.isEmpty == false || curve.isSeasonal
    return Forecast(
      increments: series, toDate: toDate, baseline: measure.baseline, target: measure.target,
      periodsLeft: left.count, pace: isSeasonal ? measure.pace : nil)
  }

  /// What each period of a figure's cadence up to asOf added; of a level or a ratio its value then.
  ///
  /// - Parameter row: a unit's place; the number of units for the city.
  public func series(_ row: Int, _ column: Int, in book: Book) -> [Fraction?] {
    guard units.indices.contains(row) else { return citySeries[column] }
    let indicator = indicators[column]
    let entries = rows.parts[row].map {
      book.entries(of: rows.lowest[$0].id, indicator.id, in: year) ?? [:]
    }
    return entries.count == 1
      ? Series.values(entries[0], of: indicator, upTo: asOf)
      : Series.sum(entries, of: indicator, upTo: asOf)
  }
}

extension PaceCurve {
  /// Whether it expects more of some months than of others.
  var isSeasonal: Bool {
    switch self {
    case .monthWeights: true
    case .linearMonths, .linearDays, .endLoaded: false
    }
  }
}

extension Assessment {
  /// 分解缺口: what of the city's target is not allotted to units, below 0 when more is; nil without a
  /// city target, where no unit has one, and for ratios.
  public func decompositionGap(_ column: Int, in book: Book) -> Fraction? {
    // Below the city there is no target of its own to divide.
    guard scope == .lowest || scope == .below(nil) else { return nil }
    return Allotment(of: indicators[column], in: book, year: year).gap.map { Fraction($0) }
  }
}
