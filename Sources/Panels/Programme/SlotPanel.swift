import Controller
import Domain
import Languages
import TextUI

/// What a slot of a programme holds: its initiatives, each with its indicators over all units.
struct SlotPanel {
  private enum Part { case initiative, indicator, value, lamp, gauge, coverage, gap }

  private let state: State
  private let words: Words
  private let slot: ProgrammeBoard.Slot
  private let key: ProgrammeScreen.PanelKey

  /// - Parameter key: which slot it is, and whether the keys go to what it holds; all else is of a
  ///   state without cursors.
  init(_ state: State, _ slot: ProgrammeBoard.Slot, _ key: ProgrammeScreen.PanelKey) {
    self.state = state
    words = state.words
    (self.slot, self.key) = (slot, key)
  }

  /// Draws it with the cursor on a row, if the keys go there.
  func draw(cursor: Int, into frame: inout Frame, _ area: Rect) {
    frame.drawPart("slot panel", of: key, in: area) { drawAround(into: &$0, area) }
    let inside = Box.inside(area)
    guard inside.height >= 1, !slot.rows.isEmpty else { return }
    var table = frame.kept("table", of: key.place) {
      self.table(width: inside.width, hasHead: inside.height >= 3)
    }
    table.content = key.place
    table.selectedRow = key.isFocused ? cursor : nil
    table.draw(into: &frame, area: inside)
  }

  private func drawAround(into frame: inout Frame, _ area: Rect) {
    let title = words.name(slot.id, in: state.plan)
    let held = words(
      ProgrammeSentence.holds(initiatives: slot.initiativeCount, indicators: slot.indicatorCount))
    let known = slot.rollup.coverage
    let long = [
      Span(held + "  ", .dim), Span(words(LabelWord.reported(known.reported, of: known.expected))),
    ]
    let fits = TextWidth.columns(of: title) + long.columns + 7 <= area.width
    Box(
      title: title, label: slot.rows.isEmpty || !fits ? [] : long,
      isFocused: key.isFocused, glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard inside.height >= 1 else { return }
    guard slot.rows.isEmpty else { return }
    let text = words(ProgrammeSentence.nothingTagged(key: Hints.key(.tag, state)))
    frame.drawWrapped(text, in: inside, .dim)
  }

  private func table(width: Int, hasHead: Bool) -> Table {
    let isChinese = words.language == .zh
    var columns: [(Part, Table.Column)] = [
      (.initiative, column(.initiative, isChinese ? 13 : 15, .leading, hasHead)),
      (.indicator, column(.indicator, isChinese ? 12 : 14, .leading, hasHead)),
      (.value, column(.toDate, 14, .trailing, hasHead)),
      (.lamp, column(.lamp, 4, .leading, hasHead)),
    ]
    if width < 44 { columns.removeFirst() }
    func used() -> Int { columns.reduce(0) { $0 + $1.1.width + 1 } }
    if width - used() >= 7 { columns.append((.coverage, column(.reported, 6, .trailing, hasHead))) }
    if width - used() >= 24 { columns.append((.gap, column(.gap, 11, .leading, hasHead))) }
    if width - used() >= 8 {
      let room = min(40, width - used() - 1)
      columns.append((.gauge, column(.completion, room, .leading, hasHead)))
    }
    let shown = columns
    var table = Table(
      columns: shown.map(\.1), sticky: 1, rowCount: slot.rows.count, region: "slot.row",
      glyphs: state.glyphs
    ) { row, place in
      spans(slot.rows[row], shown[place].0, width: shown[place].1.width, isAlone: width < 44)
    }
    table.keepsRows = true
    return table
  }

  private func column(_ word: ColumnWord, _ width: Int, _ alignment: Alignment, _ hasHead: Bool)
    -> Table.Column
  {
    Table.Column(width: width, alignment: alignment, heads: hasHead ? [words(word)] : [])
  }

  /// What a cell shows; `isAlone` where there is no column for the initiative.
  private func spans(_ row: ProgrammeBoard.Row, _ part: Part, width: Int, isAlone: Bool) -> [Span] {
    if part == .initiative { return row.isFirst ? [Span(words.shortName(row.initiative))] : [] }
    guard let indicator = row.indicator, let column = row.column else {
      // Tagged, but no unit is asked for it.
      let none = words(LabelWord.noIndicator)
      let alone = row.indicator.map { words.shortName($0) } ?? words.shortName(row.initiative)
      return switch part {
      case .indicator: [Span(isAlone ? alone : row.indicator == nil ? none : alone, .dim)]
      case .value: isAlone || row.indicator != nil ? [Span(none, .dim)] : []
      default: []
      }
    }
    let measure = state.assessment.city[column]
    switch part {
    case .initiative: return []
    case .indicator: return [Span(words.shortName(indicator))]
    case .value: return [Span(words.ofTarget(measure, indicator))]
    case .lamp: return [words.lamp(measure)]
    case .gap: return [Span(words.gapAlone(measure, indicator) ?? "", .warning)]
    case .coverage: return [Span("\(measure.coverage.reported)/\(measure.coverage.expected)", .dim)]
    case .gauge:
      guard let progress = measure.progress else { return [] }
      guard width >= 12 else { return [Span("\(progress.percent)%")] }
      var strip = Frame(size: Size(width: width - 5, height: 1))
      Gauge(measure, state.glyphs).draw(into: &strip, area: strip.area)
      let bar = strip.row(0).filter { !$0.isContinuation }.map { Span(strip.text(of: $0), $0.role) }
      return bar + [Span(TextWidth.padded("\(progress.percent)%", to: 5, alignment: .trailing))]
    }
  }
}
