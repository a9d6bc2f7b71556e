/// A reporting unit 单位: a county, district, zone, organ or below, that reports figures.
public struct ReportingUnit: Hashable, Sendable, Identifiable {
  /// Identifies a unit; also the name of its file.
  public typealias ID = Slug<ReportingUnit>

  /// What a unit is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case district, countyCity, county, zone, organ, township, other
  }

  /// Our own identifier, stable for ever.
  public let id: ID
  /// The short name shown everywhere: 福清市.
  public var name: String
  /// At most four Han characters, for narrow places; nil where the name is short enough.
  public var shortName: String?
  /// The name on paper: 福清市妇联.
  public var fullName: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// A short name in English for narrow places; nil when there is none.
  public var shortNameEn: String?
  /// Other spellings that sheets and people use.
  public var aliases: [String] = []
  /// Initials of the name's pinyin: `fq`.
  public var pinyin: String = ""
  /// What the unit is.
  public var kind: Kind = .other
  /// Units are only ranked within one peer group.
  public var peerGroup: String = ""
  /// The official place; political, never sorted by anything else by default.
  public var order: Int = 0
  /// The unit above; nil directly below the city.
  public var parent: ID?
  /// How the head of the unit is addressed.
  public var headTitle: String = ""
  /// The first day on which it reports; nil: always has.
  public var openedOn: Day?
  /// The last day on which it reports; nil: still does.
  public var closedOn: Day?
  /// Inhabitants; nil when unknown.
  public var population: Int?
  /// The administrative area code, an attribute only: codes change and some units have none.
  public var code: String?
  /// Known, but not reporting to this federation.
  public var isInactive = false

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    name = record.required("name", &problems)
    shortName = record.text("shortName", &problems)
    fullName = record.text("fullName", &problems) ?? name
    nameEn = record.text("nameEn", &problems)
    shortNameEn = record.text("shortNameEn", &problems)
    aliases = record.texts("aliases", &problems)
    pinyin = record.text("pinyin", &problems) ?? ""
    kind = record.word("kind", &problems) ?? .other
    peerGroup = record.text("peerGroup", &problems) ?? ""
    order = record.number("order", &problems) ?? 0
    parent = record.parsed("parent", &problems) { ID($0) }
    headTitle = record.text("headTitle", &problems) ?? ""
    openedOn = record.day("openedOn", &problems)
    closedOn = record.day("closedOn", &problems)
    population = record.number("population", &problems)
    code = record.text("code", &problems)
    isInactive = record.flag("inactive", &problems)
  }

  /// Whether the unit was open on at least one day of a period.
  public func isOpen(in period: Period) -> Bool {
    (openedOn.map { $0 <= period.end } ?? true) && (closedOn.map { $0 >= period.start } ?? true)
  }
}
