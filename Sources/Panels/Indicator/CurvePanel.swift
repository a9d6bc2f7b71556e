import Controller
import Domain
import Languages
import TextUI

/// The year of the figure under the cursor: value to date against what was expected, where it leads
/// and how it changed.
struct CurvePanel: Widget {
  private let state: State
  private let words: Words
  private let row: Int
  private let column: Int

  init(_ state: State) {
    self.state = state
    words = state.words
    (row, column) = (state.focus.row, state.focus.column)
  }

  private var isCity: Bool { row >= state.assessment.units.count }

  func draw(into frame: inout Frame, area: Rect) {
    let name = state.focusedUnit.map { words.shortName($0) } ?? state.wholeName
    Box(
      title: "\(words(PageWord.curve)) \u{B7} \(name)", isFocused: state.page.isBeside,
      glyphs: state.glyphs
    ).draw(into: &frame, area: area)
    let inside = Box.inside(area)
    guard !inside.isEmpty else { return }
    let told = told(width: inside.width)
    let chart = inside.height - told.count - 1
    frame.name(Region("curve", y: chart >= 4 ? 0 : max(0, told.count - inside.height)), area)
    frame.nameTitle(place: 1, area)
    if chart >= 4 {
      let parts = inside.splitRows([.fixed(min(chart, 24)), .fixed(1), .share(1)])
      drawChart(into: &frame, parts[0])
      draw(told, into: &frame, parts[2])
    } else {
      draw(told, into: &frame, inside)
    }
  }

  private func draw(_ lines: [[Span]], into frame: inout Frame, _ area: Rect) {
    let first = max(0, min(state.page.scroll, lines.count - area.height))
    for (place, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      frame.draw(line, x: 0, y: place, in: area, .text)
    }
  }

  private var points: [YearCourse.Point] {
    isCity
      ? state.course?.points(column, state.assessment) ?? []
      : state.assessment.points(row, column, in: state.book)
  }

  private func drawChart(into frame: inout Frame, _ area: Rect) {
    let points = points
    let amounts = points.flatMap { [$0.toDate, $0.expected] }.compactMap { $0 }
    guard let most = amounts.max(), most > .zero else {
      frame.draw(words(LabelWord.noFigures), x: 0, y: 0, in: area, .dim)
      return
    }
    let sign = state.assessment.indicators[column].isRatio ? "%" : ""
    let top = words.brief(most) + sign
    let axis = max(TextWidth.columns(of: top), 2) + 1
    frame.draw(
      TextWidth.padded(top, to: axis - 1, alignment: .trailing), x: 0, y: 0, in: area, .dim)
    frame.draw(
      TextWidth.padded("0", to: axis - 1, alignment: .trailing), x: 0, y: area.height - 2, in: area,
      .dim)
    func share(_ amount: Fraction?) -> Share? { amount.flatMap { $0 / most }.map { Share($0) } }
    ColumnChart(
      points.map {
        ColumnChart.Column(
          value: share($0.toDate), mark: share($0.expected), label: String($0.period.ordinal))
      }, glyphs: state.glyphs
    ).draw(
      into: &frame,
      area: Rect(x: area.x + axis, y: area.y, width: area.width - axis, height: area.height))
  }

  /// The legend, the forecast, the changes and what else is to be said, in lines.
  private func told(width: Int) -> [[Span]] {
    let assessment = state.assessment
    let indicator = assessment.indicators[column]
    var lines: [[Span]] = []
    lines.append([
      Span(String(state.glyphs.barFill), .barFill), Span(" \(words(ColumnWord.toDate))  ", .dim),
      Span(String(state.glyphs.horizontal), .barMark), Span(" \(words(PageWord.yearPace))", .dim),
    ])
    func add(_ text: String, _ role: Role = .text) {
      lines += TextWidth.wrap(text, to: width).map { [Span($0, role)] }
    }
    let forecast = assessment.forecast(row, column, in: state.book)
    for (sentence, tone) in words.tell(forecast, indicator) { add(sentence, tone.role) }
    let changes = [
      words.change(assessment.changeOnPeriod(row, column, in: state.book))
        .map { words(ForecastSentence.onPeriod($0)) },
      words.change(assessment.changeOnYear(row, column, in: state.book))
        .map { words(ForecastSentence.onYear($0)) },
    ].compactMap { $0 }
    if !changes.isEmpty { add(changes.joined(separator: "  ")) }
    if isCity {
      let city = assessment.city[column]
      if city.withoutTarget > 0, city.withoutTarget < assessment.units.count {
        add(words(LabelWord.unitsWithoutTarget(city.withoutTarget)), .dim)
      }
      if let gap = assessment.decompositionGap(column, in: state.book) {
        let told =
          gap > .zero
          ? LabelWord.decompositionGap(words.brief(gap))
          : gap < .zero ? .overAllotted(words.brief(.zero - gap)) : .allotted
        add(words(told), gap == .zero ? .dim : .warning)
      }
    }
    return lines
  }
}
