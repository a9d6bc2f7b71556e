import Domain
import Languages

/// The plan as the ledger 台账 that offices keep: a row an indicator, and one for each initiative
/// without any.
struct PlanTable {
  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  /// The heads, and the rows in the plan's order.
  var rows: [[String]] {
    guard let plan = state.plan else { return [] }
    var rows = [PlanColumn.allCases.map { words($0) }]
    for area in plan.areas {
      for initiative in plan.initiatives(of: area.id)
      where state.filter.shows(initiative, in: plan) {
        let indicators = plan.indicators(of: initiative.id)
          .filter { state.assessment.column(of: $0.id) != nil }
        for indicator in indicators.isEmpty ? [nil] : indicators.map(Optional.some) {
          rows.append(row(rows.count, area, initiative, indicator, plan))
        }
      }
    }
    return rows
  }

  private func row(
    _ number: Int, _ area: Area, _ initiative: Initiative, _ indicator: Indicator?, _ plan: Plan
  ) -> [String] {
    let column = indicator.flatMap { state.assessment.column(of: $0.id) }
    let measure = column.map { state.assessment.city[$0] }
    return PlanColumn.allCases.map { head in
      switch head {
      case .number: "\(number)"
      case .area: words.name(area)
      case .initiative: words.name(initiative)
      case .indicator: indicator.map { words.name($0) } ?? ""
      case .target: measure?.target.map { words.exact($0) } ?? ""
      case .measure: indicator.map { words.measure($0) } ?? ""
      case .done: measure.map { words.exactToDate($0) } ?? ""
      case .rate: words.progress(measure?.progress) ?? ""
      case .pace: measure?.target == nil ? "" : words.progress(measure?.pace) ?? ""
      case .lead: initiative.leadDepartment ?? ""
      case .units: indicator.map { units($0, plan) } ?? ""
      case .due: indicator == nil ? "" : due(indicator, plan).description
      case .standing: measure?.lamp.map { words(LampWord($0).meaning) } ?? ""
      case .updated: measure?.lastPeriod.map { $0.end.description } ?? ""
      }
    }
  }

  private func due(_ indicator: Indicator?, _ plan: Plan) -> Day {
    indicator.flatMap { plan.cityTargets[$0.id]?.due } ?? plan.end
  }

  /// Those that are asked for it; all of them by one word.
  private func units(_ indicator: Indicator, _ plan: Plan) -> String {
    let asked = state.assessment.units.filter { unit in
      state.book.year(plan.year, of: unit.id).assignments[indicator.id]?.isReporting == true
    }
    guard asked.count < state.assessment.units.count else {
      return words(LabelWord.units(asked.count))
    }
    return asked.map { words.shortName($0) }.joined(separator: words.language == .zh ? "、" : ", ")
  }
}
