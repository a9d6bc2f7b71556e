/// What a unit reports in words for a period 汇报.
public struct Report: Hashable, Sendable {
  /// The three headings of the meeting.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    case highlights, problems, nextSteps
  }
  /// One paragraph under a heading.
  public struct Item: Hashable, Sendable {
    /// The words; several lines are possible.
    public var text: String
    /// Its place under the heading.
    public var order: Int
    /// What it is about.
    public var links: [Link]
    /// Marked 值得推广.
    public var isWorthSpreading: Bool
    /// The promise of an earlier report that it goes on with; nil when it is new.
    public var origin: Promise.ID?
    /// The practice of another unit that it takes up 借鉴; nil when it is the unit's own.
    public var borrowed: Practice.ID?

    /// A paragraph.
    public init(
      _ text: String, order: Int = 0, links: [Link] = [], isWorthSpreading: Bool = false,
      origin: Promise.ID? = nil, borrowed: Practice.ID? = nil
    ) {
      self.text = text
      self.order = order
      self.links = links
      self.isWorthSpreading = isWorthSpreading
      self.origin = origin
      self.borrowed = borrowed
    }

    init(from record: RecordReader, _ problems: inout Problems) {
      text = record.required("text", &problems)
      order = record.number("order", &problems) ?? 0
      links = record.texts("links", &problems).map { Link($0) }
      isWorthSpreading = record.flag("worthSpreading", &problems)
      origin = record.parsed("origin", &problems) { Promise.ID($0) }
      borrowed = record.parsed("borrowed", &problems) { Practice.ID($0) }
    }

    var value: FieldValue {
      var record = RecordWriter()
      record.put("text", text)
      record.put("order", number: order)
      record.put("links", texts: links.map(\.text))
      record.put("worthSpreading", flag: isWorthSpreading)
      record.put("origin", origin?.text)
      record.put("borrowed", borrowed?.text)
      return record.value
    }
  }
  /// A paragraph with the key that names it under its heading.
  public struct Keyed: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The paragraph.
    public let item: Item
  }

  /// The paragraphs by heading and key.
  public var items: [Section: [String: Item]] = [:]
  /// What became of earlier promises; absent: nobody said.
  public var outcomes: [Promise.ID: Promise.Outcome] = [:]

  /// A report in which nothing is written yet.
  public init() {}

  /// The paragraphs of a heading in order, each with its key.
  public func keyed(in section: Section) -> [Keyed] {
    (items[section] ?? [:]).sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }
      .map { Keyed(key: $0.key, item: $0.value) }
  }

  /// The paragraphs of a heading in order.
  public func items(in section: Section) -> [Item] { keyed(in: section).map(\.item) }

  /// Whether nothing was written.
  public var isEmpty: Bool { items.values.allSatisfy(\.isEmpty) }
}

extension Report {
  /// What a paragraph is about: `area/…`, `initiative/…` or `indicator/…`.
  public enum Link: Hashable, Sendable {
    case area(Area.ID)
    case initiative(Initiative.ID)
    case indicator(Indicator.ID)
    /// Something this program does not know; it is kept as it is.
    case other(String)

    /// Reads what `text` writes.
    public init(_ text: String) {
      let parts = text.split(separator: "/", maxSplits: 1)
      let known: Link? =
        switch (parts.first, parts.last) {
        case ("area", let id?): Area.ID(id).map { .area($0) }
        case ("initiative", let id?): Initiative.ID(id).map { .initiative($0) }
        case ("indicator", let id?): Indicator.ID(id).map { .indicator($0) }
        default: nil
        }
      self = parts.count == 2 ? known ?? .other(text) : .other(text)
    }

    /// As it is kept.
    public var text: String {
      switch self {
      case .area(let id): "area/\(id)"
      case .initiative(let id): "initiative/\(id)"
      case .indicator(let id): "indicator/\(id)"
      case .other(let text): text
      }
    }
  }

}
