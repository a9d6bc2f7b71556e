/// Every computed figure of a plan at a moment: pure functions of book, plan, asOf and today.
///
/// Its rows are units: those that report for themselves, or units that are the sums of those below
/// them. After an edit only what it touches is computed again (`AssessmentUpdating`).
public struct Assessment: Hashable, Sendable {
  /// The plan's year.
  public let year: Int
  /// The month that decides values, pace and lamps.
  public let asOf: Period
  /// The day that decides what is due and late.
  public let today: Day
  /// Which units are the rows.
  public let scope: UnitScope
  /// The indicators that somebody is asked for, in the plan's order.
  public internal(set) var indicators: [Indicator] = []
  /// The areas in order.
  public internal(set) var areas: [Area] = []
  /// Each active indicator over all units.
  public internal(set) var city: [Measure] = []
  /// What each period added over all units, by indicator; nil where nobody reported.
  public internal(set) var citySeries: [[Fraction?]] = []
  /// Each area over its indicators.
  public internal(set) var areaRollups: [Rollup] = []
  /// Each unit over its figures.
  public internal(set) var unitRollups: [Rollup] = []
  /// Each unit's areas.
  public internal(set) var unitAreaRollups: [[Rollup]] = []
  /// Everything.
  public internal(set) var whole = Rollup()
  /// Indicators that have a target somewhere.
  public internal(set) var indicatorsWithTarget = 0
  /// The indicators that count in averages and lists, as places in `indicators`: all, unless the
  /// assessment was narrowed.
  public internal(set) var counted: [Int] = []

  var rows = UnitRows()
  /// The figures of the units that report for themselves.
  var cells: [[PackedMeasure?]] = []
  /// What the cells of each indicator come to.
  var columnTallies: [Tally] = []
  /// The figures of the rows that are sums; empty for the others.
  var sums: [[Measure?]] = []
  /// What leaders keep an eye on.
  private(set) var watched: Set<RemarkSubject> = []
  var attentionByUnit: [[Attention]] = []
  private var indicatorIndex: [Indicator.ID: Int] = [:]
  var areaOfIndicator: [Int] = []

  /// Computes all of a year's plan; empty when the book has no such plan.
  public init(
    _ book: Book, year: Int, asOf: Period, today: Day, scope: UnitScope = .lowest
  ) {
    self.year = year
    self.asOf = asOf
    self.today = today
    self.scope = scope
    compute(book)
  }

  mutating func compute(_ book: Book) {
    guard let plan = book.plans[year] else { return }
    rows = UnitRows(scope, of: book, in: year)
    areas = plan.areas
    watched = book.work(in: year).remarks.watched
    let years = years(in: book)
    let asked = Set(years.flatMap { $0.wrappedValue.assignments.keys })
    // What begins later may be typed already; what has ended is gone with the month after it.
    let latest = max(asOf.end, today)
    indicators = plan.indicators.filter { indicator in
      asked.contains(indicator.id) && indicator.isActive(on: asOf.start)
        && (indicator.activeFrom.map { $0 <= latest } ?? true)
    }
    indicatorIndex = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($1.id, $0) })
    areaOfIndicator = indicators.map { indicator in
      plan.area(of: indicator).flatMap { area in areas.firstIndex { $0.id == area.id } } ?? 0
    }
    let watch = WorkWatch.computing
    cells = measured(years, plan, watch?.step(0, of: 2, as: years.count))
    columnTallies = indicators.indices.map(tally(column:))
    sum(years, plan, watch?.step(1, of: 2, as: years.count))
    counted = Array(indicators.indices)
    rollUp(years, plan)
  }

  /// The years of the units that report for themselves, in their order.
  func years(in book: Book) -> [Boxed<UnitYear>] {
    rows.lowest.map { book.sharedYear(year, of: $0.id) }
  }

  /// The same figures, but only some indicators, by their places, count in averages and lists.
  public func narrowed(to columns: [Int], in book: Book) -> Assessment {
    guard let plan = book.plans[year] else { return self }
    var narrowed = self
    narrowed.counted = columns.filter(indicators.indices.contains)
    narrowed.rollUp(years(in: book), plan)
    return narrowed
  }

  /// The rows, in official order.
  public var units: [ReportingUnit] { rows.units }
  /// The units that report for themselves, those of all rows, in official order.
  public var lowestUnits: [ReportingUnit] { rows.lowest }
  /// Whether a row is the sum of units below it: nothing is typed into it.
  public func isSum(_ row: Int) -> Bool { rows.isSum(row) }
  /// The row of a unit; nil when it is none of the rows.
  public func row(of unit: ReportingUnit.ID) -> Int? { rows.row(of: unit) }
  /// The row that a unit is or belongs to; nil when it is none of those that report here.
  public func row(holding unit: ReportingUnit.ID) -> Int? {
    rows.row(of: unit) ?? rows.place(of: unit).map { rows.rowOfLowest[$0] }
  }
  /// Where an indicator stands in `indicators`; nil when nobody is asked for it.
  public func column(of indicator: Indicator.ID) -> Int? { indicatorIndex[indicator] }
  /// The figure of a row; nil when nobody in it is asked for it.
  public func cell(_ row: Int, _ column: Int) -> Measure? {
    isSum(row) ? sums[row][column] : cells[rows.parts[row][0]][column]?.measure
  }
  /// Whether a row has a figure, without making one of it.
  public func hasCell(_ row: Int, _ column: Int) -> Bool {
    isSum(row) ? sums[row][column] != nil : cells[rows.parts[row][0]][column] != nil
  }
  /// The units that report for themselves of which a row is the sum, else the row's own.
  public func lowestUnits(of row: Int) -> [ReportingUnit] {
    rows.parts[row].map { rows.lowest[$0] }
  }
  /// The figure of a unit that is a row or belongs to one; nil when it isn't asked for it.
  public func figure(of unit: ReportingUnit.ID, _ column: Int) -> Measure? {
    if let row = rows.row(of: unit) { return cell(row, column) }
    return rows.place(of: unit).flatMap { lowestCell($0, column) }
  }
  /// The figure of a unit that reports for itself, by its place in `lowestUnits`; nil when it isn't
  /// asked for it.
  func lowestCell(_ place: Int, _ column: Int) -> Measure? { cells[place][column]?.measure }
  /// The area of an active indicator, as a place in `areas`.
  public func area(ofColumn column: Int) -> Int { areaOfIndicator[column] }
  /// The indicators of an area that count, as places in `indicators`.
  public func columns(ofArea area: Int) -> [Int] {
    counted.filter { areaOfIndicator[$0] == area }
  }
  /// The indicators of an initiative that count, as places in `indicators`.
  public func columns(of initiative: Initiative.ID) -> [Int] {
    counted.filter { indicators[$0].initiative == initiative }
  }
  /// Units that have every cell answered.
  public var unitsAnswered: Int { unitRollups.count { $0.coverage.isAnswered } }
  /// Units by the lamp of their average.
  public var unitCounts: [Lamp: Int] {
    unitRollups.reduce(into: [:]) { counts, rollup in
      if let lamp = rollup.lamp { counts[lamp, default: 0] += 1 }
    }
  }
  /// Units with a cell that is past due and absent, in official order.
  public var unitsMissing: [ReportingUnit] {
    zip(units, unitRollups).filter { $1.missing > 0 }.map(\.0)
  }
  /// What most needs attention, at most five of one unit that reports for itself.
  public func attention(count: Int) -> [Attention] {
    Attention.merged(attentionByUnit, count: count)
  }

  /// How many of them there are, at most so many.
  public func attentionLength(atMost count: Int) -> Int {
    min(count, attentionByUnit.reduce(0) { $0 + $1.count })
  }

  /// The same of one row.
  public func attention(ofRow row: Int, count: Int) -> [Attention] {
    Attention.merged(rows.parts[row].map { attentionByUnit[$0] }, count: count)
  }

  /// Every figure that is overdue or behind, the worst first.
  public var behind: [Attention] {
    let found = rows.lowest.indices.flatMap { place in
      counted.compactMap { column in
        (cells[place][column]?.measure).flatMap {
          Attention($0, indicators[column], rows.lowest[place].id)
        }
      }
    }
    let short = found.filter { $0.cause == .overdue || $0.cause == .behind }
    return Attention.ordered(short)
  }
}
