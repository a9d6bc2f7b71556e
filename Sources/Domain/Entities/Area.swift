/// A work area 领域 of a plan: one of the headings under which the year is told.
public struct Area: Hashable, Sendable, Identifiable {
  /// Identifies an area.
  public typealias ID = Slug<Area>
  /// Its identifier.
  public let id: ID
  /// The short name: 思想引领.
  public var name: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// At most twelve columns, for narrow places in English; nil when there is none.
  public var shortNameEn: String?
  /// The wording of the source.
  public var wording: String
  /// Initials of the name's pinyin.
  public var pinyin: String
  /// Its place, from 1.
  public var order: Int
  /// Whether it is no longer in force: its plan passes it over.
  let isRetired: Bool

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    isRetired = record.flag("retired", &problems)
    name = record.required("name", &problems)
    nameEn = record.text("nameEn", &problems)
    shortNameEn = record.text("shortNameEn", &problems)
    wording = record.text("wording", &problems) ?? ""
    pinyin = record.text("pinyin", &problems) ?? ""
    order = record.number("order", &problems) ?? 0
  }
}

/// An initiative 举措 of an area.
public struct Initiative: Hashable, Sendable, Identifiable {
  /// Identifies an initiative.
  public typealias ID = Slug<Initiative>
  /// How an initiative is followed.
  public enum Kind: String, Hashable, Sendable {
    /// By indicators.
    case measurable = "M"
    /// In words, by a quarterly self-assessment.
    case narrative = "Q"
    /// An umbrella over others.
    case umbrella = "U"
  }
  /// Its identifier.
  public let id: ID
  /// The area it belongs to.
  public var area: Area.ID
  /// The full name.
  public var name: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// At most six Han characters, for panels.
  public var shortName: String
  /// At most fourteen columns, for panels in English; nil when there is none.
  public var shortNameEn: String?
  /// How it is followed.
  public var kind: Kind
  /// Its place within the area, from 1.
  public var order: Int
  /// The department that leads it; nil when not said.
  public var leadDepartment: String?
  /// Programme slots it is tagged with, as `five-actions/s01`.
  public var items: [String]
  /// Whether it is no longer in force: its plan passes it over.
  let isRetired: Bool

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    isRetired = record.flag("retired", &problems)
    area =
      record.parsed("area", &problems) { Area.ID($0) } ?? Area.ID(unchecked: "")
    name = record.required("name", &problems)
    nameEn = record.text("nameEn", &problems)
    shortName = record.text("shortName", &problems) ?? name
    shortNameEn = record.text("shortNameEn", &problems)
    kind = record.word("type", &problems) ?? .measurable
    order = record.number("order", &problems) ?? 0
    leadDepartment = record.text("leadDept", &problems)
    items = record.texts("items", &problems)
  }
}
