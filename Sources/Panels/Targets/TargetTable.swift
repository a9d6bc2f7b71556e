import Controller
import Domain
import Languages
import TextUI

/// The table of 分解 without its cursor: whose target of what, and below it what the units come to.
struct TargetTable {
  private static let figureWidth = 9

  private let state: State
  private let words: Words
  private let indicators: [Indicator]

  /// - Parameter state: without cursors; the table is kept as long as it is the same.
  init(_ state: State) {
    self.state = state
    words = state.words
    indicators = state.targetIndicators
  }

  /// The table for so many lines.
  func table(height: Int) -> Table {
    let headRows = height >= 8 ? 2 : 1
    let nameWidth = ColumnWidth.unit(words.language)
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
      columns: columns, sticky: 1, rowCount: state.targetRowCount, region: "target",
      glyphs: state.glyphs
    ) { row, column in
      column == 0 ? name(row) : cell(row, column - 1)
    }
    table.keepsRows = true
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
  func drawSums(_ layout: TableLayout, into frame: inout Frame, _ area: Rect) {
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
}
