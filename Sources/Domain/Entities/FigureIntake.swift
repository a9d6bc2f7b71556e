/// Reported figures on their way from the bytes of units' documents into their years.
///
/// Whoever reads the bytes knows where a text begins and ends; here it is known what it means. Only what
/// stands there in the usual form is taken; what doesn't is refused, and goes the way of a change,
/// which tells what is wrong.
public struct FigureIntake: Sendable {
  /// What documents that were read before called things.
  var names = NameTable()
  /// What the unit before is asked.
  public internal(set) var last = LastAssignments()
  private var entries: [Indicator.ID: PeriodEntries] = [:]
  private var current = PeriodEntries()
  // The figure that is being read.
  private var amounts = Amounts()
  private var other: Entry.Content?
  private var remarks = Entry.Remarks()
  private var stamp = Entry.Stamp()
  /// Whether it has nothing but amounts so far, as where nobody typed it.
  private var isBare = true

  /// Bytes of a document, without the quotation marks around a text.
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Takes in documents, one after the other.
  public init() {}

  /// Begins the figures of an indicator.
  public mutating func begin() {
    current.removeAll()
    forget()
  }

  /// Takes a member of the figure that is being read; false where it isn't in the usual form.
  public mutating func take(_ key: Bytes, _ text: Bytes) -> Bool {
    if key.read("value") { return Self.take(text, as: &amounts.value) }
    if key.read("num") { return Self.take(text, as: &amounts.upper) }
    if key.read("den") { return Self.take(text, as: &amounts.lower) }
    isBare = false
    switch true {
    case key.read("at"):
      stamp.at = Timestamp(utf8: text)
      return stamp.at != nil
    case key.read("by"):
      stamp.by = names.name(text) ?? ""
      return !stamp.by.isEmpty
    case key.read("note"):
      remarks.note = String(validating: text, as: UTF8.self)
      return remarks.note != nil
    case key.read("missing"):
      guard other == nil, let reason = String(validating: text, as: UTF8.self) else { return false }
      other = .missing(reason: reason)
      return true
    // Marks, and what a newer program wrote, are rare.
    default: return false
    }
  }

  private static func take(_ text: Bytes, as amount: inout Quantity?) -> Bool {
    amount = Quantity(canonical: text)
    return amount != nil
  }

  /// Takes the steps that the figure names; false where they can't be read.
  public mutating func take(stages texts: [Bytes]) -> Bool {
    isBare = false
    let names = texts.compactMap { String(validating: $0, as: UTF8.self) }
    guard other == nil, names.count == texts.count else { return false }
    other = .stages(names)
    return true
  }

  /// Ends a figure; false where its members make none, or the period is none.
  public mutating func end(figureOf period: Bytes) -> Bool {
    guard let period = Period(utf8: period) else { return false }
    if isBare, let amount = amounts.alone {
      current.add(amount, for: period)
      amounts = Amounts()
      return true
    }
    defer { forget() }
    guard let content else { return false }
    current[period] = Entry(content, remarks, stamp)
    return true
  }

  /// What was reported; nil where the members don't make one thing.
  private var content: Entry.Content? {
    switch (amounts.value, amounts.upper, amounts.lower, other) {
    case (let value?, nil, nil, nil): .value(value)
    case (nil, let upper?, let lower?, nil) where lower > .zero: .ratio(upper, of: lower)
    case (nil, nil, nil, let other?): other
    default: nil
    }
  }

  private mutating func forget() {
    (amounts, other, remarks, stamp, isBare) = (
      Amounts(), nil, Entry.Remarks(), Entry.Stamp(), true
    )
  }

  /// Ends the figures of an indicator; false where there are none, or its name can't be one.
  public mutating func end(figuresOf indicator: Bytes) -> Bool {
    guard !current.isEmpty, let indicator = names.indicator(indicator) else { return false }
    entries[indicator] = current.compact
    return true
  }

  /// All figures that were taken of the document; the next one begins without any, and with room for as
  /// many.
  mutating func takeEntries() -> [Indicator.ID: PeriodEntries] {
    defer { entries = Dictionary(minimumCapacity: entries.count) }
    return entries
  }
}

/// The amounts of a figure.
private struct Amounts {
  var value: Quantity?
  var upper: Quantity?
  var lower: Quantity?

  /// The value, where there is nothing else.
  var alone: Quantity? { upper == nil && lower == nil ? value : nil }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are just this text, of letters without accents.
  fileprivate func read(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return indices.allSatisfy { self[$0] == text.utf8Start[$0] }
  }
}
