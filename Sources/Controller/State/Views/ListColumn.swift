public import Languages

/// A column of 清单, in the order in which they stand.
public enum ListColumn: String, Hashable, Sendable, CaseIterable {
  case unit, indicator, entry, lamp, value, progress, gap, state, period, pace
  case area, initiative, lead, programme

  /// Those that always stay in sight at the left: who, what, and where it is typed.
  public static let fixed: [ListColumn] = [.unit, .indicator, .entry]

  /// Whether it may be hidden.
  public var isFixed: Bool { Self.fixed.contains(self) }

  /// Its head.
  public var word: any Phrase {
    switch self {
    case .unit: ColumnWord.unit
    case .indicator: ColumnWord.indicator
    case .entry: ColumnWord.current
    case .value: ListWord.toDate
    case .progress: ColumnWord.completion
    case .lamp: ColumnWord.lamp
    case .gap: ColumnWord.gap
    case .state: ListWord.filing
    case .period: ListWord.latest
    case .pace: ColumnWord.pace
    case .area: ColumnWord.area
    case .initiative: ColumnWord.initiative
    case .lead: ListWord.lead
    case .programme: ScreenWord.programme
    }
  }
}
