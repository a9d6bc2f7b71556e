/// How an indicator of the two outlines stands.
public enum OutcomeStatus: String, Hashable, Sendable, CaseIterable {
  /// 提前达标: the last value has reached the target.
  case met
  /// 预期可达标: at the mean yearly change since the first value it will, by the target year.
  case onTrack
  /// 未达标.
  case notMet
  /// 无数据: fewer than two values, or no target to hold them against.
  case noData
}

extension Outcome {
  /// The years that have a value, the baseline's first, in order.
  public var points: [(year: Int, value: Quantity)] {
    var points = values
    if let baselineYear, let baseline, points[baselineYear] == nil {
      points[baselineYear] = baseline
    }
    return points.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The last value with its year; nil when there is none.
  public var latest: (year: Int, value: Quantity)? { points.last }

  /// How it stands.
  ///
  /// Reached is what the last value says, whether the year has come or not; values may lie over
  /// 100 %, and lower may be better. Else the straight line from the first value through the last
  /// is followed to the target year: `last + (last − first) ÷ years between · years left`.
  public var status: OutcomeStatus {
    let points = points
    guard let target, points.count >= 2, let last = points.last else {
      return .noData
    }
    let goal = Fraction(target)
    let now = Fraction(last.value)
    if isReached(now, goal) { return .met }
    return forecast.map { isReached($0, goal) } == true ? .onTrack : .notMet
  }

  /// Where the straight line from the first value through the last leads by the target year; nil when
  /// that has come, or there are fewer than two values.
  public var forecast: Fraction? {
    let points = points
    guard points.count >= 2, let first = points.first, let last = points.last, let targetYear,
      targetYear > last.year,
      let yearly = (Fraction(last.value) - Fraction(first.value))
        / Fraction(last.year - first.year)
    else { return nil }
    return Fraction(last.value) + yearly * Fraction(targetYear - last.year)
  }

  private func isReached(_ value: Fraction, _ goal: Fraction) -> Bool {
    switch direction {
    case .up, .keepAtLeast: !(value < goal)
    case .down, .keepAtMost: !(goal < value)
    }
  }
}
