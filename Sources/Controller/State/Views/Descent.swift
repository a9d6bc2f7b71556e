public import Domain
import Languages

/// A step down the tree of units, where it was taken, and what was on screen before it.
public struct Descent: Hashable, Sendable {
  /// The unit whose units are the rows now.
  public let unit: ReportingUnit.ID
  /// The screen that it was entered from.
  let screen: Screen
  /// How many screens lay behind that one.
  let depth: Int
  /// Which units were the rows before.
  let scope: UnitScope
  /// What was computed of them, which follows every change, so that the way up computes next to nothing;
  /// nil where too much has changed for that.
  var level: Level?

  /// Computed figures, and the year month by month while that is of the same book.
  struct Level: Hashable, Sendable {
    private(set) var assessment: Assessment
    private(set) var course: YearCourse?
    /// Indicators whose course is of before the last changes.
    private(set) var staleColumns: Set<Int>
    /// Changes that the book has taken over and these figures haven't yet.
    private var waiting: [FieldChange] = []

    init(_ assessment: Assessment, course: YearCourse? = nil, stale: Set<Int> = []) {
      (self.assessment, self.course, staleColumns) = (assessment, course, stale)
    }

    /// Whether something was put off until nothing is waiting, or until the figures are shown again.
    var isBehind: Bool { !waiting.isEmpty }

    /// Takes note of changes that the book has taken over: who changes a figure doesn't wait for levels
    /// that aren't on screen.
    mutating func follow(_ changes: [FieldChange]) { waiting += changes }

    /// Takes over what is waiting.
    mutating func catchUp(in book: Book) {
      guard isBehind else { return }
      if let touched = assessment.columns(touchedBy: waiting) {
        staleColumns.formUnion(touched)
      } else {
        course = nil
      }
      if course == nil { staleColumns = [] }
      assessment.update(after: waiting, in: book)
      waiting = []
    }
  }
}

extension State {
  /// The figures of the units below the city, as far as they are at hand for a month.
  public func figuresAtTop(asOf: Period) -> Assessment? {
    var top = descents.first.map(\.level) ?? level
    top?.catchUp(in: book)
    return top.flatMap { level in
      let figures = level.assessment
      return figures.scope == .below(nil) && figures.asOf == asOf ? figures : nil
    }
  }

  /// The unit whose units are the rows; nil at the top.
  public var scopeUnit: ReportingUnit? {
    guard case .below(let id?) = assessment.scope else { return nil }
    return book.unit(id)
  }

  /// What all rows together are called: the city, or the unit whose units they are.
  public var wholeName: String {
    scopeUnit.map { words.shortName($0) } ?? words(LabelWord.wholeCity)
  }

  /// The units from the top down to the one whose units are the rows; empty at the top.
  public var scopePath: [ReportingUnit] {
    guard let unit = scopeUnit else { return [] }
    return book.path(above: unit.id).reversed() + [unit]
  }

  /// Whether a row is the sum of units below it.
  func isSum(_ row: Int) -> Bool {
    assessment.units.indices.contains(row) && assessment.isSum(row)
  }

  /// Whether the row under the cursor is the sum of units below it.
  public var isAtSum: Bool { isSum(focus.row) }

  /// What is computed of the rows on screen.
  var level: Descent.Level {
    Descent.Level(assessment, course: course, stale: staleColumns)
  }

  /// Computes all figures anew, of another month.
  mutating func assess(asOf: Period) {
    assessment = Assessment(
      book, year: assessment.year, asOf: asOf, today: today, scope: assessment.scope)
    course = nil
  }

  /// Computes all figures anew, of other rows.
  mutating func assess(_ scope: UnitScope) {
    let assessment = Assessment(
      book, year: assessment.year, asOf: assessment.asOf, today: today, scope: scope)
    show(Descent.Level(assessment))
  }

  /// Shows other rows, of which everything is computed.
  mutating func show(_ level: Descent.Level) {
    var level = level
    level.catchUp(in: book)
    assessment = level.assessment
    // What of another course is begun is dropped.
    course = nil
    (course, staleColumns) = (level.course, level.staleColumns)
    selection = Selection()
    overview.rows[.units] = 0
    focus.row = min(focus.row, assessment.units.count)
    focus.column = Navigation.clamp(focus.column, assessment.indicators.count)
    forgetViews()
  }
}
