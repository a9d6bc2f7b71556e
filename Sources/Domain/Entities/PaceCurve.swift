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
      guard PaceCurve.areWeights(weights) else {
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

extension PaceCurve {
  /// Reads what `value` writes; nil for anything else.
  public init?(_ value: FieldValue) {
    var problems = Problems(document: .book)
    self.init(RecordReader(value, [], &problems), &problems)
  }

  /// As the files hold it.
  var value: FieldValue {
    var record = RecordWriter()
    switch self {
    case .linearMonths: record.put("curve", "linearMonths")
    case .linearDays: record.put("curve", "linearDays")
    case .endLoaded: record.put("curve", "endLoaded")
    case .monthWeights(let weights):
      record.put("curve", "monthWeights")
      record.put("weights", texts: weights.map(\.description))
    }
    return record.value
  }

  /// Whether weights can make a curve: one for each month, none below zero, not all of them zero.
  static func areWeights(_ weights: [Quantity]) -> Bool {
    weights.count == 12 && weights.allSatisfy { !$0.isNegative && $0 < .largest }
      && weights.contains { $0 > .zero }
  }
}
