import Controller
import Domain
import Languages
import TextUI

/// The columns that the pages of a unit and of an indicator share: what one figure is shown by.
struct FigureColumns {
  /// What a column shows.
  enum Part: Hashable { case rank, name, entry, value, lamp, gauge, gap, trend, change }

  @Held var state: State
  /// The view whose columns they are, as its sizes are remembered.
  private let view: String
  /// The columns in order with their widths.
  let parts: [(part: Part, width: Int)]
  private let words: Words

  /// As many columns as fit, beginning with a name of so many columns; as wide as was chosen where
  /// that fits.
  init(_ state: State, _ view: String, name: Int, width: Int, hasRank: Bool = false) {
    _state = Held(wrappedValue: state)
    self.view = view
    words = state.words
    let standard: [(Part, Int)] =
      (hasRank ? [(.rank, 6)] : [])
      + [(.name, name), (.entry, ColumnWidth.entry), (.value, 13), (.lamp, 5)]
    var parts = standard.map { part, width in
      (part, part == .lamp ? width : state.width(ofColumn: "\(view).\(part)", standard: width))
    }
    func used() -> Int { parts.reduce(0) { $0 + $1.1 + 1 } }
    if used() > width { parts.removeAll { $0.0 == .value } }
    if used() > width { parts = standard.filter { $0.0 != .value } }
    // What else there is room for: the shortfall, the trend, the bar, the change on last period.
    var free = width - used()
    if free >= 10 {
      let gap = free >= 22
      let trend = free >= 37
      let change = free >= 64
      if gap { free -= 12 }
      if trend { free -= 13 }
      if change { free -= 15 }
      parts.append((.gauge, min(40, max(4, free - 1))))
      if gap { parts.append((.gap, 11)) }
      if trend { parts.append((.trend, 12)) }
      if change { parts.append((.change, 14)) }
    }
    self.parts = parts
  }

  /// The column that is typed into.
  var entry: Int { parts.firstIndex { $0.part == .entry } ?? 0 }

  /// The columns of a table, the first headed by a word.
  func columns(headedBy head: ColumnWord) -> [Table.Column] {
    parts.map { part, width in
      var made = column(part, width, headedBy: head)
      made.edge = edge(part)
      return made
    }
  }

  private func column(_ part: Part, _ width: Int, headedBy head: ColumnWord) -> Table.Column {
    switch part {
    case .rank: column(.rank, width, .trailing)
    case .name: column(head, width, .leading)
    case .entry: column(.current, width, .trailing)
    case .value: column(.toDate, width, .trailing)
    case .lamp: column(.lamp, width, .leading)
    case .gauge: column(.completion, width, .leading)
    case .gap: column(.gap, width, .leading)
    case .trend: Table.Column(width: width, heads: [words(PageWord.trend)])
    case .change: column(.change, width, .trailing)
    }
  }

  private func column(_ word: ColumnWord, _ width: Int, _ alignment: Alignment) -> Table.Column {
    Table.Column(width: width, alignment: alignment, heads: [words(word)])
  }

  /// The name of the border of a column; nil of one that fills what the others leave.
  private func edge(_ part: Part) -> String? {
    switch part {
    case .rank, .name, .entry, .value: "\(view).\(part)"
    case .lamp, .gauge, .gap, .trend, .change: nil
    }
  }

  /// What a column shows of a unit's figure, or behind the last unit of the city's.
  func spans(_ part: Part, width: Int, row: Int, column: Int) -> [Span] {
    let assessment = state.assessment
    let indicator = assessment.indicators[column]
    let isCity = row == assessment.units.count
    guard let measure = isCity ? assessment.city[column] : assessment.cell(row, column) else {
      return []
    }
    if measure.lamp == .notApplicable, part != .lamp { return [] }
    switch part {
    case .rank, .name: return []
    case .entry: return isCity ? coverage(measure) : entry(row, column, measure, indicator)
    case .value: return [Span(words.ofTarget(measure, indicator))]
    case .lamp:
      let second =
        state.isDisputed(row: row, column: column)
        ? words.inDoubt : isCity ? Span("  ") : words.reporting(measure)
      return [words.lamp(measure), Span(" "), second]
    case .gauge: return gauge(measure, indicator, width: width)
    case .gap: return [Span(words.gapAlone(measure, indicator) ?? "", .warning)]
    case .trend:
      let series = assessment.series(row, column, in: state.book)
      return strip(
        Sparkline(
          series.map { $0.map { Int64(clamping: $0.rounded(to: 2)) } }, glyphs: state.glyphs),
        width: width)
    case .change:
      return [
        Span(words.change(assessment.changeOnPeriod(row, column, in: state.book)) ?? "–", .dim)
      ]
    }
  }

  private func coverage(_ measure: Measure) -> [Span] {
    [Span(measure.coverage.counted, .dim)]
  }

  private func entry(_ row: Int, _ column: Int, _ measure: Measure, _ indicator: Indicator)
    -> [Span]
  {
    let unit = state.assessment.units[row]
    if state.assessment.isSum(row) { return coverage(measure) }
    let entries = state.book.entries(of: unit.id, indicator.id, in: state.assessment.year)
    guard let entry = entries?[state.period(of: indicator)] else {
      return [measure.reporting == .missing ? words.reporting(measure) : Span("\u{B7}", .dim)]
    }
    let isFresh = state.hasJustChanged(row: row, column: column)
    let role: Role? = isFresh ? .changed : entry.isFigure ? nil : .warning
    return [Span(words.cell(entry.content, indicator), role)]
  }

  /// The bar against pace with its percent; of what is held at a level its value and the level.
  private func gauge(_ measure: Measure, _ indicator: Indicator, width: Int) -> [Span] {
    guard let progress = measure.progress else {
      guard let level = measure.target, let amount = measure.toDate else { return [] }
      let sign = indicator.isRatio ? "%" : ""
      return [
        Span(words.brief(amount) + sign), Span("/\(words.brief(level))\(sign)", .dim),
      ].clipped(to: width, mark: state.glyphs.ellipsis)
    }
    let label = TextWidth.padded("\(progress.percent)%", to: 5, alignment: .trailing)
    guard width >= 12 else { return strip(Gauge(measure, state.glyphs), width: width) }
    return strip(Gauge(measure, state.glyphs), width: width - 5) + [Span(label)]
  }

  private func strip(_ widget: any Widget, width: Int) -> [Span] {
    var strip = Frame(size: Size(width: width, height: 1))
    widget.draw(into: &strip, area: strip.area)
    return strip.row(0).filter { !$0.isContinuation }.map { Span(strip.text(of: $0), $0.role) }
  }
}
