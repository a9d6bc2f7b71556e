/// A measured figure of one unit in about a fifth of the room: a large book has more than a
/// hundred thousand.
///
/// What a figure seldom has, numbers of more than nine digits, makes it large: then it is kept as it is.
struct PackedMeasure: Hashable, Sendable {
  private enum Form: Hashable, Sendable {
    case small(Small)
    case large(Large)
  }
  private let form: Form

  /// Packs a figure.
  init(_ measure: Measure) { form = Small(measure).map(Form.small) ?? .large(Large(measure)) }

  /// The figure.
  var measure: Measure {
    switch form {
    case .small(let small): small.measure
    case .large(let large): large.measure
    }
  }

  /// The unit's part; nil where it has none.
  var role: Assignment.Role? {
    switch form {
    case .small(let small): small.role
    case .large(let large): large.measure.role
    }
  }

  /// The lamp that it shows; nil where it shows none.
  var lamp: Lamp? {
    switch form {
    case .small(let small): small.lamp
    case .large(let large): large.measure.lamp
    }
  }

  /// How its reporting stands; nil when in time or not due.
  var reporting: Reporting? {
    switch form {
    case .small(let small): small.reporting
    case .large(let large): large.measure.reporting
    }
  }

  /// How many of the expected figures are there.
  var coverage: Coverage {
    switch form {
    case .small(let small): small.coverage
    case .large(let large): large.measure.coverage
    }
  }

  /// A figure as it is, somewhere else.
  private final class Large: Hashable, Sendable {
    let measure: Measure

    init(_ measure: Measure) { self.measure = measure }

    static func == (a: Large, b: Large) -> Bool { a.measure == b.measure }
    func hash(into hasher: inout Hasher) { hasher.combine(measure) }
  }
}

/// A figure whose numbers have at most nine digits.
private struct Small: Hashable, Sendable {
  private let toDate, target, baseline, progress, pace, paceRatio: Ratio
  private let increment, previousIncrement: Ratio
  private let upper, lower: Amount
  private let gap: Int32
  private let daysLate: Int16
  private let hasGap: Bool
  private let isOld: Bool
  private let standing: Lamp
  private let lastPeriod: Period?
  private let reported, answered, expected: Int8
  let role: Assignment.Role?
  let lamp: Lamp?
  let reporting: Reporting?

  var coverage: Coverage {
    Coverage(reported: Int(reported), answered: Int(answered), expected: Int(expected))
  }

  init?(_ measure: Measure) {
    guard measure.unitCount == 0, measure.withoutTarget == 0,
      let toDate = Ratio(measure.toDate), let target = Ratio(measure.target),
      let baseline = Ratio(measure.baseline), let progress = Ratio(measure.progress),
      let pace = Ratio(measure.pace), let paceRatio = Ratio(measure.paceRatio),
      let increment = Ratio(measure.increment),
      let previousIncrement = Ratio(measure.previousIncrement),
      let upper = Amount(measure.upper), let lower = Amount(measure.lower),
      let gap = Int32(exactly: measure.gap ?? 0), let daysLate = Int16(exactly: measure.daysLate),
      let reported = Int8(exactly: measure.coverage.reported),
      let answered = Int8(exactly: measure.coverage.answered),
      let expected = Int8(exactly: measure.coverage.expected)
    else { return nil }
    (self.toDate, self.target, self.baseline) = (toDate, target, baseline)
    (self.progress, self.pace, self.paceRatio) = (progress, pace, paceRatio)
    (self.increment, self.previousIncrement) = (increment, previousIncrement)
    (self.upper, self.lower) = (upper, lower)
    (self.gap, hasGap, self.daysLate) = (gap, measure.gap != nil, daysLate)
    (self.reported, self.answered, self.expected) = (reported, answered, expected)
    (isOld, standing, lastPeriod) = (measure.isOld, measure.standing, measure.lastPeriod)
    (role, lamp, reporting) = (measure.role, measure.lamp, measure.reporting)
  }

  var measure: Measure {
    var measure = Measure(standing: standing)
    measure.role = role
    measure.toDate = toDate.value
    (measure.upper, measure.lower) = (upper.value, lower.value)
    measure.target = target.value
    measure.baseline = baseline.value ?? .zero
    measure.progress = progress.value
    (measure.pace, measure.paceRatio) = (pace.value, paceRatio.value)
    (measure.lamp, measure.lastPeriod, measure.isOld) = (lamp, lastPeriod, isOld)
    (measure.reporting, measure.daysLate) = (reporting, Int(daysLate))
    measure.gap = hasGap ? Int128(gap) : nil
    measure.coverage = coverage
    (measure.increment, measure.previousIncrement) = (increment.value, previousIncrement.value)
    return measure
  }

  /// A fraction of small numbers, or nil, told by a denominator of 0.
  private struct Ratio: Hashable, Sendable {
    let numerator, denominator: Int32

    init?(_ fraction: Fraction?) {
      guard let numerator = Int32(exactly: fraction?.numerator ?? 0),
        let denominator = Int32(exactly: fraction?.denominator ?? 0)
      else { return nil }
      (self.numerator, self.denominator) = (numerator, denominator)
    }

    var value: Fraction? {
      denominator == 0 ? nil : Fraction(lowest: Int128(numerator), Int128(denominator))
    }
  }

  /// An amount of few digits, or nil, told by a scale below 0.
  private struct Amount: Hashable, Sendable {
    let digits: Int32
    let scale: Int8

    init?(_ quantity: Quantity?) {
      guard let digits = Int32(exactly: quantity?.digits ?? 0) else { return nil }
      self.digits = digits
      scale = quantity.map { Int8($0.scale) } ?? -1
    }

    var value: Quantity? { scale < 0 ? nil : Quantity(Int64(digits), scale: Int(scale)) }
  }
}
