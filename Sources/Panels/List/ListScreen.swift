import Controller
import Domain
import Languages
import TextUI

/// 清单: every figure that a unit is asked for and every task and issue that isn't finished as a row,
/// sorted and filtered, and below the table what stands under the cursor.
struct ListScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard !state.assessment.indicators.isEmpty else {
      frame.draw(words(ObstacleSentence.nothingAsked), x: 0, y: 0, in: area, .warning)
      return
    }
    let isEmpty = state.list.items.isEmpty
    let strip =
      isEmpty ? 0 : area.height >= 14 ? 4 : area.height >= 9 ? 3 : area.height >= 5 ? 2 : 1
    let parts = area.splitRows([.share(1), .fixed(strip)])
    let box = parts[0]
    let isFramed = box.height >= 5
    let inside = isFramed ? Box.inside(box) : box
    if isFramed { frame.drawPart("box", in: box) { drawBox(into: &$0, box) } }
    if isEmpty {
      frame.drawWrapped(nothing, in: inside, .text)
    } else {
      var table = frame.kept("table") { ListColumns(ground).table }
      table.selectedRow = state.list.selection
      table.headColumn = state.list.columns.firstIndex(of: state.list.column)
      table.draw(into: &frame, area: inside)
      let typed = Region("list", x: table.selectedColumn ?? 0, y: state.list.selection)
      CellField(state, typed)?.draw(into: &frame)
      if let item = state.listedWork {
        draw(item, into: &frame, parts[1])
      } else {
        FigureStrip(_state).draw(into: &frame, area: parts[1])
      }
    }
  }

  /// A task or an issue below the table: what it is, and what is to be known of it.
  private func draw(_ item: WorkItem, into frame: inout Frame, _ area: Rect) {
    guard !area.isEmpty else { return }
    let top = area.height >= 4 ? 1 : 0
    if top > 0 { frame.fill(area.line(0), state.glyphs.horizontal, .border) }
    let facts = words.details(
      item, in: state.book, year: state.assessment.year, today: state.today)
    let lines = [[Span(words.title(item), .title)]] + facts.map { [Span($0)] }
    for (place, line) in lines.prefix(area.height - top).enumerated() {
      let row = area.line(top + place)
      frame.draw(
        line.clipped(to: row.width, mark: state.glyphs.ellipsis), x: 0, y: 0, in: row, .text)
    }
  }

  /// What is shown, how many of how many, and the key that shows everything.
  private func drawBox(into frame: inout Frame, _ area: Rect) {
    var title = words(ScreenWord.list)
    if state.showsBehindOnly { title += " · " + words(StatusLabel.behindOnly) }
    if !state.filter.isEmpty {
      title += " · " + words(StatusLabel.filtered(state.filterWords.joined(separator: " · ")))
    }
    var label = [Span("\(state.list.items.count)/\(state.list.total)")]
    if state.isFiltered {
      let clear = words(ListSentence.clearWith(key: Hints.key(.clearFilter, state))) + "  "
      let needed = TextWidth.columns(of: title + clear) + label.columns + 7
      if needed <= area.width { label.insert(Span(clear, .dim), at: 0) }
    }
    Box(title: title, label: label, isFocused: true, glyphs: state.glyphs)
      .draw(into: &frame, area: area)
  }

  /// Why no row is shown, and the key that changes it.
  private var nothing: String {
    if !state.filter.isEmpty {
      let filter =
        state.filterWords + (state.showsBehindOnly ? [words(StatusLabel.behindOnly)] : [])
      return words(
        ListSentence.nothingFits(
          filter: filter.joined(separator: " · "), key: Hints.key(.clearFilter, state)))
    }
    let key = Hints.key(.behindOnly, state)
    let (set, all) = (state.assessment.indicatorsWithTarget, state.assessment.indicators.count)
    return words(
      set == 0 ? ListSentence.noTargets(set: set, of: all, key: key) : .nothingBehind(key: key))
  }
}
