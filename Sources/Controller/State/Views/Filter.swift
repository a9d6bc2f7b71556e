public import Domain
public import Languages

/// Which part of the plan is shown, the same on every screen.
///
/// A figure is shown when it fits everything that is set. Area, programme and lead department choose
/// indicators and hold everywhere; unit, lamp and reporting choose figures and hold in 清单.
public struct Filter: Hashable, Sendable {
  /// What can be filtered by, in the order in which it is offered.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case area, programme, lead, unit, lamp, state

    /// Those that choose indicators.
    static let ofIndicators: [Self] = [.area, .programme, .lead]
  }

  /// A programme, or one slot of it.
  public enum Programmes: Hashable, Sendable {
    case whole(Programme.ID)
    case slot(Programme.SlotID)

    /// As it is remembered: `five-actions` or `five-actions/s01`.
    var text: String {
      switch self {
      case .whole(let id): id.text
      case .slot(let id): id.text
      }
    }

    /// Reads what `text` writes; nil when it is neither.
    init?(_ text: String) {
      if let slot = Programme.SlotID(text) {
        self = .slot(slot)
      } else if let whole = Programme.ID(text) {
        self = .whole(whole)
      } else {
        return nil
      }
    }

    /// Whether a slot is meant.
    func holds(_ slot: Programme.SlotID) -> Bool {
      switch self {
      case .whole(let id): slot.programme == id
      case .slot(let id): slot == id
      }
    }
  }

  /// One area; nil: all.
  public var area: Area.ID?
  /// One programme or slot; nil: all.
  public var programme: Programmes?
  /// One lead department 牵头部室; nil: all.
  public var lead: String?
  /// One unit; nil: all.
  public var unit: ReportingUnit.ID?
  /// One lamp; nil: all.
  public var lamp: Lamp?
  /// Whether figures came; nil: all.
  public var state: FigureState?

  /// Everything is shown.
  public init() {}

  /// Whether everything is shown.
  public var isEmpty: Bool { self == Filter() }
  /// Whether it chooses indicators.
  var choosesIndicators: Bool { area != nil || programme != nil || lead != nil }

  /// Only some of the things that are set.
  func only(_ dimensions: [Dimension]) -> Filter {
    Dimension.allCases.filter { !dimensions.contains($0) }.reduce(self) { $0.without($1) }
  }

  /// Only what chooses figures.
  var figures: Filter { Dimension.ofIndicators.reduce(self) { $0.without($1) } }

  /// The same without one of the things that are set.
  func without(_ dimension: Dimension) -> Filter {
    var filter = self
    switch dimension {
    case .area: filter.area = nil
    case .programme: filter.programme = nil
    case .lead: filter.lead = nil
    case .unit: filter.unit = nil
    case .lamp: filter.lamp = nil
    case .state: filter.state = nil
    }
    return filter
  }

  /// Whether an initiative is shown, with or without an indicator.
  public func shows(_ initiative: Initiative, in plan: Plan) -> Bool {
    if let area, initiative.area != area { return false }
    if let lead, initiative.leadDepartment != lead { return false }
    guard let programme else { return true }
    return initiative.items.contains { Programme.SlotID($0).map(programme.holds) ?? false }
      || plan.indicators(of: initiative.id).contains { shows($0, in: plan) }
  }

  /// Whether an indicator is shown.
  func shows(_ indicator: Indicator, in plan: Plan) -> Bool {
    guard choosesIndicators else { return true }
    let initiative = plan.initiative(indicator.initiative)
    if let area, initiative?.area != area { return false }
    if let lead, initiative?.leadDepartment != lead { return false }
    if let programme { return plan.slots(of: indicator).contains { programme.holds($0) } }
    return true
  }

  /// Whether a task or an issue is shown, by what it is about; of lamps it has none but 逾.
  func shows(_ item: WorkItem, in plan: Plan) -> Bool {
    if state != nil || lamp != nil && lamp != .overdue { return false }
    guard choosesIndicators else { return true }
    return item.links.contains { link in
      if let indicator = link.linked("indicator", Indicator.ID.init).flatMap(plan.indicator) {
        return shows(indicator, in: plan)
      }
      if let initiative = link.linked("initiative", Initiative.ID.init).flatMap(plan.initiative) {
        return shows(initiative, in: plan)
      }
      let about = link.linked("area", Area.ID.init)
      return about != nil && about == area && programme == nil && lead == nil
    }
  }

  /// Whether a figure of an indicator that is shown is.
  func shows(_ measure: Measure) -> Bool {
    if let lamp, measure.lamp != lamp { return false }
    if let state, measure.state != state { return false }
    return true
  }
}

extension WorkItem {
  /// The area that it is about, by what it is linked to; nil where nothing says so.
  public func area(in plan: Plan) -> Area.ID? {
    links.lazy.compactMap { link in
      if let area = link.linked("area", Area.ID.init) { return area }
      let indicator = link.linked("indicator", Indicator.ID.init).flatMap(plan.indicator)
      let named = link.linked("initiative", Initiative.ID.init)
      return (indicator?.initiative ?? named).flatMap(plan.initiative)?.area
    }.first
  }
}

extension String {
  /// What a link of that kind leads to: of `area/a1-guidance` the area; nil of any other.
  fileprivate func linked<ID>(_ kind: String, _ read: (String) -> ID?) -> ID? {
    hasPrefix(kind + "/") ? read(String(dropFirst(kind.count + 1))) : nil
  }
}

extension State {
  /// The indicators that the filter shows, as places in `assessment.indicators`.
  public var shownColumns: [Int] {
    let all = assessment.indicators
    guard filter.choosesIndicators, let plan else { return Array(all.indices) }
    return all.indices.filter { filter.shows(all[$0], in: plan) }
  }

  /// Whether a task or an issue has to do with the area, programme and lead department that are shown.
  func shows(_ item: WorkItem) -> Bool {
    guard filter.choosesIndicators, let plan else { return true }
    return filter.only([.area, .programme, .lead]).shows(item, in: plan)
  }

  /// What of the filter holds on the screen, in the order in which it is offered.
  var filterDimensions: [Filter.Dimension] {
    switch screen {
    case .list: Filter.Dimension.allCases
    case .overview, .area, .matrix, .unit, .indicator, .programme, .timeline, .log, .targets:
      Filter.Dimension.ofIndicators
    case .work: [.unit]
    case .practices: [.area, .unit]
    // A month is filled in whole.
    case .fill, .filing, .report, .dates, .planning, .outlines, .meeting, .presentation, .scores:
      []
    }
  }

  /// Whether the filter holds on the screen.
  public var isFiltered: Bool { !filter.only(filterDimensions).isEmpty }

  /// What the filter shows on this screen, in words, in the order in which it is offered.
  public var filterWords: [String] {
    filterDimensions.compactMap { words.tell(filter, by: $0, in: self) }
  }

  /// Makes sure that a figure is among what is shown, before the cursor goes to it.
  mutating func reveal(row: Int, column: Int) {
    guard let plan, assessment.indicators.indices.contains(column) else { return }
    let isShown =
      filter.shows(assessment.indicators[column], in: plan)
      && (screen != .list || filter.unit == nil)
    if !isShown { filter = Filter() }
  }
}

extension Words {
  /// What is set of a filter, in words; nil when nothing is.
  func tell(_ filter: Filter, by dimension: Filter.Dimension, in state: State) -> String? {
    switch dimension {
    case .area:
      return filter.area.map { id in
        state.plan?.areas.first { $0.id == id }.map { "\($0.order) \(name($0))" } ?? id.text
      }
    case .programme:
      switch filter.programme {
      case .whole(let id):
        return state.plan?.programmes.first { $0.id == id }.map { name($0) } ?? id.text
      case .slot(let id): return name(id, in: state.plan)
      case nil: return nil
      }
    case .lead: return filter.lead.map { shown($0) }
    case .unit: return filter.unit.map { id in state.book.unit(id).map { name($0) } ?? id.text }
    case .lamp: return filter.lamp.map { self(LampWord($0).meaning) }
    case .state: return filter.state.map { self(FigureStateWord($0)) }
    }
  }
}

extension FigureStateWord {
  /// The word of whether a figure came.
  public init(_ state: FigureState) {
    switch state {
    case .reported: self = .reported
    case .missing: self = .missing
    case .blank: self = .blank
    case .overdue: self = .overdue
    case .notApplicable: self = .notApplicable
    }
  }
}
