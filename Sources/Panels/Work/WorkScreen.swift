import Controller
import Domain
import Languages
import TextUI

/// 督办: tasks or issues, one below the other by what presses, or in columns by how far they are.
struct WorkScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let board: WorkBoard

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    board = state.wrappedValue.workBoard
  }

  func draw(into frame: inout Frame, area: Rect) {
    let inside = Box.inside(area)
    // Where there is hardly a line, it belongs to the list.
    let headLines = inside.height >= 3 ? 1 : 0
    let footLines = inside.height >= 14 ? 4 : inside.height >= 8 ? 2 : 0
    let parts = inside.splitRows([.fixed(headLines), .share(1), .fixed(footLines)])
    frame.drawPart("box", in: area) { frame in
      Box(title: words(ScreenWord.work), label: label, isFocused: true, glyphs: state.glyphs)
        .draw(into: &frame, area: area)
      if !inside.isEmpty { drawKinds(into: &frame, parts[0]) }
    }
    guard !inside.isEmpty else { return }
    if board.items.isEmpty {
      drawEmpty(into: &frame, parts[1])
    } else if board.isBoard {
      WorkColumns(state).draw(into: &frame, area: parts[1])
    } else {
      let width = parts[1].width
      var table = frame.kept("table") { WorkTable(ground).table(width: width) }
      table.selectedRow = board.selection
      table.draw(into: &frame, area: parts[1])
    }
    frame.drawPart("selected", board.selection, in: parts[2]) { frame in
      drawSelected(into: &frame, parts[2])
    }
  }

  private var label: [Span] {
    let all = state.register.items(board.kind)
    guard !all.isEmpty else { return [] }
    return [Span(words.summary(board.items, on: state.today), .dim)]
  }

  /// Tasks and issues, the one that is shown marked; each a button.
  private func drawKinds(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    var x = 0
    for (place, kind) in WorkItem.Kind.allCases.enumerated() {
      let name = words(kind == .task ? WorkSentence.tasks : .issues)
      let count = state.register.items(kind).count { !$0.isFinished }
      let text = " \(name) \(count) "
      let role: Role = kind == board.kind ? .tabActive : .tab
      let columns = frame.draw(text, x: x, y: 0, in: area, role)
      frame.name(Region("work.kind", x: place), area.line(0, from: x, width: columns))
      x += columns + 1
    }
    guard state.register.isAlone else { return }
    let alone = words(WorkSentence.alone)
    let start = area.width - TextWidth.columns(of: alone)
    if start > x { frame.draw(alone, x: start, y: 0, in: area, .dim) }
  }

  private func drawEmpty(into frame: inout Frame, _ area: Rect) {
    let key = Hints.key(.addWork, state)
    let unit = state.filter.unit.flatMap { state.book.unit($0) }
    let sentence: WorkSentence =
      if let unit, !state.register.items(board.kind).isEmpty {
        .noneOfUnit(words.name(unit), key: Hints.key(.clearFilter, state))
      } else {
        board.kind == .task ? .noTasks(key: key) : .noIssues(key: key)
      }
    frame.drawWrapped(words(sentence), in: area, .dim)
  }

  /// The chosen item in full, and what was done with it last.
  private func drawSelected(into frame: inout Frame, _ area: Rect) {
    guard area.height > 0, let item = board.selected else { return }
    frame.fill(area.line(0), state.glyphs.horizontal, .border)
    let year = state.assessment.year
    var lines: [[Span]] = [[Span(words.title(item), .title)]]
    let helpers = item.assisting.map { id in
      state.book.unit(id).map { words.shortName($0) } ?? id.text
    }
    let helping = helpers.isEmpty ? "" : "+" + helpers.joined(separator: " ")
    let due = item.due.map { words.dayOfWeek($0, in: year) } ?? words(WorkSentence.noDue)
    lines.append([
      Span(words.list([words.who(item, in: state.book), helping, due]) + "  "),
      Span(words.standing(item, on: state.today), WorkLineSpans(state, item).role),
    ])
    let asked = item.askedExtension?.due.map {
      words(WorkSentence.asked(to: words.day($0, in: year)))
    }
    if let asked { lines.append([Span(asked, .warning)]) }
    if let last = words.history(item, year: year).last { lines.append([Span(last, .dim)]) }
    frame.draw(lines, below: 1, in: area, .text, mark: state.glyphs.ellipsis)
  }
}
