/// Figures and lamps of a plan frozen under a name 快照; no edit changes one. A meeting's stands for
/// what it was held on; others are taken whenever somebody wants to compare with them later.
public struct Snapshot: Hashable, Sendable, Identifiable {
  /// Identifies a snapshot; also the name of its file. A meeting's has the meeting's own.
  public typealias ID = Slug<Snapshot>

  /// One figure as it stood.
  public struct Figure: Hashable, Sendable {
    /// The value to date; nil of a ratio, and when nothing was reported.
    public var value: Quantity?
    /// The upper and lower number of a ratio to date.
    public var upper: Quantity?
    /// See `upper`.
    public var lower: Quantity?
    /// The target, of a ratio in percent; nil when there was none.
    public var target: Quantity?
    /// P, to four places.
    public var progress: Quantity?
    /// e, to four places.
    public var pace: Quantity?
    /// R, to four places.
    public var paceRatio: Quantity?
    /// The lamp that was shown; nil when a figure was due and none came.
    public var lamp: Lamp?

    init(from record: RecordReader, _ problems: inout Problems) {
      value = record.quantity("value", &problems)
      upper = record.quantity("num", &problems)
      lower = record.quantity("den", &problems)
      target = record.quantity("target", &problems)
      progress = record.quantity("progress", &problems)
      pace = record.quantity("pace", &problems)
      paceRatio = record.quantity("paceRatio", &problems)
      lamp = record.word("lamp", &problems)
    }

    /// What it came to: of a ratio in percent.
    public var amount: Fraction? {
      if let upper, let lower { return Fraction.percent(upper, of: lower) }
      return value.map { Fraction($0) }
    }

    fileprivate var record: FieldValue {
      var record = RecordWriter()
      record.put("value", value)
      record.put("num", upper)
      record.put("den", lower)
      record.put("target", target)
      record.put("progress", progress)
      record.put("pace", pace)
      record.put("paceRatio", paceRatio)
      record.put("lamp", lamp?.rawValue)
      return record.value
    }
  }

  /// How several figures stood together.
  public struct Standing: Hashable, Sendable {
    /// To four places; nil while nothing was judged.
    public var completion: Quantity?
    /// See `completion`.
    public var pace: Quantity?
    /// See `completion`.
    public var paceRate: Quantity?
    /// The lamp; nil when there was nothing to judge or count.
    public var lamp: Lamp?
    /// How many figures were there.
    public var reported: Int
    /// How many were asked for.
    public var expected: Int

    init(from record: RecordReader, _ problems: inout Problems) {
      completion = record.quantity("completion", &problems)
      pace = record.quantity("pace", &problems)
      paceRate = record.quantity("paceRate", &problems)
      lamp = record.word("lamp", &problems)
      reported = record.number("reported", &problems) ?? 0
      expected = record.number("expected", &problems) ?? 0
    }

    fileprivate var record: FieldValue {
      var record = RecordWriter()
      record.put("completion", completion)
      record.put("pace", pace)
      record.put("paceRate", paceRate)
      record.put("lamp", lamp?.rawValue)
      record.put("reported", number: reported)
      record.put("expected", number: expected)
      return record.value
    }
  }

  /// One unit as it stood.
  public struct Row: Hashable, Sendable {
    /// All its figures together.
    public var whole: Standing
    /// Those of each area.
    public var areas: [Area.ID: Standing]
    /// Each figure that it was asked for.
    public var figures: [Indicator.ID: Figure]
  }

  /// Its identifier.
  public let id: ID
  /// What it is called.
  public let name: String
  /// The month that decided values, pace and lamps.
  public let asOf: Period
  /// The day that decided what was due and late.
  public let today: Day
  /// When it was frozen; nil when the file doesn't say.
  public let at: Timestamp?
  /// By whom.
  public let by: String
  /// The whole plan.
  public var whole: Standing
  /// Each area.
  public var areas: [Area.ID: Standing]
  /// Each indicator over all units.
  public var city: [Indicator.ID: Figure]
  /// Each unit.
  public var units: [ReportingUnit.ID: Row]

  init?(id: ID, from document: FieldValue, _ problems: inout Problems) {
    let record = RecordReader(document, [], &problems)
    guard record.has("asOf") else { return nil }
    self.id = id
    name = record.text("name", &problems) ?? ""
    guard let asOf = record.parsed("asOf", &problems, { Period($0) }) else { return nil }
    self.asOf = asOf
    today = record.day("today", &problems) ?? asOf.end
    at = record.parsed("at", &problems) { Timestamp($0) }
    by = record.text("by", &problems) ?? ""
    whole = Standing(from: RecordReader(record.members["whole"], ["whole"], &problems), &problems)
    areas = Self.standings(in: record, &problems)
    city = Self.figures("city", in: record, &problems)
    units = record.children("units", &problems, { ReportingUnit.ID($0) })
      .reduce(into: [:]) { units, unit in
        let whole = RecordReader(
          unit.reader.members["whole"], unit.reader.keys + ["whole"], &problems)
        units[unit.key] = Row(
          whole: Standing(from: whole, &problems),
          areas: Self.standings(in: unit.reader, &problems),
          figures: Self.figures("figures", in: unit.reader, &problems))
      }
  }

  private static func standings(in record: RecordReader, _ problems: inout Problems)
    -> [Area.ID: Standing]
  {
    record.children("areas", &problems, { Area.ID($0) })
      .reduce(into: [:]) { $0[$1.key] = Standing(from: $1.reader, &problems) }
  }

  private static func figures(_ key: String, in record: RecordReader, _ problems: inout Problems)
    -> [Indicator.ID: Figure]
  {
    record.children(key, &problems, { Indicator.ID($0) })
      .reduce(into: [:]) { $0[$1.key] = Figure(from: $1.reader, &problems) }
  }

  /// The members of the document that holds it.
  var members: [String: FieldValue] {
    func standings(_ standings: [Area.ID: Standing]) -> FieldValue {
      .record(standings.reduce(into: [:]) { $0[$1.key.text] = $1.value.record })
    }
    func figures(_ figures: [Indicator.ID: Figure]) -> FieldValue {
      .record(figures.reduce(into: [:]) { $0[$1.key.text] = $1.value.record })
    }
    var record = RecordWriter()
    record.put("name", name)
    record.put("asOf", asOf.description)
    record.put("today", today)
    record.put("at", at?.description)
    record.put("by", by)
    record.put("whole", record: whole.record)
    record.put("areas", record: standings(areas))
    record.put("city", record: figures(city))
    let rows = units.reduce(into: [:]) { rows, unit in
      rows[unit.key.text] = FieldValue.record([
        "whole": unit.value.whole.record, "areas": standings(unit.value.areas),
        "figures": figures(unit.value.figures),
      ])
    }
    record.put("units", record: .record(rows))
    return record.members
  }
}

extension Snapshot {
  /// What there is to choose a snapshot by, without its figures.
  public struct Title: Hashable, Sendable, Identifiable {
    /// Its identifier.
    public let id: ID
    /// What it is called.
    public let name: String
    /// The month that decided values, pace and lamps.
    public let asOf: Period
    /// When it was frozen; nil when the file doesn't say.
    public let at: Timestamp?

    init?(id: ID, from record: FieldValue) {
      guard let asOf = record["asOf"]?.text.flatMap({ Period($0) }) else { return nil }
      (self.id, self.asOf) = (id, asOf)
      name = record["name"]?.text ?? ""
      at = record["at"]?.text.flatMap { Timestamp($0) }
    }
  }
}
