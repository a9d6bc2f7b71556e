import Domain
import Languages

/// 考核 as rows of texts, heads first: all units, or the sheet of one.
struct ScoreTables {
  private let state: State
  private let words: Words
  private let sheet: ScoreSheet

  init(_ state: State) {
    self.state = state
    words = state.words
    sheet = state.scoreSheet
  }

  var rows: [[String]] {
    guard !sheet.isEmpty else { return [] }
    if state.scores.isInside, let card = state.scores.card { return rows(of: card) }
    let head =
      [words(ColumnWord.unit)] + sheet.sections.map { $0.name }
      + [words(ScoreSentence.bonus), words(ScoreSentence.total)]
      + (state.scores.isRanked ? [words(ColumnWord.rank)] : [])
    return [head]
      + state.scores.cards.map { card in
        [state.book.unit(card.unit).map { words.name($0) } ?? card.unit.text]
          + sheet.sections.indices.map { text(card.points(ofSection: $0)) }
          + [card.adjustments.isEmpty ? "" : text(card.adjusted), text(card.total)]
          + (state.scores.isRanked
            ? [state.scores.ranking.places[card.unit].map { "\($0.rank)" } ?? ""] : [])
      }
  }

  private func rows(of card: ScoreCard) -> [[String]] {
    let name = state.book.unit(card.unit).map { words.name($0) } ?? card.unit.text
    let head: [any Phrase] = [
      ColumnWord.unit, ScoreSentence.section, ColumnWord.title, ScoreSentence.points,
      ScoreSentence.computed, ScoreSentence.own, ScoreSentence.review, ScoreSentence.counts,
      ColumnWord.reason,
    ]
    let lines = zip(sheet.sections, card.sections).flatMap { section, lines in
      lines.map { line in
        [
          name, section.name, line.line.name, line.line.points.description, text(line.computed),
          text(line.own?.points), text(line.review?.points), text(line.points),
          line.review?.reason ?? "",
        ]
      }
    }
    let adjustments = card.adjustments.map { adjustment in
      [
        name, "", words(adjustment.score.points.isNegative ? ScoreSentence.deduction : .bonus), "",
        "", "", "", adjustment.score.points.description, adjustment.score.reason ?? "",
      ]
    }
    let total = [
      name, "", words(ScoreSentence.total), sheet.points.description, "", "", "", text(card.total),
      "",
    ]
    return [head.map { words($0) }] + lines + adjustments + [total]
  }

  private func text(_ points: Quantity?) -> String { points?.description ?? "" }
}
