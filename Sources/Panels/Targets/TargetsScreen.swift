import Controller
import Domain
import Languages
import TextUI

/// 分解: units by indicators, in each cell the target of the year and the unit's part in it, below
/// them what the units come to and what of the city's target is left.
struct TargetsScreen: Widget {
  private static let figureWidth = 9

  private let state: State
  private let words: Words
  private let indicators: [Indicator]
  private let marked: Set<Proposal.Place>

  init(_ state: State) {
    self.state = state
    words = state.words
    indicators = state.targetIndicators
    marked = state.markedTargets
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard !indicators.isEmpty else {
      let sentence = ListSentence.nothingFits(
        filter: state.filterWords.joined(separator: " · "), key: Hints.key(.clearFilter, state))
      let text = state.isFiltered ? words(sentence) : words(ObstacleSentence.nothingAsked)
      frame.draw(text, x: 0, y: 0, in: area, .warning)
      return
    }
    let strip = TargetStrip(state, marked: marked)
    let sums = area.height >= 10 ? 2 : 0
    let parts = area.splitRows([
      .share(1), .fixed(sums), .fixed(strip.height(in: area.height)),
    ])
    let table = table(height: parts[0].height)
    table.draw(into: &frame, area: parts[0])
    if sums > 0 { drawSums(table.layout(parts[0].size), into: &frame, parts[1]) }
    drawField(into: &frame)
    strip.draw(into: &frame, area: parts[2])
  }

  private func table(height: Int) -> Table {
    let headRows = height >= 8 ? 2 : 1
    let nameWidth = ColumnWidth.unit(words.language)
    let cursor = state.targets.cursor
    var columns = [
      Table.Column(
        width: nameWidth,
        heads: Array(repeating: "", count: headRows - 1) + [words(ColumnWord.unit)])
    ]
    columns += indicators.map {
      Table.Column(
        width: Self.figureWidth, alignment: .trailing, heads: heads($0, count: headRows))
    }
    var table = Table(
      columns: columns, sticky: 1, rowCount: state.targetRowCount,
      selectedRow: cursor.row, selectedColumn: cursor.column + 1, region: "target",
      glyphs: state.glyphs
    ) { row, column in
      column == 0 ? name(row) : cell(row, column - 1)
    }
    table.isMarked = { row, column in
      state.targetPlace(Focus(row: row, column: column - 1)).map(marked.contains) ?? false
    }
    return table
  }

  /// The short name, on two lines where one is too narrow.
  private func heads(_ indicator: Indicator, count: Int) -> [String] {
    let name = words.shortName(indicator)
    guard count > 1 else { return [name] }
    guard TextWidth.columns(of: name) > Self.figureWidth else { return ["", name] }
    let lines = TextWidth.wrap(name, to: words.language == .zh ? 6 : Self.figureWidth)
    return lines.count > 1 ? [lines[0], lines[1...].joined()] : ["", name]
  }

  private func name(_ row: Int) -> [Span] {
    guard state.assessment.units.indices.contains(row) else {
      return [Span(words(LabelWord.wholeCity), .title)]
    }
    return [Span(words.shortName(state.assessment.units[row]))]
  }

  /// The target and the part; nothing where the unit is not asked.
  private func cell(_ row: Int, _ column: Int) -> [Span] {
    guard let place = state.targetPlace(Focus(row: row, column: column)) else { return [] }
    let annual = state.targetAmount(at: place).map { words.brief(Fraction($0)) }
    if state.assessment.units.indices.contains(row), state.assessment.isSum(row) {
      return annual.map { [Span($0), Span("   ")] } ?? []
    }
    guard place.unit != nil else {
      return annual.map { [Span($0, .title), Span("   ")] } ?? []
    }
    guard let role = state.assignment(at: place)?.role else {
      return annual.map { [Span($0, .warning), Span("   ")] } ?? []
    }
    let mark = words(AssignmentMark(AssignmentWord(role)))
    guard role != .notApplicable else { return [Span(mark, .lampNotApplicable)] }
    let kind = indicators[column].kind
    let isTyped = kind != .milestone && kind != .yesNo
    let amount = annual ?? (isTyped ? "\u{B7}" : "\u{2013}")
    return [
      Span(amount + " ", annual == nil ? .dim : nil), Span(mark, role == .lead ? .title : .dim),
    ]
  }

  /// What the units come to and what is left of the city's target, below their columns.
  private func drawSums(_ layout: TableLayout, into frame: inout Frame, _ area: Rect) {
    let heads: [TargetSentence] = [.sum, .gap]
    for (line, head) in heads.enumerated() {
      let place = area.line(line)
      frame.fill(place, .header)
      for slot in layout.slots {
        guard slot.column > 0 else {
          let text = TextWidth.clip(words(head), to: slot.width, mark: state.glyphs.ellipsis)
          frame.draw(text, x: slot.x, y: 0, in: place, .header)
          continue
        }
        let allotment = state.allotment(of: indicators[slot.column - 1])
        let amount = line == 0 ? allotment.sum : allotment.gap
        guard let amount else { continue }
        let text = TextWidth.padded(
          words.brief(Fraction(amount)) + "   ", to: slot.width, alignment: .trailing,
          mark: state.glyphs.ellipsis)
        let isOpen = line == 1 && amount != .zero
        frame.draw(text, x: slot.x, y: 0, in: place, isOpen ? .warning : .header)
      }
    }
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
