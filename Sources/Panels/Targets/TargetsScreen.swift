import Controller
import Domain
import Languages
import TextUI

/// 分解: units by indicators, in each cell the target of the year and the unit's part in it, below
/// them what the units come to and what of the city's target is left.
struct TargetsScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard frame.kept("has indicators", { !ground.targetIndicators.isEmpty }) else {
      let sentence = ListSentence.nothingFits(
        filter: state.filterWords.joined(separator: " · "), key: Hints.key(.clearFilter, state))
      let text = state.isFiltered ? words(sentence) : words(ObstacleSentence.nothingAsked)
      frame.draw(text, x: 0, y: 0, in: area, .warning)
      return
    }
    let marked = state.markedTargets
    let strip = TargetStrip(_state, _ground, marked: marked)
    let sums = area.height >= 10 ? 2 : 0
    let parts = area.splitRows([
      .share(1), .fixed(sums), .fixed(strip.height(in: area.height)),
    ])
    let height = parts[0].height
    var table = frame.kept("table", of: height) { TargetTable(ground).table(height: height) }
    let cursor = state.targets.cursor
    (table.selectedRow, table.selectedColumn) = (cursor.row, cursor.column + 1)
    if !marked.isEmpty {
      let ground = ground
      table.isMarked = { row, column in
        ground.targetPlace(Focus(row: row, column: column - 1)).map(marked.contains) ?? false
      }
    }
    table.draw(into: &frame, area: parts[0])
    if sums > 0 {
      let layout = table.layout(parts[0].size)
      frame.drawPart("sums", of: layout.slots, in: parts[1]) { frame in
        TargetTable(ground).drawSums(layout, into: &frame, parts[1])
      }
    }
    drawField(into: &frame)
    strip.draw(into: &frame, area: parts[2])
  }

  /// The target that is being typed, in its cell.
  private func drawField(into frame: inout Frame) {
    let cursor = state.targets.cursor
    guard case .line(let editor) = state.layer, state.isTypedInCell(editor),
      let cell = frame.area(of: Region("target", x: cursor.column + 1, y: cursor.row))
    else { return }
    editor.field.draw(
      into: &frame, area: cell, role: editor.refusal == nil ? .field : .fieldError)
  }
}
