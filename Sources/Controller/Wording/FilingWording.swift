public import Domain
public import Languages

extension Words {
  /// The text that chases a unit: what is due, by when, what is missing; of a report that was sent back
  /// why.
  public func reminder(_ filing: Filing, in book: Book) -> String {
    let unit = book.unit(filing.unit).map { name($0) } ?? filing.unit.text
    let period = self(full(filing.period))
    if let submission = filing.submission, submission.state == .returned {
      return self(
        FilingSentence.reminderAgain(
          unit: unit, period: period, reason: shown(submission.reason ?? "")))
    }
    let plan = book.plans[filing.period.year]
    let due = plan?.calendar.dates(of: filing.period).dueOn ?? filing.period.end
    return self(
      FilingSentence.reminder(
        unit: unit, period: period, due: self(day(due)), daysLate: filing.daysLate,
        missing: missing(filing, in: book)))
  }

  /// The figures that a report lacks, by name.
  public func missing(_ filing: Filing, in book: Book) -> [String] {
    let plan = book.plans[filing.period.year]
    return filing.missing.compactMap { plan?.indicator($0) }.map { shortName($0) }
  }

  /// How many reports are expected, in and on time.
  public func summary(_ count: Completeness, of month: Period) -> String {
    func percent(_ rate: Fraction?) -> String {
      rate.map { ($0 * Fraction(100)).decimal(1) + "%" } ?? ""
    }
    return self(
      FilingSentence.summary(
        period: self(full(month)), expected: count.expected, actual: count.actual,
        rate: percent(count.rate), onTime: count.onTime, onTimeRate: percent(count.onTimeRate)))
  }
}
