import Domain

/// What a row of 清单 is ordered by within the sorted column: by places, among equal ones by amounts.
struct ListKey: Hashable, Comparable {
  var place = 0
  var amount = Fraction.zero

  static func < (a: ListKey, b: ListKey) -> Bool {
    a.place != b.place ? a.place < b.place : a.amount < b.amount
  }
}

/// The keys of figures in the column by which 清单 is sorted.
struct ListKeys {
  private let state: State
  private let assessment: Assessment
  private let column: ListColumn
  /// Of each indicator the place of its initiative, of its lead department among their names, and of
  /// its first slot of a programme.
  private let places: [(initiative: Int, lead: Int?, slot: Int?)]
  /// Of each indicator the period in which a figure is typed.
  private let periods: [Period]

  init(_ state: State) {
    self.state = state
    assessment = state.assessment
    column = state.list.sort.column
    let (plan, indicators) = (state.plan, state.assessment.indicators)
    let slots =
      plan?.programmes.flatMap { programme in
        programme.slots.map { Programme.SlotID(programme.id, $0.key) }
      } ?? []
    let order = Self.places(of: slots)
    let initiatives = Self.places(of: (plan?.initiatives ?? []).map(\.id))
    let leads = indicators.map { plan?.leadDepartment(of: $0) }
    let names = Self.places(of: Set(leads.compactMap { $0 }).sorted())
    places = zip(indicators, leads).map { indicator, lead in
      (
        initiatives[indicator.initiative] ?? .max, lead.flatMap { names[$0] },
        plan?.slots(of: indicator).first.flatMap { order[$0] }
      )
    }
    periods = indicators.map(state.period(of:))
  }

  private static func places<Name: Hashable>(of names: [Name]) -> [Name: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What `key` needs besides the figure, once for all of a row; nil: nothing.
  func year(ofRow row: Int) -> UnitYear? {
    column == .entry
      ? state.book.year(state.monthInSight.year, of: assessment.units[row].id) : nil
  }

  /// The key of a figure; nil where nothing stands in the column.
  func key(_ focus: Focus) -> ListKey? {
    assessment.cell(focus.row, focus.column).flatMap { key(focus, $0, year(ofRow: focus.row)) }
  }

  /// The same.
  ///
  /// - Parameter year: what `year(ofRow:)` says of its row.
  func key(_ focus: Focus, _ measure: Measure, _ year: UnitYear?) -> ListKey? {
    switch column {
    case .unit: ListKey(place: focus.row)
    case .indicator: ListKey(place: focus.column)
    case .entry: year.flatMap { entry(focus.column, $0) }.map { ListKey(amount: .zero - $0) }
    case .value: measure.toDate.map { ListKey(amount: .zero - $0) }
    case .progress: measure.progress.map { ListKey(amount: $0) }
    case .lamp: urgency(measure, focus)
    case .gap: measure.gap.flatMap { Fraction($0, 1) }.map { ListKey(amount: .zero - $0) }
    case .state: ListKey(place: FigureState.pressing.firstIndex(of: measure.state) ?? 0)
    case .period:
      measure.lastPeriod.map { ListKey(place: Int($0.end.number) * 4 + $0.cadence.place) }
    case .pace: measure.pace.map { ListKey(amount: $0) }
    case .area: ListKey(place: assessment.area(ofColumn: focus.column))
    case .initiative: ListKey(place: places[focus.column].initiative)
    case .lead: places[focus.column].lead.map { ListKey(place: $0) }
    case .programme: places[focus.column].slot.map { ListKey(place: $0) }
    }
  }

  /// What was typed for the asOf month's period; of a ratio its percent.
  private func entry(_ column: Int, _ year: UnitYear) -> Fraction? {
    switch year.entries[assessment.indicators[column].id]?[periods[column]]?.content {
    case .value(let amount): return Fraction(amount)
    case .ratio(let upper, let lower):
      return Fraction(upper, over: lower).map { $0 * Fraction(100) }
    case .stages(let names): return Fraction(names.count)
    case .missing, nil: return nil
    }
  }

  /// The most pressing first: overdue, behind, missing, and so on to what needs no attention.
  private func urgency(_ measure: Measure, _ focus: Focus) -> ListKey? {
    let isMissing = measure.reporting == .missing
    guard let lamp = measure.lamp, let place = Lamp.pressing.firstIndex(of: lamp) else {
      return isMissing ? ListKey(place: 2, amount: .zero - weight(measure, focus)) : nil
    }
    // Between 滞 and 缓 stand figures of which nothing is known but that they are late. What is
    // neither of these, nor 缓, weighs nothing.
    return ListKey(
      place: place >= 2 ? place + 1 : place,
      amount: place <= 2 || isMissing ? .zero - weight(measure, focus) : .zero)
  }

  private func weight(_ measure: Measure, _ focus: Focus) -> Fraction {
    let unit = assessment.units[focus.row].id
    return Attention(measure, assessment.indicators[focus.column], unit)?.weight ?? .zero
  }
}

extension Cadence {
  /// The order of periods that end on the same day: that of what they are called.
  fileprivate var place: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .halfyear: 2
    case .quarter: 3
    }
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
