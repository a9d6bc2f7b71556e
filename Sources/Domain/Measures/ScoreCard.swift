/// A unit's year on the score sheet: every line with what it comes from, and what it comes to.
public struct ScoreCard: Hashable, Sendable {
  /// An indicator of a line.
  public struct Part: Hashable, Sendable {
    /// Which.
    public let indicator: Indicator.ID
    /// How much it counts in the line.
    public let weight: Quantity
    /// The unit's figure; nil when it isn't asked for it.
    public let measure: Measure?
    /// min(P ÷ e, 1): how far along the pace it is; nil when it can't be judged and is left out.
    public let rate: Fraction?
  }

  /// Where the points of a line come from.
  public enum Origin: Hashable, Sendable { case review, figures, own }

  /// A line of the sheet for the unit.
  public struct Line: Hashable, Sendable {
    /// The line itself.
    public let line: ScoreSheet.Line
    /// Its indicators in the plan's order.
    public let parts: [Part]
    /// Σ weight × rate ÷ Σ weight; nil while none of its indicators can be judged.
    public let rate: Fraction?
    /// Points × rate to two decimals; nil while there is no rate.
    public let computed: Quantity?
    /// The unit's own score.
    public let own: Score?
    /// The office's.
    public let review: Score?

    /// What counts: the office's score, else what figures say, else the unit's own; nil: nothing yet.
    public var points: Quantity? { review?.points ?? computed ?? own?.points }
    /// Where that comes from; nil while there is nothing.
    public var origin: Origin? {
      review != nil ? .review : computed != nil ? .figures : own != nil ? .own : nil
    }
  }

  /// The unit.
  public let unit: ReportingUnit.ID
  /// The lines by section, in the sheet's order.
  public let sections: [[Line]]
  /// A bonus or a deduction each, the first one first.
  public let adjustments: [UnitScores.Adjustment]

  /// All lines.
  public var lines: [Line] { sections.flatMap { $0 } }
  /// What counts of a section; nil while nothing does.
  public func points(ofSection place: Int) -> Quantity? { Self.sum(sections[place]) }
  /// What adjustments come to.
  public var adjusted: Quantity { adjustments.reduce(.zero) { $0 + $1.score.points } }
  /// What counts of all lines, with adjustments; nil while nothing does.
  public var total: Quantity? {
    guard let points = Self.sum(lines) else {
      return adjustments.isEmpty ? nil : adjusted
    }
    return points + adjusted
  }
  /// How many of the lines have points.
  public var scored: Int { lines.count { $0.points != nil } }

  private static func sum(_ lines: [Line]) -> Quantity? {
    let given = lines.compactMap(\.points)
    return given.isEmpty ? nil : given.reduce(.zero, +)
  }

  /// The card of a unit; what it reported is taken from an assessment that it is part of.
  public init(
    _ sheet: ScoreSheet, of unit: ReportingUnit.ID, _ assessment: Assessment, _ book: Book
  ) {
    self.unit = unit
    let scores = book.year(assessment.year, of: unit).scores
    sections = sheet.sections.map { section in
      section.lines.map { line in
        let parts = ScoreCard.parts(of: line, unit, assessment)
        var mean = Fraction.Mean()
        for part in parts { if let rate = part.rate { mean.add(rate, weight: part.weight) } }
        let given = scores.lines[line.id] ?? [:]
        return Line(
          line: line, parts: parts, rate: mean.value,
          computed: mean.value.map { line.points.times($0) }, own: given[.own],
          review: given[.review])
      }
    }
    adjustments = scores.adjustmentsInOrder
  }

  private static func parts(
    of line: ScoreSheet.Line, _ unit: ReportingUnit.ID, _ assessment: Assessment
  ) -> [Part] {
    let known = line.sources.keys.map { ($0, assessment.column(of: $0) ?? .max) }
    return known.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { id, column in
      let isKnown = assessment.indicators.indices.contains(column)
      let measure = isKnown ? assessment.figure(of: unit, column) : nil
      return Part(
        indicator: id, weight: line.sources[id] ?? .zero, measure: measure,
        rate: measure?.rateOfPace)
    }
  }
}

extension Assessment {
  /// What the units that report for themselves come to by a sheet: in official order, or by what they
  /// come to within their groups, with their places there.
  public func scoreCards(_ sheet: ScoreSheet, in book: Book, isRanked: Bool)
    -> (cards: [ScoreCard], ranking: Ranking)
  {
    let units = lowestUnits
    let cards = units.map { ScoreCard(sheet, of: $0.id, self, book) }
    guard isRanked else { return (cards, Ranking([])) }
    let ranking = Ranking(scores: cards, of: units)
    return (ranking.order(units).map { cards[$0] }, ranking)
  }
}

extension Ranking {
  /// Units by what they come to, each within its group; one that nobody scored has no place.
  public init(scores cards: [ScoreCard], of units: [ReportingUnit]) {
    self.init(
      zip(units, cards).map { unit, card in
        Contender(unit.id, peerGroup: unit.peerGroup, rate: card.total.map { Fraction($0) })
      })
  }
}

extension Measure {
  /// How far along the pace a figure is, at most all of the way: what averages and scores count; nil
  /// when it isn't judged.
  public var rateOfPace: Fraction? {
    isJudged ? min(judgedRatio, .one) : nil
  }

  /// R of a figure that is judged: before a period of its cadence ended only what is done has one.
  var judgedRatio: Fraction { paceRatio ?? (standing == .done ? .one : .zero) }
}

extension Quantity {
  /// So many points at a rate, to two decimals half up.
  public func times(_ rate: Fraction) -> Quantity {
    Quantity(Int64(clamping: (Fraction(self) * rate).rounded(to: 2)), scale: 2)
  }
}
