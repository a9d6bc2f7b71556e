/// An indicator 指标: one figure that units report under an initiative.
public struct Indicator: Hashable, Sendable, Identifiable {
  /// Identifies an indicator.
  public typealias ID = Slug<Indicator>

  /// What kind of figure it is.
  public enum Kind: String, Hashable, Sendable {
    /// Adds up over the year 累加.
    case flow
    /// A level at a moment 时点.
    case stock
    /// A part of a whole, in percent 比率.
    case ratio
    /// Stages that are done or not 节点.
    case milestone
    /// Done or not.
    case yesNo
  }

  /// What counts as good.
  public enum Direction: String, Hashable, Sendable {
    case up, down, keepAtLeast, keepAtMost
    /// Whether it is held at a level and so has no progress, only a lamp.
    public var isKept: Bool { self == .keepAtLeast || self == .keepAtMost }
  }

  /// What a unit types: the amount of the period, or the amount since the year began.
  public enum EntryMode: String, Hashable, Sendable { case period, cumulative }

  /// One stage of a milestone.
  public struct Stage: Hashable, Sendable {
    /// Its name: 方案.
    public var name: String
    /// The name in English; nil when there is none.
    public var nameEn: String?
    /// What it counts among the stages.
    public var weight: Quantity
    /// When it is due; nil: spread over the year.
    public var due: Day?
  }

  /// Its identifier.
  public let id: ID
  /// The initiative it measures.
  public var initiative: Initiative.ID
  /// The full name.
  public var name: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// At most six Han characters, for column heads.
  public var shortName: String
  /// At most twelve columns, for column heads in English; nil when there is none.
  public var shortNameEn: String?
  /// What is counted: 场, 人次, %.
  public var unitOfMeasure: String
  /// The same in English; nil when there is none.
  public var unitOfMeasureEn: String?
  /// Decimals that may be entered, 0…4.
  public var decimals: Int
  /// What kind of figure.
  public var kind: Kind
  /// What counts as good.
  public var direction: Direction
  /// What a unit types.
  public var entryMode: EntryMode
  /// How often it is reported.
  public var cadence: Cadence
  /// What it counts in averages, above 0.
  public var weight: Quantity
  /// Its place within the initiative.
  public var order: Int
  /// What counts and what doesn't 口径; nil when not said.
  public var definition: String?
  /// What the upper number of a ratio counts; nil unless a ratio.
  public var numeratorName: String?
  /// The same in English.
  public var numeratorNameEn: String?
  /// What the lower number of a ratio counts; nil unless a ratio.
  public var denominatorName: String?
  /// The same in English.
  public var denominatorNameEn: String?
  /// The unit of measure of the upper number; nil unless a ratio.
  public var numeratorUnit: String?
  /// The same in English.
  public var numeratorUnitEn: String?
  /// The stages of a milestone, in order.
  public var stages: [Stage]
  /// A pace of its own; nil: the plan's.
  public var pace: PaceCurve?
  /// Another indicator that this one can't fall below: 人次 is at least 场次. Nil when there is none.
  public var atLeast: ID?
  /// The smallest and the largest figure of a period that is nothing unusual; nil: no such bound.
  public var least: Quantity?, most: Quantity?
  /// The first and the last day on which it is asked for; nil: always has been, always will be.
  public var activeFrom: Day?, activeTo: Day?
  /// Programme slots it is tagged with.
  public var items: [String]

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    initiative =
      record.parsed("initiative", &problems) { Initiative.ID($0) } ?? Initiative.ID(unchecked: "")
    name = record.required("name", &problems)
    nameEn = record.text("nameEn", &problems)
    shortName = record.text("shortName", &problems) ?? name
    shortNameEn = record.text("shortNameEn", &problems)
    unitOfMeasure = record.text("unitOfMeasure", &problems) ?? ""
    unitOfMeasureEn = record.text("unitOfMeasureEn", &problems)
    decimals = min(4, max(0, record.number("decimals", &problems) ?? 0))
    kind = record.word("kind", &problems) ?? .flow
    direction = record.word("direction", &problems) ?? .up
    entryMode = record.word("entryMode", &problems) ?? .period
    cadence = record.word("cadence", &problems) ?? .month
    weight = record.quantity("weight", &problems) ?? Quantity(1)
    order = record.number("order", &problems) ?? 0
    definition = record.text("definition", &problems)
    numeratorName = record.text("numeratorName", &problems)
    numeratorNameEn = record.text("numeratorNameEn", &problems)
    denominatorName = record.text("denominatorName", &problems)
    denominatorNameEn = record.text("denominatorNameEn", &problems)
    numeratorUnit = record.text("numeratorUnit", &problems)
    numeratorUnitEn = record.text("numeratorUnitEn", &problems)
    stages = Indicator.stages(record, &problems)
    pace =
      record.has("pace")
      ? PaceCurve(
        RecordReader(record.members["pace"], record.keys + ["pace"], &problems), &problems)
      : nil
    atLeast = record.parsed("atLeast", &problems) { ID($0) }
    let limits = RecordReader(record.members["limits"], record.keys + ["limits"], &problems)
    least = limits.quantity("least", &problems)
    most = limits.quantity("most", &problems)
    activeFrom = record.day("activeFrom", &problems)
    activeTo = record.day("activeTo", &problems)
    items = record.texts("items", &problems)
  }

  private static func stages(_ record: RecordReader, _ problems: inout Problems) -> [Stage] {
    guard let list = record.members["stages"] else { return [] }
    guard let items = list.list else {
      problems.report(record.keys + ["stages"], .wrongKind)
      return []
    }
    return items.map { item in
      let stage = RecordReader(item, record.keys + ["stages"], &problems)
      return Stage(
        name: stage.required("name", &problems), nameEn: stage.text("nameEn", &problems),
        weight: stage.quantity("weight", &problems) ?? Quantity(1), due: stage.day("due", &problems)
      )
    }
  }

  /// Whether the figures are typed as an upper and a lower number.
  public var isRatio: Bool { kind == .ratio }
  /// Whether it is asked for on at least one day of a period.
  public func isActive(in period: Period) -> Bool {
    (activeFrom.map { $0 <= period.end } ?? true) && (activeTo.map { $0 >= period.start } ?? true)
  }
  /// Whether it is still asked for on a day, or will be.
  func isActive(on day: Day) -> Bool { activeTo.map { $0 >= day } ?? true }
  /// The sum of the stages' weights; 0 unless a milestone.
  public var stageTotal: Quantity { stages.reduce(.zero) { $0 + $1.weight } }
  /// The sum of the weights of some stages, by their names.
  func weight(ofStages names: [String]) -> Quantity {
    stages.filter { names.contains($0.name) }.reduce(.zero) { $0 + $1.weight }
  }
}
