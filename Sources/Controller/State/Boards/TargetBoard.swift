public import Domain

/// The state of 分解: the target under the cursor and those that are chosen to be set together.
public struct TargetBoard: Hashable, Sendable {
  /// The cursor: the row as in 矩阵, the city's behind the last unit; the column among the indicators
  /// that are shown.
  public internal(set) var cursor = Focus()
  /// Those that are chosen one by one or as columns.
  var marks: Set<Proposal.Place> = []
  /// The corner of a rectangle whose other one is the cursor; nil: none is being drawn.
  var anchor: Focus?
  /// Whether every move draws it; else only those with Shift.
  var isHeld = false
  /// Where the cursor goes when a target is kept.
  var advance = CellEditor.Advance.down
}

extension State {
  /// The indicators of 分解, also those that nobody is asked for yet: all that the filter shows.
  public var targetIndicators: [Indicator] {
    guard let plan else { return [] }
    return filter.choosesIndicators
      ? plan.indicators.filter { filter.shows($0, in: plan) } : plan.indicators
  }

  /// How many rows 分解 has: the units in sight, and at the top the city, which has targets too.
  public var targetRowCount: Int { assessment.units.count + (scopeUnit == nil ? 1 : 0) }

  /// Whose target and of what a place of 分解 is; nil where there is no such place.
  public func targetPlace(_ focus: Focus) -> Proposal.Place? {
    let (units, indicators) = (assessment.units, targetIndicators)
    guard (0..<targetRowCount).contains(focus.row), indicators.indices.contains(focus.column)
    else { return nil }
    let unit = focus.row < units.count ? units[focus.row].id : nil
    return .target(unit, indicators[focus.column].id, year: assessment.year)
  }

  /// What is under the cursor of 分解; nil where the plan has no indicator.
  public var focusedTarget: Proposal.Place? { targetPlace(targets.cursor) }

  /// What is chosen in 分解.
  public var markedTargets: Set<Proposal.Place> {
    guard !targets.marks.isEmpty || targets.anchor != nil else { return [] }
    var chosen = targets.marks
    if let corner = targets.anchor {
      let cursor = targets.cursor
      for row in min(corner.row, cursor.row)...max(corner.row, cursor.row) {
        for column in min(corner.column, cursor.column)...max(corner.column, cursor.column) {
          if let place = targetPlace(Focus(row: row, column: column)) { chosen.insert(place) }
        }
      }
    }
    return chosen
  }

  /// What is chosen in 分解, else what is under the cursor, unit by unit, the city last.
  var chosenTargets: [Proposal.Place] {
    let marked = markedTargets
    guard !marked.isEmpty else { return focusedTarget.map { [$0] } ?? [] }
    let columns = Dictionary(
      uniqueKeysWithValues: targetIndicators.enumerated().map { ($1.id, $0) })
    func order(_ place: Proposal.Place) -> (Int, Int) {
      let row = place.unit.flatMap { assessment.row(of: $0) } ?? assessment.units.count
      return (row, columns[place.indicator] ?? 0)
    }
    return marked.sorted { order($0) < order($1) }
  }

  /// What part a unit has in an indicator; nil: it is not asked.
  public func assignment(at place: Proposal.Place) -> Assignment? {
    place.unit.flatMap { book.year(assessment.year, of: $0).assignments[place.indicator] }
  }

  /// The target at a place; nil when there is none.
  public func target(at place: Proposal.Place) -> Target? {
    target(of: place.unit, place.indicator)
  }

  /// The amount of the year at a place: its target's, or what the units below it come to.
  public func targetAmount(at place: Proposal.Place) -> Quantity? {
    allotmentBelow(place)?.sum ?? target(at: place)?.annual
  }

  /// How an indicator's target is divided among the units in sight: what the city has, what the units
  /// come to, how many are asked.
  public func allotment(of indicator: Indicator) -> Allotment {
    Allotment(
      of: indicator, in: book, year: assessment.year,
      among: scopeUnit == nil ? nil : assessment.lowestUnits)
  }

  /// What the units below a place have of its indicator; nil where it is none of a sum.
  public func allotmentBelow(_ place: Proposal.Place) -> Allotment? {
    guard let row = place.unit.flatMap({ assessment.row(of: $0) }), assessment.isSum(row),
      let indicator = plan?.indicator(place.indicator)
    else { return nil }
    return Allotment(
      of: indicator, in: book, year: assessment.year, among: assessment.lowestUnits(of: row))
  }

  /// The text of a paste belongs to a figure, in 分解 to a target.
  func place(for item: PasteReading.Item) -> Proposal.Place {
    screen == .targets
      ? .target(item.unit, item.indicator, year: assessment.year) : .figure(cell(for: item))
  }
}
