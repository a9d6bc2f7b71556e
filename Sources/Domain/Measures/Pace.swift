/// The expected pace 序时进度: what part of the year's way lies behind at the end of a period.
enum Pace {
  /// The expected fraction at the end of the latest period of the indicator's cadence that ended
  /// with `asOf`, 0…1; nil when none has ended.
  static func expected(
    for indicator: Indicator, target: Target?, in plan: Plan, asOf: Period
  ) -> Fraction? {
    guard let ended = asOf.latestEnded(of: indicator.cadence) else { return nil }
    return expected(for: indicator, target: target, in: plan, on: ended.end)
  }

  /// The expected fraction at the end of a day, 0…1.
  static func expected(
    for indicator: Indicator, target: Target?, in plan: Plan, on day: Day
  ) -> Fraction {
    let due = target?.due ?? plan.end
    if let target, !target.interim.isEmpty, let annual = target.annual {
      let baseline = target.baseline ?? .zero
      return interim(target.interim, from: baseline, to: annual, plan.start, due, day)
    }
    let dues = indicator.stages.compactMap(\.due)
    if !indicator.stages.isEmpty, dues.count == indicator.stages.count {
      let done = indicator.stages.filter { $0.due.map { $0 <= day } ?? false }
      return Fraction(done.reduce(.zero) { $0 + $1.weight }, over: indicator.stageTotal) ?? .zero
    }
    return capped(along(indicator.pace ?? plan.pace, from: plan.start, to: due, at: day))
  }

  private static func capped(_ fraction: Fraction?) -> Fraction {
    min(.one, max(.zero, fraction ?? .one))
  }

  private static func along(_ curve: PaceCurve, from start: Day, to due: Day, at day: Day)
    -> Fraction?
  {
    switch curve {
    case .linearMonths: months(from: start, to: day) / months(from: start, to: due)
    case .linearDays:
      Fraction(Int128(day.days(since: start) + 1), Int128(due.days(since: start) + 1))
    case .endLoaded: day >= due ? .one : .zero
    case .monthWeights(let weights): weighted(weights, to: due, at: day)
    }
  }

  private static func weighted(_ weights: [Quantity], to due: Day, at day: Day) -> Fraction? {
    func sum(until day: Day, year: Int) -> Quantity {
      let date = day.date
      let count = date.year > year ? 12 : date.year < year ? 0 : date.month
      return weights.prefix(count).reduce(.zero, +)
    }
    let year = due.date.year
    return Fraction(sum(until: day, year: year), over: sum(until: due, year: year))
  }

  /// Months from the first day of a plan to the end of a day; parts of a month by its days.
  private static func months(from start: Day, to day: Day) -> Fraction {
    let (first, last) = (start.date, day.date)
    let length = Day.length(ofMonth: last.month, year: last.year)
    let whole = (last.year - first.year) * 12 + last.month - first.month
    return Fraction(Int128(whole * length + last.day), Int128(length)) ?? .zero
  }

  /// Piecewise linear, by months, through the amounts to be reached on the way.
  private static func interim(
    _ steps: [Day: Quantity], from baseline: Quantity, to annual: Quantity, _ start: Day,
    _ due: Day, _ day: Day
  ) -> Fraction {
    var points = steps.filter { $0.key < due }.sorted { $0.key < $1.key }
      .map { (at: months(from: start, to: $0.key), amount: $0.value) }
    points.append((months(from: start, to: due), annual))
    let now = months(from: start, to: day)
    var before = (at: Fraction.zero, amount: baseline)
    for point in points {
      if now <= point.at {
        let part = (now - before.at) / (point.at - before.at) ?? .one
        let way = part * Fraction(point.amount - before.amount)
        let done = Fraction(before.amount - baseline) + way
        return capped(done.over(Fraction(annual - baseline)))
      }
      before = point
    }
    return .one
  }
}

extension Fraction {
  /// The quotient also by a negative number; nil by zero.
  func over(_ other: Fraction) -> Fraction? {
    guard other.numerator < 0 else { return self / other }
    return (Fraction.zero - self) / (Fraction.zero - other)
  }
}
