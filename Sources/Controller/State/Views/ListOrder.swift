import Domain

/// Which rows 清单 has and in which order: pure functions of a state.
struct ListOrder {
  private let state: State
  private let assessment: Assessment
  private let plan: Plan?
  private let keys: ListKeys
  /// Of each indicator whether it is shown.
  private let isShown: [Bool]
  private let sort: Listing.Sort
  /// The tasks and issues that aren't finished and belong to the rows here, by what presses.
  private let work: [(item: WorkItem, place: Place)]

  /// Where a row stands in the official order: by units, in each the plan's indicators, then tasks and
  /// issues by what presses.
  private struct Place: Comparable {
    let row: Int, column: Int, rank: Int

    init(_ focus: Focus) { (row, column, rank) = (focus.row, focus.column, 0) }
    init(row: Int, rank: Int) { (self.row, column, self.rank) = (row, .max, rank) }

    static func < (a: Place, b: Place) -> Bool {
      (a.row, a.column, a.rank) < (b.row, b.column, b.rank)
    }
  }

  init(_ state: State) {
    self.state = state
    assessment = state.assessment
    plan = state.plan
    sort = state.list.sort
    keys = ListKeys(state)
    let shown = Set(state.shownColumns)
    isShown = state.assessment.indicators.indices.map(shown.contains)
    let (units, isWhole) = (assessment.units.count, state.scopeUnit == nil)
    work = state.register.items.filter { !$0.isFinished }.pressing(on: state.today).enumerated()
      .compactMap { [assessment] rank, item in
        let row = item.unit.map { assessment.row(holding: $0) } ?? (isWhole ? units : nil)
        return row.map { (item, Place(row: $0, rank: rank)) }
      }
  }

  /// All rows that are shown in their order, and how many there are besides.
  func items() -> ([Listing.Item], total: Int) {
    var (figures, total) = figures()
    total += work.count
    // They are few: each finds its place among the figures.
    for (item, _) in work where shows(item) {
      figures.insert(.work(item.id), at: place(of: .work(item.id), in: figures))
    }
    return (figures, total)
  }

  /// The figures that are shown in their order, and how many there are besides.
  private func figures() -> ([Listing.Item], total: Int) {
    let isOfficial = sort == Listing.Sort()
    let only = state.filter.unit.map { assessment.row(of: $0) }
    var (found, total) = ([Listing.Item](), 0)
    var ranked = RankedFigures(isReversed: sort.isReversed)
    for row in assessment.units.indices {
      let isHere = only.map { $0 == row } ?? true
      let year = isOfficial ? nil : keys.year(ofRow: row)
      assessment.eachFigure(ofRow: row) { column, measure in
        total += 1
        guard isHere, isShown[column], shows(measure) else { return }
        let focus = Focus(row: row, column: column)
        if isOfficial {
          found.append(.figure(focus))
        } else {
          ranked.add(focus, keys.key(focus, measure, year))
        }
      }
    }
    return (isOfficial ? found : ranked.sorted.map { .figure($0) }, total)
  }

  /// Whether a row is shown.
  func shows(_ item: Listing.Item) -> Bool {
    switch item {
    case .figure(let focus): shows(focus)
    case .work(let id): work.first { $0.item.id == id }.map { shows($0.item) } ?? false
    }
  }

  /// Where a row belongs among rows in order.
  func place(of item: Listing.Item, in items: [Listing.Item]) -> Int {
    guard let (key, place) = keyed(item) else { return items.count }
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      guard let other = keyed(items[middle]) else { return low }
      if isBefore(other.key, other.place, key, place) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func keyed(_ item: Listing.Item) -> (key: ListKey?, place: Place)? {
    switch item {
    case .figure(let focus): (keys.key(focus), Place(focus))
    case .work(let id):
      work.first { $0.item.id == id }.map { (key($0.item, $0.place), $0.place) }
    }
  }

  /// Where only what is behind or overdue is shown, a task is when it is past due.
  private func shows(_ item: WorkItem) -> Bool {
    if let unit = state.filter.unit, [item].of(unit).isEmpty { return false }
    if state.showsBehindOnly || state.filter.lamp == .overdue, !isOverdue(item) { return false }
    return plan.map { state.filter.shows(item, in: $0) } ?? false
  }

  private func isOverdue(_ item: WorkItem) -> Bool {
    if case .overdue = item.standing(on: state.today) { true } else { false }
  }

  private func shows(_ focus: Focus) -> Bool {
    guard isShown.indices.contains(focus.column), isShown[focus.column],
      let measure = assessment.cell(focus.row, focus.column)
    else { return false }
    if let unit = state.filter.unit, assessment.row(of: unit) != focus.row { return false }
    return shows(measure)
  }

  /// Whether a figure of a unit and an indicator that are shown is.
  private func shows(_ measure: Measure) -> Bool {
    (!state.showsBehindOnly || measure.needsWork) && state.filter.shows(measure)
  }

  /// Rows with nothing in the sorted column stand last, whichever way round; among equals the
  /// official order holds.
  private func isBefore(_ a: ListKey?, _ first: Place, _ b: ListKey?, _ second: Place) -> Bool {
    guard let a, let b else { return a == nil && b == nil ? first < second : a != nil }
    return a == b ? first < second : (a < b) != sort.isReversed
  }

  /// Of what is no figure only who, how urgent and which area is known.
  private func key(_ item: WorkItem, _ place: Place) -> ListKey? {
    switch sort.column {
    case .unit: ListKey(place: place.row)
    // As in 最需关注: behind the figures that need attention.
    case .lamp:
      isOverdue(item)
        ? ListKey(
          place: (Lamp.pressing.firstIndex(of: .slow) ?? 0) + 1, amount: Fraction(1)) : nil
    case .area:
      plan.flatMap { item.area(in: $0) }.flatMap { area in
        assessment.areas.firstIndex { $0.id == area }.map { ListKey(place: $0) }
      }
    case .indicator, .entry, .value, .progress, .gap, .state, .period, .pace, .initiative, .lead,
      .programme:
      nil
    }
  }
}
