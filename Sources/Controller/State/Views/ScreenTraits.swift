public import Languages

/// What holds of a screen whatever stands on it: one line a screen.
private struct ScreenTraits {
  /// Its name for scripts.
  let name: String
  /// Its name on its tab.
  let word: ScreenWord
  /// The command that leads to it; nil where none does.
  let command: Command?
  /// The screen whose place among the tabs it takes; nil where that is its own.
  let tab: Screen?
  /// The panels that can be resized and zoomed.
  let division: Screen.Division

  init(
    _ name: String, _ word: ScreenWord, _ command: Command?, under tab: Screen? = nil,
    division: Screen.Division = .fixed
  ) {
    self.name = name
    self.word = word
    self.command = command
    self.tab = tab
    self.division = division
  }

  init(_ screen: Screen) {
    self =
      switch screen {
      case .overview: Self("overview", .overview, .overview, division: .overview)
      case .area(let area):
        Self("area\(area + 1)", .overview, Command.areas.dropFirst(area).first, under: .overview)
      case .matrix: Self("matrix", .matrix, .matrix)
      case .unit: Self("unit", .unit, .unit, division: .unit)
      case .indicator: Self("indicator", .indicator, .indicator, division: .indicator)
      case .list: Self("list", .list, .list)
      case .programme: Self("programme", .programme, .programme)
      case .timeline: Self("timeline", .timeline, .timeline)
      case .log: Self("log", .log, .log)
      case .filing: Self("filing", .filing, .filing)
      case .fill: Self("fill", .fill, .fill)
      case .report: Self("report", .report, .report, under: .fill)
      case .targets: Self("targets", .targets, .targets, under: .matrix)
      case .dates: Self("dates", .dates, .dates, under: .timeline)
      case .planning: Self("plan", .planning, .planning, under: .programme)
      case .outlines: Self("outlines", .outlines, .outlines, under: .programme)
      case .work: Self("work", .work, .work, under: .list)
      case .meeting: Self("meeting", .meeting, .meeting)
      case .presentation: Self("present", .presentation, .present, under: .meeting)
      case .practices: Self("practices", .practices, .practices, under: .filing)
      case .scores: Self("scores", .scores, .scores, under: .unit)
      }
  }
}

extension Screen {
  /// The panels of a screen that share its body as the user likes: their border can be moved, and
  /// each can fill the screen.
  public enum Division: Hashable, Sendable {
    /// None: what stands there stands as it is.
    case fixed
    /// The areas, the units, and what needs attention.
    case overview
    /// The figures of a unit, and its report beside them.
    case unit
    /// The figures of an indicator, and its curve beside them.
    case indicator
  }

  /// Its name for scripts: `matrix`, `area2`.
  public var name: String { ScreenTraits(self).name }
  /// Its name on its tab.
  public var word: ScreenWord { ScreenTraits(self).word }
  /// The command that leads to it; nil for an area beyond the fourth.
  public var command: Command? { ScreenTraits(self).command }
  /// The screen whose place among the tabs it takes: an area that of 总览.
  public var tab: Screen { ScreenTraits(self).tab ?? self }
  /// The panels that can be resized and zoomed.
  public var division: Division { ScreenTraits(self).division }
  /// Whether figures stand on it, one of which is under the cursor.
  public var hasFigures: Bool { modes.contains(.figures) }
}
