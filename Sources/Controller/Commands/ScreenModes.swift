extension Screen {
  /// The tables of keys that hold on it, the most special one first.
  public var modes: [Mode] {
    switch self {
    case .overview, .area: [.overview, .lists, .everywhere]
    case .matrix: [.figures, .everywhere]
    case .list: [.list, .lists, .figures, .everywhere]
    case .programme: [.programme, .lists, .everywhere]
    case .timeline: [.lists, .everywhere]
    case .log: [.log, .lists, .everywhere]
    case .report: [.report, .pages, .lists, .everywhere]
    case .targets: [.targets, .everywhere]
    case .dates: [.dates, .everywhere]
    case .planning: [.planning, .lists, .everywhere]
    case .outlines: [.outlines, .lists, .everywhere]
    case .work: [.work, .lists, .everywhere]
    case .meeting: [.meeting, .lists, .everywhere]
    case .presentation: [.presentation, .everywhere]
    case .practices: [.practices, .lists, .everywhere]
    case .scores: [.scores, .pages, .lists, .everywhere]
    case .filing: [.filing, .pages, .lists, .everywhere]
    case .fill: [.fill, .pages, .figures, .everywhere]
    case .unit: [.pages, .figures, .everywhere]
    case .indicator: [.indicator, .pages, .figures, .everywhere]
    }
  }
}
