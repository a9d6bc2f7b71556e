/// Reported figures on their way from the bytes of units' documents into their years.
///
/// Whoever reads the bytes knows where a text begins and ends; here it is known what it means. Only what
/// stands there in the usual form is taken; what doesn't is refused, and goes the way of a change,
/// which tells what is wrong.
public struct FigureIntake: Sendable {
  /// What documents that were read before called things.
  var names = NameTable()
  private var entries: [Indicator.ID: PeriodEntries] = [:]
  private var current = PeriodEntries()
  private var figure = ReportedFigure()

  /// Bytes of a document, without the quotation marks around a text.
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Takes in documents, one after the other.
  public init() {}

  /// Begins the figures of an indicator.
  public mutating func begin() { current = PeriodEntries(reserving: 12) }

  /// Takes a member of the figure that is being read; false where it isn't in the usual form.
  public mutating func take(_ key: Bytes, _ text: Bytes) -> Bool {
    figure.take(key, text, &names)
  }

  /// Takes the steps that the figure names.
  public mutating func take(stages: [Bytes]) -> Bool { figure.take(stages: stages) }

  /// Ends a figure; false where its members make none, or the period is none.
  public mutating func end(figureOf period: Bytes) -> Bool {
    defer { figure = ReportedFigure() }
    guard let period = Period(utf8: period), let content = figure.content else { return false }
    current[period] = Entry(content, figure.remarks, figure.stamp)
    return true
  }

  /// Ends the figures of an indicator; false where there are none, or its name can't be one.
  public mutating func end(figuresOf indicator: Bytes) -> Bool {
    guard !current.isEmpty, let indicator = names.indicator(indicator) else { return false }
    entries[indicator] = current
    return true
  }

  /// Forgets a figure that was begun.
  public mutating func forgetFigure() { figure = ReportedFigure() }

  /// All figures that were taken of the document; the next one begins without any.
  mutating func takeEntries() -> [Indicator.ID: PeriodEntries] {
    defer { entries = [:] }
    return entries
  }
}

/// A figure whose members come one by one.
private struct ReportedFigure {
  private var value: Quantity?
  private var upper: Quantity?
  private var lower: Quantity?
  private var stages: [String]?
  private var reason: String?
  private(set) var remarks = Entry.Remarks()
  private(set) var stamp = Entry.Stamp()

  /// What was reported; nil where the members don't make one thing.
  var content: Entry.Content? {
    switch (value, upper, lower, stages, reason) {
    case (let value?, nil, nil, nil, nil): .value(value)
    case (nil, let upper?, let lower?, nil, nil) where lower > .zero: .ratio(upper, of: lower)
    case (nil, nil, nil, let stages?, nil): .stages(stages)
    case (nil, nil, nil, nil, let reason?): .missing(reason: reason)
    default: nil
    }
  }

  mutating func take(
    _ key: FigureIntake.Bytes, _ text: FigureIntake.Bytes, _ names: inout NameTable
  ) -> Bool {
    switch true {
    case key.read("value"):
      value = Quantity(canonical: text)
      return value != nil
    case key.read("num"):
      upper = Quantity(canonical: text)
      return upper != nil
    case key.read("den"):
      lower = Quantity(canonical: text)
      return lower != nil
    case key.read("missing"):
      reason = String(validating: text, as: UTF8.self)
      return reason != nil
    case key.read("by"):
      guard !text.isEmpty, let name = names.name(text) else { return false }
      stamp.by = name
      return true
    case key.read("at"):
      stamp.at = Timestamp(utf8: text)
      return stamp.at != nil
    case key.read("note"):
      remarks.note = String(validating: text, as: UTF8.self)
      return remarks.note != nil
    // Marks, and what a newer program wrote, are rare.
    default: return false
    }
  }

  mutating func take(stages texts: [FigureIntake.Bytes]) -> Bool {
    let names = texts.compactMap { String(validating: $0, as: UTF8.self) }
    stages = names
    return names.count == texts.count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are just this text, of letters without accents.
  fileprivate func read(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return indices.allSatisfy { self[$0] == text.utf8Start[$0] }
  }
}
