import Controller
import Domain
import Languages
import TextUI

/// Tasks or issues as a board: a column for each state, a card of two lines for each item.
struct WorkColumns: Widget {
  /// The least columns in which a card says something.
  private static let leastWidth = 16

  private let state: State
  private let words: Words
  private let board: WorkBoard

  init(_ state: State) {
    self.state = state
    words = state.words
    board = state.workBoard
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard !area.isEmpty else { return }
    let columns = board.columns
    let chosen = board.selected.flatMap { columns.firstIndex(of: $0.state) } ?? 0
    let fitting = max(1, min(columns.count, (area.width + 1) / (Self.leastWidth + 1)))
    let first = max(0, min(chosen - fitting / 2, columns.count - fitting))
    let places = area.splitColumns(Array(repeating: .share(1), count: fitting))
    for (place, column) in columns[first..<first + fitting].enumerated() {
      // A space parts the columns.
      let rect = places[place]
      let width = place + 1 < fitting ? rect.width - 1 : rect.width
      draw(
        column, into: &frame, Rect(x: rect.x, y: rect.y, width: width, height: rect.height))
    }
    let edge = area.line(0)
    if first > 0 { frame.draw(state.glyphs.left, x: 0, y: 0, in: edge, .key) }
    if first + fitting < columns.count {
      frame.draw(state.glyphs.right, x: edge.width - 1, y: 0, in: edge, .key)
    }
  }

  private func draw(_ column: WorkItem.State, into frame: inout Frame, _ area: Rect) {
    let places = board.places(column)
    let head = area.line(0)
    let hasCursor = board.selected?.state == column
    frame.fill(head, hasCursor ? .headerFocus : .header)
    let title = " \(words.state(column, of: board.kind)) \(places.count)"
    frame.draw(
      TextWidth.clip(title, to: head.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: head,
      hasCursor ? .headerFocus : .header)
    let lines = area.height - 1
    let cardLines = lines >= 4 ? 2 : 1
    let selected = places.firstIndex(of: board.selection)
    let visible = ScrollWindow.rows(
      count: places.count, visible: max(0, lines / cardLines), selection: selected ?? 0)
    for (line, row) in visible.enumerated() {
      let card = Rect(
        x: area.x, y: area.y + 1 + line * cardLines, width: area.width, height: cardLines)
      draw(places[row], into: &frame, card)
    }
  }

  private func draw(_ row: Int, into frame: inout Frame, _ card: Rect) {
    let item = board.items[row]
    let role: Role = row == board.selection ? .rowFocus : .row
    let line = WorkLineSpans(state, item)
    frame.fill(card, role)
    frame.name(Region("work", y: row), card)
    let title = [
      Span("\(item.number) ", .dim), Span(words.shown(item.title), item.isFinished ? .dim : nil),
    ]
    frame.draw(
      title.clipped(to: card.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: card, role)
    guard card.height > 1 else { return }
    let unit = item.unit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
    let standing = words.standing(item, on: state.today)
    let due = item.due.map { words.day($0, in: state.assessment.year) } ?? ""
    let told = [
      Span("  "), Span((unit ?? words(WorkSentence.ourselves)) + " ", .dim),
      Span(standing.isEmpty ? due : standing, line.role),
    ]
    frame.draw(
      told.clipped(to: card.width, mark: state.glyphs.ellipsis), x: 0, y: 1, in: card, role)
  }
}
