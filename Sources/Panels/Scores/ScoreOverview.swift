import Controller
import Domain
import Languages
import TextUI

/// All units with what they come to, section by section.
struct ScoreOverview {
  private enum Part: Hashable { case unit, section(Int), adjusted, total, rank, covered }

  private let state: State
  private let words: Words
  private let board: ScoreBoard
  private let sheet: ScoreSheet

  init(_ state: State) {
    self.state = state
    words = state.words
    board = state.scores
    sheet = state.scoreSheet
  }

  /// The table without its cursor.
  func table(width: Int) -> Table {
    let parts = parts(of: width)
    var table = Table(
      columns: parts.map { column($0.0, $0.1) }, sticky: 1, rowCount: board.cards.count,
      region: "score", glyphs: state.glyphs
    ) { row, slot in
      spans(parts[slot].0, board.cards[row])
    }
    table.keepsRows = true
    return table
  }

  /// The total is never left out; sections are as many as there is room for.
  private func parts(of width: Int) -> [(Part, Int)] {
    let isChinese = words.language == .zh
    var parts: [(Part, Int)] = [
      (.unit, min(max(8, width / 3), ColumnWidth.unit(words.language))), (.total, 7),
    ]
    func left() -> Int { width - parts.reduce(0) { $0 + $1.1 + 1 } }
    if board.isRanked, left() >= 5 { parts.append((.rank, 4)) }
    let sections = sheet.sections.indices.map { (Part.section($0), isChinese ? 8 : 9) }
    for part in sections + [(.adjusted, isChinese ? 8 : 9), (.covered, isChinese ? 6 : 7)]
    where left() > part.1 {
      parts.append(part)
    }
    let order: [Part] =
      [.unit] + sheet.sections.indices.map { .section($0) } + [.adjusted, .total, .rank, .covered]
    return order.compactMap { part in parts.first { $0.0 == part } }
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let head: String =
      switch part {
      case .unit: words(ColumnWord.unit)
      case .section(let place): words.shown(sheet.sections[place].name)
      case .adjusted: words(ScoreSentence.bonus)
      case .total: words(ScoreSentence.total)
      case .rank: words(ColumnWord.rank)
      case .covered: words(ScoreSentence.scored)
      }
    return Table.Column(
      width: width, alignment: part == .unit ? .leading : .trailing, heads: [head])
  }

  private func spans(_ part: Part, _ card: ScoreCard) -> [Span] {
    switch part {
    case .unit:
      let name = state.book.unit(card.unit).map { words.shortName($0) } ?? card.unit.text
      return [Span(name), Span(state.isRemarked(.unit(card.unit)) ? "*" : "", .warning)]
    case .section(let place): return [Span(words.points(card.points(ofSection: place)))]
    case .adjusted:
      return [Span(card.adjustments.isEmpty ? "" : words.signed(card.adjusted), .dim)]
    case .total: return [Span(words.points(card.total), .title)]
    case .rank: return [Span(board.ranking.places[card.unit].map { "\($0.rank)" } ?? "")]
    case .covered:
      return [
        Span("\(card.scored)/\(card.lines.count)", card.scored < card.lines.count ? .warning : .dim)
      ]
    }
  }
}
