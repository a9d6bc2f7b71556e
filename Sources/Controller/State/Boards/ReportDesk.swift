public import Domain

/// The state of 汇报. Its month is that of 填报.
public struct ReportDesk: Hashable, Sendable {
  /// What the cursor stands on; nil before it was moved, and where that is gone its place holds.
  var cursor: ReportRow?
  /// The place of the cursor among the rows.
  var place = 0
  /// The rows, and what they were computed from.
  var kept: Kept?

  /// What the cursor can stand on in a book, of a unit, in a period.
  struct Kept: Hashable, Sendable {
    let revision: Int
    let unit: ReportingUnit.ID
    let period: Period
    let rows: [ReportRow]
  }

  /// Brings the cursor to the beginning.
  mutating func forgetCursor() { (cursor, place) = (nil, 0) }

  /// A period that is no month: the half year that ends with the month; nil: the month itself.
  var longer: Period?
}

/// A line of 汇报 that the cursor can stand on.
public enum ReportRow: Hashable, Sendable {
  /// A next step of the report before.
  case promise(Promise.ID)
  case item(Report.Section, key: String)
  /// Where a heading has no paragraph yet.
  case blank(Report.Section)
  /// An initiative that is judged in words.
  case initiative(Initiative.ID)

  /// The part of the report that it belongs to.
  public var part: ReportPart {
    switch self {
    case .promise: .promised
    case .item(let section, _), .blank(let section): .section(section)
    case .initiative: .assessments
    }
  }
}

/// A part of 汇报 with a heading of its own.
public enum ReportPart: Hashable, Sendable {
  case promised
  case section(Report.Section)
  case assessments
}

extension State {
  /// The period that 汇报 shows: the month of 填报, or the half year that ends with it.
  public var reportPeriod: Period {
    guard let longer = desk.longer, longer.closingMonth == fillMonth else { return fillMonth }
    return longer
  }

  /// The periods of which the unit can report: months and half years, and what else it has reported
  /// of.
  var reportPeriods: [Period] {
    let year = assessment.year
    let written = focusedUnit.map { book.year(year, of: $0.id).reports.keys.map { $0 } } ?? []
    let usual = Period.all(of: .month, in: year) + Period.all(of: .halfyear, in: year)
    return Set(usual + written).sorted()
  }

  /// The quarter that the unit judges its initiatives in: that in which the period ends.
  public var reportQuarter: Period { Period(containing: reportPeriod.end, cadence: .quarter) }

  /// What the unit under the cursor says of the period; empty on the city's row.
  public var reportInSight: Report {
    focusedUnit.flatMap { book.year(reportPeriod.year, of: $0.id).reports[reportPeriod] }
      ?? Report()
  }

  /// What the unit promised in the report before.
  public var promises: [Promise] {
    focusedUnit.map { book.promises(to: $0.id, in: reportPeriod) } ?? []
  }

  /// A unit's word on an initiative in the quarter of 汇报; nil when it said none.
  public func selfAssessment(of initiative: Initiative.ID) -> SelfAssessment? {
    focusedUnit.flatMap {
      book.year(reportQuarter.year, of: $0.id).selfAssessments[initiative]?[reportQuarter]
    }
  }

  /// Everything on 汇报 that the cursor can stand on, part by part.
  public var reportRows: [ReportRow] {
    guard let unit = focusedUnit else { return [] }
    if let kept = desk.kept, kept.revision == book.revision, kept.unit == unit.id,
      kept.period == reportPeriod
    {
      return kept.rows
    }
    return computedReportRows
  }

  /// Computes the rows of 汇报 once for all keys until the book, the unit or the period changes.
  mutating func refreshReport() {
    guard screen == .report, let unit = focusedUnit else {
      if desk.kept != nil { desk.kept = nil }
      return
    }
    let (revision, period) = (book.revision, reportPeriod)
    if let kept = desk.kept, kept.revision == revision, kept.unit == unit.id,
      kept.period == period
    {
      return
    }
    desk.kept = ReportDesk.Kept(
      revision: revision, unit: unit.id, period: period, rows: computedReportRows)
  }

  private var computedReportRows: [ReportRow] {
    let report = reportInSight
    let written = Report.Section.allCases.flatMap { section -> [ReportRow] in
      let items = report.keyed(in: section)
      return items.isEmpty ? [.blank(section)] : items.map { .item(section, key: $0.key) }
    }
    let judged = (plan?.assessedInitiatives ?? []).map { ReportRow.initiative($0.id) }
    return promises.map { .promise($0.id) } + written + judged
  }

  /// The place of the cursor among the rows of 汇报.
  public var reportPlace: Int { place(in: reportRows) }

  /// What the cursor of 汇报 stands on; nil on the city's row.
  public var reportRow: ReportRow? {
    let rows = reportRows
    let place = place(in: rows)
    return rows.indices.contains(place) ? rows[place] : nil
  }

  private func place(in rows: [ReportRow]) -> Int {
    desk.cursor.flatMap { rows.firstIndex(of: $0) }
      ?? (desk.cursor == nil
        ? rows.firstIndex { $0.part == .section(.highlights) } ?? 0
        : Navigation.clamp(desk.place, rows.count))
  }

  /// What people wrote differently into the field of a row; nil where they didn't.
  public func dispute(of row: ReportRow) -> Dispute? {
    guard !disputes.isEmpty, let unit = focusedUnit else { return nil }
    let keys: [String]
    switch row {
    case .promise(let id):
      keys = ["reports", reportPeriod.description, "outcomes", id.text]
    case .item(let section, let key):
      keys = ["reports", reportPeriod.description, section.rawValue, key]
    case .initiative(let id):
      keys = ["selfAssessments", id.text, reportQuarter.description]
    case .blank: return nil
    }
    let path = FieldPath(.unit(unit.id, year: assessment.year), keys)
    return disputes.first { $0.path == path }
  }

  /// Which units have written something for the period of 汇报, in official order.
  public var reportersInSight: [(unit: ReportingUnit, report: Report)] {
    book.reportingUnits(in: assessment.year).map {
      ($0, book.year(assessment.year, of: $0.id).reports[reportPeriod] ?? Report())
    }
  }
}
