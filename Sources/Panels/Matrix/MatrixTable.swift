import Controller
import Domain
import Languages
import TextUI

/// The table of 矩阵 without its cursor: units by indicators, the city below them.
struct MatrixTable {
  private let state: State
  private let words: Words
  // Asked for each cell: a whole assessment would be copied on the way.
  private let assessment: Assessment
  /// The figures that are marked as having changed.
  private let changed: [Focus]
  /// The indicators that the filter shows, as places in the assessment.
  private let shown: [Int]

  /// - Parameter state: without cursors; the table is kept as long as it is the same.
  init(_ state: State, shown: [Int]) {
    self.state = state
    self.shown = shown
    words = state.words
    assessment = state.assessment
    changed = state.justChanged
  }

  /// Its columns for so many lines.
  func columns(height: Int) -> [Table.Column] {
    let indicators = assessment.indicators
    let nameWidth = state.width(
      ofColumn: "matrix.name", standard: ColumnWidth.unit(words.language))
    let headRows = height >= 10 ? 3 : height >= 6 ? 2 : 1
    var columns = [
      Table.Column(
        width: nameWidth,
        heads: Array(repeating: "", count: headRows - 1) + [words(ColumnWord.unit)],
        edge: "matrix.name")
    ]
    columns += shown.map { column in
      let edge = "matrix.\(indicators[column].id.text)"
      let width = state.width(ofColumn: edge, standard: ColumnWidth.matrixFigure)
      return Table.Column(
        width: width, alignment: .trailing, heads: heads(column, count: headRows, width: width),
        edge: edge)
    }
    return columns
  }

  /// The table of these columns.
  func table(_ columns: [Table.Column]) -> Table {
    let widths = columns.map { $0.width }
    var table = Table(
      columns: columns, sticky: 1, rowCount: assessment.units.count + 1, region: "cell",
      glyphs: state.glyphs
    ) { row, column in
      column == 0
        ? name(row) : whole(spans(row, shown[column - 1]), width: widths[column])
    }
    table.keepsRows = true
    table.rowContent = { RowContent(content(of: $0)) }
    table.overHead = { frame, layout, place in drawAreas(layout, into: &frame, place) }
    return table
  }

  /// What a row shows besides what all of them have in common.
  private struct Content: Equatable {
    let figures: RowFigures
    /// What its unit reported; nil where the row is a sum.
    let year: Boxed<UnitYear>?
    let changed: [Focus]
  }

  private func content(of row: Int) -> Content {
    let isUnit = assessment.units.indices.contains(row) && !assessment.isSum(row)
    return Content(
      figures: assessment.figures(ofRow: row),
      year: isUnit
        ? state.book.sharedYear(assessment.year, of: assessment.units[row].id) : nil,
      changed: changed.filter { $0.row == row })
  }

  /// What a cell shows where all of it fits, else a mark and the lamp: half a number would be another.
  private func whole(_ spans: [Span], width: Int) -> [Span] {
    guard spans.columns > width, let lamp = spans.last else { return spans }
    return [Span(state.glyphs.ellipsis, .dim), lamp]
  }

  /// The short name on two lines, below the line for the areas.
  private func heads(_ column: Int, count: Int, width: Int) -> [String] {
    let name = words.shortName(assessment.indicators[column])
    guard count > 1 else { return [name] }
    // A single long word is clipped with a mark rather than broken without a hyphen.
    let isOneWord = words.language == .en && !name.contains(" ")
    let fits = isOneWord || TextWidth.columns(of: name) <= width
    let lines =
      fits ? [name] : TextWidth.wrap(name, to: words.language == .zh ? min(6, width) : width)
    let two = [lines.count > 1 ? lines[0] : "", lines.count > 1 ? lines[1...].joined() : name]
    guard count > 2 else { return two }
    return [""] + two
  }

  /// The name of each area over those of its columns that are in sight.
  private func drawAreas(_ layout: TableLayout, into frame: inout Frame, _ place: Rect) {
    guard layout.headRows > 2 else { return }
    var spans: [(area: Int, from: Int, to: Int)] = []
    for slot in layout.slots where slot.column > 0 {
      let area = assessment.area(ofColumn: shown[slot.column - 1])
      if spans.last?.area == area {
        spans[spans.count - 1].to = slot.x + slot.width
      } else {
        spans.append((area, slot.x, slot.x + slot.width))
      }
    }
    // The last one may run on over the room in which no further column fits.
    if !spans.isEmpty { spans[spans.count - 1].to = place.width - 2 }
    for span in spans {
      let name = TextWidth.clip(
        words.name(assessment.areas[span.area]), to: span.to - span.from - 1,
        mark: state.glyphs.ellipsis)
      frame.draw(name, x: span.from + 1, y: 0, in: place, .header)
    }
  }

  private func name(_ row: Int) -> [Span] {
    guard assessment.units.indices.contains(row) else { return [Span(state.wholeName, .title)] }
    let unit = assessment.units[row]
    return [Span(words.shortName(unit)), mark(.unit(unit.id))]
  }

  /// A mark on what is starred or commented on; the strip says what.
  private func mark(_ subject: RemarkSubject) -> Span {
    Span(state.isRemarked(subject) ? "*" : "", .warning)
  }

  private func spans(_ row: Int, _ column: Int) -> [Span] {
    let indicator = assessment.indicators[column]
    guard assessment.units.indices.contains(row) else {
      return sum(assessment.city[column], indicator)
    }
    guard let measure = assessment.cell(row, column) else { return [Span(" ", .dim)] }
    if measure.role == .notApplicable { return [words.lamp(measure)] }
    if assessment.isSum(row) { return sum(measure, indicator) }
    let period = state.period(of: indicator)
    let unit = assessment.units[row].id
    let entries = state.book.entries(of: unit, indicator.id, in: assessment.year)
    let isDisputed = state.isDisputed(row: row, column: column)
    let isDimmed = state.showsBehindOnly && !measure.needsWork && !isDisputed
    let lamp = isDisputed ? words.inDoubt : isDimmed ? Span("  ") : words.lamp(measure)
    let isRemarked = state.isRemarked(.figure(unit, indicator.id))
    let between = Span(isRemarked ? "*" : " ", isRemarked ? .warning : nil)
    guard let content = entries?.content(period) else {
      let mark = measure.reporting == .missing ? words.reporting(measure) : Span("\u{B7}", .dim)
      return [mark, between, lamp]
    }
    let value = Span(
      words.cell(content, indicator),
      changed.contains(Focus(row: row, column: column))
        ? .changed : isDimmed ? .dim : content.isFigure ? nil : .warning)
    return [value, between, lamp]
  }

  /// What units together come to; a long ratio as its share alone.
  private func sum(_ measure: Measure, _ indicator: Indicator) -> [Span] {
    let value = words.toDate(measure, indicator)
    let share = measure.toDate.map { "\($0.rounded(to: 0))%" } ?? value
    let isWide = indicator.isRatio && TextWidth.columns(of: value) > 7
    return [Span((isWide ? share : value) + " "), words.lamp(measure)]
  }
}
