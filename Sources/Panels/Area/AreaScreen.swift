import Controller
import Domain
import Languages
import TextUI

/// One area: every initiative with its indicators, over all units.
struct AreaScreen: Widget {
  @Held private var state: State
  /// The state without cursors.
  @Held private var ground: State
  private let words: Words
  private let place: Int

  init(_ state: Held<State>, _ ground: Held<State>, _ place: Int) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
    self.place = place
  }

  func draw(into frame: inout Frame, area: Rect) {
    guard state.assessment.areas.indices.contains(place) else { return }
    frame.drawPart("box", in: area) { drawBox(into: &$0, area) }
    let inside = Box.inside(area)
    guard inside.height >= 1 else { return }
    var table = frame.kept("table") {
      AreaScreen(_ground, _ground, place).table(
        AreaList.rows(of: place, in: ground), width: inside.width)
    }
    table.selectedRow = state.areaRow
    table.draw(into: &frame, area: inside)
  }

  private func drawBox(into frame: inout Frame, _ area: Rect) {
    let assessed = state.assessment.areas[place]
    let rollup = state.shown.areaRollups[place]
    let title = "\(assessed.order) \(words.name(assessed))"
    Box(
      title: title, label: words.headline(rollup, beside: title, in: area), isFocused: true,
      glyphs: state.glyphs
    ).draw(into: &frame, area: area)
  }

  private func table(_ rows: [AreaList.Row], width: Int) -> Table {
    let named: [(part: Part, word: ColumnWord, standard: Int)] = [
      (.initiative, .initiative, ColumnWidth.initiative(words.language)),
      (.indicator, .indicator, 12), (.value, .toDate, 14),
    ]
    let chosen = named.map { state.width(ofColumn: "area.\($0.part)", standard: $0.standard) }
    // What was given to these the others lack, as on a narrower screen.
    let left = width + named.map(\.standard).reduce(0, +) - chosen.reduce(0, +)
    let fits = left >= 44
    let room = fits ? left : width
    var columns = zip(named, chosen).map { column, width in
      (
        column.part,
        Table.Column(
          width: fits ? width : column.standard,
          alignment: column.part == .value ? .trailing : .leading, heads: [words(column.word)],
          edge: "area.\(column.part)")
      )
    }
    columns.append((.lamp, self.column(.lamp, 4, .leading)))
    if room >= 64 { columns.append((.gauge, column(.completion, max(8, room - 67), .leading))) }
    if room >= 56 { columns.append((.coverage, column(.reported, 6, .trailing))) }
    if room >= 78 { columns.append((.gap, column(.gap, 11, .leading))) }
    if width < 44 { columns.removeFirst() }
    let shown = columns
    var table = Table(
      columns: shown.map(\.1), sticky: 1, rowCount: rows.count, region: "area.row",
      glyphs: state.glyphs
    ) { row, column in
      spans(rows[row], shown[column].0, width: shown[column].1.width, isAlone: width < 44)
    }
    table.keepsRows = true
    return table
  }

  private enum Part { case initiative, indicator, value, lamp, gauge, coverage, gap }

  private func column(_ word: ColumnWord, _ width: Int, _ alignment: Alignment) -> Table.Column {
    Table.Column(width: width, alignment: alignment, heads: [words(word)])
  }

  /// What a cell shows; `isAlone` where there is no column for the initiative.
  private func spans(_ row: AreaList.Row, _ part: Part, width: Int, isAlone: Bool) -> [Span] {
    if part == .initiative { return row.isFirst ? [Span(words.shortName(row.initiative))] : [] }
    guard let column = row.column else {
      if row.initiative.isAssessed { return judged(row.initiative, part, isAlone: isAlone) }
      let none = words(LabelWord.noIndicator)
      return switch part {
      case .indicator: [Span(isAlone ? words.shortName(row.initiative) : none, .dim)]
      case .value: isAlone ? [Span(none, .dim)] : []
      default: []
      }
    }
    let measure = state.assessment.city[column]
    let indicator = state.assessment.indicators[column]
    switch part {
    case .initiative: return []
    case .indicator: return [Span(words.shortName(indicator))]
    case .value: return [Span(words.ofTarget(measure, indicator))]
    case .lamp: return [words.lamp(measure)]
    case .gauge: return gauge(measure, column, width: width)
    case .coverage: return [Span(measure.coverage.counted, .dim)]
    case .gap: return [Span(words.gapAlone(measure, indicator) ?? "", .warning)]
    }
  }

  /// What units say of an initiative that no figure follows.
  private func judged(_ initiative: Initiative, _ part: Part, isAlone: Bool) -> [Span] {
    let (counts, units) = state.standings(of: initiative.id)
    let said = counts.values.reduce(0, +)
    let label = isAlone ? words.shortName(initiative) : words(ReportWord.selfAssessment)
    switch part {
    case .initiative, .lamp, .coverage: return []
    case .indicator: return [Span(label, isAlone ? nil : .dim)]
    case .value: return [Span(words(ReportSentence.assessed(said, of: units)), .dim)]
    case .gauge: return [Span(words.counts(counts), .dim)]
    case .gap:
      guard let count = counts[.needsSupport] else { return [] }
      return [Span("\(words(ReportWord.needsSupport)) \(count)", .warning)]
    }
  }

  /// The bar against pace; of a level its target, and without a target the curve of the year.
  private func gauge(_ measure: Measure, _ column: Int, width: Int) -> [Span] {
    var strip = Frame(size: Size(width: width, height: 1))
    if measure.progress != nil {
      Gauge(measure, state.glyphs).draw(into: &strip, area: strip.area)
    } else if let level = measure.target, let amount = measure.toDate {
      let sign = state.assessment.indicators[column].isRatio ? "%" : ""
      return [
        Span(words.brief(amount) + sign), Span("/\(words.brief(level))\(sign)", .dim),
      ].clipped(to: width, mark: state.glyphs.ellipsis)
    } else {
      let series = state.assessment.citySeries[column]
      Sparkline(series.map { $0.map { Int64(clamping: $0.rounded(to: 2)) } }, glyphs: state.glyphs)
        .draw(into: &strip, area: strip.area)
    }
    return strip.row(0).map { Span(strip.text(of: $0), $0.role) }
  }
}
