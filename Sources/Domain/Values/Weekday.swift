extension Day {
  /// The day of the week: Monday is 1, Sunday 7.
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

  /// The Monday of its week.
  public var monday: Day { adding(days: 1 - weekday) }

  /// The first day of its month.
  public var monthStart: Day { adding(days: 1 - date.day) }

  /// The same day so many months later (earlier when negative), or the last one of a shorter month.
  public func adding(months: Int) -> Day {
    let date = date
    let count = date.year * 12 + date.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(date.day, Day.length(ofMonth: month, year: year))
    return Day(year: year, month: month, day: day) ?? self
  }
}
