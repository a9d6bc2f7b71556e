/// A programme 专项 that cuts across the areas: ordered slots which are tags, not folders.
public struct Programme: Hashable, Sendable, Identifiable {
  /// Identifies a programme.
  public typealias ID = Slug<Programme>
  /// One of its slots; its name is empty until a user gives it.
  public struct Slot: Hashable, Sendable {
    /// The key within the programme: `s01`.
    public var key: String
    /// The name, empty until given.
    public var name: String
    /// The name in English; nil when there is none.
    public var nameEn: String?
    /// Its place, from 1.
    public var order: Int
    /// Whether it is no longer in force: its programme passes it over.
    let isRetired: Bool
  }
  /// Names a slot within a plan, as tags do: `five-actions/s01`.
  public struct SlotID: Hashable, Sendable {
    /// The programme.
    public let programme: Programme.ID
    /// The slot's key within it.
    public let key: String

    /// The slot of a programme by its key.
    public init(_ programme: Programme.ID, _ key: String) {
      self.programme = programme
      self.key = key
    }

    /// Reads a tag; nil when it names no slot.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let programme = Programme.ID(parts[0]), !parts[1].isEmpty else {
        return nil
      }
      self.init(programme, String(parts[1]))
    }

    /// The tag: `five-actions/s01`.
    public var text: String { "\(programme)/\(key)" }
  }
  /// Its identifier.
  public let id: ID
  /// The name: 五项行动.
  public var name: String
  /// The name in English; nil when there is none.
  public var nameEn: String?
  /// Who set it: national, province, city or county.
  public var level: String
  /// Its place.
  public var order: Int
  /// Its slots in order.
  public var slots: [Slot]
  /// Whether it is no longer in force: its plan passes it over.
  let isRetired: Bool

  init(id: ID, from record: RecordReader, _ problems: inout Problems) {
    self.id = id
    name = record.required("name", &problems)
    nameEn = record.text("nameEn", &problems)
    level = record.text("level", &problems) ?? "city"
    order = record.number("order", &problems) ?? 0
    slots = record.children("slots", &problems, { $0 }).map { key, slot in
      Slot(
        key: key, name: slot.text("name", &problems) ?? "", nameEn: slot.text("nameEn", &problems),
        order: slot.number("order", &problems) ?? 0,
        isRetired: slot.flag("retired", &problems))
    }.filter { !$0.isRetired }
    isRetired = record.flag("retired", &problems)
    slots.sort { ($0.order, $0.key) < ($1.order, $1.key) }
  }
}
