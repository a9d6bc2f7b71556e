/// What a unit reported for an indicator in a period 填报值.
///
/// Blank is no entry at all; zero, missing with a reason and not applicable are three other things.
public struct Entry: Hashable, Sendable {
  /// The reported figure.
  public enum Content: Hashable, Sendable {
    case value(Quantity)
    case ratio(Quantity, of: Quantity)
    case stages([String])
    case missing(reason: String)

    /// Whether it is a figure: everything but missing.
    public var isFigure: Bool { if case .missing = self { false } else { true } }
  }
  /// Where a figure came from.
  public enum Source: String, Hashable, Sendable { case typed, imported = "import" }

  /// The figure.
  public var content: Content
  var remarks = Remarks()
  var stamp = Stamp()

  /// A remark; nil when there is none.
  public var note: String? {
    get { remarks.note }
    set { remarks.note = newValue }
  }
  /// Marked 更正: a flow below zero is meant.
  public var isCorrection: Bool {
    get { remarks.isCorrection }
    set { remarks.isCorrection = newValue }
  }
  /// Where it came from.
  public var source: Source {
    get { remarks.source }
    set { remarks.source = newValue }
  }
  /// Who reported it; empty when the file doesn't say.
  public var by: String {
    get { stamp.by }
    set { stamp.by = newValue }
  }
  /// When; nil when the file doesn't say.
  public var at: Timestamp? {
    get { stamp.at }
    set { stamp.at = newValue }
  }

  /// An entry without a stamp.
  public init(_ content: Content, note: String? = nil, isCorrection: Bool = false) {
    self.content = content
    self.note = note
    self.isCorrection = isCorrection
  }

  init(_ content: Content, _ remarks: Remarks, _ stamp: Stamp) {
    (self.content, self.remarks, self.stamp) = (content, remarks, stamp)
  }

  /// Whether nothing is known of it besides its figure.
  var hasOnlyContent: Bool { remarks == Remarks() && stamp == Stamp() }

  init?(from record: RecordReader, _ problems: inout Problems) {
    if record.has("missing") {
      content = .missing(reason: record.text("missing", &problems) ?? "")
    } else if record.has("stages") {
      content = .stages(record.texts("stages", &problems))
    } else if record.has("num") || record.has("den") {
      guard let upper = record.quantity("num", &problems),
        let lower = record.quantity("den", &problems), lower > .zero
      else {
        problems.report(record.keys, .invalid(record.text("den", &problems) ?? "den"))
        return nil
      }
      content = .ratio(upper, of: lower)
    } else if let value = record.quantity("value", &problems) {
      content = .value(value)
    } else {
      if !record.has("value") { problems.report(record.keys + ["value"], .missing) }
      return nil
    }
    note = record.text("note", &problems)
    isCorrection = record.flag("correction", &problems)
    source = record.word("source", &problems) ?? .typed
    by = record.text("by", &problems) ?? ""
    at = record.parsed("at", &problems) { Timestamp($0) }
  }

  var value: FieldValue {
    var record = RecordWriter()
    switch content {
    case .value(let amount): record.put("value", amount)
    case .ratio(let upper, let lower):
      record.put("num", upper)
      record.put("den", lower)
    case .stages(let names): record.put("stages", record: .list(names.map(FieldValue.text)))
    case .missing(let reason): record.put("missing", reason)
    }
    record.put("note", note)
    record.put("correction", flag: isCorrection)
    if source != .typed { record.put("source", source.rawValue) }
    if !by.isEmpty { record.put("by", by) }
    record.put("at", at?.description)
    return record.value
  }

  /// Whether a figure was given: everything but missing.
  public var isFigure: Bool { content.isFigure }
}

extension Entry {
  /// What is known of an entry besides its figure and who reported it when.
  struct Remarks: Hashable, Sendable {
    var note: String?
    var isCorrection = false
    var source = Source.typed
  }

  /// Who reported an entry, and when.
  struct Stamp: Hashable, Sendable {
    var by = ""
    var at: Timestamp?
  }
}
