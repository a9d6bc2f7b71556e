public import Domain
import Languages

/// The state of 考核: all units with what they come to, or the sheet of one of them.
public struct ScoreBoard: Hashable, Sendable {
  /// A line of a unit's sheet that the cursor can stand on.
  public enum Row: Hashable, Sendable {
    /// A section by its place.
    case section(Int)
    /// A line by the places of its section and its own.
    case line(Int, Int)
    case adjustment(RecordID)
    case total
  }

  /// What everything was computed from.
  struct Basis: Hashable, Sendable {
    let revision: Int
    let year: Int
    let asOf: Period
    let scope: UnitScope
    let isRanked: Bool
  }

  /// The cards of the units that report for themselves, as they are listed.
  public internal(set) var cards: [ScoreCard] = []
  /// The places of the units within their group; empty unless somebody asked for them.
  public internal(set) var ranking = Ranking([])
  /// Whether the units stand in the order of their points, group by group.
  public internal(set) var isRanked = false
  /// The unit of the cursor, by its place.
  public internal(set) var selection = 0
  /// Whether the sheet of that unit is shown.
  public internal(set) var isInside = false
  /// The row of the cursor there.
  public internal(set) var row = 0
  /// Whose points are typed there.
  public internal(set) var giver = UnitScores.Giver.own
  /// What was just written down, which the cursor goes to.
  var wanted: RecordID?
  var basis: Basis?

  /// The card of the cursor; nil while there is no unit.
  public var card: ScoreCard? { cards.indices.contains(selection) ? cards[selection] : nil }
  /// Its unit.
  public var chosenUnit: ReportingUnit.ID? { card?.unit }

  /// The rows of the sheet of the cursor's unit.
  public var rows: [Row] {
    guard let card else { return [] }
    let lines = card.sections.enumerated().flatMap { section, lines -> [Row] in
      [.section(section)] + lines.indices.map { .line(section, $0) }
    }
    return lines + card.adjustments.map { .adjustment($0.id) } + [.total]
  }

  /// The row of the cursor; nil while no sheet is shown.
  public var chosenRow: Row? {
    let rows = rows
    return isInside && rows.indices.contains(row) ? rows[row] : nil
  }

  /// The line of the cursor; nil on anything else.
  public var chosenLine: ScoreCard.Line? {
    guard case .line(let section, let line)? = chosenRow else { return nil }
    return card?.sections[section][line]
  }
}

extension State {
  /// What the year is scored by.
  public var scoreSheet: ScoreSheet { plan?.scoreSheet ?? ScoreSheet() }

  /// The section of the cursor of 考核, else the last one; nil while there is none.
  var scoreSection: ScoreSheet.Section? {
    let sections = scoreSheet.sections
    switch scores.chosenRow {
    case .section(let place), .line(let place, _):
      return sections.indices.contains(place) ? sections[place] : sections.last
    case .adjustment, .total, nil: return sections.last
    }
  }

  /// Computes 考核 anew if anything it depends on has changed; the cursor stays with its unit.
  mutating func refreshScores() {
    guard screen == .scores else { return }
    let basis = ScoreBoard.Basis(
      revision: book.revision, year: assessment.year, asOf: assessment.asOf,
      scope: assessment.scope, isRanked: scores.isRanked)
    guard scores.basis != basis else { return }
    let isFirst = scores.basis == nil
    let chosen = isFirst ? focusedUnit?.id : scores.chosenUnit
    scores.basis = basis
    (scores.cards, scores.ranking) = assessment.scoreCards(
      scoreSheet, in: book, isRanked: basis.isRanked)
    scores.selection =
      scores.cards.firstIndex { $0.unit == chosen }
      ?? Navigation.clamp(scores.selection, scores.cards.count)
    settleScoreRow()
  }

  private mutating func settleScoreRow() {
    let rows = scores.rows
    if let wanted = scores.wanted, let card = scores.card {
      let sections = scoreSheet.sections
      let place = rows.firstIndex { row in
        switch row {
        case .section(let place): sections[place].id == wanted
        case .line(let section, let line): card.sections[section][line].line.id == wanted
        case .adjustment(let id): id == wanted
        case .total: false
        }
      }
      if let place { (scores.row, scores.isInside) = (place, true) }
      scores.wanted = nil
    }
    scores.row = Navigation.clamp(scores.row, rows.count)
  }
}
