import Controller
import Domain
import Languages
import TextUI

/// 考核: what every unit comes to by section, or the sheet of one unit line by line.
struct ScoresScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let board: ScoreBoard
  private let sheet: ScoreSheet

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    board = state.wrappedValue.scores
    sheet = state.wrappedValue.scoreSheet
  }

  func draw(into frame: inout Frame, area: Rect) {
    frame.drawPart("box", in: area) { frame in
      Box(title: title, label: label, isFocused: true, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
    }
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    guard !sheet.isEmpty, let card = board.card else {
      return drawEmpty(into: &frame, inside)
    }
    let footLines = inside.height >= 18 ? 5 : inside.height >= 9 ? 3 : 0
    let parts = inside.splitRows([.share(1), .fixed(footLines)])
    if board.isInside {
      let sheet = frame.kept("sheet") { ScoreCardTable(ground, card) }
      sheet.draw(board, into: &frame, parts[0])
    } else {
      var table = frame.kept("table") { ScoreOverview(ground).table(width: parts[0].width) }
      table.selectedRow = board.selection
      table.draw(into: &frame, area: parts[0])
    }
    drawFoot(into: &frame, parts[1], card)
  }

  private var title: String {
    let name = words(ScreenWord.scores)
    guard board.isInside, let unit = board.chosenUnit.flatMap({ state.book.unit($0) }) else {
      return name
    }
    return "\(name) \(words.name(unit))"
  }

  private var label: [Span] {
    guard !sheet.isEmpty else { return [] }
    if board.isInside, let card = board.card {
      return [Span(words.summary(card, sheet), .dim)]
    }
    let points = words(ScoreSentence.outOf(sheet.points.description))
    let ranked = board.isRanked ? words(ScoreSentence.ranked) : ""
    return [Span(words.list([points, ranked]), .dim)]
  }

  private func drawEmpty(into frame: inout Frame, _ area: Rect) {
    let sentence = ScoreSentence.empty(
      add: Hints.key(.scoreSection, state), template: Hints.key(.scoreTemplate, state))
    frame.drawWrapped(words(sentence), in: area, .dim)
  }

  /// How the row of the cursor comes to its points, as much as there is room for.
  private func drawFoot(into frame: inout Frame, _ area: Rect, _ card: ScoreCard) {
    guard area.height > 0 else { return }
    frame.fill(area.line(0), state.glyphs.horizontal, .border)
    let lines = foot(card).enumerated().map { [Span($1, $0 == 0 ? .title : .dim)] }
    frame.draw(lines, below: 1, in: area, .text, mark: state.glyphs.ellipsis)
  }

  private func foot(_ card: ScoreCard) -> [String] {
    guard let plan = state.plan else { return [] }
    if let line = board.chosenLine {
      let told = words.explain(line, in: plan, year: state.assessment.year)
      // What counts is said first; how it comes about behind it.
      return [words.list([words.shown(line.line.name), told.last ?? ""])] + told.dropLast()
    }
    let unit = state.book.unit(card.unit).map { words.name($0) } ?? card.unit.text
    return [words.list([unit, words.summary(card, sheet)])] + words.sums(card, sheet)
  }
}
