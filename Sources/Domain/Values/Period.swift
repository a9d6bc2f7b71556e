/// How often an indicator is reported.
public enum Cadence: String, Hashable, Sendable, CaseIterable {
  case month, quarter, halfyear, year

  /// Months in one period: 1, 3, 6 or 12.
  public var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfyear: 6
    case .year: 12
    }
  }
}

/// A reporting period: a month, a quarter, a half-year or a year of the calendar.
///
/// Written `2024-06`, `2024Q2`, `2024H1`, `2024`.
public struct Period: Hashable, Sendable {
  // Every figure of a large book has one, and is found by it: four bytes, larger for what comes later.
  private let rank: Int32

  /// The calendar year.
  public var year: Int { Int(rank >> 8) }
  /// Its place within the year, from 1.
  public var ordinal: Int { lastMonth / months }
  /// The number of its last month, 1…12.
  public var lastMonth: Int { Int(rank >> 4 & 0xF) }
  private var months: Int { Int(rank & 0xF) }
  /// Which kind of period.
  public var cadence: Cadence {
    switch months {
    case 1: .month
    case 3: .quarter
    case 6: .halfyear
    default: .year
    }
  }

  /// A number that no other period has.
  var number: Int { Int(rank) }

  /// The period; nil when the year has no such one.
  public init?(year: Int, cadence: Cadence, ordinal: Int) {
    guard (1900...2999).contains(year), ordinal >= 1, ordinal <= 12 / cadence.months else {
      return nil
    }
    self.init(year, cadence, ordinal)
  }

  private init(_ year: Int, _ cadence: Cadence, _ ordinal: Int) {
    let months = cadence.months
    rank = Int32(clamping: (year * 16 + ordinal * months) * 16 + months)
  }

  /// Every period of a cadence in a year, in order.
  public static func all(of cadence: Cadence, in year: Int) -> [Period] {
    (1...(12 / cadence.months)).map { Period(year, cadence, $0) }
  }

  /// The period of a cadence that contains a day.
  public init(containing day: Day, cadence: Cadence) {
    let date = day.date
    self.init(date.year, cadence, (date.month - 1) / cadence.months + 1)
  }

  /// The number of its first month, 1…12.
  public var firstMonth: Int { (ordinal - 1) * months + 1 }
  /// The month in which it ends, as a period.
  public var closingMonth: Period { Period(year, .month, lastMonth) }

  /// Its first day.
  public var start: Day { Day(year: year, month: firstMonth, day: 1) ?? Day(number: 0) }
  /// Its last day.
  public var end: Day {
    Day(year: year, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: year))
      ?? Day(number: 0)
  }

  /// The period before, of the same cadence.
  public var previous: Period {
    ordinal > 1
      ? Period(year, cadence, ordinal - 1) : Period(year - 1, cadence, 12 / cadence.months)
  }
  /// The period after, of the same cadence.
  public var next: Period {
    ordinal < 12 / cadence.months
      ? Period(year, cadence, ordinal + 1) : Period(year + 1, cadence, 1)
  }

  /// Whether it is over when another period, of whatever cadence, is over.
  public func hasEnded(with other: Period) -> Bool {
    (year, lastMonth) <= (other.year, other.lastMonth)
  }

  /// The latest period of a cadence that has ended when this one ends, in the same year; nil when
  /// none has.
  public func latestEnded(of cadence: Cadence) -> Period? {
    let count = lastMonth / cadence.months
    return count >= 1 ? Period(year, cadence, count) : nil
  }
}

extension Period: Comparable {
  /// By the end of the period, the shorter one first among equals.
  public static func < (a: Period, b: Period) -> Bool {
    a.rank < b.rank
  }
}

extension Period: CustomStringConvertible {
  /// `2024-06`, `2024Q2`, `2024H1` or `2024`.
  public var description: String {
    switch cadence {
    case .month: "\(year)-\(Day.two(ordinal))"
    case .quarter: "\(year)Q\(ordinal)"
    case .halfyear: "\(year)H\(ordinal)"
    case .year: "\(year)"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let period = text.withUTF8({ Period(utf8: $0) }) else { return nil }
    self = period
  }

  /// The same of a text's bytes.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard (4...7).contains(bytes.count), let century = bytes.two(at: 0), let rest = bytes.two(at: 2)
    else { return nil }
    let year = century * 100 + rest
    switch (bytes.count, bytes.count > 4 ? bytes[4] : 0) {
    case (4, _): self.init(year: year, cadence: .year, ordinal: 1)
    case (7, UInt8(ascii: "-")):
      guard let month = bytes.two(at: 5) else { return nil }
      self.init(year: year, cadence: .month, ordinal: month)
    case (6, UInt8(ascii: "Q")):
      self.init(year: year, cadence: .quarter, ordinal: Int(bytes[5]) - 48)
    case (6, UInt8(ascii: "H")):
      self.init(year: year, cadence: .halfyear, ordinal: Int(bytes[5]) - 48)
    default: return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of two digits; nil of anything else.
  func two(at place: Int) -> Int? {
    let (tens, ones) = (self[place] &- 48, self[place + 1] &- 48)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
