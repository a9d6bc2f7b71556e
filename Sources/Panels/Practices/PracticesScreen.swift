import Controller
import Domain
import Languages
import TextUI

/// 经验库: the highlights that are worth spreading, area by area, the latest first; below them the
/// chosen one in full, and where it can be taken.
struct PracticesScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let board: PracticeBoard

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    board = state.wrappedValue.practiceBoard
  }

  func draw(into frame: inout Frame, area: Rect) {
    frame.drawPart("box", in: area) { frame in
      Box(title: words(ScreenWord.practices), label: label, isFocused: true, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
    }
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    guard !board.items.isEmpty else { return drawEmpty(into: &frame, inside) }
    let footLines = inside.height >= 20 ? 7 : inside.height >= 12 ? 5 : 0
    let parts = inside.splitRows([.share(1), .fixed(footLines)])
    drawList(into: &frame, parts[0])
    drawSelected(into: &frame, parts[1])
  }

  private var label: [Span] {
    guard board.total > 0 else { return [] }
    let counts = words.counts(board.items)
    guard board.items.count < board.total else { return [Span(counts, .dim)] }
    return [Span(words(PracticeSentence.shown(board.items.count, of: board.total)), .marked)]
  }

  private func drawEmpty(into frame: inout Frame, _ area: Rect) {
    let sentence: PracticeSentence =
      board.total == 0 ? state.emptyLibrary : .noneShown(key: Hints.key(.clearFilter, state))
    frame.drawWrapped(words(sentence), in: area, .dim)
  }

  private func drawList(into frame: inout Frame, _ area: Rect) {
    let visible = ScrollWindow.rows(
      count: board.rows.count, visible: area.height, selection: board.selectedRow)
    for (line, row) in visible.enumerated() {
      let place = area.line(line)
      switch board.rows[row] {
      case .area(let id):
        frame.drawPart("row", row, in: place) { drawArea(id, into: &$0, place) }
      case .practice(let number):
        let role: Role = number == board.selection ? .rowFocus : .row
        frame.drawPart("row", row, of: role, in: place) {
          drawPractice(number, role, into: &$0, place)
        }
      }
    }
  }

  private func drawArea(_ id: Area.ID?, into frame: inout Frame, _ place: Rect) {
    frame.fill(place, .row)
    let name = words.area(id, in: ground.book)
    frame.draw(
      TextWidth.clip(name, to: place.width, mark: ground.glyphs.ellipsis), x: 0, y: 0, in: place,
      .header)
  }

  /// Unit and period stand before the text where it keeps enough room.
  private func drawPractice(
    _ number: Int, _ role: Role, into frame: inout Frame, _ place: Rect
  ) {
    let practice = ground.practiceBoard.items[number]
    frame.fill(place, role)
    frame.name(Region("practice", y: number), place)
    let ellipsis = state.glyphs.ellipsis
    func column(_ text: String, _ columns: Int) -> String {
      TextWidth.padded(text, to: columns, mark: ellipsis) + " "
    }
    let unit = state.book.unit(practice.id.unit).map { words.shortName($0) }
    var spans = [
      Span(" "), Span(column(unit ?? practice.id.unit.text, ColumnWidth.unit(words.language))),
    ]
    if place.width >= 60 {
      spans.append(Span(column(words(words.full(practice.id.period)), 10), .dim))
    }
    let count = practice.borrowers.count
    let taken = count > 0 ? " " + words(PracticeSentence.takenUp(count)) : ""
    let room = place.width - spans.columns - TextWidth.columns(of: taken)
    spans.append(Span(column(words.line(practice.item.text), max(4, room - 1))))
    spans.append(Span(taken, .saved))
    frame.draw(
      spans.clipped(to: place.width, mark: ellipsis), x: 0, y: 0, in: place, role)
  }

  private func drawSelected(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0, let practice = board.selected else { return }
    frame.fill(area.line(0), state.glyphs.horizontal, .border)
    let plan = state.book.plans[practice.id.period.year]
    var below: [Span] = []
    if !practice.item.links.isEmpty {
      let links = words.links(practice.item.links, in: plan)
      below.append(Span("\(state.glyphs.right) \(links)", .dim))
    }
    let last = Span(whereTo, .dim)
    let room = area.height - 2 - below.count
    let text = TextWidth.wrap(words.line(practice.item.text), to: area.width)
    var lines = text.prefix(room).map { [Span($0)] }
    if text.count > room, let end = lines.popLast() {
      lines.append((end + [Span(state.glyphs.ellipsis)]).clipped(to: area.width, mark: ""))
    }
    lines += below.map { [$0] }
    frame.draw(lines + [[last]], below: 1, in: area, .text, mark: state.glyphs.ellipsis)
  }

  /// Where the key takes it, or why it can't be taken there.
  private var whereTo: String {
    if let obstacle = state.obstacle(to: .borrow) { return words(obstacle) }
    return words(
      PracticeSentence.goesTo(
        unit: state.focusedUnit.map { words.name($0) } ?? "",
        period: words(words.full(state.reportPeriod)), key: Hints.key(.borrow, state)))
  }
}
