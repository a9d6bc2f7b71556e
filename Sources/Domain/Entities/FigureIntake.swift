/// Reported figures and targets on their way from the bytes of units' documents into their years.
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
  private var targets: [Indicator.ID: Target] = [:]
  // The indicator that is being read.
  private var current = PeriodEntries()
  private var target = Target(annual: nil)
  // The figure that is being read, where it is more than an amount or a ratio.
  private var value: Quantity?
  private var upper: Quantity?
  private var lower: Quantity?
  private var other: Entry.Content?
  private var remarks = Entry.Remarks()
  private var stamp = Entry.Stamp()

  /// Bytes of a document, without the quotation marks around a text.
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Takes in documents, one after the other.
  public init() {}

  /// Begins the figures of an indicator, or its target.
  public mutating func begin() {
    current.removeAll()
    if target.annual != nil || target.baseline != nil { target = Target(annual: nil) }
    forget()
  }

  /// Takes a figure that is nothing but an amount; false, with nothing taken, where it isn't in the usual
  /// form.
  public mutating func take(_ amount: Bytes, for period: Bytes) -> Bool {
    guard let amount = Quantity(canonical: amount), let period = Period(utf8: period) else {
      return false
    }
    return current.add(PackedFigure(amount, in: period), .value(amount))
  }

  /// Takes a figure that is nothing but a ratio; false, with nothing taken, where it isn't in the usual form.
  public mutating func take(_ upper: Bytes, of lower: Bytes, for period: Bytes) -> Bool {
    guard let upper = Quantity(canonical: upper), let lower = Quantity(canonical: lower),
      lower > .zero, let period = Period(utf8: period)
    else { return false }
    return current.add(PackedFigure(upper, of: lower, in: period), .ratio(upper, of: lower))
  }

  /// Takes a member of the target that is being read; false where it isn't in the usual form.
  public mutating func take(ofTarget key: Bytes, _ text: Bytes) -> Bool {
    if key.read("annual") { return Self.take(text, as: &target.annual) }
    // By when, on the way and changed: few targets have these.
    return key.read("baseline") && Self.take(text, as: &target.baseline)
  }

  /// Takes a member of the figure that is being read; false where it isn't in the usual form.
  public mutating func take(_ key: Bytes, _ text: Bytes) -> Bool {
    if key.read("value") { return Self.take(text, as: &value) }
    if key.read("num") { return Self.take(text, as: &upper) }
    if key.read("den") { return Self.take(text, as: &lower) }
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
    let names = texts.compactMap { String(validating: $0, as: UTF8.self) }
    guard other == nil, names.count == texts.count else { return false }
    other = .stages(names)
    return true
  }

  /// Ends a figure; false where its members make none, or the period is none.
  public mutating func end(figureOf period: Bytes) -> Bool {
    defer { forget() }
    guard let period = Period(utf8: period), let content, current[period] == nil else {
      return false
    }
    current[period] = Entry(content, remarks, stamp)
    return true
  }

  /// What was reported; nil where the members don't make one thing.
  private var content: Entry.Content? {
    switch (value, upper, lower, other) {
    case (let value?, nil, nil, nil): .value(value)
    case (nil, let upper?, let lower?, nil) where lower > .zero: .ratio(upper, of: lower)
    case (nil, nil, nil, let other?): other
    default: nil
    }
  }

  private mutating func forget() {
    (value, upper, lower, other) = (nil, nil, nil, nil)
    (remarks, stamp) = (Entry.Remarks(), Entry.Stamp())
  }

  /// Ends the figures of an indicator; false where there are none, or its name can't be one.
  public mutating func end(figuresOf indicator: Bytes) -> Bool {
    guard !current.isEmpty, let indicator = names.indicator(indicator) else { return false }
    entries[indicator] = current.compact
    return true
  }

  /// Ends a target; false where its name can't be an indicator's.
  public mutating func end(targetOf indicator: Bytes) -> Bool {
    guard let indicator = names.indicator(indicator) else { return false }
    targets[indicator] = target
    return true
  }

  /// All figures that were taken of the document; the next one begins without any, and with room for as
  /// many.
  mutating func takeEntries() -> [Indicator.ID: PeriodEntries] {
    defer { entries = Dictionary(minimumCapacity: entries.count) }
    return entries
  }

  /// All targets, in the same way.
  mutating func takeTargets() -> [Indicator.ID: Target] {
    defer { targets = Dictionary(minimumCapacity: targets.count) }
    return targets
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are just this text, of letters without accents.
  public func read(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return indices.allSatisfy { self[$0] == text.utf8Start[$0] }
  }
}
