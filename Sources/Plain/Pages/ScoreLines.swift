import Controller
import Domain
import Languages

/// 考核 in lines: the units with what they come to, or the sheet of one of them.
extension PlainTeller {
  var scores: PlainPage {
    var page = PlainPage()
    let board = state.scores
    let sheet = state.scoreSheet
    guard !sheet.isEmpty, let card = board.card else {
      page.say(title(words(ScreenWord.scores), about: ""))
      page.say(
        words(
          ScoreSentence.empty(
            add: words(Command.scoreSection), template: words(Command.scoreTemplate))))
      return page
    }
    guard board.isInside else {
      page.say(
        title(
          words(ScreenWord.scores), about: words(ScoreSentence.outOf(sheet.points.description))))
      for (place, card) in board.cards.enumerated() { offer(card, sheet, place, into: &page) }
      return page
    }
    let unit = state.book.unit(card.unit).map { words.name($0) } ?? card.unit.text
    page.say(title(words(ScreenWord.scores), about: unit))
    page.say(words.summary(card, sheet))
    for (place, row) in board.rows.enumerated() { offer(row, of: card, place, into: &page) }
    for line in state.remarks(on: .unit(card.unit)) { page.say(line) }
    return page
  }

  private func offer(
    _ card: ScoreCard, _ sheet: ScoreSheet, _ place: Int, into page: inout PlainPage
  ) {
    let unit = state.book.unit(card.unit).map { words.name($0) } ?? card.unit.text
    let rank = state.scores.ranking.places[card.unit].map {
      words.named(words(ColumnWord.rank), "\($0.rank)")
    }
    page.offer(
      words.named(unit, words.list([words.summary(card, sheet), rank ?? ""])), .scored(place))
  }

  private func offer(
    _ row: ScoreBoard.Row, of card: ScoreCard, _ place: Int, into page: inout PlainPage
  ) {
    switch row {
    case .section(let section):
      page.offer(
        words.named(
          words.shown(state.scoreSheet.sections[section].name),
          words.points(card.points(ofSection: section))), .score(place))
    case .line(let section, let line): page.offer(tell(card.sections[section][line]), .score(place))
    case .adjustment(let id):
      guard let adjustment = card.adjustments.first(where: { $0.id == id }) else { return }
      page.offer(
        words.named(words.tell(adjustment), words.signed(adjustment.score.points)), .score(place))
    case .total:
      page.say(words.named(words(ScoreSentence.total), words.points(card.total)))
    }
  }

  private func tell(_ line: ScoreCard.Line) -> String {
    func told(_ word: ScoreSentence, _ points: Quantity?) -> String {
      points.map { "\(words(word)) \($0)" } ?? ""
    }
    return words.named(
      words.shown(line.line.name),
      words.list([
        told(.counts, line.points), words(words.origin(line)),
        words(ScoreSentence.outOf(line.line.points.description)), told(.computed, line.computed),
        told(.own, line.own?.points), told(.review, line.review?.points),
      ]))
  }
}
