public import Domain

/// What the page of an area lists: its initiatives, each with its indicators.
public enum AreaList {
  /// One line: an indicator of an initiative, or an initiative without one.
  public struct Row: Hashable, Sendable {
    /// The initiative.
    public let initiative: Initiative
    /// Whether it is the first line of its initiative.
    public let isFirst: Bool
    /// The place of the active indicator; nil when none was chosen.
    public let column: Int?
  }

  /// The lines of an area in order.
  public static func rows(of area: Int, in state: State) -> [Row] {
    guard let plan = state.plan, plan.areas.indices.contains(area) else { return [] }
    return plan.initiatives(of: plan.areas[area].id).filter { state.filter.shows($0, in: plan) }
      .flatMap { initiative -> [Row] in
        let columns = state.shown.columns(of: initiative.id)
        guard !columns.isEmpty else {
          return [Row(initiative: initiative, isFirst: true, column: nil)]
        }
        return columns.enumerated().map { place, column in
          Row(initiative: initiative, isFirst: place == 0, column: column)
        }
      }
  }
}
