import Controller
import Domain
import Languages
import TextUI

/// 计划 and 两纲: what they are made of as a tree, and the fields of what is chosen beside it; below it
/// where it is narrow, in its place where it is low too.
struct PartScreen: Widget {
  @Held private var state: State
  private let words: Words
  private let board: PartBoard
  private var year: Int { state.assessment.year }

  init(_ state: Held<State>, _ ground: Held<State>) {
    _state = state
    words = state.wrappedValue.words
    board = state.wrappedValue.parts
  }

  func draw(into frame: inout Frame, area: Rect) {
    if area.width >= 60 {
      let parts = area.splitColumns([.share(9), .share(11)])
      drawTree(into: &frame, area: parts[0])
      drawFields(into: &frame, area: parts[1])
    } else if area.height >= 18 {
      let parts = area.splitRows([.share(1), .share(1)])
      drawTree(into: &frame, area: parts[0])
      drawFields(into: &frame, area: parts[1])
    } else if board.isInside {
      drawFields(into: &frame, area: area)
    } else {
      drawTree(into: &frame, area: area)
    }
  }

  // MARK: The tree

  private func drawTree(into frame: inout Frame, area: Rect) {
    let screen: ScreenWord = state.screen == .outlines ? .outlines : .planning
    let title = words(screen) + " " + words(StatusLabel.year(year))
    frame.drawPart("tree", of: board.isInside, in: area) { frame in
      Box(title: title, label: label, isFocused: !board.isInside, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
    }
    let inside = Box.inside(area)
    guard !board.rows.isEmpty else {
      let key = state.keyLabel(of: .addPart, limit: 1)
      let text = words(PartSentence.noOutlines(key: key))
      return frame.drawWrapped(text, in: inside, .dim)
    }
    var list = ListView(
      count: board.rows.count, selection: board.selection, region: "part", glyphs: state.glyphs
    ) { spans(of: board.rows[$0], width: inside.width) }
    list.keepsRows = true
    list.draw(into: &frame, area: inside)
  }

  /// How the plan stands; of the outlines how many indicators have reached what they shall.
  private var label: [Span] {
    guard state.screen == .outlines else {
      let plan = state.plan?.state.rawValue ?? ""
      return [Span(words.option(plan, of: .state), .dim)]
    }
    let outcomes = state.book.outlines.outcomes.values
    guard !outcomes.isEmpty else { return [] }
    let met = outcomes.count { $0.status == .met || $0.status == .onTrack }
    return [Span("\(met)/\(outcomes.count)", .dim)]
  }

  private func spans(of row: PartBoard.Row, width: Int) -> [Span] {
    let sign = row.isOpen.map { $0 ? "- " : "+ " } ?? "  "
    let indent = String(repeating: " ", count: row.depth * 2) + sign
    let name = words.title(of: row.node, in: state.book, year: year)
    let mark = remark(row)
    let room = max(4, width - indent.count - mark.columns - (mark.isEmpty ? 0 : 1))
    let shown = TextWidth.padded(
      name, to: room, alignment: .leading, mark: state.glyphs.ellipsis)
    let role: Role? = row.isRetired ? .dim : row.depth == 0 ? .title : nil
    return [Span(indent, .dim), Span(shown, role)] + (mark.isEmpty ? [] : [Span(" ")] + mark)
  }

  private func remark(_ row: PartBoard.Row) -> [Span] {
    if row.isRetired { return [Span(words(PartWord.retired), .dim)] }
    guard let outcome = state.outcome(row.node.part) else { return [] }
    let role: Role =
      switch outcome.status {
      case .met: .lampDone
      case .onTrack: .lampOnPace
      case .notMet: .lampBehind
      case .noData: .dim
      }
    return [Span(words(OutcomeWord(outcome.status)), role)]
  }

  // MARK: The fields

  /// They stay until the cursor goes to another row or line.
  private func drawFields(into frame: inout Frame, area: Rect) {
    let key = FieldsKey(row: board.selection, line: board.isInside ? board.line : nil)
    frame.drawPart("fields", of: key, in: area) { drawFieldsAnew(into: &$0, area) }
  }

  /// What they are drawn from besides the ground.
  private struct FieldsKey: Equatable {
    let row: Int
    let line: Int?
  }

  private func drawFieldsAnew(into frame: inout Frame, _ area: Rect) {
    let title = board.chosen.map { words.title(of: $0.node, in: state.book, year: year) } ?? ""
    let kind = board.part.map { words(PartWord($0.kind)) } ?? ""
    let label = [kind, board.part?.id ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    Box(
      title: title, label: label.isEmpty ? [] : [Span(label, .dim)], isFocused: board.isInside,
      glyphs: state.glyphs
    )
    .draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    if board.lines.isEmpty, board.chosen != nil {
      let hint = PartSentence.howToOpen(
        open: state.keyLabel(of: .open, limit: 1), make: state.keyLabel(of: .addPart, limit: 1))
      return frame.drawWrapped(words(hint), in: inside, .dim)
    }
    let foot = inside.height >= 10 && longText(width: inside.width) != nil ? 3 : 0
    let parts = inside.splitRows([.share(1), .fixed(foot)])
    let lines = frame.kept("fields", of: board.selection) {
      board.lines.map { spans(of: $0, width: inside.width) }
    }
    ListView(
      count: lines.count, selection: board.isInside ? board.line : nil, region: "part.field",
      glyphs: state.glyphs
    ) { lines[$0] }
    .draw(into: &frame, area: parts[0])
    if let text = longText(width: inside.width) { frame.drawWrapped(text, in: parts[1], .text) }
  }

  private var labelWidth: Int { words.language == .zh ? 13 : 16 }

  private func spans(of line: PartBoard.Line, width: Int) -> [Span] {
    let (label, value) = words.tell(line, in: state.book, year: year)
    let labels = min(labelWidth, max(6, width / 2))
    let name = TextWidth.padded(
      label, to: labels, alignment: .leading, mark: state.glyphs.ellipsis)
    let shown = value.map { Span($0) } ?? Span(words(PartWord.empty), .dim)
    return [Span(name + " ", .dim), shown]
  }

  /// The text under the cursor; nil where its own line holds all of it.
  private func longText(width: Int) -> String? {
    guard let line = board.chosenLine,
      let value = words.tell(line, in: state.book, year: year).value,
      TextWidth.columns(of: value) > width - labelWidth - 1
    else { return nil }
    return value
  }
}
