import Domain

/// How much each value shows that one dimension of the filter can have, on 经验库 of practices, else of
/// figures: everything is looked at once, however many values there are.
struct FilterTally {
  private let state: State
  private let dimension: Filter.Dimension
  private var total = 0
  private var byColumn: [Int]
  private var byRow: [Int]
  private var byLamp: [Lamp: Int] = [:]
  private var byState: [FigureState: Int] = [:]

  init(besides dimension: Filter.Dimension, _ state: State) {
    self.state = state
    self.dimension = dimension
    byColumn = state.assessment.indicators.map { _ in 0 }
    byRow = state.assessment.units.map { _ in 0 }
    if state.screen != .practices { tally() }
  }

  /// Counts what everything shows that is set besides the dimension.
  private mutating func tally() {
    guard let plan = state.plan else { return }
    let (assessment, filter) = (state.assessment, state.filter.without(dimension))
    let isShown = assessment.indicators.map { filter.shows($0, in: plan) }
    let only = filter.unit.map { assessment.row(of: $0) }
    for row in assessment.units.indices where only.map({ $0 == row }) ?? true {
      assessment.eachFigure(ofRow: row) { column, measure in
        guard isShown[column], filter.shows(measure) else { return }
        total += 1
        byColumn[column] += 1
        byRow[row] += 1
        if let lamp = measure.lamp { byLamp[lamp, default: 0] += 1 }
        byState[measure.state, default: 0] += 1
      }
    }
  }

  /// How much a filter shows that differs from the one that is set in that dimension alone.
  func count(_ filter: Filter) -> Int {
    if state.screen == .practices { return state.practices(filter).count }
    guard let plan = state.plan else { return 0 }
    switch dimension {
    case .area, .programme, .lead:
      let indicators = state.assessment.indicators
      return indicators.indices.reduce(0) { count, column in
        byColumn[column] > 0 && filter.shows(indicators[column], in: plan)
          ? count + byColumn[column] : count
      }
    case .unit:
      guard let unit = filter.unit else { return total }
      return state.assessment.row(of: unit).map { byRow[$0] } ?? 0
    case .lamp: return filter.lamp.map { byLamp[$0] ?? 0 } ?? total
    case .state: return filter.state.map { byState[$0] ?? 0 } ?? total
    }
  }
}
