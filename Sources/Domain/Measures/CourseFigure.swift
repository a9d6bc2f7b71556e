/// What a figure of the city came to at the end of a month: of its measure what curves and averages of the
/// year are made of.
struct CourseFigure: Hashable, Sendable {
  let standing: Lamp
  let toDate, target, progress, pace, paceRatio: Fraction?
  let baseline: Fraction

  init(_ measure: Measure) {
    standing = measure.standing
    (toDate, target, baseline) = (measure.toDate, measure.target, measure.baseline)
    (progress, pace, paceRatio) = (measure.progress, measure.pace, measure.paceRatio)
  }

  /// The same as a measure of which nothing else is known.
  var measure: Measure {
    var measure = Measure(standing: standing)
    (measure.toDate, measure.target, measure.baseline) = (toDate, target, baseline)
    (measure.progress, measure.pace, measure.paceRatio) = (progress, pace, paceRatio)
    return measure
  }
}

extension CourseFigure {
  /// Reads what `value` writes; nil of anything else.
  init?(_ value: FieldValue) {
    guard let parts = value.text?.split(separator: " ", omittingEmptySubsequences: false),
      parts.count == 7, let standing = Lamp(rawValue: String(parts[0]))
    else { return nil }
    let numbers = parts.dropFirst().map { $0 == "-" ? nil : Fraction(written: $0) }
    // What is no fraction is not taken for one that isn't there.
    guard zip(parts.dropFirst(), numbers).allSatisfy({ $0 == "-" || $1 != nil }),
      let baseline = numbers[2]
    else { return nil }
    self.standing = standing
    (toDate, target, self.baseline) = (numbers[0], numbers[1], baseline)
    (progress, pace, paceRatio) = (numbers[3], numbers[4], numbers[5])
  }

  /// The lamp and the fractions in one line of text.
  var value: FieldValue {
    let numbers = [toDate, target, baseline, progress, pace, paceRatio].map { fraction in
      fraction.map { "\($0.numerator)/\($0.denominator)" } ?? "-"
    }
    return .text(([standing.rawValue] + numbers).joined(separator: " "))
  }
}

extension Fraction {
  fileprivate init?(written text: Substring) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let upper = Int128(parts[0]), let lower = Int128(parts[1]) else {
      return nil
    }
    self.init(upper, lower)
  }
}
