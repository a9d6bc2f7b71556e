/// A day as people type it 8月底, 下周五, 8-31, 两周内, `end of August`: read with today in mind.
///
/// Month ends, weeks and holidays follow the calendar; what names no year is the next such day. A week
/// ends on its Friday for work, 初 and 上旬 mean the 10th, 中旬 the 20th, 月中 the 15th [ours].
public struct DayInput: Hashable, Sendable {
  /// The day from which it is counted.
  public let today: Day

  /// Reads days as they are meant on a day.
  public init(today: Day) { self.today = today }

  /// The day that is meant, and what is doubtful about it.
  public func read(_ text: String) throws(DayInputError) -> TypedDay {
    let typed = TypedText(text)
    guard !typed.folded.isEmpty else { throw .notADay(text) }
    let folded = typed.folded.lowercased()
    let found: TypedDay?
    do throws(DayInputError) {
      if let plain = try PlainDay(folded).read(today) {
        found = plain
      } else if let chinese = try ChineseDay(folded).read(today) {
        found = chinese
      } else {
        found = try EnglishDay(folded).read(today)
      }
    } catch {
      // As it was typed.
      throw .noSuchDay(typed.original)
    }
    guard let found else { throw .notADay(typed.original) }
    guard found.doubt == nil, found.day < today else { return found }
    return TypedDay(found.day, .past)
  }
}

/// A day that was typed.
public struct TypedDay: Hashable, Sendable {
  /// What is doubtful about a day.
  public enum Doubt: Hashable, Sendable {
    /// It has passed.
    case past
    /// It has passed this time, so the next one is taken.
    case next
    /// It could as well be this day.
    case or(Day)
  }
  /// The day.
  public let day: Day
  /// What is doubtful about it; nil when nothing is.
  public let doubt: Doubt?

  init(_ day: Day, _ doubt: Doubt? = nil) { (self.day, self.doubt) = (day, doubt) }
}

/// Why what was typed is no day.
public enum DayInputError: Error, Hashable, Sendable {
  case notADay(String)
  /// It has the form of a day, but the calendar has no such one.
  case noSuchDay(String)
}

/// Days of the calendar that are told by their place in it.
extension Day {
  /// The last day of its month.
  var monthEnd: Day {
    let date = date
    return adding(days: Day.length(ofMonth: date.month, year: date.year) - date.day)
  }

  /// The last day of its quarter.
  var quarterEnd: Day {
    monthStart.adding(months: 2 - (date.month - 1) % 3).monthEnd
  }

  /// The last day of its year.
  var yearEnd: Day { monthStart.adding(months: 12 - date.month).monthEnd }

  /// The Friday of its week, from Saturday on the Sunday.
  var workWeekEnd: Day { monday.adding(days: weekday <= 5 ? 4 : 6) }
}

/// Finding the next day of a kind.
extension TypedDay {
  /// A day of this year, or if that has passed the same of the next one.
  static func next(_ today: Day, _ day: (Int) -> Day?) -> TypedDay? {
    let year = today.date.year
    if let now = day(year), now >= today { return TypedDay(now) }
    // The day before a New Year is still this year's.
    return day(year + 1).map { TypedDay($0, $0.date.year == year ? nil : .next) }
  }

  /// A day of the week 1…7, so many weeks from this one; without a week the next such day.
  static func weekday(_ number: Int, week: Int?, _ today: Day) -> TypedDay {
    let here = today.monday.adding(days: number - 1)
    if let week { return TypedDay(here.adding(days: 7 * week)) }
    if here == today { return TypedDay(here, .or(here.adding(days: 7))) }
    return TypedDay(here < today ? here.adding(days: 7) : here)
  }
}
