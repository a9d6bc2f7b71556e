public import Domain
import Languages

/// The figures that are chosen to be set, copied or cleared together.
public struct Selection: Hashable, Sendable {
  /// A figure, whatever the screen lists and in which order.
  public struct Mark: Hashable, Sendable {
    /// The unit.
    public let unit: ReportingUnit.ID
    /// The indicator.
    public let indicator: Indicator.ID
  }

  /// Those marked one by one or as columns.
  var marks: Set<Mark> = []
  /// The corner of a rectangle whose other one is the cursor; nil: none is being drawn.
  var anchor: Mark?
  /// Whether every move draws it; else only those with Shift.
  var isHeld = false

  /// Whether nothing is chosen.
  public var isEmpty: Bool { marks.isEmpty && anchor == nil }
}

extension State {
  /// The chosen figures as places on screen, without those that nobody is asked for.
  ///
  /// Costs as many looks as there are marks: ask once a frame.
  public var markedPlaces: Set<Focus> {
    guard !selection.isEmpty else { return [] }
    var found: Set<Focus> = []
    for mark in selection.marks {
      if let place = place(of: mark) { found.insert(place) }
    }
    for place in placesToCursor where isAsked(at: place) { found.insert(place) }
    return found
  }

  /// The cells of the chosen figures, unit by unit.
  public var markedCells: [Edit.Cell] {
    markedPlaces.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { cell(at: $0) }
  }

  /// What the chosen figures of this period come to; nil where they are of different measures, or are
  /// no amounts.
  public var markedSum: (amount: Quantity, measure: String)? {
    var sum = Quantity.zero
    var measure: String?
    for place in markedPlaces {
      let indicator = assessment.indicators[place.column]
      guard indicator.kind == .flow || indicator.kind == .stock,
        measure == nil || measure == words.measure(indicator)
      else { return nil }
      measure = words.measure(indicator)
      if case .value(let amount) = entry(in: cell(at: place))?.content { sum = sum + amount }
    }
    return measure.map { (sum, $0) }
  }

  /// The figure under the cursor, if it can be chosen.
  var markUnderCursor: Selection.Mark? { isAsked(at: focus) ? mark(at: focus) : nil }

  func mark(at place: Focus) -> Selection.Mark {
    Selection.Mark(
      unit: assessment.units[place.row].id, indicator: assessment.indicators[place.column].id)
  }

  func isAsked(at place: Focus) -> Bool {
    guard assessment.units.indices.contains(place.row),
      assessment.indicators.indices.contains(place.column),
      let measure = assessment.cell(place.row, place.column)
    else { return false }
    return measure.role != .notApplicable
  }

  func cell(at place: Focus) -> Edit.Cell {
    let indicator = assessment.indicators[place.column]
    return Edit.Cell(assessment.units[place.row].id, indicator.id, period(of: indicator))
  }

  private func place(of mark: Selection.Mark) -> Focus? {
    guard let row = assessment.row(of: mark.unit),
      let column = assessment.column(of: mark.indicator)
    else { return nil }
    let place = Focus(row: row, column: column)
    return isAsked(at: place) ? place : nil
  }

  /// The rectangle from the anchor to the cursor, in the order in which the screen lists figures.
  private var placesToCursor: [Focus] {
    guard let corner = selection.anchor, let row = assessment.row(of: corner.unit),
      let column = assessment.column(of: corner.indicator)
    else { return [] }
    let rows = screen == .indicator ? self.rows(ofIndicator: focus.column) : nil
    let columns = listedColumns
    return stretch(row, focus.row, in: rows).flatMap { row in
      stretch(column, focus.column, in: columns).map { Focus(row: row, column: $0) }
    }
  }

  /// What lies from one place to another, both included: by number, or in a list.
  private func stretch(_ one: Int, _ other: Int, in list: [Int]?) -> [Int] {
    guard let list else { return Array(min(one, other)...max(one, other)) }
    guard let start = list.firstIndex(of: one), let end = list.firstIndex(of: other) else {
      return [one, other]
    }
    return Array(list[min(start, end)...max(start, end)])
  }
}

extension State {
  /// Whether figures are chosen on a screen that shows them.
  public var showsMarks: Bool { hasFigures && !markedPlaces.isEmpty }
}
