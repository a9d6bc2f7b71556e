public import TextUI

/// The classes of a screen's width by which layouts change; what is chosen by hand holds for one.
public enum WidthClass: String, Hashable, Sendable, CaseIterable {
  /// Below 60 columns: one panel below the other.
  case narrow
  /// 60–99: the areas two by two beside the units.
  case standard
  /// 100–159: the same with the lamps of each unit's areas.
  case wide
  /// From 160 on: the wall.
  case wall

  /// The class of a width in columns.
  public init(columns: Int) {
    switch columns {
    case ..<60: self = .narrow
    case ..<100: self = .standard
    case ..<160: self = .wide
    default: self = .wall
    }
  }
}

extension Size {
  /// The class of its width.
  public var widthClass: WidthClass { WidthClass(columns: width) }
  /// How many lines of a screen of this size tell where we are: tabs and path, or the path alone.
  public var headLines: Int { height >= 8 ? 2 : 1 }
  /// Whether there is a line for the keys that matter now.
  public var hasHints: Bool { height >= 14 }
  /// Whether there is a line for the F-keys.
  public var hasFunctionKeys: Bool { height >= 20 }
  /// How many lines are left for the screen itself.
  public var bodyLines: Int {
    max(0, height - headLines - (hasHints ? 1 : 0) - (hasFunctionKeys ? 1 : 0))
  }
}

extension Size {
  /// Whether the overview of a meeting has room for areas, units and what needs attention at once.
  public var holdsOverview: Bool { width >= 72 && height >= 22 }
  /// Whether the page of a unit at a meeting has room for its figures and all that it reports.
  public var holdsUnitPage: Bool { width >= 100 && height >= 32 }
}

extension State {
  /// How many lines of the page of a unit tell its name, how its areas stand and how it
  /// stood month by month.
  public var unitHeadLines: Int {
    let lines = size.bodyLines
    guard lines >= 9 else { return 1 }
    return (size.width >= 96 || lines < 14 ? 2 : 3) + (hasUnitCourse ? 1 : 0)
  }

  /// How many lines of the page of an indicator tell its name and what counts.
  public var indicatorHeadLines: Int { size.bodyLines >= 9 ? 2 : 1 }
}
