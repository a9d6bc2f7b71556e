import Domain

/// Which rows 清单 has and in which order: pure functions of a state.
struct ListOrder {
  private let state: State
  private let assessment: Assessment
  private let plan: Plan?
  private let columns: [Int]
  private let isShown: Set<Int>
  private let sort: Listing.Sort
  /// The place of each indicator's initiative, lead department and first slot of a programme.
  private let places: [Int: (initiative: Int, lead: String?, slot: Int?)]
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
    columns = state.shownColumns
    isShown = Set(columns)
    sort = state.list.sort
    let slots =
      plan?.programmes.flatMap { programme in
        programme.slots.map { Programme.SlotID(programme.id, $0.key) }
      } ?? []
    let order = Dictionary(
      slots.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let initiatives = Dictionary(
      (plan?.initiatives ?? []).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var places: [Int: (initiative: Int, lead: String?, slot: Int?)] = [:]
    for column in columns {
      let indicator = assessment.indicators[column]
      places[column] = (
        initiatives[indicator.initiative] ?? .max, plan?.leadDepartment(of: indicator),
        plan?.slots(of: indicator).first.flatMap { order[$0] }
      )
    }
    self.places = places
    let (units, isWhole) = (assessment.units.count, state.scopeUnit == nil)
    work = state.register.items.filter { !$0.isFinished }.pressing(on: state.today).enumerated()
      .compactMap { [assessment] rank, item in
        let row = item.unit.map { assessment.row(holding: $0) } ?? (isWhole ? units : nil)
        return row.map { (item, Place(row: $0, rank: rank)) }
      }
  }

  /// All rows that are shown in their order, and how many there are besides.
  func items() -> ([Listing.Item], total: Int) {
    var found: [(key: Key?, place: Place, item: Listing.Item)] = []
    var total = work.count
    for row in assessment.units.indices {
      for column in assessment.indicators.indices where assessment.hasCell(row, column) {
        total += 1
        let focus = Focus(row: row, column: column)
        if shows(focus) { found.append((key(focus), Place(focus), .figure(focus))) }
      }
    }
    let shown = work.filter { shows($0.item) }
    found += shown.map { (key($0.item, $0.place), $0.place, .work($0.item.id)) }
    if sort != Listing.Sort() || !shown.isEmpty {
      found.sort { isBefore($0.key, $0.place, $1.key, $1.place) }
    }
    return (found.map(\.item), total)
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

  private func keyed(_ item: Listing.Item) -> (key: Key?, place: Place)? {
    switch item {
    case .figure(let focus): (key(focus), Place(focus))
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
    guard isShown.contains(focus.column),
      let measure = assessment.cell(focus.row, focus.column)
    else { return false }
    if let unit = state.filter.unit, assessment.units[focus.row].id != unit { return false }
    if state.showsBehindOnly, !measure.needsWork { return false }
    return state.filter.shows(measure)
  }

  /// What a row is ordered by within the sorted column.
  private struct Key {
    var place = 0
    var amount = Fraction.zero
    var text = ""
  }

  /// Rows with nothing in the sorted column stand last, whichever way round; among equals the
  /// official order holds.
  private func isBefore(_ a: Key?, _ first: Place, _ b: Key?, _ second: Place) -> Bool {
    let official = first < second
    guard let a, let b else { return a == nil && b == nil ? official : a != nil }
    let (left, right) = sort.isReversed ? (b, a) : (a, b)
    if left.place != right.place { return left.place < right.place }
    if left.amount != right.amount { return left.amount < right.amount }
    if left.text != right.text { return left.text < right.text }
    return official
  }

  private func key(_ focus: Focus) -> Key? {
    guard let measure = assessment.cell(focus.row, focus.column) else { return nil }
    switch sort.column {
    case .unit: return Key(place: focus.row)
    case .indicator: return Key(place: focus.column)
    case .entry: return entry(focus).map { Key(amount: .zero - $0) }
    case .value: return measure.toDate.map { Key(amount: .zero - $0) }
    case .progress: return measure.progress.map { Key(amount: $0) }
    case .lamp: return urgency(measure, focus)
    case .gap: return measure.gap.flatMap { Fraction($0, 1) }.map { Key(amount: .zero - $0) }
    case .state: return Key(place: FigureState.pressing.firstIndex(of: measure.state) ?? 0)
    case .period:
      return measure.lastPeriod.map { Key(place: Int($0.end.number), text: $0.description) }
    case .pace: return measure.pace.map { Key(amount: $0) }
    case .area: return Key(place: assessment.area(ofColumn: focus.column))
    case .initiative: return places[focus.column].map { Key(place: $0.initiative) }
    case .lead: return places[focus.column]?.lead.map { Key(text: $0) }
    case .programme: return places[focus.column]?.slot.map { Key(place: $0) }
    }
  }

  /// Of what is no figure only who, how urgent and which area is known.
  private func key(_ item: WorkItem, _ place: Place) -> Key? {
    switch sort.column {
    case .unit: Key(place: place.row)
    // As in 最需关注: behind the figures that need attention.
    case .lamp:
      isOverdue(item)
        ? Key(place: (Lamp.pressing.firstIndex(of: .slow) ?? 0) + 1, amount: Fraction(1)) : nil
    case .area:
      plan.flatMap { item.area(in: $0) }.flatMap { area in
        assessment.areas.firstIndex { $0.id == area }.map { Key(place: $0) }
      }
    case .indicator, .entry, .value, .progress, .gap, .state, .period, .pace, .initiative, .lead,
      .programme:
      nil
    }
  }

  /// What was typed for the asOf month's period; of a ratio its percent.
  private func entry(_ focus: Focus) -> Fraction? {
    let indicator = assessment.indicators[focus.column]
    let cell = Edit.Cell(
      assessment.units[focus.row].id, indicator.id, state.period(of: indicator))
    switch state.entry(in: cell)?.content {
    case .value(let amount): return Fraction(amount)
    case .ratio(let upper, let lower):
      return Fraction(upper, over: lower).map { $0 * Fraction(100) }
    case .stages(let names): return Fraction(names.count)
    case .missing, nil: return nil
    }
  }

  /// The most pressing first: overdue, behind, missing, and so on to what needs no attention.
  private func urgency(_ measure: Measure, _ focus: Focus) -> Key? {
    let weight =
      Attention(
        measure, assessment.indicators[focus.column], assessment.units[focus.row].id)?.weight
      ?? .zero
    if let lamp = measure.lamp, let place = Lamp.pressing.firstIndex(of: lamp) {
      // Between 滞 and 缓 stand figures of which nothing is known but that they are late.
      return Key(place: place >= 2 ? place + 1 : place, amount: .zero - weight)
    }
    return measure.reporting == .missing ? Key(place: 2, amount: .zero - weight) : nil
  }
}

extension Lamp {
  /// Lamps from the worst to those that say nothing.
  static let pressing: [Lamp] = [
    .overdue, .behind, .slow, .onPace, .ahead, .done, .notDue, .noTarget, .notApplicable,
  ]
}

extension FigureState {
  /// From what has to be asked for to what is settled.
  static let pressing: [FigureState] = [.overdue, .blank, .missing, .reported, .notApplicable]
}
