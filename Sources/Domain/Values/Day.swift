/// A calendar day of the Gregorian calendar, counted from 1970-01-01.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The day with that count.
  public init(number: Int32) { self.number = number }

  /// The day of a date; nil when there is no such date or the year is outside 1900…2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// Days from a civil date (the era method: years begin in March, leap days come last).
  private init(valid year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1…12 and day 1…31.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that many days later (earlier when negative).
  public func adding(days: Int) -> Day { Day(number: number + Int32(clamping: days)) }

  /// How many days this day lies after another.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }
}

extension Day: Comparable {
  /// Earlier days first.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// `2024-08-01`.
  public var description: String {
    let date = date
    return "\(date.year)-\(Day.two(date.month))-\(Day.two(date.day))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Reads `2024-08-01`; nil for anything else and for days that don't exist.
  public init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

  /// The same of a text's bytes.
  init?(utf8 bytes: some Sequence<UInt8>) {
    var (year, month, day) = (0, 0, 0)
    var count = 0
    for byte in bytes {
      switch (count, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (4, _), (7, _), (10..., _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        let digit = Int(byte - UInt8(ascii: "0"))
        if count < 4 {
          year = year * 10 + digit
        } else if count < 7 {
          month = month * 10 + digit
        } else {
          day = day * 10 + digit
        }
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
