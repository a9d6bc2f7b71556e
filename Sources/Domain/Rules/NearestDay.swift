/// A day as people write it: `2024-07-05`, `7-5`, `7/5`, `7月5日`, `7月底`, or the number of a day alone.
public struct NearestDay: Hashable, Sendable {
  /// The day.
  public let day: Day

  /// Reads a text; nil when it names no day.
  ///
  /// - Parameter near: what a day without a year, or without a month, lies nearest to.
  public init?(_ text: String, near: Day) {
    let folded = TypedText(text).folded
    guard !folded.isEmpty else { return nil }
    if let day = NearestDay.end(ofMonth: folded, near) ?? NearestDay.read(folded, near) {
      self.day = day
    } else {
      return nil
    }
  }

  /// `7月底`, `12月末`.
  private static func end(ofMonth text: String, _ near: Day) -> Day? {
    guard text.hasSuffix("月底") || text.hasSuffix("月末"), let month = Int(text.dropLast(2)),
      (1...12).contains(month)
    else { return nil }
    return nearest(near) {
      Day(year: $0, month: month, day: Day.length(ofMonth: month, year: $0))
    }
  }

  private static func read(_ text: String, _ near: Day) -> Day? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
      .map { $0.hasSuffix("日") || $0.hasSuffix("号") ? $0.dropLast() : $0 }
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    let here = near.date
    switch numbers.count {
    case 1: return Day(year: here.year, month: here.month, day: numbers[0])
    case 2: return nearest(near) { Day(year: $0, month: numbers[0], day: numbers[1]) }
    case 3: return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  /// Of the same date in this year and those beside it the one that lies nearest, this year's among
  /// equals.
  private static func nearest(_ near: Day, _ date: (Int) -> Day?) -> Day? {
    let year = near.date.year
    return [year, year - 1, year + 1].compactMap(date)
      .min { abs($0.days(since: near)) < abs($1.days(since: near)) }
  }
}

extension Plan {
  /// A day of the plan as it is typed.
  public func day(_ text: String) throws(InputError) -> Day {
    let middle = Day(year: year, month: 7, day: 1) ?? start
    guard let day = NearestDay(text, near: middle)?.day else { throw .notADay(text) }
    guard (start...end).contains(day) else { throw .outsidePlan(day, from: start, to: end) }
    return day
  }
}
