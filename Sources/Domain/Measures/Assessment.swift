/// Every computed figure of a plan at a moment: pure functions of book, plan, asOf and today.
///
/// After an edit only what it touches is computed again: its cell, the indicator over all units, and
/// the averages above them.
public struct Assessment: Hashable, Sendable {
  /// The plan's year.
  public let year: Int
  /// The month that decides values, pace and lamps.
  public let asOf: Period
  /// The day that decides what is due and late.
  public let today: Day
  /// The units that report for themselves, in official order.
  public private(set) var units: [ReportingUnit] = []
  /// The indicators that somebody is asked for, in the plan's order.
  public private(set) var indicators: [Indicator] = []
  /// The areas in order.
  public private(set) var areas: [Area] = []
  /// Each active indicator over all units.
  public private(set) var city: [Measure] = []
  /// What each period added over all units, by indicator; nil where nobody reported.
  public private(set) var citySeries: [[Fraction?]] = []
  /// Each area over its indicators.
  public private(set) var areaRollups: [Rollup] = []
  /// Each unit over its figures.
  public private(set) var unitRollups: [Rollup] = []
  /// Each unit's areas.
  public private(set) var unitAreaRollups: [[Rollup]] = []
  /// Everything.
  public private(set) var whole = Rollup()
  /// Indicators that have a target somewhere.
  public private(set) var indicatorsWithTarget = 0

  /// The indicators that count in averages and lists, as places in `indicators`: all, unless the
  /// assessment was narrowed.
  public private(set) var counted: [Int] = []

  private var cells: [[Measure?]] = []
  private var attentionByUnit: [[Attention]] = []
  private var unitIndex: [ReportingUnit.ID: Int] = [:]
  private var indicatorIndex: [Indicator.ID: Int] = [:]
  private var areaOfIndicator: [Int] = []

  /// Computes all of a year's plan; empty when the book has no such plan.
  public init(_ book: Book, year: Int, asOf: Period, today: Day) {
    self.year = year
    self.asOf = asOf
    self.today = today
    compute(book)
  }

  private mutating func compute(_ book: Book) {
    guard let plan = book.plans[year] else { return }
    units = book.reportingUnits(in: year)
    unitIndex = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
    areas = plan.areas
    let years = units.map { book.year(year, of: $0.id) }
    let asked = Set(years.flatMap { $0.assignments.keys })
    indicators = plan.indicators.filter { asked.contains($0.id) }
    indicatorIndex = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($1.id, $0) })
    areaOfIndicator = indicators.map { indicator in
      plan.area(of: indicator).flatMap { area in areas.firstIndex { $0.id == area.id } } ?? 0
    }
    cells = zip(units, years).map { unit, year in
      indicators.map {
        Measure(of: $0, in: year, unit: unit, plan: plan, asOf: asOf, today: today)
      }
    }
    city = []
    citySeries = []
    for index in indicators.indices {
      city.append(cityMeasure(index, years, plan))
      citySeries.append(series(index, years))
    }
    counted = Array(indicators.indices)
    rollUp(years, plan)
  }

  private mutating func rollUp(_ years: [UnitYear], _ plan: Plan) {
    unitRollups = units.indices.map { rollup(unit: $0, plan) }
    unitAreaRollups = units.indices.map { unit in
      areas.indices.map { rollup(unit: unit, area: $0, plan) }
    }
    areaRollups = areas.indices.map { rollup(area: $0, plan) }
    whole = rollup(area: nil, plan)
    attentionByUnit = units.indices.map { attention(unit: $0) }
    countTargets(years, plan)
  }

  /// The same figures, but only some indicators, by their places, count in averages and lists.
  public func narrowed(to columns: [Int], in book: Book) -> Assessment {
    guard let plan = book.plans[year] else { return self }
    var narrowed = self
    narrowed.counted = columns.filter(indicators.indices.contains)
    narrowed.rollUp(units.map { book.year(year, of: $0.id) }, plan)
    return narrowed
  }

  /// Takes over changes that the book has taken over already.
  public mutating func update(after changes: [FieldChange], in book: Book) {
    guard let touched = cells(touchedBy: changes) else { return compute(book) }
    if !touched.isEmpty { update(touched, in: book) }
  }

  /// The indicators that changes of the book touch, as places in `indicators`; nil: any of them.
  public func columns(touchedBy changes: [FieldChange]) -> Set<Int>? {
    cells(touchedBy: changes).map { Set($0.map { $0[1] }) }
  }

  /// The figures that changes of the book touch, by row and column; nil: any of them.
  public func places(touchedBy changes: [FieldChange]) -> [(row: Int, column: Int)]? {
    cells(touchedBy: changes).map { $0.sorted { $0.lexicographicallyPrecedes($1) } }
      .map { $0.map { ($0[0], $0[1]) } }
  }

  /// Row and column of what changes touch; nil: all of the plan.
  private func cells(touchedBy changes: [FieldChange]) -> Set<[Int]>? {
    var touched: Set<[Int]> = []
    for change in changes {
      guard case .unit(let unit, year: let changed) = change.path.document else { return nil }
      guard changed == year, let row = unitIndex[unit] else { continue }
      switch change.path.keys.first {
      case "entries", "targets":
        guard change.path.keys.count > 1, let id = Indicator.ID(change.path.keys[1]),
          let column = indicatorIndex[id]
        else { return nil }
        touched.insert([row, column])
      case "submissions": touched.formUnion(indicators.indices.map { [row, $0] })
      case "reports": break
      default: return nil
      }
    }
    return touched
  }

  private mutating func update(_ touched: Set<[Int]>, in book: Book) {
    guard let plan = book.plans[year] else { return }
    let years = units.map { book.year(year, of: $0.id) }
    for place in touched {
      cells[place[0]][place[1]] = Measure(
        of: indicators[place[1]], in: years[place[0]], unit: units[place[0]], plan: plan,
        asOf: asOf, today: today)
    }
    for column in Set(touched.map { $0[1] }) {
      city[column] = cityMeasure(column, years, plan)
      citySeries[column] = series(column, years)
    }
    for row in Set(touched.map { $0[0] }) {
      unitRollups[row] = rollup(unit: row, plan)
      attentionByUnit[row] = attention(unit: row)
    }
    for place in Set(touched.map { [$0[0], areaOfIndicator[$0[1]]] }) {
      unitAreaRollups[place[0]][place[1]] = rollup(unit: place[0], area: place[1], plan)
    }
    for area in Set(touched.map { areaOfIndicator[$0[1]] }) {
      areaRollups[area] = rollup(area: area, plan)
    }
    whole = rollup(area: nil, plan)
    countTargets(years, plan)
  }

  private mutating func countTargets(_ years: [UnitYear], _ plan: Plan) {
    indicatorsWithTarget =
      counted.map { indicators[$0] }.count { indicator in
        plan.cityTargets[indicator.id]?.annual != nil
          || years.contains { $0.targets[indicator.id]?.annual != nil }
          || indicator.kind == .milestone || indicator.kind == .yesNo
      }
  }
}

extension Assessment {
  private func cityMeasure(_ column: Int, _ years: [UnitYear], _ plan: Plan) -> Measure {
    let indicator = indicators[column]
    let parts = units.indices.compactMap { row in
      cells[row][column].map {
        Measure.Part(measure: $0, target: years[row].targets[indicator.id])
      }
    }
    return Measure(
      of: indicator, parts: parts, cityTarget: plan.cityTargets[indicator.id], plan: plan,
      asOf: asOf)
  }

  private func series(_ column: Int, _ years: [UnitYear]) -> [Fraction?] {
    let asked = units.indices.filter {
      cells[$0][column].map { $0.role != .notApplicable } ?? false
    }
    let entries = asked.map { years[$0].entries[indicators[column].id] ?? [:] }
    return Series.sum(entries, of: indicators[column], upTo: asOf)
  }

  private func rollup(area: Int?, _ plan: Plan) -> Rollup {
    rollup(of: counted.filter { area == nil || areaOfIndicator[$0] == area }, plan.rules)
  }

  /// Some indicators over all units together, by their places in `indicators`: those of a programme.
  public func rollup(of columns: [Int], _ rules: LampRules) -> Rollup {
    var rollup = Rollup(
      columns.map { Rollup.Part(indicator: indicators[$0], measure: city[$0]) }, rules)
    for row in units.indices {
      for column in columns {
        if let cell = cells[row][column] { rollup.count(cell) }
      }
    }
    return rollup
  }

  private func rollup(unit row: Int, area: Int? = nil, _ plan: Plan) -> Rollup {
    let columns = counted.filter { area == nil || areaOfIndicator[$0] == area }
    var rollup = Rollup(
      columns.compactMap { column in
        cells[row][column].map { Rollup.Part(indicator: indicators[column], measure: $0) }
      }, plan.rules)
    for column in columns {
      if let cell = cells[row][column] { rollup.count(cell) }
    }
    return rollup
  }

  private func attention(unit row: Int) -> [Attention] {
    let found = counted.compactMap { column in
      cells[row][column].flatMap { Attention($0, indicators[column], units[row].id) }
    }
    return Attention.merged([found], count: 5)
  }

  /// What most needs attention, at most five of one unit.
  public func attention(count: Int) -> [Attention] {
    Attention.merged(attentionByUnit, count: count)
  }

  /// Every figure that is overdue or behind, the worst first.
  public var behind: [Attention] {
    let found = units.indices.flatMap { row in
      counted.compactMap { column in
        cells[row][column].flatMap { Attention($0, indicators[column], units[row].id) }
      }
    }
    let short = found.filter { $0.cause == .overdue || $0.cause == .behind }
    return Attention.merged([short], count: short.count)
  }

  /// Where a unit stands in `units`; nil when it doesn't report.
  public func row(of unit: ReportingUnit.ID) -> Int? { unitIndex[unit] }
  /// Where an indicator stands in `indicators`; nil when nobody is asked for it.
  public func column(of indicator: Indicator.ID) -> Int? { indicatorIndex[indicator] }
  /// The figure of a unit; nil when it isn't asked for it.
  public func cell(_ row: Int, _ column: Int) -> Measure? { cells[row][column] }
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
}
