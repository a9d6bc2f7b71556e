import Controller
import Domain
import Languages
import TextUI

/// The sheet of one unit: what figures say, what the unit and the office gave, and what counts.
struct ScoreCardTable {
  private enum Part { case name, worth, computed, own, review, counts }

  @Held private var state: State
  private let words: Words
  private let card: ScoreCard
  private let rows: [ScoreBoard.Row]

  init(_ state: State, _ card: ScoreCard) {
    _state = Held(wrappedValue: state)
    words = state.words
    self.card = card
    rows = state.scores.rows
  }

  /// Draws it with the cursor of a board.
  func draw(_ board: ScoreBoard, into frame: inout Frame, _ area: Rect) {
    let parts = parts(of: area.width)
    let giver: Part = board.giver == .own ? .own : .review
    var table = Table(
      columns: parts.map { column($0.0, $0.1) }, sticky: 1, rowCount: rows.count,
      selectedRow: board.row, selectedColumn: parts.firstIndex { $0.0 == giver },
      region: "score", glyphs: state.glyphs
    ) { row, slot in
      spans(parts[slot].0, rows[row])
    }
    table.keepsRows = true
    table.draw(into: &frame, area: area)
    let layout = table.layout(area.size)
    for slot in layout.slots {
      let part = parts[slot.column].0
      guard part == .own || part == .review else { continue }
      for (line, row) in layout.rows.enumerated() {
        frame.name(
          Region("score.points", x: part == .own ? 0 : 1, y: row),
          area.line(layout.headRows + line, from: slot.x, width: slot.width))
      }
    }
  }

  /// Narrow, what figures say and what a line is worth give way: the foot tells them.
  private func parts(of width: Int) -> [(Part, Int)] {
    let narrow = width < 46
    let numbers: [Part] =
      narrow ? [.own, .review, .counts] : [.worth, .computed, .own, .review, .counts]
    let each = width < 60 ? 6 : 8
    let name = max(6, width - numbers.count * (each + 1) - 1)
    return [(.name, name)] + numbers.map { ($0, each) }
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let head: any Phrase =
      switch part {
      case .name: ColumnWord.title
      case .worth: ScoreSentence.points
      case .computed: ScoreSentence.computed
      case .own: ScoreSentence.own
      case .review: ScoreSentence.review
      case .counts: ScoreSentence.counts
      }
    return Table.Column(
      width: width, alignment: part == .name ? .leading : .trailing, heads: [words(head)])
  }

  private func spans(_ part: Part, _ row: ScoreBoard.Row) -> [Span] {
    let sheet = state.scoreSheet
    switch row {
    case .section(let place):
      let section = sheet.sections[place]
      switch part {
      case .name: return [Span(words.shown(section.name), .title)]
      case .worth:
        let points = section.lines.reduce(Quantity.zero) { $0 + $1.points }
        return [Span(points.description, .dim)]
      case .counts: return [Span(words.points(card.points(ofSection: place)), .title)]
      case .computed, .own, .review: return []
      }
    case .line(let section, let place): return spans(part, card.sections[section][place])
    case .adjustment(let id):
      guard let adjustment = card.adjustments.first(where: { $0.id == id }) else { return [] }
      switch part {
      case .name: return [Span(words.tell(adjustment))]
      case .counts: return [Span(words.signed(adjustment.score.points))]
      case .worth, .computed, .own, .review: return []
      }
    case .total:
      switch part {
      case .name: return [Span(words(ScoreSentence.total), .title)]
      case .worth: return [Span(sheet.points.description, .dim)]
      case .counts: return [Span(words.points(card.total), .title)]
      case .computed, .own, .review: return []
      }
    }
  }

  private func spans(_ part: Part, _ line: ScoreCard.Line) -> [Span] {
    switch part {
    case .name: return [Span("  " + words.shown(line.line.name))]
    case .worth: return [Span(line.line.points.description, .dim)]
    case .computed:
      return [Span(line.line.isManual ? "" : words.points(line.computed), .dim)]
    case .own: return [Span(line.own?.points.description ?? "\u{B7}", line.own == nil ? .dim : nil)]
    case .review:
      let hasReason = line.review?.reason != nil
      return [
        Span(
          line.review?.points.description ?? "\u{B7}",
          line.review == nil ? .dim : hasReason ? .warning : nil)
      ]
    case .counts:
      return [Span(words.points(line.points), line.points == nil ? .warning : .title)]
    }
  }
}
