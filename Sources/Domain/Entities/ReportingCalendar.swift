/// When periods are cut off, opened and due: made from a preset, single dates editable.
public struct ReportingCalendar: Hashable, Sendable {
  /// How dates come about.
  public enum Preset: String, Hashable, Sendable {
    /// Cut off at the month's end, open from the 25th, due on the 3rd of the next month.
    case monthEnd
    /// Open from the 20th, cut off on the 25th, due on the 28th.
    case day25
  }
  /// A date of a period that can be set by hand, in the order in which they follow each other.
  public enum DateName: String, Hashable, Sendable, CaseIterable {
    case opensOn, cutoff, dueOn, lockOn
  }
  /// The dates of one period.
  public struct Dates: Hashable, Sendable {
    /// The first day of the period.
    public var start: Day
    /// The last day that counts.
    public var cutoff: Day
    /// From when it may be filled in.
    public var opensOn: Day
    /// Until when it is on time.
    public var dueOn: Day
    /// When locking is proposed to the office; nothing locks by the clock.
    public var lockOn: Day
  }
  /// Where a period stands on a day.
  public enum State: Hashable, Sendable { case future, open, due, late }

  /// How dates come about.
  public var preset: Preset
  /// Dates that were set by hand: period → name of the date → day.
  private(set) var overrides: [Period: [DateName: Day]] = [:]

  init(from record: RecordReader, _ problems: inout Problems) {
    preset = record.word("preset", &problems) ?? .monthEnd
    for (period, dates) in record.children("dates", &problems, { Period($0) }) {
      for name in DateName.allCases {
        if let day = dates.day(name.rawValue, &problems) {
          overrides[period, default: [:]][name] = day
        }
      }
    }
  }

  /// The dates of a period that were set by hand; empty: all are the preset's.
  public func ownDates(of period: Period) -> [DateName: Day] { overrides[period] ?? [:] }

  /// The dates of a period. Locking is proposed a week after it is due.
  public func dates(of period: Period) -> Dates { dates(of: period, own: ownDates(of: period)) }

  /// What the preset says of a date that was set by hand.
  public func standardDay(_ name: DateName, of period: Period) -> Day {
    var others = ownDates(of: period)
    others[name] = nil
    return dates(of: period, own: others)[name]
  }

  /// The dates that a period would have with these set by hand, or under another preset.
  func dates(of period: Period, own: [DateName: Day], by other: Preset? = nil) -> Dates {
    let end = period.end
    let preset = other ?? preset
    let isMonthEnd = preset == .monthEnd
    let dueOn = own[.dueOn] ?? (isMonthEnd ? end.adding(days: 3) : period.closingMonth(day: 28))
    return Dates(
      start: period.start,
      cutoff: own[.cutoff] ?? (isMonthEnd ? end : period.closingMonth(day: 25)),
      opensOn: own[.opensOn] ?? Self.opensOn(period, by: preset),
      dueOn: dueOn, lockOn: own[.lockOn] ?? dueOn.adding(days: 7))
  }

  private static func opensOn(_ period: Period, by preset: Preset) -> Day {
    period.closingMonth(day: preset == .monthEnd ? 25 : 20)
  }

  /// Where a period stands on a day: future < opensOn ≤ open ≤ cutoff < due ≤ dueOn < late.
  public func state(of period: Period, on day: Day) -> State {
    let dates = dates(of: period)
    if day < dates.opensOn { return .future }
    if day > dates.dueOn { return .late }
    return day <= dates.cutoff ? .open : .due
  }

  /// The latest period of a cadence that is open on a day, clamped to a year.
  public func entryPeriod(of cadence: Cadence, in year: Int, today: Day) -> Period {
    let periods = Period.all(of: cadence, in: year)
    // A key may ask for this, so that no other date is computed.
    return periods.last { period in
      (ownDates(of: period)[.opensOn] ?? Self.opensOn(period, by: preset)) <= today
    } ?? periods[0]
  }
}

extension Period {
  /// A day of its last month; its end where that month has none of that number.
  fileprivate func closingMonth(day: Int) -> Day {
    let closing = end.date
    return Day(year: closing.year, month: closing.month, day: day) ?? end
  }
}

extension ReportingCalendar.Dates {
  /// One of the dates that can be set.
  public subscript(name: ReportingCalendar.DateName) -> Day {
    switch name {
    case .opensOn: opensOn
    case .cutoff: cutoff
    case .dueOn: dueOn
    case .lockOn: lockOn
    }
  }

  /// The first two dates that stand the wrong way round: opensOn ≤ cutoff ≤ dueOn ≤ lockOn; nil when
  /// none do.
  public var disorder: (earlier: ReportingCalendar.DateName, later: ReportingCalendar.DateName)? {
    let names = ReportingCalendar.DateName.allCases
    return zip(names, names.dropFirst()).first { self[$0] > self[$1] }
      .map { (earlier: $0, later: $1) }
  }
}
