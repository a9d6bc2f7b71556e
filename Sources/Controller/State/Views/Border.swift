import Domain
import Languages
import TextUI

/// The border between two parts of a screen, which can be moved; its place is the extent of the
/// part beyond it.
public struct Border: Hashable, Sendable {
  /// Which way it is moved.
  public enum Axis: Hashable, Sendable {
    /// To the left and right: the part beyond it stands at the right.
    case across
    /// Up and down: the part beyond it stands below.
    case down
  }
  /// The view and the part beyond it, `overview.units`.
  public let name: String
  /// Which way it is moved.
  public let axis: Axis
  /// How wide or high the part beyond it is while nobody chose.
  public let standard: Int
  /// What leaves both parts fit for use.
  public let limits: ClosedRange<Int>
}

extension State {
  /// The border of the screen; nil where there is none: one panel alone, zoomed, or too little room.
  public var border: Border? {
    guard !isZoomed else { return nil }
    switch screen.division {
    case .overview: return unitsBorder
    case .unit:
      let hasWork = focusedUnit.map { !openWork(of: $0.id).isEmpty } ?? false
      guard report != nil || hasWork || page.isBeside else { return nil }
      return pageBorder("unit.report", head: unitHeadLines, least: 40)
    case .indicator:
      guard !assessment.indicators.isEmpty else { return nil }
      return pageBorder("indicator.curve", head: indicatorHeadLines, least: 31)
    case .fixed: return nil
    }
  }

  /// Between the areas of 总览 and its column of units.
  private var unitsBorder: Border? {
    guard size.widthClass != .narrow else { return nil }
    return Border(
      name: "overview.units", axis: .across, standard: standardUnitsWidth,
      limits: 22...max(27, size.width - 32))
  }

  /// Wide enough for a name, a bar, a percent and the lamps there is room for; the areas keep 36
  /// columns for each panel.
  private var standardUnitsWidth: Int {
    switch size.widthClass {
    case .narrow: return size.width
    // Below 80 columns the areas need the room more than the bars of the units.
    case .standard: return min(27, max(22, size.width - 53))
    case .wide: return min(56, max(40, size.width * 2 / 5))
    case .wall:
      let widths = UnitLampWidths(self)
      // Half of what is left for the areas suffices for a bar in each of their lines.
      let comfortable = size.width - 104
      if widths.loose <= comfortable { return min(comfortable, widths.loose + 24) }
      let rest = size.width - 72
      if words.language == .zh, widths.tight <= rest {
        return max(widths.tight, min(comfortable, widths.tight + 14))
      }
      return widths.loose <= rest ? widths.loose : min(56, max(40, size.width * 2 / 5))
    }
  }

  /// Between the figures of a page and what stands beside or below them.
  ///
  /// - Parameter least: from this width of two fifths on it stands beside them.
  private func pageBorder(_ name: String, head: Int, least: Int) -> Border? {
    let lines = size.bodyLines - head
    let beside = size.width * 2 / 5
    if beside >= least, lines >= 7 {
      return Border(
        name: name, axis: .across, standard: beside, limits: 24...max(24, size.width - 37))
    }
    let figures = lines - stripLines(of: lines)
    guard figures >= 11 else { return nil }
    return Border(
      name: name + ".below", axis: .down,
      standard: figures - (page.isBeside ? 5 : max(6, figures * 3 / 5)), limits: 3...figures - 4)
  }

  /// How many lines tell of the figure under the cursor, below a page's or 矩阵's so many.
  public func stripLines(of lines: Int) -> Int {
    lines >= 14 ? 4 : lines >= 9 ? 3 : lines >= 5 ? 2 : 1
  }
}

/// How wide 总览's column of units is to be for a lamp of every figure.
public struct UnitLampWidths: Hashable, Sendable {
  /// With a space between the lamps.
  public let loose: Int
  /// Without; only where a lamp is one Han word.
  public let tight: Int

  /// The widths for the areas and indicators of a plan.
  public init(_ state: State) {
    let areas = state.assessment.areas.count
    let figures = state.assessment.indicators.count
    loose = 32 + areas * 2 + figures * 3
    tight = 26 + areas * 3 + figures * 2
  }
}
