import Domain
import Languages
import TextUI

/// Making columns and panels wider and narrower, by keys and by dragging their borders.
enum Resizing {
  /// How many columns or lines one key moves a panel's border.
  private static let step = 2

  /// Makes the column under the cursor wider; where none is chosen, that of the names.
  static func resizeColumn(by change: Int, _ state: inout State) -> [Effect] {
    guard let column = state.columnInSight else { return [] }
    let width = state.width(ofColumn: column.name, standard: column.standard)
    state.sizes[column.name, state.size.widthClass] = clamped(width + change, Sizes.columns)
    return [.remember(.sizes(state.sizes))]
  }

  /// Makes the panel with the focus wider or higher.
  static func resizePanel(by change: Int, _ state: inout State) -> [Effect] {
    guard let border = state.border else { return [] }
    let beyond = state.extent(beyond: border) + (state.isFocusBeyond ? change : -change) * step
    state.sizes[border.name, state.size.widthClass] = clamped(beyond, border.limits)
    return [.remember(.sizes(state.sizes))]
  }

  /// Everything of the view as wide as it comes.
  static func reset(_ state: inout State) -> [Effect] {
    state.sizes.reset(state.screen.view)
    state.notice = Notice(state.words(NoticeSentence.standardSizes))
    return [.remember(.sizes(state.sizes))]
  }

  // MARK: the mouse

  /// Takes hold of what a region names the border of; nil when it is no border.
  static func grip(_ region: Region, at point: Point, _ state: State) -> Drag? {
    if region.name == "border", let border = state.border {
      return Drag(
        name: border.name, axis: border.axis, isBeyond: true, limits: border.limits,
        start: state.extent(beyond: border), origin: point)
    }
    guard region.name.hasPrefix("edge.") else { return nil }
    return Drag(
      name: String(region.name.dropFirst(5)), axis: .across, isBeyond: false,
      limits: Sizes.columns, start: region.x, origin: point)
  }

  /// Moves the border that is held.
  static func drag(_ drag: Drag, to point: Point, _ state: inout State) {
    let way =
      drag.axis == .across ? point.x - drag.origin.x : point.y - drag.origin.y
    let extent = clamped(drag.start + (drag.isBeyond ? -way : way), drag.limits)
    guard extent != drag.start || drag.hasMoved else { return }
    state.drag?.hasMoved = true
    state.sizes[drag.name, state.size.widthClass] = extent
  }

  /// Lets go of it; a border that was moved is remembered.
  static func release(_ drag: Drag, _ state: inout State) -> [Effect] {
    state.drag = nil
    return drag.hasMoved ? [.remember(.sizes(state.sizes))] : []
  }

  /// What a border is pressed twice for: as it comes.
  static func reset(_ drag: Drag, _ state: inout State) -> [Effect] {
    guard state.sizes[drag.name, state.size.widthClass] != nil else { return [] }
    state.sizes[drag.name, state.size.widthClass] = nil
    return [.remember(.sizes(state.sizes))]
  }

  private static func clamped(_ extent: Int, _ limits: ClosedRange<Int>) -> Int {
    max(limits.lowerBound, min(extent, limits.upperBound))
  }
}

/// A border that the mouse holds.
struct Drag: Hashable, Sendable {
  /// What it resizes.
  let name: String
  /// Which way.
  let axis: Border.Axis
  /// Whether what it resizes lies beyond the border.
  let isBeyond: Bool
  /// What can be chosen.
  let limits: ClosedRange<Int>
  /// The extent when it was taken hold of.
  let start: Int
  /// Where that was.
  let origin: Point
  /// Whether it has been moved since.
  var hasMoved = false
}

extension State {
  /// The column under the cursor with its standard width, else the names'; nil where there is none.
  var columnInSight: (name: String, standard: Int)? {
    switch screen {
    case .matrix:
      focusedIndicator.map { ("matrix.\($0.id.text)", ColumnWidth.matrixFigure) }
    case .unit: page.isBeside ? nil : ("unit.entry", ColumnWidth.entry)
    case .indicator: page.isBeside ? nil : ("indicator.entry", ColumnWidth.entry)
    case .area: ("area.initiative", ColumnWidth.initiative(words.language))
    case .list: ("list.\(list.column.rawValue)", standard(list.column))
    case .overview, .programme, .timeline, .log, .fill, .filing, .report, .targets, .dates,
      .planning, .outlines, .work, .meeting, .presentation, .practices, .scores:
      nil
    }
  }

  /// Whether the panel with the focus lies beyond the border.
  var isFocusBeyond: Bool {
    switch screen.division {
    case .overview: overview.panel == .units
    case .unit, .indicator: page.isBeside
    case .fixed: false
    }
  }
}

extension Screen {
  /// Under which name its sizes are remembered.
  var view: String { if case .area = self { "area" } else { name } }
}
