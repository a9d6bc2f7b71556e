/// What a unit reports in words for a period 汇报.
public struct Report: Hashable, Sendable {
  /// The three headings of the meeting.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    case highlights, problems, nextSteps
  }
  /// One paragraph under a heading.
  public struct Item: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Its place under the heading.
    public var order: Int
    /// What it is about: `area/…`, `initiative/…`, `indicator/…`.
    public var links: [String]
    /// Marked 值得推广.
    public var isWorthSpreading: Bool

    /// A paragraph.
    public init(_ text: String, order: Int, links: [String] = [], isWorthSpreading: Bool = false) {
      self.text = text
      self.order = order
      self.links = links
      self.isWorthSpreading = isWorthSpreading
    }

    init(from record: RecordReader, _ problems: inout Problems) {
      text = record.required("text", &problems)
      order = record.number("order", &problems) ?? 0
      links = record.texts("links", &problems)
      isWorthSpreading = record.flag("worthSpreading", &problems)
    }

    var value: FieldValue {
      var record = RecordWriter()
      record.put("text", text)
      record.put("order", number: order)
      record.put("links", texts: links)
      record.put("worthSpreading", flag: isWorthSpreading)
      return record.value
    }
  }

  /// The paragraphs by heading and key.
  public var items: [Section: [String: Item]] = [:]

  /// The paragraphs of a heading in order.
  public func items(in section: Section) -> [Item] {
    (items[section] ?? [:]).sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }
      .map(\.value)
  }

  /// Whether nothing was written.
  public var isEmpty: Bool { items.values.allSatisfy(\.isEmpty) }
}
