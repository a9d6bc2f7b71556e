/// A next step of an earlier report, which the next one answers for 上次承诺.
public struct Promise: Hashable, Sendable {
  /// Names a promise: the period of the report that made it, and the paragraph's key.
  ///
  /// Written `2024-05.n1`.
  public struct ID: Hashable, Sendable {
    /// The period of the report.
    public let period: Period
    /// The key of the paragraph among its next steps.
    public let key: String

    /// The promise of a paragraph.
    public init(_ period: Period, _ key: String) {
      self.period = period
      self.key = key
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(_ text: String) {
      guard let dot = text.firstIndex(of: "."), let period = Period(text[..<dot]) else {
        return nil
      }
      let key = text[text.index(after: dot)...]
      guard !key.isEmpty, !key.contains("/") else { return nil }
      self.init(period, String(key))
    }

    /// As it is kept.
    public var text: String { "\(period).\(key)" }
  }

  /// What became of it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case done, ongoing, notDone
  }

  /// Its name.
  public let id: ID
  /// What was promised.
  public let item: Report.Item
  /// What became of it; nil while nobody said.
  public let outcome: Outcome?
  /// The paragraph of this report that goes on with it; nil when none does.
  public let continuedBy: String?
}

extension Book {
  /// The report that a unit's report of a period follows: of those that end before it begins and say
  /// something the last one, among equals that of the same cadence; nil when there is none.
  public func earlierReport(of unit: ReportingUnit.ID, before period: Period)
    -> (period: Period, report: Report)?
  {
    for year in [period.year, period.year - 1] {
      let found = self.year(year, of: unit).reports
        .filter { !$0.value.isEmpty && $0.key.end < period.start }
        .max { rank($0.key, period) < rank($1.key, period) }
      if let found { return (found.key, found.value) }
    }
    return nil
  }

  private func rank(_ period: Period, _ wanted: Period) -> (Day, Int, Day) {
    (period.end, period.cadence == wanted.cadence ? 1 : 0, period.start)
  }

  /// What a unit promised in the report before that of a period, in order, with what became of it.
  public func promises(to unit: ReportingUnit.ID, in period: Period) -> [Promise] {
    guard let earlier = earlierReport(of: unit, before: period) else { return [] }
    let report = year(period.year, of: unit).reports[period] ?? Report()
    let next = report.keyed(in: .nextSteps)
    return earlier.report.keyed(in: .nextSteps).map { step in
      let id = Promise.ID(earlier.period, step.key)
      return Promise(
        id: id, item: step.item, outcome: report.outcomes[id],
        continuedBy: next.first { $0.item.origin == id }?.key)
    }
  }
}
