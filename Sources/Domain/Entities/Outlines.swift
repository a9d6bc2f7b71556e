/// The register of the two outlines 两纲: what the development of women and of children is to reach.
///
/// Outlines, domains and goals are names in an order, edited as parts; what is measured is here.
public struct Outlines: Hashable, Sendable {
  /// The indicators by identifier, also those that are retired.
  public private(set) var outcomes: [Outcome.ID: Outcome] = [:]

  init() {}

  init(from document: FieldValue, _ problems: inout Problems) {
    let record = RecordReader(document, [], &problems)
    outcomes = Dictionary(
      uniqueKeysWithValues: record.children("indicators", &problems, { Outcome.ID($0) })
        .map { ($0.key, Outcome(id: $0.key, from: $0.reader, &problems)) })
  }
}

/// An indicator of the two outlines: followed over ten years, not over one.
public struct Outcome: Hashable, Sendable, Identifiable {
  /// Identifies an indicator of the two outlines.
  public typealias ID = Slug<Outcome>
  /// Its identifier.
  public let id: ID
  /// The name.
  public var name: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// What is counted: %, 1/10 万.
  public var unitOfMeasure: String
  /// The same in English; nil when there is none.
  public var unitOfMeasureEn: String?
  /// What counts as good.
  public var direction: Indicator.Direction
  /// The year of the baseline; nil when not said.
  public var baselineYear: Int?
  /// Where it began.
  public var baseline: Quantity?
  /// The year by which the target is to be reached; nil when not said.
  public var targetYear: Int?
  /// What is to be reached.
  public var target: Quantity?
  /// What each year came to.
  public var values: [Int: Quantity]
  /// The bureau that the values come from; nil when not said.
  public var source: String?

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    name = record.required("name", &problems)
    nameEn = record.text("nameEn", &problems)
    unitOfMeasure = record.text("unitOfMeasure", &problems) ?? ""
    unitOfMeasureEn = record.text("unitOfMeasureEn", &problems)
    direction = record.word("direction", &problems) ?? .up
    baselineYear = record.number("baselineYear", &problems)
    baseline = record.quantity("baseline", &problems)
    targetYear = record.number("targetYear", &problems)
    target = record.quantity("target", &problems)
    source = record.text("source", &problems)
    values = [:]
    let years = RecordReader(record.members["values"], record.keys + ["values"], &problems)
    for key in years.members.keys.sorted() {
      guard let year = Int(key), (1900...2999).contains(year) else {
        problems.report(years.keys + [key], .invalid(key))
        continue
      }
      values[year] = years.quantity(key, &problems)
    }
  }
}
