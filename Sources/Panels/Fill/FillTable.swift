import Controller
import Domain
import Languages
import TextUI

/// The rows of 填报: 上期 | 本期 | 累计 | 目标 | 完成率 | 灯, as many of them as fit.
struct FillTable {
  private enum Part { case name, previous, current, toDate, target, completion, lamp, note }

  @Held private var state: State
  private let words: Words
  /// The indicators that the month asks of the unit, as places.
  let columns: [Int]
  private let parts: [(part: Part, width: Int)]
  /// Of each row the column in which the other of the two amounts is typed.
  private var counterparts: [Int?] = []

  /// - Parameter state: without cursors, but with the unit; kept as long as it is the same.
  init(_ state: State, width: Int) {
    _state = Held(wrappedValue: state)
    words = state.words
    columns = state.fillColumns
    let name = ColumnWidth.numberedIndicator(words.language, of: width)
    var parts: [(Part, Int)] = [
      (.name, name), (.previous, 9), (.current, 9), (.toDate, 9), (.target, 9), (.completion, 6),
      (.lamp, 2),
    ]
    func used() -> Int { parts.reduce(0) { $0 + $1.1 + 1 } }
    for part in [Part.completion, .target, .previous] where used() > width {
      parts.removeAll { $0.0 == part }
    }
    let free = width - used()
    if free >= 13 { parts.append((.note, min(60, free - 1))) }
    self.parts = parts
    counterparts = columns.map { counterpart($0) }
  }

  /// Draws it with the cursor and the marks of a state.
  func draw(_ state: State, into frame: inout Frame, _ area: Rect) {
    let selected = columns.firstIndex(of: state.focus.column)
    let typed: Part = state.typesCounterpart ? .toDate : .current
    let slot = parts.firstIndex { $0.part == slotPart(typed, state) } ?? 0
    var table = frame.kept("rows") { rows }
    (table.selectedRow, table.selectedColumn) = (selected, slot)
    let marked = state.markedPlaces
    if !marked.isEmpty {
      let (row, columns) = (state.focus.row, columns)
      let entry = parts.firstIndex { $0.part == .current } ?? 0
      table.isMarked = { place, slot in
        slot == entry && marked.contains(Focus(row: row, column: columns[place]))
      }
    }
    table.draw(into: &frame, area: area)
    nameCounterparts(table.layout(area.size), into: &frame, area)
    if let selected {
      CellField(state, Region("figure", x: slot, y: selected))?.draw(into: &frame)
    }
  }

  /// The rows without the cursor.
  private var rows: Table {
    var table = Table(
      columns: parts.map { column($0.part, $0.width) }, sticky: 1, rowCount: columns.count,
      region: "figure", glyphs: state.glyphs
    ) { row, slot in
      spans(parts[slot].part, columns[row], isFirst: isFirstOfArea(row))
    }
    table.keepsRows = true
    return table
  }

  /// Names the cells where the other of the two amounts is typed.
  private func nameCounterparts(
    _ layout: TableLayout, into frame: inout Frame, _ area: Rect
  ) {
    for (line, row) in layout.rows.enumerated() {
      guard let place = counterparts[row],
        let slot = layout.slots.first(where: { $0.column == place })
      else { continue }
      frame.name(
        Region("counterpart", y: row),
        area.line(layout.headRows + line, from: slot.x, width: slot.width))
    }
  }

  /// The column in which the other of the two amounts is typed; nil where there is no other.
  private func counterpart(_ column: Int) -> Int? {
    let indicator = state.assessment.indicators[column]
    guard indicator.kind == .flow else { return nil }
    let part: Part = indicator.entryMode == .cumulative ? .current : .toDate
    return parts.firstIndex { $0.part == part }
  }

  /// Of what is stored as 累计 the counterpart is 本期.
  private func slotPart(_ part: Part, _ state: State) -> Part {
    guard state.focusedIndicator?.entryMode == .cumulative, state.focusedIndicator?.kind == .flow
    else { return part }
    return part == .toDate ? .current : .toDate
  }

  private func isFirstOfArea(_ row: Int) -> Bool {
    row == 0
      || state.assessment.area(ofColumn: columns[row - 1])
        != state.assessment.area(ofColumn: columns[row])
  }

  private func column(_ part: Part, _ width: Int) -> Table.Column {
    let word: ColumnWord =
      switch part {
      case .name: .indicator
      case .previous: .previous
      case .current: .current
      case .toDate: .toDate
      case .target: .target
      case .completion: .completion
      case .lamp: .lamp
      case .note: .note
      }
    let isText = part == .name || part == .lamp || part == .note
    return Table.Column(
      width: width, alignment: isText ? .leading : .trailing, heads: [words(word)])
  }

  private func spans(_ part: Part, _ column: Int, isFirst: Bool) -> [Span] {
    let indicator = state.assessment.indicators[column]
    guard let unit = state.focusedUnit else { return [] }
    let cell = Edit.Cell(unit.id, indicator.id, state.period(of: indicator))
    let isCumulative = indicator.kind == .flow && indicator.entryMode == .cumulative
    let measure = state.measureInSight(column)
    switch part {
    case .name:
      let area = state.assessment.area(ofColumn: column)
      return [
        Span(isFirst ? "\(area + 1) " : "  ", .dim), Span(words.shortName(indicator)),
      ]
    case .previous:
      let before = Edit.Cell(unit.id, indicator.id, cell.period.previous)
      return [Span(stored(before, indicator) ?? "", .dim)]
    case .current: return isCumulative ? counterpart(cell) : entry(cell, indicator)
    case .toDate:
      if isCumulative { return entry(cell, indicator) }
      // Without this month it is the sum of those before.
      let role: Role? = state.entry(in: cell) == nil ? .dim : nil
      return [Span(measure.map { words.toDate($0, indicator) } ?? "", role)]
    case .target:
      return [Span(measure?.target.map { words.brief($0) } ?? "\u{2013}", .dim)]
    case .completion: return [Span(words.progress(measure?.progress) ?? "")]
    case .lamp: return measure.map { [words.lamp($0)] } ?? []
    case .note: return [Span(words.shown(state.entry(in: cell)?.note ?? ""), .dim)]
    }
  }

  private func stored(_ cell: Edit.Cell, _ indicator: Indicator) -> String? {
    state.entry(in: cell).map { words.cell($0.content, indicator) }
  }

  private func counterpart(_ cell: Edit.Cell) -> [Span] {
    [Span(state.book.counterpart(of: cell)?.description ?? "\u{B7}", .dim)]
  }

  /// What is in the cell: a figure, 缺, or a dot where nothing was typed.
  private func entry(_ cell: Edit.Cell, _ indicator: Indicator) -> [Span] {
    guard let entry = state.entry(in: cell) else { return [Span("\u{B7}", .warning)] }
    return [Span(words.cell(entry.content, indicator), entry.isFigure ? nil : .warning)]
  }
}
