import Controller
import Domain
import Languages
import Storage

/// How scores are told on the command line.
struct ScoreTelling {
  private let session: BookSession
  private let sheet: ScoreSheet
  private var words: Words { session.words }

  init(_ session: BookSession) {
    self.session = session
    sheet = session.book.plans[session.year]?.scoreSheet ?? ScoreSheet()
  }

  /// The cards of all units that report for themselves, in official order or group by group.
  func cards(ranked: Bool) -> (cards: [ScoreCard], ranking: Ranking) {
    session.assessment.scoreCards(sheet, in: session.book, isRanked: ranked)
  }

  /// One row a unit.
  func table(_ cards: [ScoreCard], _ ranking: Ranking, ranked: Bool) -> TextTable {
    let rows = cards.map { card in
      [session.book.unit(card.unit).map { words.name($0) } ?? card.unit.text]
        + sheet.sections.indices.map { words.points(card.points(ofSection: $0)) }
        + [
          card.adjustments.isEmpty ? "" : words.signed(card.adjusted), words.points(card.total),
          "\(card.scored)/\(card.lines.count)",
        ] + (ranked ? [ranking.places[card.unit].map { "\($0.rank)" } ?? ""] : [])
    }
    let heads =
      [words(ColumnWord.unit)] + sheet.sections.map { words.shown($0.name) }
      + [words(ScoreSentence.bonus), words(ScoreSentence.total), words(ScoreSentence.scored)]
      + (ranked ? [words(ColumnWord.rank)] : [])
    return TextTable(heads: heads, rows: rows, leading: [0])
  }

  /// A card in full, a line each.
  func details(_ card: ScoreCard) -> [String] {
    let unit = session.book.unit(card.unit).map { words.name($0) } ?? card.unit.text
    guard let plan = session.book.plans[session.year] else { return [] }
    let lines = zip(sheet.sections, card.sections).flatMap { section, lines in
      [words.shown(section.name)]
        + lines.flatMap { line in
          ["  \(words.shown(line.line.name))"]
            + words.explain(line, in: plan, year: session.year).map { "    \($0)" }
        }
    }
    return ["\(unit) \(words.summary(card, sheet))"] + lines + words.sums(card, sheet)
  }

  func json(_ card: ScoreCard, _ ranking: Ranking) -> FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "unit": .text(card.unit.text),
      "points": .text(sheet.points.description), "scored": .number(card.scored),
      "lines": .list(card.lines.map(json)),
      "adjustments": .list(
        card.adjustments.map { adjustment in
          .record([
            "points": .text(adjustment.score.points.description),
            "reason": .text(adjustment.score.reason ?? ""), "by": .text(adjustment.score.by),
          ])
        }),
    ]
    record["total"] = card.total.map { .text($0.description) }
    record["rank"] = ranking.places[card.unit].map { .number($0.rank) }
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ line: ScoreCard.Line) -> FieldValue {
    var record: [String: FieldValue] = [
      "id": .text(line.line.id.text), "name": .text(line.line.name),
      "points": .text(line.line.points.description),
      "sources": .list(
        line.parts.map { part in
          var source: [String: FieldValue] = [
            "indicator": .text(part.indicator.text), "weight": .text(part.weight.description),
          ]
          source["rate"] = part.rate.map { .text($0.decimal(4)) }
          return .record(source)
        }),
    ]
    record["computed"] = line.computed.map { .text($0.description) }
    record["own"] = line.own.map { .text($0.points.description) }
    record["review"] = line.review.map { .text($0.points.description) }
    record["reason"] = line.review?.reason.map { .text($0) }
    record["score"] = line.points.map { .text($0.description) }
    return .record(record)
  }
}
