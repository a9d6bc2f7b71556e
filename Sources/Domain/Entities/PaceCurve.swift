/// How a year's work is expected to be spread over the year.
public enum PaceCurve: Hashable, Sendable {
  /// Evenly by months from the plan's start to the due date.
  case linearMonths
  /// Evenly by days from the plan's start to the due date.
  case linearDays
  /// By a weight for each of the twelve months.
  case monthWeights([Quantity])
  /// Nothing is expected before the due date.
  case endLoaded

  init?(_ record: RecordReader, _ problems: inout Problems) {
    switch record.text("curve", &problems) {
    case "linearMonths": self = .linearMonths
    case "linearDays": self = .linearDays
    case "endLoaded": self = .endLoaded
    case "monthWeights":
      let weights = record.texts("weights", &problems).compactMap { Quantity($0) }
      guard weights.count == 12, weights.allSatisfy({ !$0.isNegative }),
        weights.reduce(Quantity.zero, +) > .zero
      else {
        problems.report(record.keys + ["weights"], .invalid("weights"))
        return nil
      }
      self = .monthWeights(weights)
    case .some(let word):
      problems.report(record.keys + ["curve"], .invalid(word))
      return nil
    case nil:
      problems.report(record.keys + ["curve"], .missing)
      return nil
    }
  }
}
