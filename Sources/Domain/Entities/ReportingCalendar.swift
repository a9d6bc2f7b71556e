/// When periods are cut off, opened and due: made from a preset, single dates editable.
public struct ReportingCalendar: Hashable, Sendable {
  /// How dates come about.
  public enum Preset: String, Hashable, Sendable {
    /// Cut off at the month's end, open from the 25th, due on the 3rd of the next month.
    case monthEnd
    /// Open from the 20th, cut off on the 25th, due on the 28th.
    case day25
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
  var overrides: [Period: [String: Day]] = [:]

  init(from record: RecordReader, _ problems: inout Problems) {
    preset = record.word("preset", &problems) ?? .monthEnd
    for (period, dates) in record.children("dates", &problems, { Period($0) }) {
      for name in ["cutoff", "opensOn", "dueOn", "lockOn"] {
        if let day = dates.day(name, &problems) { overrides[period, default: [:]][name] = day }
      }
    }
  }

  /// The dates of a period. Locking is proposed a week after it is due.
  public func dates(of period: Period) -> Dates {
    let end = period.end
    let closing = end.date
    func inClosingMonth(_ day: Int) -> Day {
      Day(year: closing.year, month: closing.month, day: day) ?? end
    }
    let due = preset == .monthEnd ? end.adding(days: 3) : inClosingMonth(28)
    let own = overrides[period] ?? [:]
    let dueOn = own["dueOn"] ?? due
    return Dates(
      start: period.start,
      cutoff: own["cutoff"] ?? (preset == .monthEnd ? end : inClosingMonth(25)),
      opensOn: own["opensOn"] ?? inClosingMonth(preset == .monthEnd ? 25 : 20),
      dueOn: dueOn, lockOn: own["lockOn"] ?? dueOn.adding(days: 7))
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
    return periods.last { dates(of: $0).opensOn <= today } ?? periods[0]
  }
}
