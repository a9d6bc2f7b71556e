/// What an assessment sums: rows over their units, the city over all of them, averages over figures.
extension Assessment {
  /// The figures of the units that report for themselves.
  func measured(_ years: [Boxed<UnitYear>], _ plan: Plan, _ watch: WorkWatch?) -> [[PackedMeasure?]]
  {
    Workers.current.map(rows.lowest.count, watch: watch) { place in
      indicators.map {
        Measure(
          of: $0, in: years[place].wrappedValue, unit: rows.lowest[place], plan: plan, asOf: asOf,
          today: today
        ).map(PackedMeasure.init)
      }
    }
  }

  /// The rows that are sums, and the city, of cells that are there.
  mutating func sum(_ years: [Boxed<UnitYear>], _ plan: Plan, _ watch: WorkWatch?) {
    let figures = self
    sums = Workers.current.map(units.count, share: share) { row in
      figures.isSum(row)
        ? figures.indicators.indices.map { figures.sum(row, $0, years, plan) } : []
    }
    let columns = Workers.current.map(indicators.count, share: share, watch: watch) { column in
      (figures.cityMeasure(column, years, plan), figures.series(column, years))
    }
    (city, citySeries) = (columns.map(\.0), columns.map(\.1))
  }

  mutating func rollUp(_ years: [Boxed<UnitYear>], _ plan: Plan) {
    let figures = self
    let rollups = Workers.current.map(units.count) { unit in
      (
        figures.rollup(unit: unit, plan),
        figures.areas.indices.map { figures.rollup(unit: unit, area: $0, plan) }
      )
    }
    (unitRollups, unitAreaRollups) = (rollups.map(\.0), rollups.map(\.1))
    areaRollups = areas.indices.map { rollup(area: $0, plan) }
    whole = rollup(area: nil, plan)
    attentionByUnit = Workers.current.map(rows.lowest.count) { figures.attention(lowest: $0) }
    countTargets(years, plan)
  }

  /// A row's figure as the sum of its units; nil when none of them is asked for it.
  func sum(_ row: Int, _ column: Int, _ years: [Boxed<UnitYear>], _ plan: Plan) -> Measure? {
    let parts = parts(of: rows.parts[row], column, years)
    return parts.isEmpty
      ? nil
      : Measure(of: indicators[column], parts: parts, cityTarget: nil, plan: plan, asOf: asOf)
  }

  func cityMeasure(_ column: Int, _ years: [Boxed<UnitYear>], _ plan: Plan) -> Measure {
    Measure(
      of: indicators[column],
      parts: parts(of: Array(rows.lowest.indices), column, years),
      cityTarget: cityTarget(indicators[column].id, plan), plan: plan, asOf: asOf)
  }

  /// The target of all rows together; nil below the city, which alone has one.
  private func cityTarget(_ indicator: Indicator.ID, _ plan: Plan) -> Target? {
    switch scope {
    case .lowest, .below(nil): plan.cityTargets[indicator]
    case .below: nil
    }
  }

  private func parts(of places: [Int], _ column: Int, _ years: [Boxed<UnitYear>]) -> [Measure.Part]
  {
    places.compactMap { place in
      (cells[place][column]?.measure).map {
        Measure.Part(measure: $0, target: years[place].wrappedValue.targets[indicators[column].id])
      }
    }
  }

  func series(_ column: Int, _ years: [Boxed<UnitYear>]) -> [Fraction?] {
    let asked = rows.lowest.indices.filter {
      (cells[$0][column]?.role).map { $0 != .notApplicable } ?? false
    }
    let entries = asked.map { years[$0].wrappedValue.entries[indicators[column].id] ?? [:] }
    return Series.sum(entries, of: indicators[column], upTo: asOf)
  }

  /// So many sums over all units are worth handing out.
  private var share: Int { max(1, 4000 / max(1, rows.lowest.count)) }

  /// What the cells of an indicator come to.
  func tally(column: Int) -> Tally {
    cells.reduce(into: Tally()) { $0.add($1[column]) }
  }

  func rollup(area: Int?, _ plan: Plan) -> Rollup {
    rollup(of: counted.filter { area == nil || areaOfIndicator[$0] == area }, plan.rules)
  }

  /// Some indicators over all units together, by their places in `indicators`: those of a programme.
  public func rollup(of columns: [Int], _ rules: LampRules) -> Rollup {
    var rollup = Rollup(
      columns.map { Rollup.Part(indicator: indicators[$0], measure: city[$0]) }, rules)
    for column in columns { rollup.tally.add(columnTallies[column]) }
    return rollup
  }

  func rollup(unit row: Int, area: Int? = nil, _ plan: Plan) -> Rollup {
    let columns = counted.filter { area == nil || areaOfIndicator[$0] == area }
    var rollup = Rollup(
      columns.compactMap { column in
        cell(row, column).map { Rollup.Part(indicator: indicators[column], measure: $0) }
      }, plan.rules)
    for place in rows.parts[row] {
      for column in columns {
        rollup.tally.add(cells[place][column])
      }
    }
    return rollup
  }

  func attention(lowest place: Int) -> [Attention] {
    let found = counted.compactMap { column in
      (cells[place][column]?.measure).flatMap {
        Attention($0, indicators[column], rows.lowest[place].id, watched: watched)
      }
    }
    return Attention.merged([found], count: 5)
  }

  mutating func countTargets(_ years: [Boxed<UnitYear>], _ plan: Plan) {
    indicatorsWithTarget =
      counted.map { indicators[$0] }.count { indicator in
        cityTarget(indicator.id, plan)?.annual != nil
          || years.contains { $0.wrappedValue.targets[indicator.id]?.annual != nil }
          || indicator.kind == .milestone || indicator.kind == .yesNo
      }
  }
}

extension Assessment {
  /// A row's figure at the end of another month; nil when nobody in it is asked for it.
  func cell(_ row: Int, _ column: Int, at month: Period, in book: Book) -> Measure? {
    guard let plan = book.plans[year] else { return cell(row, column) }
    let places = rows.parts[row]
    let parts = parts(of: places, column, at: month, years(of: places, in: book), plan)
    guard isSum(row) else { return parts.first?.measure }
    return parts.isEmpty
      ? nil
      : Measure(of: indicators[column], parts: parts, cityTarget: nil, plan: plan, asOf: month)
  }

  /// An indicator over all units at the end of each of some months.
  func city(_ column: Int, at months: [Period], in book: Book) -> [Measure] {
    guard let plan = book.plans[year] else { return months.map { _ in city[column] } }
    let years = years(in: book)
    let indicator = indicators[column]
    let courses = Workers.current.map(rows.lowest.count) { place in
      months.map { month in
        Measure(
          of: indicator, in: years[place].wrappedValue, unit: rows.lowest[place], plan: plan,
          asOf: month, today: today
        ).map(PackedMeasure.init)
      }
    }
    return months.indices.map { month in
      let parts = courses.indices.compactMap { place in
        (courses[place][month]?.measure).map {
          Measure.Part(measure: $0, target: years[place].wrappedValue.targets[indicator.id])
        }
      }
      return Measure(
        of: indicator, parts: parts, cityTarget: cityTarget(indicator.id, plan), plan: plan,
        asOf: months[month])
    }
  }

  private func years(of places: [Int], in book: Book) -> [Boxed<UnitYear>] {
    places.map { book.sharedYear(year, of: rows.lowest[$0].id) }
  }

  private func parts(
    of places: [Int], _ column: Int, at month: Period, _ years: [Boxed<UnitYear>], _ plan: Plan
  ) -> [Measure.Part] {
    zip(places, years).compactMap { place, figures in
      Measure(
        of: indicators[column], in: figures.wrappedValue, unit: rows.lowest[place], plan: plan,
        asOf: month, today: today
      ).map {
        Measure.Part(measure: $0, target: figures.wrappedValue.targets[indicators[column].id])
      }
    }
  }
}
